import { buildScript, median, saySpread, spreadOf } from './bench-tools.mjs';
import { meterOf, openBench, pause, visitPage } from './bench-page.mjs';

/*
 * From the start of the script until the map is drawn, beside a hand-written d3 map
 * (test/bench/baseline) and an element with nothing but a path (test/bench/empty-lit): in turns, each
 * in a context of its own, so that nothing is warm and a slow moment of the machine meets all.
 */

const WHO = /** @type {const} */ (['ours', 'baseline', 'lit']);
const RATES = [1, 4];
/** How long after the picture the main thread is watched, ms: what fades in has come by then. */
const QUIET = 500;
const FIGURES = /** @type {const} */ ([
  { name: 'drawn', title: 'script start to drawn, ms', digits: 1 },
  { name: 'tasks', title: 'main thread until quiet, ms', digits: 1 },
  { name: 'cpu', title: 'main thread until quiet, ms of CPU', digits: 1 },
  { name: 'heap', title: 'heap more than of the empty page, kB', digits: 0 },
  { name: 'nodes', title: 'nodes more than of the empty page', digits: 0 },
]);

/** @typedef {typeof WHO[number]} Who */
/** @typedef {Record<typeof FIGURES[number]['name'], number>} Figures */

/**
 * Runs in the page; nothing of it may need what is outside. Milliseconds from the start of the script
 * until a frame with the picture is painted.
 */
async function drawInPage() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const place = /** @type {Element} */ (document.querySelector('[data-bench]'));
  const isDrawn = () =>
    [...(place.shadowRoot ?? place).querySelectorAll('path')].some(
      (path) => (path.getAttribute('d') ?? '').length > 999,
    );
  const script = document.createElement('script');
  const page = /** @type {any} */ (globalThis);
  script.textContent = page.benchCode;
  delete page.benchCode;
  await new Promise((resolve) => setTimeout(resolve, 100));
  await frame();
  const start = performance.now();
  document.head.append(script);
  while (!isDrawn()) {
    if (performance.now() - start > 20_000) throw new Error('nothing was drawn');
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
  return performance.now() - start;
}

/**
 * The script is brought to the page before anything is measured: it is a long message.
 * V8 keeps compiled code by its text; the number makes every text new.
 * @param {import('./bench-page.mjs').Page} page
 * @param {string} code
 */
const bringCode = (page, code) =>
  page.evaluate((text) => {
    Object.assign(globalThis, { benchCode: text });
  }, `${code}\n//${Math.random()}`);

/** @param {import('./bench-page.mjs').Stage} stage @param {Who} who @param {string} code @param {number} rate */
const timeDrawn = (stage, who, code, rate) =>
  visitPage(stage, `/${who}`, async (page) => {
    await bringCode(page, code);
    await page.emulateCPUThrottling(rate);
    return page.evaluate(drawInPage);
  });

/** @param {import('./bench-page.mjs').Stage} stage @param {Who} who @param {string} code @param {number} rate */
const weigh = (stage, who, code, rate) =>
  visitPage(stage, `/${who}`, async (page) => {
    const meter = await meterOf(page);
    await meter.collect();
    const empty = await meter.read();
    await bringCode(page, code);
    await page.emulateCPUThrottling(rate);
    const before = await meter.read();
    await page.evaluate(drawInPage);
    await pause(QUIET);
    const quiet = await meter.read();
    await page.emulateCPUThrottling(null);
    await meter.collect();
    const after = await meter.read();
    return {
      tasks: quiet.tasks - before.tasks,
      cpu: quiet.cpu - before.cpu,
      heap: (after.heap - empty.heap) / 1000,
      nodes: after.nodes - empty.nodes,
    };
  });

/** @param {string} code @param {number} rounds */
async function measure(code, rounds) {
  const codes = {
    ours: code,
    baseline: await buildScript('test/bench/baseline/baseline.ts', 'iife'),
    lit: await buildScript('test/bench/empty-lit/empty-lit.ts', 'iife'),
  };
  // Until it is drawn a frame comes when it is ready: waiting for the screen would hide differences.
  // Afterwards it would be unfair: whatever fades in would be painted as often as the machine can.
  const [hasty, usual] = [
    await openBench(['--disable-frame-rate-limit', '--disable-gpu-vsync']),
    await openBench(),
  ];
  /** @type {(who: Who, rate: number) => Promise<Figures>} */
  const visit = async (who, rate) => ({
    drawn: await timeDrawn(hasty, who, codes[who], rate),
    ...(await weigh(usual, who, codes[who], rate)),
  });
  // The first visits warm the browsers up.
  for (const who of WHO) await visit(who, 1);
  /** @type {Map<string, Figures[]>} */
  const visits = new Map(RATES.flatMap((rate) => WHO.map((who) => [`${who} ${rate}`, []])));
  for (let round = 0; round < rounds; round++)
    for (const rate of RATES)
      // Nobody is always the first.
      for (const who of WHO.map((_, turn) => WHO[(turn + round) % WHO.length]))
        visits.get(`${who} ${rate}`)?.push(await visit(who, rate));
  await hasty.close();
  await usual.close();
  return visits;
}

/** @param {import('./bench-tools.mjs').Options} options @returns {Promise<import('./bench-tools.mjs').Result>} */
export async function measureStart({ code, rounds }) {
  const visits = await measure(code, rounds);
  const data = RATES.map((rate) => ({
    rate,
    figures: FIGURES.map(({ name, title, digits }) => {
      const [ours, baseline, lit] = WHO.map((who) =>
        (visits.get(`${who} ${rate}`) ?? []).map((figures) => figures[name]),
      );
      return {
        name,
        title,
        digits,
        ours: spreadOf(ours),
        baseline: spreadOf(baseline),
        lit: spreadOf(lit),
        ratio: spreadOf(ours.map((value, i) => value / baseline[i])),
        ratioOfMedians: median(ours) / median(baseline),
      };
    }),
  }));
  const tables = data.map(({ rate, figures }) => ({
    title: `start, ${rate === 1 ? 'full speed' : `CPU throttled ${rate}x`}`,
    head: ['', 'ours', 'baseline', 'ratio within a round', 'empty Lit element'],
    rows: figures.map(({ title, digits, ours, baseline, ratio, lit }) => [
      title,
      saySpread(ours, digits),
      saySpread(baseline, digits),
      saySpread(ratio, 2),
      saySpread(lit, digits),
    ]),
  }));
  return { data, tables };
}
