import { type Grid } from './grid.js';
import { type Ink } from './ink.js';
import { type Box, type Point } from './plane.js';
export interface Dot {
    readonly at: Point;
    readonly radius: number;
}
/** What names must not cover, and what they had better not. */
export interface Ground {
    /** Names stay inside. */
    readonly frame: Box;
    /** All dots of the panel, whether named here or not. */
    readonly dots: readonly Dot[];
    /** Boxes of other things, such as an inset. */
    readonly blocked: readonly Box[];
    /** Lines: a name over a line costs, and a leader across one costs too. */
    readonly lines: readonly (readonly Point[])[];
}
/** Free space around a name, px. */
export declare const MARGIN = 2;
/** How far names and leaders keep from a dot's centre, px. */
export declare const clearance: (dot: Dot) => number;
export type Line = readonly Point[];
/** A short straight part of a line. */
interface Stroke {
    readonly line: Line;
    readonly ends: readonly [Point, Point];
}
/** A ground made ready for many questions. */
export interface Survey extends Ground {
    readonly ink: Ink;
    readonly dotsNear: Grid<Dot>;
    /** Only leaders ask for them. */
    readonly strokesNear: () => Grid<Stroke>;
}
export declare function survey(ground: Ground): Survey;
export {};
