/*
 * Where the files will stand, for what must name a whole address: oEmbed, Open Graph, links between the
 * languages, and links that the script shall know. `npm run build -- --address=https://www.example.org/folder/`
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

const FILE = /\/src\/address\.ts$/;
const WRITTEN = /'https:[^']+'/;

/**
 * Writes the address into src/address.ts as it is bundled; without one that stays as it is.
 * @param {string | undefined} address
 * @returns {import('vite').Plugin}
 */
export function writeAddress(address) {
  return {
    name: 'write-address',
    enforce: 'pre',
    transform(code, id) {
      if (address === undefined || !FILE.test(id)) return null;
      if (!WRITTEN.test(code)) this.error(`${id} has no address in quotes`);
      return { code: code.replace(WRITTEN, () => JSON.stringify(address)), map: null };
    },
  };
}
