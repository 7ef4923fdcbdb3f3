import { de } from './de.js';
import { deSimple } from './de-simple.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { ru } from './ru.js';
import { toLatin } from './serbian.js';
import { srCyrl } from './sr-Cyrl.js';
import type { Text } from './text.js';
import { tr } from './tr.js';
import { zhHans } from './zh-Hans.js';

/** The languages of the interface, German first because it is the City's. */
export const LANGUAGES = [
  'de',
  'de-simple',
  'en',
  'fr',
  'he',
  'ru',
  'sr-Cyrl',
  'sr-Latn',
  'tr',
  'zh-Hans',
] as const;

export type Language = (typeof LANGUAGES)[number];

/** The same texts, or the same forms of one, in Latin letters. */
function latinized<T extends string | object>(value: T): T {
  if (typeof value === 'string') return toLatin(value) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, latinized(each)]),
  ) as T;
}

/** Each is made when it is first asked for, and Serbian in Latin letters is computed then. */
const MAKERS: Readonly<Record<Language, () => Text>> = {
  de,
  'de-simple': deSimple,
  en,
  fr,
  he,
  ru,
  'sr-Cyrl': srCyrl,
  'sr-Latn': () => latinized<Text>(srCyrl()),
  tr,
  'zh-Hans': zhHans,
};
const texts = new Map<Language, Text>();

/** The words of a language. */
export function textOf(language: Language): Text {
  const text = texts.get(language) ?? MAKERS[language]();
  texts.set(language, text);
  return text;
}

export const direction = (language: Language): 'ltr' | 'rtl' => (language === 'he' ? 'rtl' : 'ltr');

/**
 * The tag for `lang` attributes. Plain German is `de`: the variant `de-simple` is registered, but a
 * screen reader's voice and a browser's hyphenation are only sure to know the bare language.
 */
export const tagOf = (language: Language): string => (language === 'de-simple' ? 'de' : language);
