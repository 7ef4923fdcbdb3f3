import type { PartnersDocument } from '../src/data/partner.js';
import { frameCode } from '../src/static/oembed.js';
import { folderOf as pagePath, PAGES, type Page } from '../src/static/pages.js';
import type { Language } from '../src/text/languages.js';

/*
 * The code that an editor pastes. Pure: from what is chosen to a text. Which form suits which
 * content system stands in systems.ts.
 */

/** Attributes of the element as they are written; null where its default holds. */
export type Attributes = Readonly<Record<string, string | null>>;

export interface Choice {
  readonly attributes: Attributes;
  /** Where the files of `dist` lie, as somebody typed it. */
  readonly address: string;
  /** Of the picture and the page that stand in for the widget, and of their title. */
  readonly language: Language;
  /** What the map is called in that language. */
  readonly title: string;
  /** `sha384-…` of exactly this version; null: whatever version lies there. */
  readonly integrity: string | null;
  /** Data instead of the bundled ones, or on top of them; null: none. */
  readonly data: PartnersDocument | null;
}

/** How a form carries options: all of them, those that can be a class, or language and part only. */
export type Carrier = 'all' | 'classes' | 'path';

interface Form {
  readonly carries: Carrier;
  /** Whether the script is in it. Where it is not, the site may load it on every page. */
  readonly script: 'inside' | 'site' | 'none';
  /** Whether it needs the whole address, with `https://`. */
  readonly whole?: true;
  /** Whether data can stand in it: they take a script tag, and an element around it. */
  readonly data?: true;
  readonly write: (choice: Choice) => string;
}

export const FORMS = {
  placeholder: {
    carries: 'all',
    script: 'inside',
    data: true,
    write: (choice) => `${placeholder(choice, dataChild(choice))}\n${script(choice)}`,
  },
  'placeholder-only': { carries: 'all', script: 'site', write: (choice) => placeholder(choice) },
  classes: { carries: 'classes', script: 'site', write: (choice) => classPlaceholder(choice) },
  element: {
    carries: 'all',
    script: 'inside',
    data: true,
    write: (choice) =>
      `<dortmund-partners${written('', placed(choice))}>${pictureLink(choice)}${dataChild(choice)}</dortmund-partners>\n${script(choice)}`,
  },
  script: {
    carries: 'all',
    script: 'inside',
    // Without any option the script would load and place nothing.
    write: (choice) => script(choice, written('data-', chosen(choice)) || ' data-view="world"'),
  },
  iframe: { carries: 'path', script: 'none', write: (choice) => iframe(choice) },
  picture: { carries: 'path', script: 'site', write: (choice) => `<p>${pictureLink(choice)}</p>` },
  link: { carries: 'path', script: 'site', write: (choice) => `<p>${textLink(choice)}</p>` },
  address: { carries: 'path', script: 'none', whole: true, write: (choice) => pageAddress(choice) },
  wikitext: { carries: 'all', script: 'site', whole: true, write: (choice) => wikitext(choice) },
} as const satisfies Record<string, Form>;

export type Kind = keyof typeof FORMS;

export const formOf = (kind: Kind): Form => FORMS[kind];

export const makeSnippet = (kind: Kind, choice: Choice): string => formOf(kind).write(choice);

/** The line for the template of a site, which serves all pages of it. */
export const siteScript = (choice: Choice): string => script(choice);

/** Names of the options that a form has no room for. */
export function lostBy(kind: Kind, { attributes, data }: Choice): string[] {
  const form = formOf(kind);
  const lost = Object.entries(attributes)
    .filter(([name, value]) => value !== null && !isCarried(form.carries, name, value))
    .map(([name]) => name);
  return data && !form.data ? [...lost, 'data'] : lost;
}

function isCarried(carries: Carrier, name: string, value: string): boolean {
  if (carries === 'all') return true;
  if (carries === 'path') return name === 'lang' || (name === 'show' && pageOf(value) !== 'index');
  return name !== 'heading' && /^[\w -]*$/.test(value);
}

/** The folder with one slash at its end, and whether it is a whole address. */
export const folderOf = (address: string): string => `${address.trim().replace(/\/+$/, '')}/`;
export const isWhole = (address: string): boolean => /^https?:\/\/[^/]+\//.test(folderOf(address));

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const chosen = ({ attributes }: Choice): [string, string][] =>
  Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== null);

/**
 * Options of what holds a link to an embed page. The path of that link names a language: an empty
 * `lang` says that the language of the page comes before it.
 */
const placed = (choice: Choice): [string, string][] =>
  choice.attributes.lang === null ? [['lang', ''], ...chosen(choice)] : chosen(choice);

const written = (prefix: string, options: readonly [string, string][]): string =>
  options.map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`).join('');

/** The embed page that shows these parts, and no other. */
const pageOf = (show: string | null | undefined): Page =>
  PAGES.filter((page) => page === show)[0] ?? 'index';

const pageAddress = ({ address, language, attributes }: Choice): string =>
  folderOf(address) + pagePath(language, pageOf(attributes.show));

function pictureLink(choice: Choice): string {
  const drawing = choice.attributes.view === 'near-far' ? 'near-far' : 'map';
  const picture = `${folderOf(choice.address)}static/${drawing}.${choice.language}.svg`;
  return `<a href="${escape(pageAddress(choice))}"><img src="${escape(picture)}" alt="${escape(choice.title)}" width="1200" height="675"></a>`;
}

const textLink = (choice: Choice): string =>
  `<a href="${escape(pageAddress(choice))}">${escape(choice.title)}</a>`;

/** One line, and nothing in it but inline elements: content systems break longer ones apart. */
const placeholder = (choice: Choice, more = ''): string =>
  `<div class="dortmund-partners"${written('data-', placed(choice))}>${pictureLink(choice)}${more}</div>`;

/** No text in it can end the script: a `<` is written by its number. */
const dataChild = ({ data }: Choice): string =>
  data
    ? `<script type="application/json">${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>`
    : '';

function classPlaceholder(choice: Choice): string {
  const tokens = placed(choice)
    .filter(([name, value]) => isCarried('classes', name, value))
    .flatMap(([name, value]) => value.split(' ').map((word) => ` dp-${name}-${word}`))
    .join('');
  return `<div class="dortmund-partners${tokens}">${pictureLink(choice)}</div>`;
}

function script({ address, integrity }: Choice, options = ''): string {
  const exact = integrity && ` integrity="${escape(integrity)}" crossorigin="anonymous"`;
  return `<script async src="${escape(folderOf(address))}dortmund-partners.js"${exact ?? ''}${options}></script>`;
}

/** As high as it needs in a column of text. On a phone it scrolls, unless the page around listens to it. */
const iframe = ({ language, attributes, address }: Choice): string =>
  frameCode(language, pageOf(attributes.show), folderOf(address));

/** In wikitext braces, brackets, bars and doubled quotes mean something, in attributes too. */
const forWiki = (text: string): string =>
  text.replaceAll(/[{}[\]|'~]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** As the browser writes it; what is encoded already stays. */
const encoded = (address: string): string =>
  URL.canParse(address) ? new URL(address).href : encodeURI(address);

const wikitext = (choice: Choice): string =>
  `<div class="dortmund-partners"${forWiki(written('data-', placed(choice)))}>[${encoded(pageAddress(choice))} ${forWiki(escape(choice.title))}]</div>`;

/** What a visual editor takes when it is pasted: a picture with a link, or a link where that was chosen. */
export const richCopy = (kind: Kind, choice: Choice): string =>
  formOf(kind === 'link' ? 'link' : 'picture').write(choice);
