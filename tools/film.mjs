import { join } from 'node:path';

/* What moves, as sheets of moments: the map on its way from one picture to the next, and the playback. */

/** What is changed, one after the other. @type {readonly (readonly [string, string | null])[]} */
const CHANGES = [
  ['view', 'globe'],
  ['selected', 'xian'],
  ['view', 'near-far'],
  ['selected', null],
  ['view', 'world'],
  ['selected', 'zwickau'],
];
/** Moments that are looked at, ms since the change; all is over at 400. */
const MOMENTS = [60, 130, 200, 270, 340];
const SIZE = { width: 640, height: 440 };

/** Runs in the page before anything else: a clock that stands where it is put. */
function holdClock() {
  const page = /** @type {any} */ (globalThis);
  page.now = 1000;
  performance.now = () => page.now;
  // What waits for the end of the way is called by hand: `finish`.
  const { setTimeout: real } = globalThis;
  page.setTimeout = (/** @type {() => void} */ call, /** @type {number} */ ms) =>
    ms === 400 ? ((page.finish = call), 0) : real(call, ms);
}

/**
 * @param {{ url: string, browser: import('puppeteer-core').Browser }} stage
 * @param {string} folder
 */
export async function film({ url, browser }, folder) {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  await page.evaluateOnNewDocument(holdClock);
  await page.goto(`${url}/?${new URLSearchParams({ view: 'world', lang: 'de', theme: 'light' })}`);
  await page.waitForFunction(() =>
    document.querySelector('dortmund-partners')?.shadowRoot?.querySelector('[data-panel] path[d]'),
  );
  const change = (/** @type {string} */ code) =>
    page.evaluate(async (source) => {
      new Function('page', 'element', source)(
        globalThis,
        document.querySelector('dortmund-partners'),
      );
      for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    }, code);

  await change("element.show = 'map'; element.heading = ''");
  /** @type {string[]} */
  const moments = [];
  for (const [property, value] of CHANGES) {
    await change(`element[${JSON.stringify(property)}] = ${JSON.stringify(value)}`);
    for (const ms of MOMENTS) {
      await change(`page.now = 1000 + ${ms}`);
      moments.push(await page.screenshot({ encoding: 'base64' }));
    }
    await change('page.now = 1000; page.finish()');
  }
  await saveSheet(page, moments, MOMENTS.length, join(folder, 'film.png'));
  await page.close();
}

/**
 * Moments in rows on one picture.
 * @param {import('puppeteer-core').Page} page
 * @param {readonly string[]} moments PNG, base64
 * @param {number} columns
 * @param {string} path
 */
async function saveSheet(page, moments, columns, path) {
  await page.setViewport({ width: columns * 330, height: 600 });
  await page.setContent(
    `<style>body { margin: 0; background: #888; } img { width: 320px; margin: 5px; float: left; }</style>${moments.map((png) => `<img alt="" src="data:image/png;base64,${png}">`).join('')}`,
  );
  await page.screenshot({ path: /** @type {`${string}.png`} */ (path), fullPage: true });
}

/** Of the playback a moment is kept so often, ms. */
const BETWEEN = 500;

/**
 * The playback as it runs, from the first year to today.
 * @param {{ url: string, browser: import('puppeteer-core').Browser }} stage
 * @param {string} folder
 */
export async function record({ url, browser }, folder) {
  const page = await browser.newPage();
  await page.setViewport({ width: 760, height: 760 });
  await page.goto(`${url}/?${new URLSearchParams({ view: 'world', lang: 'de', theme: 'light' })}`);
  await page.evaluate(async () => {
    const element = /** @type {any} */ (document.querySelector('dortmund-partners'));
    element.show = 'map timeline';
    element.year = 0;
    await element.updateComplete;
    element.play();
  });
  /** @type {string[]} */
  const moments = [];
  const isPlaying = () =>
    page.evaluate(() => {
      const { shadowRoot } = document.querySelector('dortmund-partners') ?? {};
      return shadowRoot?.querySelector('.play')?.getAttribute('aria-label') === 'Pause';
    });
  do {
    moments.push(await page.screenshot({ encoding: 'base64' }));
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  } while (await isPlaying());
  moments.push(await page.screenshot({ encoding: 'base64' }));
  await saveSheet(page, moments, 5, join(folder, 'playback.png'));
  await page.close();
}
