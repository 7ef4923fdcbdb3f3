import { type Box } from './plane.js';
/** The buckets that a box touches. */
export type Grid<T> = (box: Box) => readonly T[][];
/**
 * Things by where they lie, so that neighbours are found without asking everyone: squares of `cell` px,
 * each with a bucket. What is pushed into all buckets of its own box is found in those of every box that
 * overlaps it, there perhaps more than once.
 */
export declare function makeGrid<T>(cell: number): Grid<T>;
