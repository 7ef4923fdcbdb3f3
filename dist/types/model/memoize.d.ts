/**
 * Remembers the last few results of a costly pure function by a key, so that instances with the same
 * frame share them and a second render of the same picture costs nothing.
 */
export declare function memoize<A extends readonly unknown[], R>(compute: (...args: A) => R, keyOf: (...args: A) => string, slots?: number): (...args: A) => R;
/** A number for an object, the same as long as it lives: the object's part in a memo's key. */
export declare function identity(object: object): number;
