import { staticSvg } from '../src/static/static.js';
import { LANGUAGES, tagOf, textOf, type Language } from '../src/text/languages.js';
import { GERMAN_GALLERY } from './german.js';
import { toHash } from './settings.js';
import { makeBilingual, pageLanguage } from './words.js';

/*
 * Every language in every view, as pictures: each is drawn when it comes near the screen, and drawn
 * anew in another theme. Thirty widgets at once would be no pleasure.
 */

const VIEWS = ['world', 'near-far', 'globe'] as const;

const main = document.querySelector('main');
const themeField = document.querySelector<HTMLFormElement>('#themes');
const theme = (): string => `${themeField ? new FormData(themeField).get('theme') : 'light'}`;

function draw(picture: HTMLImageElement): void {
  const { lang, view } = picture.dataset;
  URL.revokeObjectURL(picture.src);
  const svg = staticSvg({ lang, view, theme: theme() });
  picture.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      draw(target as HTMLImageElement);
    }
  },
  { rootMargin: '50%' },
);

function pictureOf(language: Language, view: (typeof VIEWS)[number]): HTMLElement {
  const text = textOf(language);
  const picture = new Image(1200, 675);
  picture.alt = `${text.title}: ${{ world: text.world, 'near-far': text.nearFar, globe: text.globe }[view]}`;
  Object.assign(picture.dataset, { lang: language, view });
  const link = document.createElement('a');
  link.lang = tagOf(language);
  link.dataset.hash = toHash({ lang: language, view: view === 'world' ? null : view });
  link.append(picture);
  return link;
}

function sectionOf(language: Language): HTMLElement {
  const section = document.createElement('section');
  const title = document.createElement('h2');
  const code = document.createElement('code');
  code.textContent = `lang="${language}"`;
  const row = document.createElement('div');
  row.className = 'row';
  row.append(...VIEWS.map((view) => pictureOf(language, view)));
  title.append(code);
  section.append(title, row);
  return section;
}

/** Where a picture leads: the configurator, set up like it. */
function writeLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a'))
    link.href = `index.html?lang=${pageLanguage()}#${link.dataset.hash}&theme=${theme()}`;
}

function drawAnew(): void {
  for (const picture of document.querySelectorAll('img')) near.observe(picture);
  writeLinks();
}

main?.append(...LANGUAGES.map(sectionOf));
themeField?.addEventListener('change', drawAnew);
drawAnew();
makeBilingual(GERMAN_GALLERY, writeLinks);
