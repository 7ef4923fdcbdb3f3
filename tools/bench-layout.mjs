import { performance } from 'node:perf_hooks';
import { buildScript, curves, exponentsOf, median } from './bench-tools.mjs';
import { spiralOf } from './spiral.mjs';

/*
 * The layout alone, for the bench: milliseconds of `layOutMap` by the number of links, without land
 * and without drawing. Runs in Node, whose engine is Chromium's.
 */

const WIDTH = 960;
/** @type {import('../src/scene/shots.ts').Shot} */
const SHOT = { view: 'world', projection: 'equal-earth', framing: 'all', city: null };
const COUNTS = [10, 100, 1000, 10_000];
/** Up to sixty everybody is named, which takes longest with long names and no room. */
const NAMED_COUNTS = [30, 60];
const LONG = 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson';
/** Every size is laid out for about this long, ms, and at least this often after the warm-up. */
const PATIENCE = 400;
const LEAST_RUNS = 3;
const WARM_UP = 2;

/** @returns {Promise<import('./bench-tools.mjs').Result>} */
export async function measureLayout() {
  const code = await buildScript('test/bench/layout.ts', 'es');
  /** @type {typeof import('../test/bench/layout.ts')} */
  const { bundled, layOutMap, tableMeasure } = await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  );
  const stage = { width: WIDTH, mapHeight: null, fontSize: 16, measure: tableMeasure };
  const timeOf = (/** @type {readonly any[]} */ partners) => {
    // The layout does not look at land.
    const data = { ...bundled, partners, land: /** @type {any} */ (null) };
    const times = [];
    const end = performance.now() + PATIENCE;
    while (times.length < WARM_UP + LEAST_RUNS || performance.now() < end) {
      const start = performance.now();
      layOutMap(data, 'en', stage, SHOT);
      times.push(performance.now() - start);
    }
    return median(times.slice(WARM_UP));
  };
  // First, for it warms the engine up.
  const bundledTime = timeOf(bundled.partners);
  const values = COUNTS.map((count) => timeOf(spiralOf(count)));
  const curve = { title: 'ms', values, exponents: exponentsOf(COUNTS, values) };
  const others = [
    { title: 'the bundled list', ms: bundledTime },
    ...NAMED_COUNTS.flatMap((count) => [
      { title: `${count} links`, ms: timeOf(spiralOf(count)) },
      {
        title: `${count} links with long names`,
        ms: timeOf(spiralOf(count).map((each) => ({ ...each, name: LONG }))),
      },
    ]),
  ];
  return {
    data: { counts: COUNTS, ...curve, others },
    tables: [
      curves('layout alone, by the number of links', COUNTS, [curve], 1),
      {
        title: 'layout alone, ms',
        head: ['', 'ms'],
        rows: others.map(({ title, ms }) => [title, ms.toFixed(1)]),
      },
    ],
  };
}
