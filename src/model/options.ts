import { LANGUAGES, type Language } from '../text/languages.js';
import { matchLanguage } from './language.js';

export const VIEWS = ['world'] as const;
export const PARTS = ['map', 'timeline', 'list', 'about'] as const;
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;

export type View = (typeof VIEWS)[number];
export type Part = (typeof PARTS)[number];
export type Theme = (typeof THEMES)[number];

/** What arrives from attributes and properties: anything. */
export interface RawOptions {
  readonly lang?: unknown;
  readonly view?: unknown;
  readonly show?: unknown;
  readonly theme?: unknown;
  readonly accent?: unknown;
  readonly year?: unknown;
  readonly selected?: unknown;
  readonly heading?: unknown;
  readonly headingLevel?: unknown;
}

/** What is drawn: valid values only. */
export interface Options {
  readonly language: Language;
  readonly view: View;
  readonly show: readonly Part[];
  readonly theme: Theme;
  /** A colour as written, not yet known to be one; null: the theme's. */
  readonly accent: string | null;
  /** Null: the end of the axis. Not yet clamped: the axis belongs to the data. */
  readonly year: number | null;
  readonly selected: string | null;
  /** Null: by language. Empty: no heading. */
  readonly heading: string | null;
  readonly headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
}

/** Something an author wrote that could not be used. */
export interface Problem {
  readonly name: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

export interface Resolved {
  readonly options: Options;
  readonly problems: readonly Problem[];
}

/** What the surroundings offer where the author wrote nothing. */
export interface Defaults {
  /** Language tags by nearness: the element's ancestors', the page's, the browser's. */
  readonly languages: readonly unknown[];
  /** Ids that may be selected. */
  readonly ids: readonly string[];
}

/** Longest value that is looked at or quoted, characters. */
const LONGEST = 200;
const HEADING_LONGEST = 1000;

const isAbsent = (raw: unknown): boolean => raw === undefined || raw === null || raw === '';

/** The text of a value, trimmed and cut; never throws, whatever it is. */
function textOf(raw: unknown): string {
  if (typeof raw === 'string') return raw.slice(0, LONGEST).trim();
  if (typeof raw === 'number' || typeof raw === 'boolean') return `${raw}`;
  return `(${typeof raw})`;
}

/**
 * Turns whatever was written into options that can be drawn. Never throws: an unusable value gives
 * the default and a problem that names the allowed ones.
 */
export function resolveOptions(raw: RawOptions, defaults: Defaults): Resolved {
  const problems: Problem[] = [];
  const complain = (name: string, value: unknown, allowed: readonly string[]) =>
    problems.push({ name, value: textOf(value), allowed });

  function oneOf<T extends string>(
    name: string,
    value: unknown,
    allowed: readonly T[],
    fallback: T,
  ): T {
    if (isAbsent(value)) return fallback;
    const text = textOf(value).toLowerCase();
    const found = allowed.filter((word) => word === text)[0];
    if (found === undefined) complain(name, value, allowed);
    return found ?? fallback;
  }

  function partsOf(value: unknown): readonly Part[] {
    if (isAbsent(value)) return PARTS;
    const words = textOf(value)
      .toLowerCase()
      .split(/[\s,]+/);
    const found = PARTS.filter((part) => words.includes(part));
    if (found.length === 0 || words.some((word) => !(PARTS as readonly string[]).includes(word)))
      complain('show', value, PARTS);
    return found.length === 0 ? PARTS : found;
  }

  function languageFor(value: unknown): Language {
    if (!isAbsent(value)) {
      const own = matchLanguage(value);
      if (own) return own;
      complain('lang', value, LANGUAGES);
    }
    for (const tag of defaults.languages) {
      const match = matchLanguage(tag);
      if (match) return match;
    }
    return 'de';
  }

  function integerOf(name: string, value: unknown, allowed: readonly string[]): number | null {
    if (isAbsent(value)) return null;
    const number =
      typeof value === 'number'
        ? value
        : /^[-+]?\d{1,9}$/.test(textOf(value))
          ? Number(value)
          : NaN;
    if (Number.isInteger(number)) return number;
    complain(name, value, allowed);
    return null;
  }

  function idOf(value: unknown): string | null {
    if (isAbsent(value)) return null;
    const text = textOf(value).toLowerCase();
    if (defaults.ids.includes(text)) return text;
    complain('selected', value, defaults.ids);
    return null;
  }

  function levelOf(value: unknown): Options['headingLevel'] {
    const level = integerOf('heading-level', value, ['1', '2', '3', '4', '5', '6']);
    if (level === null) return 2;
    if (level >= 1 && level <= 6) return level as Options['headingLevel'];
    complain('heading-level', value, ['1', '2', '3', '4', '5', '6']);
    return 2;
  }

  const options: Options = {
    language: languageFor(raw.lang),
    view: oneOf('view', raw.view, VIEWS, 'world'),
    show: partsOf(raw.show),
    theme: oneOf('theme', raw.theme, THEMES, 'auto'),
    accent: typeof raw.accent === 'string' && raw.accent !== '' ? textOf(raw.accent) : null,
    year: integerOf('year', raw.year, ['a whole year, such as 1978']),
    selected: idOf(raw.selected),
    heading: typeof raw.heading === 'string' ? raw.heading.slice(0, HEADING_LONGEST).trim() : null,
    headingLevel: levelOf(raw.headingLevel),
  };
  return { options, problems };
}
