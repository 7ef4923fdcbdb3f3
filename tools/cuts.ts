/** A piece of a dependency, letter by letter, and what takes its place. */
export type Cut = readonly [find: string, replacement: string];

/** Throws where there is nothing to cut: after an update of the dependency its list is to be looked at. */
export function applyCuts(file: string, code: string, cuts: readonly Cut[]): string {
  let rest = code;
  for (const [find, replacement] of cuts) {
    if (!rest.includes(find)) throw new Error(`${file} has no ${find} any more`);
    rest = rest.replace(find, () => replacement);
  }
  return rest;
}
