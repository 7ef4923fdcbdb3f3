import type { Ink } from './ink.js';
import { contains, distanceToBox, overlap, within, type Box, type Point } from './plane.js';

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
export interface RingGround {
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

/** The words of all rings along one ray from their centre; null where one of them cannot stand. */
function along(centre: Point, angle: number, rings: readonly Ring[], ground: RingGround) {
  const taken: Box[] = [];
  return rings.map(({ radius, width, height }): Box | null => {
    const box: Box = {
      x: centre[0] + Math.sin(angle) * radius - width / 2,
      y: centre[1] - Math.cos(angle) * radius - height / 2,
      width,
      height,
    };
    const isFree =
      within(box, ground.frame) &&
      ground.lines.within(box) === 0 &&
      !taken.some((other) => overlap(other, box)) &&
      !ground.dots.some((dot) => distanceToBox(dot.at, box) < dot.radius + MARGIN);
    if (isFree) taken.push(box);
    return isFree ? box : null;
  });
}

/** Whether a circle runs through a frame at all. */
function isSeen(centre: Point, radius: number, frame: Box): boolean {
  for (let i = 0; i < DIRECTIONS; i++) {
    const angle = (2 * Math.PI * i) / DIRECTIONS;
    if (
      contains(frame, [centre[0] + Math.sin(angle) * radius, centre[1] - Math.cos(angle) * radius])
    )
      return true;
  }
  return false;
}

/**
 * Names rings of distance: all of them along one ray, as on the scale of an instrument, where the most
 * words find room clear of lines, dots and each other. Rings outside of the frame are left out. Pure.
 */
export function placeRings(centre: Point, rings: readonly Ring[], ground: RingGround): LaidRing[] {
  const seen = rings.filter(({ radius }) => isSeen(centre, radius, ground.frame));
  let best: readonly (Box | null)[] = [];
  let least = Infinity;
  for (let i = 0; i < DIRECTIONS; i++) {
    const boxes = along(centre, (2 * Math.PI * i) / DIRECTIONS, seen, ground);
    let cost = Math.min(i, DIRECTIONS - i);
    for (const box of boxes) if (!box) cost += COST_OF_SILENCE;
    if (cost >= least) continue;
    least = cost;
    best = boxes;
  }
  return seen.map((ring, i) => ({ ...ring, at: centre, box: best[i] ?? null }));
}
