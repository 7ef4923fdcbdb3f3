import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureElement } from './bench-element.mjs';
import { measureLayout } from './bench-layout.mjs';
import { buildScript, median } from './bench-tools.mjs';
import { measureParts, sizeOf } from './parts.mjs';
import { ROOT } from './sources.mjs';
import { openStage } from './stage.mjs';

/*
 * `npm run bench`: bytes of the classic file and its parts, and how long it takes from the start
 * of the script until the map is drawn, beside a hand-written d3 map (test/bench/baseline) in the
 * same run. Only the ratio says something: milliseconds are those of this machine. Then the layout by
 * the number of links, and the element at work.
 *
 *   npm run bench -- --rounds 40
 */
const { rounds } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } }).values;
const ROUNDS = Number(rounds);

/** Runs in the page; nothing of it may need what is outside. @param {string} code */
async function timeInPage(code) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const isDrawn = () => {
    const root = document.querySelector('dortmund-partners')?.shadowRoot ?? document;
    return [...root.querySelectorAll('path')].some((p) => (p.getAttribute('d') ?? '').length > 999);
  };
  const script = document.createElement('script');
  script.textContent = code;
  await new Promise((resolve) => setTimeout(resolve, 100));
  await frame();
  const start = performance.now();
  document.head.append(script);
  while (!isDrawn()) {
    if (performance.now() - start > 10_000) throw new Error('nothing was drawn');
    await frame();
  }
  await frame();
  // The task after a frame comes when the frame is painted.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', resolve);
    port1.start();
    port2.postMessage(null);
  });
  const end = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 300));
  return end - start;
}

/**
 * One visit, in a context of its own so that nothing is warm.
 * @param {Awaited<ReturnType<typeof openStage>>} stage
 * @param {string} path
 * @param {string} code
 */
async function visit({ browser, url }, path, code) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1200, height: 1400 });
  await page.goto(url + path);
  const busy = async () => ((await page.metrics()).TaskDuration ?? 0) * 1000;
  const before = await busy();
  // V8 keeps compiled code by its text; the number makes every text new.
  const drawn = await page.evaluate(timeInPage, `${code}\n//${Math.random()}`);
  const mainThread = (await busy()) - before;
  await context.close();
  return { drawn, mainThread };
}

/** Ours and the baseline in turns, so that a slow moment of the machine meets both. */
async function measureStart(/** @type {{ ours: string, baseline: string }} */ codes) {
  const pages = {
    '/ours': '<dortmund-partners lang="de"></dortmund-partners>',
    '/baseline': '<div id="place"></div>',
  };
  const stage = await openStage({
    makePage: (path) =>
      path in pages
        ? `<!doctype html><html lang="de"><title>bench</title><body style="width:960px">${pages[/** @type {keyof typeof pages} */ (path)]}</body></html>`
        : undefined,
    // A frame comes when it is ready: waiting for the screen would hide differences.
    args: ['--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
  const visits = /** @type {Record<keyof typeof codes, Awaited<ReturnType<typeof visit>>[]>} */ ({
    ours: [],
    baseline: [],
  });
  for (let round = 0; round <= ROUNDS; round++)
    for (const who of /** @type {const} */ (['ours', 'baseline'])) {
      const times = await visit(stage, `/${who}`, codes[who]);
      // The first one warms the browser up.
      if (round > 0) visits[who].push(times);
    }
  await stage.close();
  const medians = (/** @type {'drawn' | 'mainThread'} */ what) => {
    const ours = median(visits.ours.map((times) => times[what]));
    const baseline = median(visits.baseline.map((times) => times[what]));
    return { ours, baseline, ratio: ours / baseline };
  };
  return { drawn: medians('drawn'), mainThread: medians('mainThread') };
}

/** @param {(string | number)[][]} rows first column left, the others right */
function printTable(rows) {
  const cells = rows.map((row) => row.map(String));
  const widths = cells[0].map((_, i) => Math.max(...cells.map((row) => row[i].length)));
  for (const row of cells)
    console.log(
      row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('   '),
    );
  console.log('');
}

const ours = readFileSync(join(ROOT, 'dist/dortmund-partners.js'), 'utf8');
const baseline = await buildScript('test/bench/baseline/baseline.ts', 'iife');
const bytes = new Map([
  ['dortmund-partners.js', sizeOf(ours)],
  ...[...(await measureParts())].map(([part, size]) => /** @type {const} */ ([`  ${part}`, size])),
  ['baseline', sizeOf(baseline)],
]);
printTable([
  ['bytes', 'raw', 'gzip', 'brotli'],
  ...[...bytes].map(([name, { raw, gzip, brotli }]) => [name, raw, gzip, brotli]),
]);

const start = await measureStart({ ours, baseline });
const row = (/** @type {string} */ name, /** @type {typeof start.drawn} */ times) => [
  name,
  times.ours.toFixed(1),
  times.baseline.toFixed(1),
  times.ratio.toFixed(2),
];
printTable([
  [`ms, median of ${ROUNDS}`, 'ours', 'baseline', 'ratio'],
  row('script start to drawn', start.drawn),
  row('main thread until quiet', start.mainThread),
]);

const layout = await measureLayout();
printTable([
  ['links', 'layout, ms', 'exponent from the number before'],
  ['the bundled list', layout.bundled.toFixed(1), ''],
  ...layout.long.map(({ links, milliseconds }) => [
    `${links} links with long names`,
    milliseconds.toFixed(1),
    '',
  ]),
  ...layout.curve.map(({ links, milliseconds, exponent }) => [
    links,
    milliseconds.toFixed(1),
    exponent?.toFixed(2) ?? '',
  ]),
]);

const work = await measureElement(ours);
const times = (/** @type {Record<string, number>} */ byCount) =>
  Object.entries(byCount).map(([count, time]) => `${count}: ${time.toFixed(0)}`);
printTable([
  ['the element at work', ''],
  ['a step of the year, p95 ms', work.changes.year.toFixed(1)],
  ['a selection, p95 ms', work.changes.selected.toFixed(1)],
  ['playback at a quarter of the speed, frames a second', work.framesPerSecond.toFixed(0)],
  ['elements on one page, ms', times(work.instances).join(', ')],
  ['links in one element, ms', times(work.links).join(', ')],
]);
writeFileSync(
  join(ROOT, 'bench.json'),
  `${JSON.stringify({ rounds: ROUNDS, bytes: Object.fromEntries(bytes), start, layout, work }, null, 2)}\n`,
);
