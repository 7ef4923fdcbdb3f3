import type { PlaceId } from '../data/partners.js';
import { LANGUAGES, type Language } from '../text/languages.js';
import { matchLanguage } from './language.js';
import type { Problem } from './problem.js';

export const VIEWS = ['world', 'near-far', 'globe'] as const;
const PROJECTIONS = ['equal-earth', 'natural-earth'] as const;
export const PARTS = ['map', 'timeline', 'list', 'about'] as const;
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;

export type View = (typeof VIEWS)[number];
/** Of the world view. */
export type Projection = (typeof PROJECTIONS)[number];
export type Part = (typeof PARTS)[number];
export type Theme = (typeof THEMES)[number];

/** What arrives from attributes and properties: anything. */
export interface RawOptions {
  readonly lang?: unknown;
  readonly view?: unknown;
  readonly projection?: unknown;
  readonly show?: unknown;
  readonly theme?: unknown;
  readonly accent?: unknown;
  readonly year?: unknown;
  readonly selected?: unknown;
  readonly viewpoint?: unknown;
  readonly heading?: unknown;
  readonly headingLevel?: unknown;
}

/** What is drawn: valid values only. */
export interface Options {
  readonly language: Language;
  readonly view: View;
  readonly projection: Projection;
  readonly show: readonly Part[];
  readonly theme: Theme;
  /** A colour as written, not yet known to be one; null: the theme's. */
  readonly accent: string | null;
  /** Null: the end of the axis. Not yet clamped: the axis belongs to the data. */
  readonly year: number | null;
  readonly selected: string | null;
  /** Id of the city whose site this is: home or a partner. */
  readonly viewpoint: string;
  /** Null: by language. Empty: no heading. */
  readonly heading: string | null;
  readonly headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
}

export interface Resolved {
  readonly options: Options;
  readonly problems: readonly Problem[];
}

/** What the surroundings offer where the author wrote nothing. */
export interface Defaults {
  /** Language tags by nearness: the element's ancestors', the page's, the browser's. */
  readonly languages: readonly unknown[];
  /** Ids that may be selected, or whose site this may be. */
  readonly ids: readonly string[];
}

const LEVELS = ['1', '2', '3', '4', '5', '6'] as const;

/** Longest value that is looked at or quoted, characters. */
const LONGEST = 200;
const HEADING_LONGEST = 1000;
/** Whose site it is unless said otherwise. */
const HOME: PlaceId = 'dortmund';

const isAbsent = (raw: unknown): boolean => raw === undefined || raw === null || raw === '';

/** The text of a value, trimmed and cut; never throws, whatever it is. */
function textOf(raw: unknown): string {
  if (typeof raw === 'string') return raw.slice(0, LONGEST).trim();
  if (typeof raw === 'number' || typeof raw === 'boolean') return `${raw}`;
  return `(${typeof raw})`;
}

/** Notes a value that cannot be used. */
type Complain = (name: string, value: unknown, allowed: readonly string[]) => void;

function oneOf<T extends string, F>(
  name: string,
  value: unknown,
  allowed: readonly T[],
  fallback: F,
  complain: Complain,
): T | F {
  if (isAbsent(value)) return fallback;
  const text = textOf(value).toLowerCase();
  const found = allowed.filter((word) => word === text)[0];
  if (found === undefined) complain(name, value, allowed);
  return found ?? fallback;
}

function partsOf(value: unknown, complain: Complain): readonly Part[] {
  if (isAbsent(value)) return PARTS;
  const words = textOf(value)
    .toLowerCase()
    .split(/[\s,]+/);
  const known: readonly string[] = PARTS;
  const unknown = words.filter((word) => !known.includes(word));
  if (unknown.length > 0) complain('show', unknown.join(' '), PARTS);
  const found = PARTS.filter((part) => words.includes(part));
  return found.length === 0 ? PARTS : found;
}

function languageOf(value: unknown, around: readonly unknown[], complain: Complain): Language {
  if (!isAbsent(value)) {
    const own = matchLanguage(value);
    if (own) return own;
    complain('lang', value, LANGUAGES);
  }
  for (const tag of around) {
    const match = matchLanguage(tag);
    if (match) return match;
  }
  return 'de';
}

/** A whole number of at most nine digits; null where there is none. */
function integerOf(value: unknown): number | null {
  if (typeof value === 'string' && value.length > LONGEST) return null;
  const text = textOf(value);
  const number =
    typeof value === 'number' ? value : /^[-+]?\d{1,9}$/.test(text) ? Number(text) : NaN;
  return Number.isInteger(number) ? number : null;
}

function yearOf(value: unknown, complain: Complain): number | null {
  if (isAbsent(value)) return null;
  const year = integerOf(value);
  if (year === null) complain('year', value, ['YYYY']);
  return year;
}

/**
 * Turns whatever was written into options that can be drawn. Never throws: an unusable value gives
 * the default and a problem that names the allowed ones.
 */
export function resolveOptions(raw: RawOptions, defaults: Defaults): Resolved {
  const problems: Problem[] = [];
  const complain: Complain = (name, value, allowed) =>
    problems.push({ name, value: textOf(value), allowed });
  const { accent, heading } = raw;
  const options: Options = {
    language: languageOf(raw.lang, defaults.languages, complain),
    view: oneOf('view', raw.view, VIEWS, 'world', complain),
    projection: oneOf('projection', raw.projection, PROJECTIONS, 'equal-earth', complain),
    show: partsOf(raw.show, complain),
    theme: oneOf('theme', raw.theme, THEMES, 'auto', complain),
    accent: typeof accent === 'string' && accent !== '' ? textOf(accent) : null,
    year: yearOf(raw.year, complain),
    selected: oneOf('selected', raw.selected, defaults.ids, null, complain),
    viewpoint: oneOf('viewpoint', raw.viewpoint, [HOME, ...defaults.ids], HOME, complain),
    heading: typeof heading === 'string' ? heading.slice(0, HEADING_LONGEST).trim() : null,
    headingLevel: Number(
      oneOf('heading-level', raw.headingLevel, LEVELS, '2', complain),
    ) as Options['headingLevel'],
  };
  return { options, problems };
}
