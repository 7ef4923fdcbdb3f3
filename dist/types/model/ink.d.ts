import type { Box, Point } from './plane.js';
/** How much line lies where, so that a name can be put where there is little. */
export interface Ink {
    /** Length of all lines inside a box, px, to about one cell. */
    within(box: Box): number;
}
/**
 * Lines of a panel as a summed-area table (Crow 1984): any box is answered by four look-ups, however
 * many lines there are.
 */
export declare function makeInk(lines: readonly (readonly Point[])[], width: number, height: number): Ink;
