import { type Language } from '../text/languages.js';
import { type Page } from './pages.js';
/** The code that puts a page into another one, on one line: systems make paragraphs of lines. */
export declare function frameCode(language: Language, page: Page, address: string): string;
/** The answer to a content system that was given a page's address (oembed.com, 1.0): one frame. */
export declare function oembedOf(language: Language, page: Page, address: string): string;
