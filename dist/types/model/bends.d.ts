import { type Box, type Point } from './plane.js';
/** A dot that lines to other cities keep clear of. */
export interface Obstacle {
    readonly at: Point;
    /** How far lines keep from its centre, px. */
    readonly clearance: number;
    /** What it costs to come nearer, beside how much nearer. */
    readonly cost: number;
}
export interface BendRules {
    /** Two lines leave home at least this far apart, degrees. */
    readonly separation: number;
    /** What a line should not leave if it does not when straight; null: it may leave. */
    readonly frame: Box | null;
}
/** A line from home, as straight as the map makes it, and what it should keep clear of. */
interface Bendable {
    readonly line: readonly Point[];
    /** The dots that are not its own. */
    readonly foreign: readonly Obstacle[];
    /** The side on which the same line is bent on another panel: −1, 1, or 0 for none. */
    readonly side: number;
}
/** One way to draw a line, and what it costs by itself. */
interface Variant {
    /** Sideways in the middle, in parts of the line's length; the sign is the side. */
    readonly bend: number;
    readonly line: readonly Point[];
    readonly cost: number;
    /** Its directions from home at the distances of READ_AT, the first one in any case, degrees. */
    readonly bearings: readonly number[];
}
/**
 * Bends lines that leave one point just enough to keep clear of foreign dots and of each other: in turn
 * each takes the variant that suits the others best, until they rest. Pure.
 */
export declare function bendLines(lines: readonly Bendable[], rules: BendRules): Variant[];
export {};
