import { type Language } from '../text/languages.js';
import { Markup } from './kit.js';
import { type Page } from './pages.js';
/** What a page says about itself. Links leave the frame: cities' sites do not like to be framed. */
export declare function headView(language: Language, page: Page, address: string): Markup;
