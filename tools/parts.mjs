import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, minifySync } from 'vite';
import { ROOT } from './sources.mjs';

/* What the classic file is made of, for the size check and the bench. */

/** The first that matches a module's path has it. */
const PARTS = /** @type {const} */ ([
  ['land', /\/src\/data\/land\.json$/],
  ['texts', /\/src\/text\/|dp:texts/],
  ['Lit', /\/node_modules\/(?:@lit\/|lit[-/])/],
  ['d3', /\/node_modules\/d3-/],
  ['TopoJSON', /\/node_modules\/topojson-client\//],
  ['others', /\/node_modules\//],
  ['own: model', /\/src\/model\//],
  ['own: scene', /\/src\/scene\//],
  ['own: view', /\/src\/view\//],
  ['own: controllers', /\/src\/controllers\//],
  ['own: placement', /\/src\/placement\//],
  ['own: data', /\/src\/data\//],
  ['own: element', /./],
]);
/** All of these together, compressed as one. */
const OWN = { part: 'own code', beginning: 'own: ' };

/** @typedef {{ raw: number, gzip: number, brotli: number }} Size Bytes. */

/** @param {string} code @returns {Size} */
export function sizeOf(code) {
  const bytes = Buffer.from(code);
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    }).length,
  };
}

/** Which part a module belongs to. @param {string} id */
function partOf(id) {
  const path = id.split('?')[0].replaceAll('\\', '/');
  const inPackage = path.lastIndexOf('/node_modules/');
  const [part] = PARTS.find(([, pattern]) =>
    pattern.test(inPackage < 0 ? path : path.slice(inPackage)),
  ) ?? ['others'];
  return part;
}

/**
 * Size of each part of the classic file, minified and compressed by itself. Together they are more
 * than the file, which is compressed as a whole.
 * @returns {Promise<Map<string, Size>>}
 */
export async function measureParts() {
  const result = await build({
    root: ROOT,
    mode: 'classic',
    logLevel: 'error',
    build: { write: false },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!('output' in bundle)) throw new Error('a watching build has no sizes');
  /** @type {Map<string, string>} */
  const codes = new Map(PARTS.map(([part]) => [part, '']));
  for (const [id, { code }] of Object.entries(bundle.output[0].modules)) {
    if (!code) continue;
    const part = partOf(id);
    codes.set(part, `${codes.get(part)}${code}\n`);
  }
  const options = { module: true, compress: { unused: false }, mangle: { toplevel: true } };
  const own = [...codes].filter(([part]) => part.startsWith(OWN.beginning)).map(([, code]) => code);
  return new Map(
    [...codes, /** @type {const} */ ([OWN.part, own.join('')])]
      .filter(([, code]) => code)
      .map(([part, code]) => [part, sizeOf(minifySync('part.js', code, options).code)]),
  );
}
