/** Something an author wrote that could not be used. */
export interface Problem {
    /** Where: the name of an attribute, or a path into the data such as `partners[3].lonLat[1]`; empty: all of them. */
    readonly name: string;
    readonly value: string;
    /** Values, or what values look like: `YYYY`, `-90 … 90`. They read the same in every language. */
    readonly allowed: readonly string[];
}
/** Longest value that is looked at or quoted, characters. */
export declare const QUOTED = 200;
/** The text of a value, trimmed and cut; never throws, whatever it is. */
export declare function quote(raw: unknown): string;
/** The word that was probably meant; null where none is near. */
export declare function nearest(value: string, words: readonly string[]): string | null;
/** The problem in a sentence for the author: in English, or in German. */
export declare function sayProblem({ name, value, allowed }: Problem, inGerman?: boolean): string;
