import type { Localized } from '../data/types.js';
import type { Language } from '../text/languages.js';
import { toLatin } from '../text/serbian.js';

/** Primary subtags to languages; the long codes and the old ones are those that CLDR maps. */
const BY_CODE = new Map<string, Language>();
const CODES: Readonly<Partial<Record<Language, string>>> = {
  de: 'de deu ger',
  en: 'en eng',
  fr: 'fr fra fre',
  he: 'he iw heb',
  ru: 'ru rus',
  'sr-Cyrl': 'sr srp scc',
  'sr-Latn': 'sh hbs cnr',
  tr: 'tr tur',
  'zh-Hans': 'zh cmn zho chi',
};
for (const [language, codes] of Object.entries(CODES))
  for (const code of codes.split(' ')) BY_CODE.set(code, language as Language);

/** Subtags by which authors mark plain German: the registered variant, and private ones. */
const PLAIN = ['simple', 'leicht', 'einfach'];

/** Where Serbian is written in Latin letters unless the tag says otherwise (CLDR, likely subtags). */
const LATIN_REGIONS = ['me', 'ro', 'tr'];

/** Longest beginning of a tag that is looked at, characters; RFC 5646 asks for at least 35. */
const LONGEST = 80;

/**
 * The language of the interface that a BCP 47 tag asks for, null where there is none. Takes anything
 * and never throws: `de_DE`, `iw`, `zh-Hant-TW` find theirs, `C`, `<b>`, `hr` and numbers nothing.
 * `en-US-posix` is what engines make of a system without a language, and so is nothing too.
 */
export function matchLanguage(tag: unknown): Language | null {
  if (typeof tag !== 'string') return null;
  // Of a list such as `de, en;q=0.8` the first; of a POSIX locale `de_DE.UTF-8@euro` the words.
  const first =
    tag
      .slice(0, LONGEST)
      .trim()
      .toLowerCase()
      .split(/[,;\s]/, 1)[0] ?? '';
  const [code = '', ...rest] = first.split(/[-_.@]/);
  const language = BY_CODE.get(code);
  if (language === undefined || rest.includes('posix')) return null;
  if (language === 'de' && PLAIN.some((word) => rest.includes(word))) return 'de-simple';
  if (language === 'sr-Cyrl' || language === 'sr-Latn') return serbian(language, rest);
  return language;
}

function serbian(usual: Language, rest: readonly string[]): Language {
  // POSIX locales say it as `sr_RS@latin`.
  if (rest.includes('latn') || rest.includes('latin')) return 'sr-Latn';
  if (rest.includes('cyrl')) return 'sr-Cyrl';
  return LATIN_REGIONS.some((region) => rest.includes(region)) ? 'sr-Latn' : usual;
}

/** Where a language finds its text; Serbian in one script stands in for the other. */
const KEYS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  'de-simple': ['de-simple', 'de'],
  'sr-Cyrl': ['sr-Cyrl', 'sr-Latn'],
  'sr-Latn': ['sr-Latn', 'sr-Cyrl'],
};

/** The text in a language; otherwise in English, otherwise the first there is. */
export function localized(text: Localized, language: Language): string {
  if (typeof text === 'string') return text;
  for (const key of [...(KEYS[language] ?? [language]), 'en', ...Object.keys(text)])
    if (Object.hasOwn(text, key)) {
      const found = text[key] as string;
      return language === 'sr-Latn' && key === 'sr-Cyrl' ? toLatin(found) : found;
    }
  return '';
}
