import { changeInPage } from './bench-changes.mjs';
import { busyBetween, meterOf, openBench, pause, visitOurs } from './bench-page.mjs';
import { curves, exponentsOf, median } from './bench-tools.mjs';
import { spiralOf } from './spiral.mjs';

/* Many links in one element: from 10 to 10 000. */

const COUNTS = [10, 100, 1000, 10_000];
const FIGURES = /** @type {const} */ ([
  { name: 'load', title: 'data to drawn, ms' },
  { name: 'selected', title: 'selection, first update, ms' },
  { name: 'way', title: 'selection, a frame of the way, ms' },
  { name: 'year', title: 'year step, ms' },
  { name: 'busy', title: 'playback, ms a second' },
]);
const SELECTED = ['p1', 'p4'];
const YEARS = [1970, 1980, 1990];
/** How long it plays, ms. */
const PLAYED = 4000;

/** @param {import('./bench-page.mjs').Page} page @param {number} count */
async function measureLinks(page, count) {
  const change = (
    /** @type {import('./bench-changes.mjs').Kind} */ kind,
    /** @type {unknown[]} */ values,
  ) => page.evaluate(changeInPage, kind, values);
  const load = await change('data', [{ partners: spiralOf(count) }]);
  await pause(1000);
  const selection = await change('selected', SELECTED);
  await change('selected', [null]);
  const year = await change('year', YEARS);
  const meter = await meterOf(page);
  await page.evaluate(() => {
    /** @type {import('./bench-page.mjs').Element} */
    const element = document.querySelector('dortmund-partners');
    element.year = 1960;
    element.play();
  });
  const before = await meter.read();
  await pause(PLAYED);
  const busy = busyBetween(before, await meter.read()).tasks;
  return {
    load: load.first[0],
    selected: median(selection.first),
    way: median(selection.frames),
    year: median(year.first),
    busy,
  };
}

/** @param {import('./bench-tools.mjs').Options} options @returns {Promise<import('./bench-tools.mjs').Result>} */
export async function measureManyLinks({ code }) {
  const stage = await openBench();
  /** @type {Awaited<ReturnType<typeof measureLinks>>[]} */
  const runs = [];
  for (const count of COUNTS)
    runs.push(await visitOurs(stage, code, (page) => measureLinks(page, count)));
  await stage.close();
  const data = FIGURES.map(({ name, title }) => {
    const values = runs.map((run) => run[name]);
    return { name, title, counts: COUNTS, values, exponents: exponentsOf(COUNTS, values) };
  });
  return { data, tables: [curves('links in one element', COUNTS, data, 1)] };
}
