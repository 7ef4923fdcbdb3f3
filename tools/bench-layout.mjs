import { performance } from 'node:perf_hooks';
import { buildScript, median } from './bench-tools.mjs';
import { spiralOf } from './spiral.mjs';

/*
 * The layout alone, for the bench: milliseconds of `layOutMap` by the number of links, without land
 * and without drawing. Runs in Node, whose engine is Chromium's.
 */

const WIDTH = 960;
/** @type {import('../src/scene/shots.ts').Shot} */
const SHOT = { view: 'world', projection: 'equal-earth', framing: 'all', city: null };
const COUNTS = [10, 30, 60, 100, 1000, 10_000];
/** Up to so many everybody is named, which takes longest with long names and no room. */
const LONG_COUNTS = [30, 60];
const LONG = 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson';
/** Every size is laid out for about this long, ms, and at least this often after the warm-up. */
const PATIENCE = 1500;
const LEAST_RUNS = 5;
const WARM_UP = 3;

/**
 * Milliseconds for the bundled list and for each number of links, and the exponent with which they grew: 1 is linear.
 * @returns {Promise<{
 *   bundled: number,
 *   long: { links: number, milliseconds: number }[],
 *   curve: { links: number, milliseconds: number, exponent: number | null }[],
 * }>}
 */
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
  const times = COUNTS.map((count) => timeOf(spiralOf(count)));
  const curve = COUNTS.map((links, i) => ({
    links,
    milliseconds: times[i],
    exponent: i > 0 ? Math.log(times[i] / times[i - 1]) / Math.log(links / COUNTS[i - 1]) : null,
  }));
  const long = LONG_COUNTS.map((links) => ({
    links,
    milliseconds: timeOf(spiralOf(links).map((each) => ({ ...each, name: LONG }))),
  }));
  return { bundled: timeOf(bundled.partners), long, curve };
}
