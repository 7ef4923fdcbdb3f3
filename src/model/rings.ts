import type { Ink } from './ink.js';
import {
  boxAround,
  contains,
  distanceToBox,
  overlap,
  within,
  type Box,
  type Point,
} from './plane.js';

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
  readonly dots: readonly { readonly at: Point; readonly radius: number }[];
  readonly lines: Ink;
}

/** Directions that are tried, a full turn in all. */
const DIRECTIONS = 48;
/** Words keep this far from dots, px. */
const MARGIN = 4;
/** What a ring without words costs, against a step away from straight up. */
const COST_OF_SILENCE = DIRECTIONS;

/** A point of a circle, so many directions clockwise from straight up. */
function pointOf([x, y]: Point, radius: number, step: number): Point {
  const turn = (2 * Math.PI * step) / DIRECTIONS;
  return [x + Math.sin(turn) * radius, y - Math.cos(turn) * radius];
}

/** The words of a ring in one direction from its centre; null where they cannot stand. */
function wordsAt(
  centre: Point,
  ring: Ring,
  step: number,
  ground: RingGround,
  taken: readonly (Box | null)[],
): Box | null {
  const box = boxAround(pointOf(centre, ring.radius, step), ring);
  const isFree =
    within(box, ground.frame) &&
    ground.lines.within(box) === 0 &&
    !taken.some((other) => other && overlap(other, box)) &&
    !ground.dots.some((dot) => distanceToBox(dot.at, box) < dot.radius + MARGIN);
  return isFree ? box : null;
}

/** Whether a circle runs through a frame at all. */
function isSeen(centre: Point, radius: number, frame: Box): boolean {
  for (let i = 0; i < DIRECTIONS; i++) if (contains(frame, pointOf(centre, radius, i))) return true;
  return false;
}

/**
 * Names rings of distance: along one ray, as on the scale of an instrument, where the most words find room
 * clear of lines, dots and each other; the others where they find it. Rings outside of the frame are left
 * out. Pure.
 */
export function placeRings(centre: Point, rings: readonly Ring[], ground: RingGround): LaidRing[] {
  const seen = rings.filter(({ radius }) => isSeen(centre, radius, ground.frame));
  let best: (Box | null)[] = [];
  let least = Infinity;
  for (let i = 0; i < DIRECTIONS; i++) {
    const boxes: (Box | null)[] = [];
    for (const ring of seen) boxes.push(wordsAt(centre, ring, i, ground, boxes));
    const silent = boxes.filter((box) => box === null).length;
    const cost = Math.min(i, DIRECTIONS - i) + silent * COST_OF_SILENCE;
    if (cost >= least) continue;
    least = cost;
    best = boxes;
  }
  seen.forEach((ring, at) => {
    for (let i = 0; i < DIRECTIONS; i++) best[at] ??= wordsAt(centre, ring, i, ground, best);
  });
  return seen.map((ring, i) => ({ ...ring, at: centre, box: best[i] ?? null }));
}
