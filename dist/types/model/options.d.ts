import { type Language } from '../text/languages.js';
import { type Problem } from './problem.js';
export declare const VIEWS: readonly ['world', 'near-far', 'globe'];
declare const PROJECTIONS: readonly ['equal-earth', 'natural-earth'];
export declare const PARTS: readonly ['map', 'timeline', 'list', 'about'];
export declare const THEMES: readonly ['auto', 'light', 'dark', 'contrast'];
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
    readonly debug?: unknown;
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
    /** Whether an editor wants to be told what is wrong. */
    readonly debug: boolean;
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
/**
 * Turns whatever was written into options that can be drawn. Never throws: an unusable value gives
 * the default and a problem that names the allowed ones.
 */
export declare function resolveOptions(raw: RawOptions, defaults: Defaults): Resolved;
export {};
