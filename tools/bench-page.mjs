import { openStage } from './stage.mjs';

/* The pages on which the bench measures, and what Chromium says of their main thread and memory. */

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {Awaited<ReturnType<typeof openStage>>} Stage */
/** @typedef {any} Element The element, seen from the page. */

/** What stands on a page, by its path. `data-bench` is where the picture comes to be. */
const BODIES = /** @type {Record<string, string>} */ ({
  '/': '',
  '/ours': '<dortmund-partners data-bench></dortmund-partners>',
  '/baseline': '<div id="place" data-bench></div>',
  '/lit': '<empty-lit data-bench></empty-lit>',
});

/** @param {string[]} args Of Chromium. */
export const openBench = (args = []) =>
  openStage({
    args,
    makePage: (path) =>
      path in BODIES
        ? `<!doctype html><html lang="de"><title>bench</title><body style="width:960px">${BODIES[path]}</body></html>`
        : undefined,
  });

/**
 * A visit in a context of its own, so that nothing is warm.
 * @template T
 * @param {Stage} stage
 * @param {string} path
 * @param {(page: Page) => Promise<T>} visit
 * @returns {Promise<T>}
 */
export async function visitPage({ browser, url }, path, visit) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1200, height: 1400 });
  await page.goto(url + path);
  const result = await visit(page);
  await context.close();
  return result;
}

/**
 * A visit to a page with one element that is drawn and rests.
 * @template T
 * @param {Stage} stage
 * @param {string} code
 * @param {(page: Page) => Promise<T>} visit
 */
export const visitOurs = (stage, code, visit) =>
  visitPage(stage, '/ours', async (page) => {
    await page.addScriptTag({ content: code });
    await page.waitForFunction(() =>
      document.querySelector('dortmund-partners')?.shadowRoot?.querySelector('path[d]'),
    );
    await pause(1000);
    return visit(page);
  });

export const pause = (/** @type {number} */ ms) =>
  new Promise((resolve) => setTimeout(resolve, ms));

/**
 * @typedef {object} Reading
 * @property {number} time Of the reading, ms.
 * @property {number} tasks What the main thread's tasks took so far by the clock, ms: TaskDuration. Of
 *   ScriptDuration Lit's updates are no part, for they run in microtasks.
 * @property {number} cpu The same by the thread's own clock, which stands while others have the processor.
 * @property {number} heap Bytes in use.
 * @property {number} nodes All that are alive, those of shadow roots and templates too.
 * @property {number} listeners
 */

/**
 * What Chromium counts of a page.
 * @param {Page} page
 */
export async function meterOf(page) {
  const session = await page.createCDPSession();
  const cpuSession = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  await cpuSession.send('Performance.enable', { timeDomain: 'threadTicks' });
  const ask = async (/** @type {typeof session} */ from) => {
    const { metrics } = await from.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  };
  return {
    /** @returns {Promise<Reading>} */
    async read() {
      const [metrics, cpu] = [await ask(session), await ask(cpuSession)];
      const of = (/** @type {string} */ name) => metrics.get(name) ?? NaN;
      return {
        time: of('Timestamp') * 1000,
        tasks: of('TaskDuration') * 1000,
        cpu: (cpu.get('TaskDuration') ?? NaN) * 1000,
        heap: of('JSHeapUsedSize'),
        nodes: of('Nodes'),
        listeners: of('JSEventListeners'),
      };
    },
    /** Some things are free only when others are. */
    async collect() {
      for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
    },
  };
}

/** What the main thread did between two readings, ms for each second. @param {Reading} from @param {Reading} to */
export const busyBetween = (from, to) => {
  const seconds = (to.time - from.time) / 1000;
  return { tasks: (to.tasks - from.tasks) / seconds, cpu: (to.cpu - from.cpu) / seconds };
};
