import { bundled } from '../src/data/partners.js';
import { matchLanguage } from '../src/model/language.js';
import { staticSvg } from '../src/static/static.js';
import { LANGUAGES, tagOf, textOf, type Language } from '../src/text/languages.js';
import { GERMAN_GALLERY } from './german.js';
import { toHash } from './settings.js';
import { makeBilingual, pageLanguage } from './words.js';

/*
 * Every language in every view, and every city's own picture in its own language: each is drawn when it
 * comes near the screen, and drawn anew in another theme. Forty widgets at once would be no pleasure.
 */

const VIEWS = ['world', 'near-far', 'globe'] as const;

const main = document.querySelector('main');
const themeField = document.querySelector<HTMLFormElement>('#themes');
const theme = (): string => `${themeField ? new FormData(themeField).get('theme') : 'light'}`;

/** What a picture shows, as attributes of the element. */
type Settings = Readonly<Record<'lang' | 'view' | 'viewpoint', string | null>>;

const drawn = new Map<Element, Settings>();

function draw(picture: HTMLImageElement): void {
  URL.revokeObjectURL(picture.src);
  const svg = staticSvg({ ...drawn.get(picture), theme: theme() });
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

function pictureOf(language: Language, alt: string, more: Partial<Settings>): HTMLElement {
  const settings = { lang: language, view: null, viewpoint: null, ...more };
  const picture = new Image(1200, 675);
  picture.alt = alt;
  drawn.set(picture, settings);
  const link = document.createElement('a');
  link.lang = tagOf(language);
  link.dataset.hash = toHash(settings);
  link.append(picture);
  return link;
}

function sectionOf(heading: string, pictures: readonly HTMLElement[]): HTMLElement {
  const section = document.createElement('section');
  const title = document.createElement('h2');
  const code = document.createElement('code');
  code.textContent = heading;
  const row = document.createElement('div');
  row.className = 'row';
  row.append(...pictures);
  title.append(code);
  section.append(title, row);
  return section;
}

function viewsIn(language: Language): HTMLElement {
  const { title, world, nearFar, globe } = textOf(language);
  const names = { world, 'near-far': nearFar, globe };
  return sectionOf(
    `lang="${language}"`,
    VIEWS.map((view) =>
      pictureOf(language, `${title}: ${names[view]}`, { view: view === 'world' ? null : view }),
    ),
  );
}

/** Each city speaks its own language. */
const viewpoints = (): HTMLElement =>
  sectionOf(
    'viewpoint="…"',
    bundled.partners.map(({ id, ownName }) =>
      pictureOf(matchLanguage(ownName?.lang) ?? 'en', ownName?.text ?? id, { viewpoint: id }),
    ),
  );

/** Where a picture leads: the configurator, set up like it. */
function writeLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a'))
    link.href = `index.html?lang=${pageLanguage()}#${link.dataset.hash}&theme=${theme()}`;
}

function drawAnew(): void {
  for (const picture of document.querySelectorAll('img')) near.observe(picture);
  writeLinks();
}

main?.append(...LANGUAGES.map(viewsIn), viewpoints());
themeField?.addEventListener('change', drawAnew);
drawAnew();
makeBilingual(GERMAN_GALLERY, writeLinks);
