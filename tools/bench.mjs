import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureChanges } from './bench-changes.mjs';
import { measureInstances, measureMount } from './bench-instances.mjs';
import { measureLayout } from './bench-layout.mjs';
import { measureManyLinks } from './bench-links.mjs';
import { measurePlay } from './bench-playback.mjs';
import { conditionsOf, writeReport } from './bench-report.mjs';
import { measureSize } from './bench-size.mjs';
import { measureStart } from './bench-start.mjs';
import { asText } from './bench-tools.mjs';
import { ROOT } from './sources.mjs';

/*
 * `npm run bench`: how large the classic file is and how fast it works, in headless Chromium. Prints
 * tables and writes bench.json. BENCHMARK.md says what the figures mean. Milliseconds are those of
 * this machine; what says something are ratios to the baseline in the same run.
 *
 *   npm run bench -- --rounds 20
 *   npm run bench -- --only start,changes
 *   npm run bench -- --write          puts the tables into BENCHMARK.md
 */
const SECTIONS = {
  size: measureSize,
  start: measureStart,
  changes: measureChanges,
  playback: measurePlay,
  links: measureManyLinks,
  instances: measureInstances,
  mount: measureMount,
  layout: measureLayout,
};
const names = /** @type {(keyof typeof SECTIONS)[]} */ (Object.keys(SECTIONS));

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '6' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a whole number');
const wanted = values.only?.split(',') ?? names;
for (const name of wanted)
  if (!(name in SECTIONS)) throw new Error(`--only knows ${names.join(', ')}; not ${name}`);
if (values.write && values.only) throw new Error('--write wants all sections, without --only');

const conditions = conditionsOf(rounds);
const code = readFileSync(join(ROOT, 'dist/dortmund-partners.js'), 'utf8');
/** @type {Record<string, unknown>} */
const data = { ...conditions };
/** @type {import('./bench-tools.mjs').Table[]} */
const tables = [];
for (const name of names.filter((each) => wanted.includes(each))) {
  const start = performance.now();
  const result = await SECTIONS[name]({ code, rounds });
  console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  data[name] = result.data;
  tables.push(...result.tables);
}
const lines = Object.entries(conditions).map(([name, value]) => `${name}: ${value}`);
console.log(`\n${lines.join(', ')}\n`);
console.log(tables.map(asText).join('\n'));
writeFileSync(join(ROOT, 'bench.json'), `${JSON.stringify(data, null, 2)}\n`);
if (values.write) await writeReport(conditions, tables);
