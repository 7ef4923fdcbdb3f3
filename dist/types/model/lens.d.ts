import type { Ink } from './ink.js';
import { type Box, type Point } from './plane.js';
export interface Spot {
    readonly id: string;
    readonly at: Point;
}
/**
 * Which places stand so close that one map cannot name them: the largest set in which each is nearer
 * than `near` px to another one, or than a half of that where the set would be wider than `widest` px,
 * which no inset could enlarge. A few among many do not count, and a pair only when it is nearer than
 * `touching` px. Empty when all can be read.
 */
export declare function crowded(spots: readonly Spot[], near: number, touching: number, widest?: number): string[];
/** What an inset must leave in sight. */
export interface Sights {
    /** Dots and names, with their margins. */
    readonly boxes: readonly Box[];
    readonly lines: Ink;
    /** A corner of the frame is the best place; else the middle of its height. */
    readonly inCorner: boolean;
    /** The region that the inset enlarges: better not hidden. */
    readonly source: Box;
}
/**
 * Where the inset stands: as large as possible without covering a dot, a name or a line, in a corner
 * rather than in the open, and off the region that it enlarges. Null when the frame is too full or the
 * inset would be narrower than `least` px.
 */
export declare function placeLens(frame: Box, heightOf: (width: number) => number, least: number, sights: Sights): Box | null;
