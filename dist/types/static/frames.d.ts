import type { Language } from '../text/languages.js';
import type { Page } from './pages.js';
/** What most columns of text and what phones have room for, px. */
export declare const COLUMN = 760;
export declare const PHONE = 360;
/** How large a frame should be, px, so that nothing scrolls inside it: in a column, and on a phone. */
export declare function frameSizeOf(language: Language, page: Page): {
    readonly width: number;
    readonly height: number;
    readonly heightOnPhone: number;
};
