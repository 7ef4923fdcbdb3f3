import { type Box, type Point } from './plane.js';
/** A dot that wants a name beside it. */
export interface Named {
    readonly id: string;
    readonly at: Point;
    readonly radius: number;
    /** Size of the name, px. */
    readonly width: number;
    readonly height: number;
}
export interface PlacedLabel {
    readonly id: string;
    readonly box: Box;
    /** Joins dot and name where the name had to move away. */
    readonly leader: readonly [Point, Point] | null;
}
/** What names must not cover, and what they had better not. */
export interface Ground {
    /** Names stay inside. */
    readonly frame: Box;
    /** All dots of the panel, whether named here or not. */
    readonly dots: readonly {
        readonly at: Point;
        readonly radius: number;
    }[];
    /** Boxes of other things, such as an inset. */
    readonly blocked: readonly Box[];
    /** Lines: a name over a line costs, and a leader across one costs too. */
    readonly lines: readonly (readonly Point[])[];
}
/**
 * Gives every dot its name: beside the dot where there is room, else further off with a leader.
 * No name covers a name, a dot or the frame's edge; names over lines are avoided. The order of
 * `items` is the order of their right of way. Pure.
 */
export declare function placeLabels(items: readonly Named[], ground: Ground): PlacedLabel[];
