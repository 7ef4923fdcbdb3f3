/**
 * Writes what style sheets say into attributes, so that a picture needs none of them any more, and takes
 * out what is hidden. Parts say what they do not have from the whole, whose ink is `around`.
 */
export declare function makePlain(node: Element, around?: readonly string[]): void;
/** A plain picture as a file. */
export declare const xmlOf: (picture: Element) => string;
