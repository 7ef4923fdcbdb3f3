import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources.mjs';

/*
 * The file and its parts against tools/sizes.json: for each its size when the limit was set, and the
 * limit, in bytes of brotli, quality 11. Who raises a limit writes both anew.
 */
const FILE = 'tools/sizes.json';

/** @typedef {{ size: number, limit: number }} Allowed */
/** @typedef {import('./parts.mjs').Size} Size */

const say = (/** @type {number} */ bytes) => bytes.toLocaleString('en');

/** A line of the report. @param {string} part @param {Size} now @param {Allowed | undefined} allowed */
function lineOf(part, { raw, brotli }, allowed) {
  const [change, limit] = allowed
    ? [brotli - allowed.size, `of ${say(allowed.limit)}`]
    : [0, 'without limit'];
  const changed = change === 0 ? '' : `, ${change > 0 ? '+' : ''}${say(change)}`;
  return `${part}: ${say(brotli)} ${limit} bytes brotli${changed} (${say(raw)} raw)`;
}

/** What is wrong with a part, in a sentence. @param {string} part @param {Size} now @param {Allowed | undefined} allowed */
function faultOf(part, { brotli }, allowed) {
  if (!allowed) return [`${part} has ${say(brotli)} bytes brotli, and no limit in ${FILE}`];
  if (brotli <= allowed.limit) return [];
  return [
    `${part} grew: ${say(brotli)} bytes brotli, ${say(brotli - allowed.limit)} over its limit of ${say(allowed.limit)}; it had ${say(allowed.size)} when that was set (${FILE})`,
  ];
}

/** @param {ReadonlyMap<string, Size>} sizes @returns {{ lines: string[], faults: string[] }} */
export function checkSizes(sizes) {
  /** @type {Record<string, Allowed>} */
  const allowed = JSON.parse(readFileSync(join(ROOT, FILE), 'utf8'));
  const parts = [...sizes];
  const gone = Object.keys(allowed).filter((part) => !sizes.has(part));
  return {
    lines: parts.map(([part, size]) => lineOf(part, size, allowed[part])),
    faults: [
      ...parts.flatMap(([part, size]) => faultOf(part, size, allowed[part])),
      ...gone.map((part) => `${FILE}: there is no part ${part}`),
    ],
  };
}
