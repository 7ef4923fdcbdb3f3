import type { Candidate } from './choose.js';
import { type Box, type Point } from './plane.js';
import { type Survey } from './survey.js';
/** A dot that wants a name beside it. */
export interface Named {
    readonly id: string;
    readonly at: Point;
    readonly radius: number;
    /** Size of the name, px. */
    readonly width: number;
    readonly height: number;
}
type Leader = readonly [Point, Point];
export interface Place extends Candidate {
    readonly box: Box;
    /** Joins dot and name where the name had to move away. */
    readonly leader: Leader | null;
    /** Name, leader and margin: what does not touch it is not in its way. */
    readonly reach: Box;
}
/** Places beside the dot, or also further off; the cheapest first. */
export declare function placesNear(named: Named, ground: Survey, besideOnly?: boolean): Place[];
/** The cheapest free place in all of the frame. */
export declare function placeAnywhere(named: Named, ground: Survey, isFree: (place: Place) => boolean, desperate: boolean): Place | null;
export {};
