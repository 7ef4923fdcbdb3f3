import { enumerate, fill } from '../model/format.js';
import { localized } from '../model/language.js';
import { LANGUAGES, textOf, type Language } from '../text/languages.js';
import { data } from './basics.js';
import { Markup, textKit } from './kit.js';
import { pageStyle } from './page-style.js';
import { folderOf, titleOf, type Page } from './pages.js';

const { html } = textKit;

/** As Open Graph writes languages: with the country in which each is most at home. */
const LOCALES: Readonly<Record<Language, string>> = {
  de: 'de_DE',
  'de-simple': 'de_DE',
  en: 'en_GB',
  fr: 'fr_FR',
  he: 'he_IL',
  ru: 'ru_RU',
  'sr-Cyrl': 'sr_RS',
  'sr-Latn': 'sr_RS',
  tr: 'tr_TR',
  'zh-Hans': 'zh_CN',
};

/**
 * Nothing is fetched, sent, or run out of the page itself; the browser sees to it. Scripts may come from
 * any server: in a sandbox, where a page has no origin, WebKit takes `'self'` for nothing.
 */
const POLICY =
  "default-src 'none'; script-src 'self' https: http: file:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What the picture shows, in a sentence. */
function pictureText(language: Language): string {
  const names = data.partners.map(({ name }) => localized(name, language));
  return fill(language, textOf(language).pictureAlt, { names: enumerate(language, names) });
}

function alternatesView(page: Page, address: string): Markup[] {
  const line = (tag: string, language: Language) =>
    html`<link rel="alternate" hreflang=${tag} href=${address + folderOf(language, page)} /> `;
  return [...LANGUAGES.map((language) => line(language, language)), line('x-default', 'de')];
}

function openGraphView(language: Language, page: Page, address: string): Markup {
  const alt = pictureText(language);
  return html`<meta property="og:type" content="website" />
    <meta property="og:title" content=${titleOf(language, page)} />
    <meta property="og:description" content=${alt} />
    <meta property="og:url" content=${address + folderOf(language, page)} />
    <meta property="og:locale" content=${LOCALES[language]} />
    <meta property="og:image" content=${`${address}static/map.${language}.svg`} />
    <meta property="og:image:type" content="image/svg+xml" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="675" />
    <meta property="og:image:alt" content=${alt} />`;
}

/** What a page says about itself. Links leave the frame: cities' sites do not like to be framed. */
export function headView(language: Language, page: Page, address: string): Markup {
  const here = address + folderOf(language, page);
  const title = titleOf(language, page);
  return html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content=${POLICY} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <meta name="description" content=${pictureText(language)} />
    <base target="_blank" />
    <link rel="canonical" href=${here} />
    ${alternatesView(page, address)}
    <link
      rel="alternate"
      type="application/json+oembed"
      href=${`${here}oembed.json`}
      title=${title}
    />
    ${openGraphView(language, page, address)}
    <style>
      ${new Markup(pageStyle)}
    </style>`;
}
