/**
 * A plain picture with `scale` pixels, 1 to 4, for each of its own. Rejects where the browser has no room
 * for so many.
 */
export declare const pngOf: (picture: Element, scale: unknown) => Promise<Blob>;
