import { meterOf, openBench, visitOurs } from './bench-page.mjs';
import { median, quantile } from './bench-tools.mjs';

/*
 * What a change costs: milliseconds of the main thread from setting a property until the update is
 * finished and style and layout of it are done. Each list of values is gone through twice: the first
 * time nothing of it is known, the second time layouts are remembered.
 */

const LANGUAGES = ['en', 'fr', 'he', 'ru', 'sr-Cyrl', 'sr-Latn', 'tr', 'zh-Hans', 'de-simple'];
/** Few enough that all of their layouts are remembered. */
const CITIES = ['amiens', 'buffalo', 'leeds', 'xian', 'zwickau', 'rostow'];
const SERIES = /** @type {{ kind: Kind, title: string, values: (string | number)[] }[]} */ ([
  {
    kind: 'theme',
    title: 'theme',
    values: ['dark', 'light', 'contrast', 'auto', 'dark', 'contrast', 'light', 'auto'],
  },
  { kind: 'year', title: 'year step', values: Array.from({ length: 25 }, (_, i) => 1975 + i) },
  { kind: 'selected', title: 'selection, first update', values: CITIES },
  { kind: 'lang', title: 'language', values: LANGUAGES },
  // From wide to narrow, through all ways to arrange the map. The last ten are still remembered.
  { kind: 'width', title: 'resize', values: Array.from({ length: 30 }, (_, i) => 1080 - 24 * i) },
]);
const REMEMBERED_WIDTHS = 10;

/** @typedef {'theme' | 'year' | 'selected' | 'lang' | 'width' | 'data'} Kind */
/** @typedef {{ first: number[], frames: number[] }} Work Ms of the update, and of each frame on the way after it. */

/**
 * Runs in the page. A resize is seen some frames later, so of it the updates themselves are timed.
 * @param {Kind} kind
 * @param {readonly unknown[]} values
 * @returns {Promise<Work>}
 */
export async function changeInPage(kind, values) {
  const element = /** @type {import('./bench-page.mjs').Element} */ (
    document.querySelector('dortmund-partners')
  );
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const isMoving = () => element.shadowRoot.querySelector('[data-moving]');
  /** @type {number[]} */
  let updates = [];
  const update = Object.getPrototypeOf(element).performUpdate;
  element.performUpdate = () => {
    const start = performance.now();
    update.call(element);
    element.getBoundingClientRect();
    updates.push(performance.now() - start);
  };
  const apply = (/** @type {unknown} */ value) => {
    if (kind === 'width') element.style.width = `${value}px`;
    else if (kind === 'lang') element.lang = value;
    else element[kind] = value;
  };
  /** @type {Work} */
  const work = { first: [], frames: [] };
  for (const value of values) {
    updates = [];
    const start = performance.now();
    apply(value);
    if (kind !== 'width') {
      await element.updateComplete;
      element.getBoundingClientRect();
      work.first.push(performance.now() - start);
    }
    for (let i = 0; i < 6; i++) await frame();
    while (isMoving()) await frame();
    await frame();
    if (kind !== 'width') work.frames.push(...updates.slice(1));
    else if (updates.length > 0) work.first.push(updates.reduce((sum, ms) => sum + ms, 0));
  }
  delete element.performUpdate;
  return work;
}

/** @param {import('./bench-page.mjs').Page} page @param {typeof SERIES[number]} series */
async function measureSeries(page, { kind, values }) {
  const meter = await meterOf(page);
  const pass = async (/** @type {(string | number)[]} */ list) => {
    const before = await meter.read();
    const work = await page.evaluate(changeInPage, kind, list);
    const after = await meter.read();
    return { ...work, all: (after.tasks - before.tasks) / list.length };
  };
  const first = await pass(values);
  const known = kind === 'width' ? values.slice(-REMEMBERED_WIDTHS).reverse() : values;
  return { first, again: await pass(known) };
}

/**
 * @param {{ first: number[], frames: number[], all: number }[]} passes
 * @param {'first' | 'frames'} what
 */
const sumUp = (passes, what) => {
  const values = passes.flatMap((pass) => pass[what]);
  if (values.length === 0) return null;
  return {
    p50: median(values),
    p95: quantile(values, 0.95),
    most: Math.max(...values),
    count: values.length,
    // All that the main thread did until the map was at rest, paint too, for each change.
    ...(what === 'first' ? { all: median(passes.map(({ all }) => all)) } : {}),
  };
};

/** @param {ReturnType<typeof sumUp>} sum */
const cellsOf = (sum) => {
  if (!sum) return ['', '', ''];
  const all = 'all' in sum ? sum.all : null;
  return [sum.p50, sum.p95, all].map((value) => value?.toFixed(1) ?? '');
};

/** @param {import('./bench-tools.mjs').Options} options @returns {Promise<import('./bench-tools.mjs').Result>} */
export async function measureChanges({ code, rounds }) {
  const stage = await openBench();
  /** @type {Awaited<ReturnType<typeof measureSeries>>[][]} */
  const pages = [];
  for (let i = 0; i < Math.max(1, Math.round(rounds / 3)); i++)
    pages.push(
      await visitOurs(stage, code, async (page) => {
        const all = [];
        for (const series of SERIES) all.push(await measureSeries(page, series));
        return all;
      }),
    );
  await stage.close();
  const data = SERIES.flatMap(({ kind, title }, i) => {
    const [first, again] = [pages.map((page) => page[i].first), pages.map((page) => page[i].again)];
    const row = { title, first: sumUp(first, 'first'), again: sumUp(again, 'first') };
    if (kind !== 'selected') return [row];
    const glide = { first: sumUp(first, 'frames'), again: sumUp(again, 'frames') };
    return [row, { title: 'selection, each frame of the way after it', ...glide }];
  });
  return {
    data,
    tables: [
      {
        title: 'a change, ms of work',
        head: ['', 'first p50', 'p95', 'all told', 'again p50', 'p95', 'all told'],
        rows: data.map(({ title, first, again }) => [title, ...cellsOf(first), ...cellsOf(again)]),
      },
    ],
  };
}
