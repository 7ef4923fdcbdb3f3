import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { film, record } from './film.mjs';
import { ROOT } from './sources.mjs';
import { openStage } from './stage.mjs';

/*
 * `npm run pictures`: what the built element looks like on a plain page, as pictures/*.png and one
 * sheet of all of them. For the eye; nothing is compared.
 *
 *   npm run pictures -- --lang de,he --width 320,768 --theme dark --view globe --attrs 'year=1978'
 *   npm run pictures -- --lang all
 *
 * Beside them, where no attributes are given, film.png: the map on its way from one picture to the
 * next, five moments to a row; and playback.png: sixty years, two moments a second.
 */
const ALL = ['de', 'de-simple', 'en', 'fr', 'he', 'ru', 'sr-Cyrl', 'sr-Latn', 'tr', 'zh-Hans'];
const RIGHT_TO_LEFT = new Set(['he']);
const FOLDER = join(ROOT, 'pictures');

const { values } = parseArgs({
  options: {
    view: { type: 'string', default: 'world,near-far,globe' },
    lang: { type: 'string', default: 'de,he,zh-Hans' },
    width: { type: 'string', default: '320,768,1200' },
    theme: { type: 'string', default: 'light,dark' },
    attrs: { type: 'string', default: '' },
    scale: { type: 'string', default: '1' },
  },
});
const views = values.view.split(',');
const languages = values.lang === 'all' ? ALL : values.lang.split(',');
const widths = values.width.split(',').map(Number);
const themes = values.theme.split(',');

/** `year=1978 heading="Our cities"`, as in HTML, with or without quotes. */
const attributes = values.attrs;
const suffix = attributes && `-${attributes.replaceAll(/[^a-z0-9]+/gi, '-')}`;

/** @param {string} path `/?lang=de&theme=dark` */
function hostPage(path) {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  if (pathname !== '/') return undefined;
  const lang = searchParams.get('lang') ?? '';
  return `<!doctype html>
<html lang="${lang === 'de-simple' ? 'de' : lang}" dir="${RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr'}">
<meta charset="utf-8"><title>${lang}</title><link rel="icon" href="data:,">
<style>:root { color-scheme: ${searchParams.get('theme')}; } body { margin: 0; padding: 8px; }</style>
<dortmund-partners lang="${lang}" view="${searchParams.get('view')}" ${attributes}></dortmund-partners>
<script src="/dist/dortmund-partners.js"></script>
</html>`;
}

const stage = await openStage({ makePage: hostPage });
const page = await stage.browser.newPage();
/** @type {string[]} */
const faults = [];
page.on('pageerror', (error) => faults.push(String(error)));
page.on('console', (message) => {
  if (['error', 'warn'].includes(message.type())) faults.push(message.text());
});
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);

/** @param {string} view @param {string} lang @param {number} width @param {string} theme */
async function photograph(view, lang, width, theme) {
  await page.setViewport({ width, height: 800, deviceScaleFactor: Number(values.scale) });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    // Lines are drawn at once, so that the picture is the end of it.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${stage.url}/?${new URLSearchParams({ view, lang, theme })}`);
  await page.waitForFunction(
    () => document.querySelector('dortmund-partners')?.shadowRoot?.querySelector('svg, li'),
    { timeout: 10_000 },
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let i = 0; i < 5; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  const file = `${view}-${lang}-${width}-${theme}${suffix}.png`;
  await page.screenshot({
    path: /** @type {`${string}.png`} */ (join(FOLDER, file)),
    fullPage: true,
    // Else Chromium moves short pages that run from right to left.
    captureBeyondViewport: false,
  });
  return { file, width, caption: `${view}, ${lang}, ${width} px, ${theme}` };
}

const shots = [];
const looks = themes.flatMap((theme) => widths.map((width) => ({ theme, width })));
for (const view of views)
  for (const lang of languages)
    for (const { theme, width } of looks) shots.push(await photograph(view, lang, width, theme));

const sheet = join(FOLDER, 'index.html');
writeFileSync(
  sheet,
  `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Pictures</title>
<style>
  body { font: 14px sans-serif; margin: 16px; background: #888; }
  main { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; }
  figure { margin: 0; }
  figcaption { color: #fff; }
  img { display: block; }
</style>
<main>
${shots.map(({ file, width, caption }) => `<figure><a href="${file}"><img src="${file}" width="${width / 2}" alt="${caption}"></a><figcaption>${caption}</figcaption></figure>`).join('\n')}
</main></html>
`,
);
await page.setViewport({ width: Math.max(1400, ...widths.map((w) => w + 100)), height: 800 });
await page.goto(pathToFileURL(sheet).href);
await page.screenshot({
  path: /** @type {`${string}.png`} */ (join(FOLDER, 'sheet.png')),
  fullPage: true,
});
const films = attributes === '' ? ['film.png', 'playback.png'] : [];
if (films.length > 0) {
  await film(stage, FOLDER);
  await record(stage, FOLDER);
}
await stage.close();

for (const fault of new Set(faults)) console.warn(`the page said: ${fault}`);
console.log(
  `pictures/: ${shots.length} pictures, ${['index.html', 'sheet.png', ...films].join(', ')}`,
);
