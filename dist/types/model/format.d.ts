import { type Language } from '../text/languages.js';
import type { Plural } from '../text/text.js';
/** Wraps a text so that its direction neither follows nor changes that of its surroundings. */
export declare const isolate: (text: string) => string;
/**
 * A line of a picture, run as its language runs. The old marks: WebKit's SVG and canvas do not know isolates,
 * and programs that draw SVG have no attribute for it.
 */
export declare const directed: (language: Language, line: string) => string;
/**
 * Puts values in place of `{name}`. Numbers are written without grouping, as years are; anything else
 * is to be formatted before. Values are never read as templates. What has no value becomes empty.
 */
export declare function fill(language: Language, template: string, values: Readonly<Record<string, string | number>>): string;
/** The form of a sentence that goes with a number. */
export declare function plural(language: Language, forms: Plural, n: number): string;
/** A quantity with the language's separators: 2.363, 2,363 or 2 363. Not for years. */
export declare const formatNumber: (language: Language, n: number) => string;
/** Names as a sentence lists them: A, B und C. */
export declare function formatList(language: Language, names: readonly string[]): string;
/** A day such as `2026-11-22` in full. What is not a day is returned as it came. */
export declare function formatDate(language: Language, iso: string): string;
/**
 * Hours by which the clocks of a zone are ahead of those of another; negative: behind. May be a
 * fraction. Null where a zone is unknown.
 */
export declare function offsetHours(timeZone: string, reference: string, now: number): number | null;
/** What a clock shows in a zone, from 00:00 to 23:59, and how far it is ahead of Dortmund's. */
export declare function localTime(language: Language, timeZone: string, now: number, reference?: string): {
    readonly time: string;
    readonly offsetHours: number;
} | null;
