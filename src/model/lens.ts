import { makeGrid } from './grid.js';
import type { Ink } from './ink.js';
import {
  around,
  boundsOf,
  distance,
  grow,
  overlap,
  sharedArea,
  type Box,
  type Point,
} from './plane.js';

export interface Spot {
  readonly id: string;
  readonly at: Point;
}

/** Where there are more than a few spots, a crowd is more than this part of the others. */
const FEW = 60;
const LEAST_PART = 0.1;

/** Sets in which each spot is nearer than `near` px to another one, in the order of their first spots. */
function groupsOf(spots: readonly Spot[], near: number): Spot[][] {
  const waiting = makeGrid<Spot>(near);
  for (const spot of spots) for (const bucket of waiting(around(spot.at, 0))) bucket.push(spot);
  const grouped = new Set<Spot>();
  return spots.flatMap((first) => {
    if (grouped.has(first)) return [];
    const group = new Set([first]);
    // The group grows while it is walked through; who has joined waits no longer, so that even in a
    // heap each spot is looked at only a few times.
    for (const { at } of group) {
      const stays = (spot: Spot): boolean => {
        if (distance(spot.at, at) >= near) return true;
        group.add(spot);
        grouped.add(spot);
        return false;
      };
      for (const bucket of waiting(around(at, near)))
        bucket.splice(0, bucket.length, ...bucket.filter(stays));
    }
    return [[...group]];
  });
}

/**
 * Which places stand so close that one map cannot name them: the largest set in which each is nearer
 * than `near` px to another one, or than a half of that where the set would be wider than `widest` px,
 * which no inset could enlarge. A few among many do not count, and a pair only when it is nearer than
 * `touching` px. Empty when all can be read.
 */
export function crowded(
  spots: readonly Spot[],
  near: number,
  touching: number,
  widest = Infinity,
): string[] {
  let largest: Spot[] = [];
  for (const reach of [near, near / 2])
    for (const group of groupsOf(spots, reach)) {
      if (group.length <= Math.max(largest.length, (spots.length - FEW) * LEAST_PART)) continue;
      const [a, b] = group;
      const touches = a && b && distance(a.at, b.at) < touching;
      const bounds = boundsOf(group.map(({ at }) => at));
      if ((group.length > 2 || touches) && bounds && bounds.width <= widest) largest = group;
    }
  const chosen = new Set(largest);
  return spots.filter((spot) => chosen.has(spot)).map(({ id }) => id);
}

/** What an inset must leave in sight. */
export interface Sights {
  /** Dots and names, with their margins. */
  readonly boxes: readonly Box[];
  readonly lines: Ink;
  /** A corner of the frame is the best place; else the middle of its height. */
  readonly inCorner: boolean;
  /** The region that the inset enlarges: better not hidden. */
  readonly source: Box;
}

/** Sizes that are tried, in parts of the frame's width; the first that finds a place is taken. */
const SIZES: readonly number[] = [0.46, 0.44, 0.42, 0.4, 0.38, 0.36, 0.34, 0.32, 0.3, 0.28, 0.26];
const GRID = 48;

/**
 * Where the inset stands: as large as possible without covering a dot, a name or a line, in a corner
 * rather than in the open, and off the region that it enlarges. Null when the frame is too full or the
 * inset would be narrower than `least` px.
 */
export function placeLens(
  frame: Box,
  heightOf: (width: number) => number,
  least: number,
  sights: Sights,
): Box | null {
  for (const size of SIZES) {
    const width = Math.round(frame.width * size);
    if (width < least) return null;
    const place = bestPlace(frame, width, Math.round(heightOf(width)), sights);
    if (place) return place;
  }
  return null;
}

function bestPlace(frame: Box, width: number, height: number, sights: Sights): Box | null {
  let best: Box | null = null;
  let least = Infinity;
  const [roomX, roomY] = [frame.width - width, frame.height - height];
  if (roomX < 0 || roomY < 0) return null;
  for (let i = 0; i <= GRID; i++)
    for (let j = 0; j <= GRID; j++) {
      const box: Box = {
        x: Math.round(frame.x + (roomX * i) / GRID),
        y: Math.round(frame.y + (roomY * j) / GRID),
        width,
        height,
      };
      const cost =
        // Off the edge on one side only looks lost; a corner looks meant.
        Math.min(i, GRID - i) / GRID +
        (sights.inCorner ? Math.min(j, GRID - j) : Math.abs(j - GRID / 2)) / GRID +
        // A lens low on the map leaves the north, where lines arch, in sight.
        0.1 * (1 - j / GRID) +
        (4 * sharedArea(box, sights.source)) / (sights.source.width * sights.source.height + 1);
      if (cost < least && free(box, sights)) {
        least = cost;
        best = box;
      }
    }
  return best;
}

/** Lines and dots keep this far from an inset's edge, px. */
const CLEAR = 8;

function free(box: Box, { boxes, lines }: Sights): boolean {
  const roomy = grow(box, CLEAR);
  // Lines end at nearly every dot: where many boxes are, the lines have said no already.
  return lines.within(roomy) === 0 && !boxes.some((other) => overlap(other, roomy));
}
