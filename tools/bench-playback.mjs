import { busyBetween, meterOf, openBench, pause, visitOurs, visitPage } from './bench-page.mjs';
import { buildScript, median, quantile, saySpread, spreadOf } from './bench-tools.mjs';
import { framesIn } from './bench-trace.mjs';

/*
 * A playback from beginning to end: how busy the main thread is, beside a hand-written page
 * (test/bench/playback) in turns, and the frames of it. And how busy it is when nothing moves.
 */

const RATES = [1, 4];
/** Longer than any playback, s. */
const LONGEST = 40;
/** How long frames are traced, from the beginning, and then the time between two of them is watched, ms. */
const TRACED = 6000;
const WATCHED = 4000;
/** More playbacks than these say nothing new. */
const MOST_RUNS = 5;
/** What a screen with 60 frames a second leaves for each, ms. */
const FRAME = 17;
/** At rest: so many elements rest so long, and are then watched so long, ms. */
const IDLE = { elements: 10, rest: 2000, watched: 3000 };

const p95 = (/** @type {number[]} */ values) => quantile(values, 0.95);
/** @param {number[]} values */
const sumUp = (values) => ({ p50: median(values), p95: p95(values), most: Math.max(...values) });

/** Runs in the page: starts at the beginning. */
function playInPage() {
  const page = /** @type {any} */ (globalThis);
  (page.benchPlayer ?? document.querySelector('dortmund-partners')).play();
}

/** Runs in the page. */
function isAtEndInPage() {
  const page = /** @type {any} */ (globalThis);
  const player = page.benchPlayer ?? document.querySelector('dortmund-partners');
  return Number(player.year) >= new Date().getFullYear();
}

/** Runs in the page: the time from frame to frame while it plays. A loop of our own asks for each. @param {number} watched */
async function intervalsInPage(watched) {
  /** @type {import('./bench-page.mjs').Element} */
  const element = document.querySelector('dortmund-partners');
  element.play();
  const intervals = [];
  const start = performance.now();
  for (let before = start; before < start + watched;) {
    const now = /** @type {number} */ (
      await new Promise((resolve) => requestAnimationFrame(resolve))
    );
    intervals.push(now - before);
    before = now;
  }
  element.pause();
  return intervals.slice(2);
}

/** @param {import('./bench-page.mjs').Page} page */
async function measureBusy(page) {
  const meter = await meterOf(page);
  const readings = [await meter.read()];
  await page.evaluate(playInPage);
  do {
    await pause(1000);
    readings.push(await meter.read());
  } while (!(await page.evaluate(isAtEndInPage)) && readings.length <= LONGEST);
  const seconds = readings.slice(1).map((reading, i) => busyBetween(readings[i], reading).tasks);
  return {
    busy: busyBetween(readings[0], readings[readings.length - 1]),
    worstSecond: Math.max(...seconds),
  };
}

/** @param {import('./bench-page.mjs').Page} page */
async function traceFrames(page) {
  await page.tracing.start({
    categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline'],
  });
  await page.evaluate(playInPage);
  await pause(TRACED);
  const frames = framesIn(await page.tracing.stop());
  return {
    frames: { count: frames.length, ...sumUp(frames) },
    slowFrames: frames.filter((ms) => ms > FRAME).length,
  };
}

/**
 * Each playback is the first one on a page of its own: what runs again is compiled by then.
 * @param {import('./bench-page.mjs').Stage} stage
 * @param {string} code
 * @param {string} plain The hand-written page's.
 * @param {number} rate
 * @param {number} rounds
 */
