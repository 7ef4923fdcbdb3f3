import type { Theme } from '../model/options.js';
import type { Problem } from '../model/problem.js';
export interface Tint {
    /** The value of the custom property; null: the theme's own accent. */
    readonly css: string | null;
    /** Null: it is used as it is. */
    readonly problem: Problem | null;
}
/**
 * An author's accent made fit for light and dark: where it misses 3:1 against land, sea or surface, the
 * nearest lighter or darker shade that does not.
 */
export declare function tintFor(accent: string | null, theme: Theme): Tint;
