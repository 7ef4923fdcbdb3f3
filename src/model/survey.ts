import { makeGrid, type Grid } from './grid.js';
import type { Ink } from './ink.js';
import { around, boundsOf, type Box, type Point } from './plane.js';

export interface Dot {
  readonly at: Point;
  readonly radius: number;
}

export type Line = readonly Point[];

/** What names must not cover, and what they had better not. */
export interface Ground {
  /** Names stay inside. */
  readonly frame: Box;
  /** All dots of the panel, whether named here or not. */
  readonly dots: readonly Dot[];
  /** Boxes of other things, such as an inset. */
  readonly blocked: readonly Box[];
  /** Lines: a name over a line costs, and a leader across one costs too. */
  readonly lines: readonly Line[];
  /** The same lines as ink. */
  readonly ink: Ink;
}

/** Free space around a name, px. */
export const MARGIN = 2;
/** Squares in which dots and lines are looked up, px: about twice a name's height. */
const CELL = 32;

/** How far names and leaders keep from a dot's centre, px. */
export const clearance = (dot: Dot): number => dot.radius + MARGIN;

/** A short straight part of a line. */
interface Stroke {
  readonly line: Line;
  readonly ends: readonly [Point, Point];
}

/** A ground made ready for many questions. */
export interface Survey extends Ground {
  readonly dotsNear: Grid<Dot>;
  /** Only leaders ask for them. */
  readonly strokesNear: () => Grid<Stroke>;
}

export function survey(ground: Ground): Survey {
  const { dots, lines } = ground;
  const dotsNear = makeGrid<Dot>(CELL);
  for (const dot of dots)
    for (const bucket of dotsNear(around(dot.at, clearance(dot)))) bucket.push(dot);
  let strokes: Grid<Stroke> | null = null;
  const strokesNear = () => (strokes ??= strokesOf(lines));
  return { ...ground, dotsNear, strokesNear };
}

function strokesOf(lines: Ground['lines']): Grid<Stroke> {
  const strokes = makeGrid<Stroke>(CELL);
  for (const line of lines)
    line.slice(1).forEach((end, i) => {
      const stroke: Stroke = { line, ends: [line[i] as Point, end] };
      for (const bucket of strokes(boundsOf(stroke.ends))) bucket.push(stroke);
    });
  return strokes;
}
