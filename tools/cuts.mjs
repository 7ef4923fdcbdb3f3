/** @typedef {readonly [find: string, replacement: string]} Cut A piece of a dependency, letter by letter, and what takes its place. */

/**
 * Throws where there is nothing to cut: after an update of the dependency its list is to be looked at.
 * @param {string} file
 * @param {string} code
 * @param {readonly Cut[]} cuts
 */
export function applyCuts(file, code, cuts) {
  let rest = code;
  for (const [find, replacement] of cuts) {
    if (!rest.includes(find)) throw new Error(`${file} has no ${find} any more`);
    rest = rest.replace(find, () => replacement);
  }
  return rest;
}
