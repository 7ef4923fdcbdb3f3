import type { Language } from '../text/languages.js';
import type { Page } from './pages.js';

/** Width that most columns of text have, and that of a phone, px. */
export const COLUMN = 760;
export const PHONE = 360;

type Heights = Readonly<Record<Page, readonly [column: number, phone: number]>>;

/** PLACEHOLDER */
const HEIGHTS: Heights = {
  index: [1300, 1900],
  map: [600, 700],
  timeline: [300, 300],
  list: [600, 900],
};

/** How high a frame should be, px, so that nothing scrolls inside it: in a column, and on a phone. */
export function frameSizeOf(
  _language: Language,
  page: Page,
): { readonly width: number; readonly height: number; readonly phoneHeight: number } {
  const [height, phoneHeight] = HEIGHTS[page];
  return { width: COLUMN, height, phoneHeight };
}
