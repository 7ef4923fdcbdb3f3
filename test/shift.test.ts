import { assert } from 'chai';
import { skip } from './support/element.js';
import { closeHosts, FILE, openHost, type HostOptions } from './support/host.js';

/*
 * How far the file that arrives late moves what a reader looks at: Cumulative Layout Shift,
 * https://wicg.github.io/layout-instability/, of what happens after the page was painted.
 */

const PICTURE =
  '<a href="/dist/embed/de/"><img src="/dist/static/map.de.svg" alt="Karte" width="1200" height="675"></a>';
const SNIPPETS = {
  S1: `<div class="dortmund-partners" data-lang="de">${PICTURE}</div>`,
  S2: `<dortmund-partners lang="de">${PICTURE}</dortmund-partners>`,
  S4: '<iframe src="/dist/embed/de/" title="Karte" width="100%" height="1170"></iframe>',
};
const TEXT = `<p>${'Hier geht die Seite weiter, mit einem Satz nach dem anderen. '.repeat(20)}</p>`;
const PAGE: HostOptions = {
  body: `<h1>Partnerstädte</h1>${TEXT.slice(0, 300)}</p>`,
  css: 'body{margin:16px;font:16px/1.5 sans-serif}img{max-width:100%;height:auto}',
  src: '',
};
/** README.md, “A page that does not jump”. */
const RESERVE =
  'dortmund-partners:not(:defined),.dortmund-partners:not(:has(dortmund-partners)){display:block;min-height:100vh}';

afterEach(closeHosts);

const frames = (window: Window, count: number) =>
  new Promise<void>((resolve) => {
    const next = () => (count-- > 0 ? window.requestAnimationFrame(next) : resolve());
    next();
  });

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

const hasApi = () => PerformanceObserver.supportedEntryTypes.includes('layout-shift');

/** The sum of shifts while the widget appears on a page that was painted without it. */
async function shiftOf(snippet: string, css: string, width: number): Promise<number> {
  const page = await openHost({ ...PAGE, css: PAGE.css! + css, el: snippet + TEXT }, width);
  const { window, document } = page;
  let sum = 0;
  new (
    window as unknown as { PerformanceObserver: typeof PerformanceObserver }
  ).PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += (entry as LayoutShift).value;
  }).observe({ type: 'layout-shift' });
  await frames(window, 3);
  const script = document.createElement('script');
  script.src = FILE;
  await new Promise((resolve) => {
    script.addEventListener('load', resolve);
    document.body.append(script);
  });
  await page.settle();
  await frames(window, 3);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const drawn =
    snippet.includes('<iframe') || document.querySelector('dortmund-partners')!.shadowRoot;
  assert.isOk(drawn);
  return sum;
}

for (const [name, snippet] of Object.entries(SNIPPETS))
  it(`${name} shifts a page 800 px wide by at most 0.01`, async function () {
    if (!hasApi()) skip(this, 'this engine does not measure layout shift');
    assert.isAtMost(await shiftOf(snippet, '', 800), 0.01);
  });

for (const [name, snippet] of Object.entries(SNIPPETS))
  it(`${name} shifts a phone’s page with the line of the README by at most 0.01`, async function () {
    if (!hasApi()) skip(this, 'this engine does not measure layout shift');
    assert.isAtMost(await shiftOf(snippet, RESERVE, 360), 0.01);
  });

it('a bare element shifts it by more: the measure does measure', async function () {
  if (!hasApi()) skip(this, 'this engine does not measure layout shift');
  assert.isAbove(await shiftOf('<dortmund-partners></dortmund-partners>', '', 800), 0.1);
});
