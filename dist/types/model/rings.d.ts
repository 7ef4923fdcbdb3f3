import type { Ink } from './ink.js';
import { type Box, type Point } from './plane.js';
/** A circle of equal distance, and how large its words are. */
export interface Ring {
    readonly km: number;
    readonly text: string;
    readonly radius: number;
    readonly width: number;
    readonly height: number;
}
export interface LaidRing extends Ring {
    readonly at: Point;
    /** Where its words stand; null: there is no room for them. */
    readonly box: Box | null;
}
/** What the words keep clear of. */
interface RingGround {
    readonly frame: Box;
    readonly dots: readonly {
        readonly at: Point;
        readonly radius: number;
    }[];
    readonly lines: Ink;
}
/**
 * Names rings of distance: along one ray, as on the scale of an instrument, where the most words find room
 * clear of lines, dots and each other; the others where they find it. Rings outside of the frame are left
 * out. Pure.
 */
export declare function placeRings(centre: Point, rings: readonly Ring[], ground: RingGround): LaidRing[];
export {};
