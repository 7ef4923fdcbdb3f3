import { spiralOf } from './spiral.mjs';
import { openStage } from './stage.mjs';

/*
 * The element at work, for the bench: a step of the year and a selection, playback on a slow
 * machine, many elements on one page, many links in one element.
 */

/** @typedef {any} Element The element, seen from the page. */

/** The least value that 95 % do not exceed. @param {number[]} values */
const p95 = (values) => [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1];

/**
 * Runs in the page: milliseconds for each change, until the new picture has its layout.
 * @param {string} property
 */
async function changesInPage(property) {
  /** @type {Element} */
  const element = document.querySelector('dortmund-partners');
  const items = [...element.shadowRoot.querySelectorAll('[data-id]')];
  const ids = new Set(items.map((item) => item.getAttribute('data-id')));
  const years = Array.from({ length: 67 }, (_, i) => 1960 + i);
  const times = [];
  for (const value of property === 'year' ? years : [...ids, ...ids, ...ids]) {
    // From rest: a selection sends the map on its way.
    do await new Promise((resolve) => requestAnimationFrame(resolve));
    while (element.shadowRoot.querySelector('[data-moving]'));
    const start = performance.now();
    element[property] = value;
    await element.updateComplete;
    element.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
}

/** Runs in the page: the intervals between frames during three seconds of playback. */
async function playInPage() {
  /** @type {Element} */
  const element = document.querySelector('dortmund-partners');
  element.year = 1960;
  await element.updateComplete;
  element.play();
  const intervals = [];
  const end = performance.now() + 3000;
  for (let before = performance.now(); before < end;) {
    const now = await new Promise((resolve) => requestAnimationFrame(resolve));
    intervals.push(now - before);
    before = now;
  }
  element.pause();
  return intervals.slice(1);
}

/** Runs in the page: milliseconds until so many elements are drawn. @param {number} count */
async function instancesInPage(count) {
  const elements = Array.from({ length: count }, () => document.createElement('dortmund-partners'));
  const start = performance.now();
  document.body.append(...elements);
  const isDrawn = (/** @type {Element} */ element) => element.shadowRoot?.querySelector('path[d]');
  while (!elements.every(isDrawn)) await new Promise((resolve) => requestAnimationFrame(resolve));
  document.body.getBoundingClientRect();
  const time = performance.now() - start;
  for (const element of elements) element.remove();
  return time;
}

/**
 * Runs in the page: milliseconds until so many links are drawn.
 * @param {ReturnType<typeof spiralOf>} partners
 */
async function linksInPage(partners) {
  /** @type {Element} */
  const element = document.querySelector('dortmund-partners');
  const start = performance.now();
  element.data = { partners };
  await element.updateComplete;
  element.getBoundingClientRect();
  return performance.now() - start;
}

/** Everything about the element at work. @param {string} code */
export async function measureElement(code) {
  const stage = await openStage({
    makePage: (path) =>
      path === '/'
        ? '<!doctype html><html lang="de"><title>bench</title><body style="width:960px"><dortmund-partners></dortmund-partners></body></html>'
        : undefined,
  });
  const page = await stage.browser.newPage();
  await page.setViewport({ width: 1200, height: 1400 });
  await page.goto(`${stage.url}/`);
  await page.addScriptTag({ content: code });
  await page.waitForFunction(() =>
    document.querySelector('dortmund-partners')?.shadowRoot?.querySelector('path[d]'),
  );

  const changes = {
    year: p95(await page.evaluate(changesInPage, 'year')),
    selected: p95(await page.evaluate(changesInPage, 'selected')),
  };
  await page.emulateCPUThrottling(4);
  const intervals = await page.evaluate(playInPage);
  await page.emulateCPUThrottling(null);
  const seconds = intervals.map((interval) => interval / 1000);
  let duration = 0;
  for (const second of seconds) duration += second;

  /** @type {Record<string, number>} */
  const instances = {};
  for (const count of [1, 10, 50]) instances[count] = await page.evaluate(instancesInPage, count);
  /** @type {Record<string, number>} */
  const links = {};
  for (const count of [10, 100, 1000, 10_000])
    links[count] = await page.evaluate(linksInPage, spiralOf(count));
  await stage.close();
  return { changes, framesPerSecond: seconds.length / duration, instances, links };
}
