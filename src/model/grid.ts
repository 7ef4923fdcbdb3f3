import { bottom, right, type Box } from './plane.js';

/** The buckets that a box touches. */
export type Grid<T> = (box: Box) => readonly T[][];

/**
 * Things by where they lie, so that neighbours are found without asking everyone: squares of `cell` px,
 * each with a bucket. What is pushed into all buckets of its own box is found in those of every box that
 * overlaps it, there perhaps more than once.
 */
export function makeGrid<T>(cell: number): Grid<T> {
  const buckets = new Map<number, T[]>();
  const index = (value: number) => Math.floor(value / cell);
  return (box) => {
    const touched: T[][] = [];
    const [first, last] = [index(box.y), index(bottom(box))];
    for (let column = index(box.x), end = index(right(box)); column <= end; column++)
      for (let row = first; row <= last; row++) {
        const key = column * 1e5 + row;
        const bucket = buckets.get(key) ?? [];
        buckets.set(key, bucket);
        touched.push(bucket);
      }
    return touched;
  };
}
