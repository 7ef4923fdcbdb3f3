import type { Candidate } from './choose.js';
import {
  between,
  bottom,
  boundsOf,
  crosses,
  distance,
  distanceToBox,
  distanceToSegment,
  edgeOf,
  grow,
  overlap,
  right,
  within,
  type Box,
  type Point,
} from './plane.js';
import { clearance, MARGIN, type Dot, type Line, type Survey } from './survey.js';

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

/**
 * Where a name can stand around its dot: direction from the dot, the part of the name's width and
 * height that lies before the anchor, and its price. East first, then the corners, as map makers
 * have done it since Imhof (1975), "Positioning names on maps".
 */
const DIRECTIONS: readonly (readonly [
  dx: number,
  dy: number,
  ax: number,
  ay: number,
  cost: number,
])[] = [
  [1, 0, 0, 0.5, 0],
  [0.8, -0.6, 0, 0.75, 0.4],
  [0.8, 0.6, 0, 0.25, 0.5],
  [-1, 0, 1, 0.5, 0.6],
  [-0.8, -0.6, 1, 0.75, 0.9],
  [-0.8, 0.6, 1, 0.25, 1],
  [0, -1, 0.5, 1, 0.8],
  [0, 1, 0.5, 0, 0.9],
  [0.3, -0.95, 0.2, 1, 1.1],
  [-0.3, -0.95, 0.8, 1, 1.2],
  [0.3, 0.95, 0.2, 0, 1.2],
  [-0.3, 0.95, 0.8, 0, 1.3],
  [0.5, -0.86, 0, 1, 1.2],
  [0.5, 0.86, 0, 0, 1.3],
  [-0.5, -0.86, 1, 1, 1.4],
  [-0.5, 0.86, 1, 0, 1.5],
];

/** Gaps between dot and name, px; from LEADER_FROM on a leader joins the two. */
const GAPS: readonly number[] = [3, 7, 14, 24, 38, 56, 80, 110];
const LEADER_FROM = 14;
/** Where no gap is left, the frame is looked through in steps of at least this size, px, at about so many spots. */
const STRIDE = 9;
const SPOTS = 1500;
/** Price of one pixel of gap, and of a line below the name, per pixel of its length there. */
const COST_PER_GAP = 0.12;
const COST_PER_COVERED = 0.09;
const COST_OF_LEADER = 2;
const COST_OF_CROSSING = 1.5;
const COST_OF_HIDING = 50;
/** A name keeps this many candidates; more were never needed. */
const KEPT = 48;

/** From the dot's rim to the nearest point of the name. */
function leaderTo(named: Named, box: Box): Leader {
  const { at, radius } = named;
  const near: Point = [
    Math.max(box.x, Math.min(at[0], right(box))),
    Math.max(box.y + 2, Math.min(at[1], bottom(box) - 2)),
  ];
  return [between(at, near, (radius + 1.5) / (distance(at, near) || 1)), near];
}

/** A name's place with its top left corner at x, y, still without a leader; null where it may not stand at all. */
function placeAt(
  { width, height }: Named,
  [x, y]: Point,
  price: number,
  { frame, blocked, ink, dotsNear }: Survey,
): Place | null {
  const box: Box = { x, y, width, height };
  const reach = grow(box, MARGIN);
  if (!within(reach, frame) || blocked.some((other) => overlap(reach, other))) return null;
  const covers = (dot: Dot) => distanceToBox(dot.at, box) < clearance(dot);
  if (dotsNear(box).some((bucket) => bucket.some(covers))) return null;
  return { box, leader: null, cost: price + ink.within(box) * COST_PER_COVERED, reach };
}

/**
 * The same place with a leader; null where that would run across a dot or other words. Where nothing else is
 * left, `desperate`, any place is better than none.
 */
function withLeader(
  named: Named,
  { box, cost }: Place,
  { blocked, dots, strokesNear }: Survey,
  desperate: boolean,
): Place | null {
  const leader = leaderTo(named, box);
  const bounds = boundsOf(leader);
  const words = blocked.filter(
    (other) => overlap(bounds, other) && crosses(...leader, edgeOf(other, 1)),
  );
  const hidden = dots.filter(
    (dot) => dot.at !== named.at && distanceToSegment(dot.at, ...leader) < clearance(dot),
  );
  if (!desperate && words.length + hidden.length > 0) return null;
  const met = new Set<Box | Line>(words);
  const buckets = desperate ? [] : strokesNear()(bounds);
  for (const bucket of buckets)
    for (const { line, ends } of bucket) if (crosses(...leader, ends)) met.add(line);
  return {
    box,
    leader,
    cost: cost + COST_OF_LEADER + met.size * COST_OF_CROSSING + hidden.length * COST_OF_HIDING,
    reach: grow(boundsOf([leader[0], [box.x, box.y], [right(box), bottom(box)]]), MARGIN),
  };
}

/** Places beside the dot, or also further off; the cheapest first. */
export function placesNear(named: Named, ground: Survey, besideOnly = false): Place[] {
  const places: Place[] = [];
  const { at, radius, width, height } = named;
  for (const gap of GAPS) {
    if (besideOnly && gap >= LEADER_FROM) break;
    // So many are nearer that none from here on would be kept.
    if (places.filter(({ cost }) => cost < gap * COST_PER_GAP).length >= KEPT) break;
    const reach = radius + gap;
    for (const [dx, dy, ax, ay, price] of DIRECTIONS) {
      const corner: Point = [at[0] + dx * reach - ax * width, at[1] + dy * reach - ay * height];
      const beside = placeAt(named, corner, price + gap * COST_PER_GAP, ground);
      const place =
        beside && gap >= LEADER_FROM ? withLeader(named, beside, ground, false) : beside;
      if (place) places.push(place);
    }
  }
  return places.sort(byCost).slice(0, KEPT);
}

/** Free places in all of the frame, each with a leader: up to `most` of the nearest, the cheapest first. */
export function placesAnywhere(
  named: Named,
  ground: Survey,
  most: number,
  isFree: (place: Place) => boolean = () => true,
  desperate = false,
): Place[] {
  const spots: (readonly [gap: number, corner: Point])[] = [];
  const { frame } = ground;
  const { at, width, height } = named;
  const stride = Math.max(STRIDE, Math.sqrt((frame.width * frame.height) / SPOTS));
  for (let x = frame.x + MARGIN; x < frame.width; x += stride)
    for (let y = frame.y + MARGIN; y < frame.height; y += stride)
      spots.push([Math.max(LEADER_FROM, distanceToBox(at, { x, y, width, height })), [x, y]]);
  const places: Place[] = [];
  for (const [gap, corner] of spots.sort((a, b) => a[0] - b[0])) {
    const beside = placeAt(named, corner, gap * COST_PER_GAP, ground);
    const place = beside && isFree(beside) && withLeader(named, beside, ground, desperate);
    if (place && isFree(place) && places.push(place) === most) break;
  }
  return places.sort(byCost);
}

const byCost = (a: Place, b: Place): number => a.cost - b.cost;
