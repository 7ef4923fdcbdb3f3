/** Width of a text, px. */
type Width = (text: string) => number;
/** How a name is set, and the room that it takes, px. */
export interface Shape {
    readonly lines: readonly string[];
    readonly width: number;
    readonly height: number;
}
export declare const SHORTEST = 4;
/** Line height, em. */
export declare const LINE_HEIGHT = 1.25;
/**
 * Breaks a name into as few lines of at most `width` px as it needs: after spaces, hyphens and slashes,
 * and inside a word only where it is too wide by itself. The lines are about equally long. A name that
 * needs more than `limit` lines is cut. Pure.
 */
export declare function wrap(name: string, width: number, limit: number, widthOf: Width): string[];
/** One of the ways to set a name at most `widest` px wide: 0 is the longest, SHORTEST the last one. */
export declare function shapeOf(name: string, size: number, widest: number, level: number, widthOf: Width): Shape;
export {};
