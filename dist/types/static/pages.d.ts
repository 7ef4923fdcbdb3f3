import type { Part } from '../model/options.js';
import { type Language } from '../text/languages.js';
/** Pages for frames: everything, or one part of it. */
export declare const PAGES: readonly ['index', 'map', 'timeline', 'list'];
export type Page = (typeof PAGES)[number];
/** Of a page within dist/: `embed/de/`, `embed/de/map/`. */
export declare const folderOf: (language: Language, page: Page) => string;
/** What the element is asked to show; the whole page is its default. */
export declare const partOf: (page: Page) => Part | null;
/** Each page of each language has a title of its own. */
export declare function titleOf(language: Language, page: Page): string;
