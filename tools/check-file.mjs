import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { checkSizes } from './check-sizes.mjs';
import { measureParts, sizeOf } from './parts.mjs';
import { ROOT, finish } from './sources.mjs';

/*
 * The classic file as it is shipped: small enough, a script that any page can take, and nothing in
 * it that the rules of src/ forbid, be it from a dependency.
 */
const FILE = 'dist/dortmund-partners.js';

const FORBIDDEN = [
  { find: /\bimport\.meta\b/, reason: 'import.meta is an error in a classic script' },
  { find: /\bcurrentScript\b/, reason: 'currentScript can be replaced by an element of the page' },
  { find: /\bArray\.from\b/, reason: 'Prototype.js and MooTools replace Array.from' },
  { find: /\.reduce\(/, reason: 'Prototype.js and MooTools replace reduce' },
  { find: /\beval\(|\bnew Function\b/, reason: 'blocked by a strict Content-Security-Policy' },
  { find: /\bprocess\.env\b/, reason: 'there is no process in a browser' },
  { find: /Lit is in dev mode/, reason: 'Lit is not in production mode' },
  { find: /sourceMappingURL/, reason: 'there is no source map beside it' },
];

const code = readFileSync(join(ROOT, FILE), 'utf8');
const faults = FORBIDDEN.flatMap(({ find, reason }) => {
  const hit = find.exec(code);
  return hit ? [`${FILE}: …${code.slice(hit.index - 40, hit.index + 40)}… ${reason}`] : [];
});
for (const { message } of parseSync(FILE, code, { lang: 'js', sourceType: 'script' }).errors)
  faults.push(`${FILE} is no classic script: ${message}`);

const { lines, faults: tooLarge } = checkSizes(
  new Map([[FILE, sizeOf(code)], ...(await measureParts())]),
);
console.log(lines.join('\n'));
finish([...faults, ...tooLarge], 'file: small enough, and fit for any page');