async function measurePlayback(stage, code, plain, rate, rounds) {
  /** @type {<T>(visit: (page: import('./bench-page.mjs').Page) => Promise<T>) => Promise<T>} */
  const visit = (measure) =>
    visitOurs(stage, code, async (page) => {
      await page.emulateCPUThrottling(rate);
      return measure(page);
    });
  const visitPlain = () =>
    visitPage(stage, '/baseline', async (page) => {
      await page.addScriptTag({ content: plain });
      await pause(1000);
      await page.emulateCPUThrottling(rate);
      return measureBusy(page);
    });
  /** @type {Awaited<ReturnType<typeof measureBusy>>[]} */
  const ours = [];
  /** @type {typeof ours} */
  const theirs = [];
  for (let i = 0; i < Math.min(rounds, MOST_RUNS); i++) {
    const first = i % 2 === 0 ? await visitPlain() : null;
    ours.push(await visit(measureBusy));
    theirs.push(first ?? (await visitPlain()));
  }
  return {
    rate,
    tasks: spreadOf(ours.map(({ busy }) => busy.tasks)),
    cpu: spreadOf(ours.map(({ busy }) => busy.cpu)),
    worstSecond: spreadOf(ours.map(({ worstSecond }) => worstSecond)),
    plain: spreadOf(theirs.map(({ busy }) => busy.tasks)),
    ratio: spreadOf(ours.map(({ busy }, i) => busy.tasks / theirs[i].busy.tasks)),
    // A trace has its price, so it gets a playback of its own.
    ...(await visit(traceFrames)),
    intervals: sumUp(await visit((page) => page.evaluate(intervalsInPage, WATCHED))),
  };
}

/** Runs in the page before all scripts: counts the frames that anybody asks for. */
function countFramesInPage() {
  const ask = requestAnimationFrame.bind(globalThis);
  Object.assign(globalThis, { benchFrames: 0 });
  globalThis.requestAnimationFrame = (callback) => {
    /** @type {any} */ (globalThis).benchFrames++;
    return ask(callback);
  };
}

/** @param {import('./bench-page.mjs').Stage} stage @param {string} code */
const measureIdle = (stage, code) =>
  visitOurs(stage, code, async (page) => {
    await page.evaluate(countFramesInPage);
    await page.evaluate((count) => {
      for (let i = 1; i < count; i++)
        document.body.append(document.createElement('dortmund-partners'));
    }, IDLE.elements);
    const meter = await meterOf(page);
    await pause(IDLE.rest);
    const framesAsked = () => page.evaluate(() => /** @type {any} */ (globalThis).benchFrames);
    const asked = await framesAsked();
    const before = await meter.read();
    await pause(IDLE.watched);
    const busy = busyBetween(before, await meter.read());
    return { elements: IDLE.elements, busy, framesAsked: (await framesAsked()) - asked };
  });

/** @param {import('./bench-tools.mjs').Options} options @returns {Promise<import('./bench-tools.mjs').Result>} */
export async function measurePlay({ code, rounds }) {
  const stage = await openBench();
  const plain = await buildScript('test/bench/playback/playback.ts', 'iife');
  /** @type {Awaited<ReturnType<typeof measurePlayback>>[]} */
  const playback = [];
  for (const rate of RATES) playback.push(await measurePlayback(stage, code, plain, rate, rounds));
  const idle = await measureIdle(stage, code);
  await stage.close();
  const three = (/** @type {ReturnType<typeof sumUp>} */ { p50, p95: high, most }) =>
    [p50, high, most].map((ms) => ms.toFixed(1)).join(' / ');
  /** @type {(title: string, say: (of: typeof playback[number]) => string) => string[]} */
  const row = (title, say) => [title, ...playback.map(say)];
  return {
    data: { playback, idle },
    tables: [
      {
        title: 'playback, from beginning to end',
        head: ['', ...RATES.map((rate) => (rate === 1 ? 'full speed' : `throttled ${rate}x`))],
        rows: [
          row('main thread busy, ms a second', ({ tasks }) => saySpread(tasks, 0)),
          row('the same, ms of CPU', ({ cpu }) => saySpread(cpu, 0)),
          row('of a hand-written page', ({ plain: of }) => saySpread(of, 0)),
          row('ratio within a round', ({ ratio }) => saySpread(ratio, 2)),
          row('in the worst second, ms', ({ worstSecond }) => saySpread(worstSecond, 0)),
          row(`frames in ${TRACED / 1000} s with a trace`, ({ frames }) => String(frames.count)),
          row('work for a frame, ms: p50 / p95 / most', ({ frames }) => three(frames)),
          row(`frames with more than ${FRAME} ms`, ({ slowFrames }) => String(slowFrames)),
          row('from frame to frame, ms: p50 / p95 / most', ({ intervals }) => three(intervals)),
        ],
      },
      {
        title: 'at rest',
        head: ['', `${idle.elements} elements`],
        rows: [
          ['main thread busy, ms a second', idle.busy.tasks.toFixed(1)],
          [`frames asked for in ${IDLE.watched / 1000} s`, String(idle.framesAsked)],
        ],
      },
    ],
  };
}
