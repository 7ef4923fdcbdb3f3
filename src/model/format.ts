import { direction, tagOf, type Language } from '../text/languages.js';
import type { Plural } from '../text/text.js';
import { memoize } from './memoize.js';

/** Digits and calendar are fixed, so that a reader's settings do not contradict the years beside them. */
const SETTINGS = '-u-ca-gregory-nu-latn';

/** The locale for Intl. English is spelled the British way, so its dates and lists are British too. */
const localeOf = (language: Language): string =>
  (language === 'en' ? 'en-GB' : tagOf(language)) + SETTINGS;

const perLanguage = <R>(make: (locale: string) => R): ((language: Language) => R) =>
  memoize((language: Language) => make(localeOf(language)));

const numbers = perLanguage((locale) => new Intl.NumberFormat(locale));
const lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const dates = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);

/** Wraps a text so that its direction neither follows nor changes that of its surroundings. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

/**
 * A line of a picture, run as its language runs. The old marks: WebKit's SVG and canvas do not know isolates,
 * and programs that draw SVG have no attribute for it.
 */
export const directed = (language: Language, line: string): string =>
  direction(language) === 'rtl' ? `\u202b${line}\u202c` : line;

/** Hebrew, Arabic and their neighbours in Unicode. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** Isolated where it may run against its surroundings. */
const embed = (language: Language, text: string): string =>
  direction(language) === 'rtl' || RIGHT_TO_LEFT.test(text) ? isolate(text) : text;

/**
 * Puts values in place of `{name}`. Numbers are written without grouping, as years are; anything else
 * is to be formatted before. Values are never read as templates. What has no value becomes empty.
 */
export function fill(
  language: Language,
  template: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    Object.hasOwn(values, name) ? embed(language, String(values[name])) : '',
  );
}

type Rules = Partial<Record<Intl.LDMLPluralRule, RegExp>>;
const USUAL: Rules = { one: /^1$/, two: /^2$/ };
/** 1.5 is one, too. */
const FRENCH: Rules = { one: /^[01]\b/ };
/** Russian and Serbian count by the last digits: 1, 21, 31 …, 2 to 4, 22 to 24 …, and all others that are whole. */
const SLAVIC: Rules = { one: /^(\d*[02-9])?1$/, few: /^(\d*[02-9])?[2-4]$/, many: /^\d+$/ };

/**
 * The form of a sentence that goes with a number, from 0 up. These are the plural rules of our languages in
 * Unicode's CLDR, for whole numbers below a million and for parts of hours; Intl.PluralRules knows all the
 * world's, and a browser takes long to have it ready.
 */
export function plural(language: Language, forms: Plural, n: number): string {
  const isSlavic = /^(ru|sr)/.test(language);
  const rules = isSlavic ? SLAVIC : language === 'fr' ? FRENCH : USUAL;
  for (const [category, digits] of Object.entries(rules))
    if (digits.test(`${n}`) && Object.hasOwn(forms, category))
      return (forms as Record<string, string>)[category] as string;
  return forms.other;
}

/** A quantity with the language's separators: 2.363, 2,363 or 2 363. Not for years. */
export const formatNumber = (language: Language, n: number): string =>
  // With up to three digits there is nothing to separate, and Intl's first answer is slow.
  /^\d{1,3}$/.test(`${n}`) ? `${n}` : numbers(language).format(n);

/** Names as they stand after a colon: A, B, C. The marks are those of Unicode's list patterns (CLDR). */
export const enumerate = (language: Language, names: readonly string[]): string =>
  names.map((name) => embed(language, name)).join(language === 'zh-Hans' ? '、' : ', ');

/** Names as a sentence lists them: A, B und C. */
export function formatList(language: Language, names: readonly string[]): string {
  if (names.length < 2 || typeof Intl.ListFormat !== 'function') return enumerate(language, names);
  // Isolated only afterwards: the Hebrew "and" depends on the letter that follows it.
  return lists(language)
    .formatToParts(names)
    .map(({ type, value }) => (type === 'element' ? embed(language, value) : value))
    .join('');
}

/** A day such as `2026-11-22` in full. What is not a day is returned as it came. */
export function formatDate(language: Language, iso: string): string {
  const time = /^\d{4}-\d\d-\d\d/.test(iso) ? Date.parse(iso.slice(0, 10)) : NaN;
  return Number.isNaN(time) ? iso : dates(language).format(time);
}

const calendars = memoize(
  (timeZone: string) =>
    new Intl.DateTimeFormat(`en${SETTINGS}`, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
      // A missing zone would mean the reader's own.
      timeZone: String(timeZone),
    }),
);

const HOUR = 3_600_000;

/** What calendar and clock show in a zone, as the moment at which they show it in Greenwich, ms. */
function wallTime(timeZone: string, now: number): number {
  const parts = new Map(
    calendars(timeZone)
      .formatToParts(now)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? NaN;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

/**
 * What a clock shows in a zone, from 00:00 to 23:59, as all our languages write it, and by how many hours it
 * is ahead of that of another zone; negative: behind; may be a fraction. Null where a zone is unknown.
 */
export function localTime(
  timeZone: string,
  now: number,
  reference = 'Europe/Berlin',
): { readonly time: string; readonly offsetHours: number } | null {
  try {
    const there = wallTime(timeZone, now);
    const time = new Date(there).toISOString().slice(11, 16);
    return { time, offsetHours: (there - wallTime(reference, now)) / HOUR };
  } catch {
    return null;
  }
}
