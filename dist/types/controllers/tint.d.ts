import type { Theme } from '../model/options.js';
export interface Tint {
    /** The value of the custom property; null: the theme's own accent. */
    readonly css: string | null;
    /** What an author should know, if anything. */
    readonly warning: string | null;
}
/**
 * An author's accent made fit for light and dark: where it misses 3:1 against land, sea or surface, the
 * nearest lighter or darker shade that does not.
 */
export declare function tintFor(accent: string | null, theme: Theme): Tint;
