import { meterOf, openBench, pause, visitPage } from './bench-page.mjs';
import { curves, exponentsOf, median } from './bench-tools.mjs';

/* Many elements on one page, and one that comes and goes. */

const COUNTS = [1, 10, 50];
const VISITS = 3;
const FIGURES = /** @type {const} */ ([
  { name: 'drawn', title: 'until all are drawn, ms' },
  { name: 'heap', title: 'heap, kB' },
  { name: 'nodes', title: 'nodes' },
]);
/** Before memory is looked at, what the engine keeps of code is there. */
const WARM_UP = 500;
const CYCLES = 1000;

/** Runs in the page: milliseconds until so many elements are drawn. @param {number} count */
async function addInPage(count) {
  /** @type {import('./bench-page.mjs').Element[]} */
  const elements = Array.from({ length: count }, () => document.createElement('dortmund-partners'));
  const start = performance.now();
  document.body.append(...elements);
  for (const element of elements) await element.updateComplete;
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

/** Runs in the page: adds an element and takes it away again. @param {number} cycles */
async function comeAndGoInPage(cycles) {
  const start = performance.now();
  for (let i = 0; i < cycles; i++) {
    /** @type {import('./bench-page.mjs').Element} */
    const element = document.createElement('dortmund-partners');
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    // Now and then the page has a moment for itself, as any page has.
    if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return performance.now() - start;
}

/** @param {import('./bench-page.mjs').Stage} stage @param {string} code @param {number} count */
const measureCount = (stage, code, count) =>
  visitPage(stage, '/', async (page) => {
    const meter = await meterOf(page);
    await page.addScriptTag({ content: code });
    await meter.collect();
    const before = await meter.read();
    const drawn = await page.evaluate(addInPage, count);
    await pause(500);
    await meter.collect();
    const after = await meter.read();
    return {
      drawn,
      heap: (after.heap - before.heap) / 1000,
      nodes: after.nodes - before.nodes,
    };
  });

/** @param {import('./bench-tools.mjs').Options} options @returns {Promise<import('./bench-tools.mjs').Result>} */
export async function measureInstances({ code }) {
  const stage = await openBench();
  /** @type {Awaited<ReturnType<typeof measureCount>>[][]} */
  const runs = [];
  for (const count of COUNTS) {
    const visits = [];
    for (let i = 0; i < VISITS; i++) visits.push(await measureCount(stage, code, count));
    runs.push(visits);
  }
  await stage.close();
  const data = FIGURES.map(({ name, title }) => {
    const values = runs.map((visits) => median(visits.map((visit) => visit[name])));
    const [few, many] = values.slice(-2);
    const [fewer, more] = COUNTS.slice(-2);
    const further = (many - few) / (more - fewer);
    return { name, title, counts: COUNTS, values, exponents: exponentsOf(COUNTS, values), further };
  });
  const table = curves('elements on one page', COUNTS, data, 0);
  return {
    data,
    tables: [
      {
        ...table,
        head: [...table.head, 'each further one'],
        rows: table.rows.map((row, i) => [...row, data[i].further.toFixed(1)]),
      },
    ],
  };
}

/** @param {import('./bench-tools.mjs').Options} options @returns {Promise<import('./bench-tools.mjs').Result>} */
export async function measureMount({ code }) {
  const stage = await openBench();
  const result = await visitPage(stage, '/', async (page) => {
    const meter = await meterOf(page);
    const read = async () => {
      await pause(500);
      await meter.collect();
      const { heap, nodes, listeners } = await meter.read();
      return { heap, nodes, listeners };
    };
    await page.addScriptTag({ content: code });
    await page.evaluate(comeAndGoInPage, WARM_UP);
    const readings = [{ cycles: 0, ...(await read()) }];
    let ms = 0;
    for (const cycles of [CYCLES / 2, CYCLES]) {
      ms += await page.evaluate(comeAndGoInPage, CYCLES / 2);
      readings.push({ cycles, ...(await read()) });
    }
    return { warmUp: WARM_UP, readings, msForEach: ms / CYCLES };
  });
  await stage.close();
  const { readings, msForEach } = result;
  return {
    data: result,
    tables: [
      {
        title: `an element comes and goes, after ${WARM_UP} times before`,
        head: ['', ...readings.map(({ cycles }) => `after ${cycles}`)],
        rows: [
          ['heap after a collection, kB', ...readings.map(({ heap }) => (heap / 1000).toFixed(0))],
          ['nodes alive', ...readings.map(({ nodes }) => String(nodes))],
          ['listeners', ...readings.map(({ listeners }) => String(listeners))],
          ['ms for each', '', '', msForEach.toFixed(1)],
        ],
      },
    ],
  };
}
