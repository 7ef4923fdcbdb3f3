import type { Part } from '../model/options.js';
import { textOf, type Language } from '../text/languages.js';

/** Pages for frames: everything, or one part of it. */
export const PAGES = ['index', 'map', 'timeline', 'list'] as const;
export type Page = (typeof PAGES)[number];

/** Of a page within dist/: `embed/de/`, `embed/de/map/`. */
export const folderOf = (language: Language, page: Page): string =>
  `embed/${language}/${page === 'index' ? '' : `${page}/`}`;

/** What the element is asked to show; the whole page is its default. */
export const partOf = (page: Page): Part | null => (page === 'index' ? null : page);

/** The widget itself has no use for the bare word. */
const MAP: Readonly<Record<Language, string>> = {
  de: 'Karte',
  'de-simple': 'Karte',
  en: 'Map',
  fr: 'Carte',
  he: 'מפה',
  ru: 'Карта',
  'sr-Cyrl': 'Карта',
  'sr-Latn': 'Karta',
  tr: 'Harita',
  'zh-Hans': '地图',
};

/** Each page of each language has a title of its own. */
export function titleOf(language: Language, page: Page): string {
  const { title, timeline, list } = textOf(language);
  if (page === 'index') return title;
  return `${title} · ${{ map: MAP[language], timeline, list }[page]}`;
}
