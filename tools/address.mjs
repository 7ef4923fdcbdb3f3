/*
 * Where the files will stand, for what must name a whole address: oEmbed, Open Graph, links between the
 * languages. `npm run build -- --address=https://www.example.org/folder/`
 */
const OPTION = '--address=';

/**
 * @param {readonly string[]} argv
 * @returns {string | undefined} With a slash at its end; undefined where none was given.
 */
export function addressIn(argv) {
  const given = argv.filter((argument) => argument.startsWith(OPTION)).at(-1);
  if (given === undefined) return undefined;
  const text = given.slice(OPTION.length);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.search || url.hash || url.username)
    throw new RangeError(
      `${OPTION}${text} cannot be used. Allowed is a folder on the web, such as https://www.example.org/folder/`,
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
