export declare const FILE: RegExp;
/** Keeps what it finds in a document, now and later, in the shape of elements with attributes. */
export declare class Placement {
    #private;
    /** @param options Names of the attributes that the element knows. */
    constructor(options: readonly string[]);
    /** Begins as soon as everything that the page came with is there: half a place cannot be told. */
    start(): void;
}
