import type { Text } from './text.js';
/** The languages of the interface, German first because it is the City's. */
export declare const LANGUAGES: readonly ['de', 'de-simple', 'en', 'fr', 'he', 'ru', 'sr-Cyrl', 'sr-Latn', 'tr', 'zh-Hans'];
export type Language = (typeof LANGUAGES)[number];
/** The words of a language. */
export declare function textOf(language: Language): Text;
export declare const direction: (language: Language) => 'ltr' | 'rtl';
/**
 * The tag for `lang` attributes. Plain German is `de`: the variant `de-simple` is registered, but a
 * screen reader's voice and a browser's hyphenation are only sure to know the bare language.
 */
export declare const tagOf: (language: Language) => string;
