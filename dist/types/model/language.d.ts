import type { Localized } from '../data/types.js';
import type { Language } from '../text/languages.js';
/**
 * The language of the interface that a BCP 47 tag asks for, null where there is none. Takes anything
 * and never throws: `de_DE`, `iw`, `zh-Hant-TW` find theirs, `C`, `<b>`, `hr` and numbers nothing.
 * `en-US-posix` is what engines make of a system without a language, and so is nothing too.
 */
export declare function matchLanguage(tag: unknown): Language | null;
/** The text in a language; otherwise in English, otherwise the first there is. */
export declare function localized(text: Localized, language: Language): string;
