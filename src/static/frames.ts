import type { Language } from '../text/languages.js';
import type { Page } from './pages.js';

/** What most columns of text and what phones have room for, px. */
export const COLUMN = 760;
export const PHONE = 360;

type Heights = Readonly<Record<Page, readonly [inColumn: number, onPhone: number]>>;

/** Languages differ by a line here and there. */
const heights = (
  index: number,
  indexOnPhone: number,
  map: number,
  mapOnPhone: number,
): Heights => ({
  index: [index, indexOnPhone],
  map: [map, mapOnPhone],
  timeline: [260, 270],
  list: [400, 690],
});

/** As high as the page is with scripts and nothing opened, and a few px for other fonts. */
const HEIGHTS: Readonly<Record<Language, Heights>> = {
  de: heights(1140, 1550, 520, 680),
  'de-simple': heights(1140, 1570, 520, 700),
  en: heights(1110, 1530, 490, 680),
  fr: heights(1140, 1550, 520, 700),
  he: heights(1110, 1530, 490, 680),
  ru: heights(1140, 1570, 520, 700),
  'sr-Cyrl': heights(1140, 1570, 520, 700),
  'sr-Latn': heights(1140, 1550, 520, 680),
  tr: heights(1110, 1570, 490, 700),
  'zh-Hans': heights(1090, 1500, 480, 650),
};

/** How large a frame should be, px, so that nothing scrolls inside it: in a column, and on a phone. */
export function frameSizeOf(
  language: Language,
  page: Page,
): { readonly width: number; readonly height: number; readonly heightOnPhone: number } {
  const [height, heightOnPhone] = HEIGHTS[language][page];
  return { width: COLUMN, height, heightOnPhone };
}
