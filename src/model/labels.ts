import { choose, type Candidate } from './choose.js';
import { makeInk, type Ink } from './ink.js';
import {
  distance,
  distanceToBox,
  distanceToLine,
  grow,
  overlap,
  within,
  type Box,
  type Point,
} from './plane.js';

/** A dot that wants a name beside it. */
export interface Named {
  readonly id: string;
  readonly at: Point;
  readonly radius: number;
  /** Size of the name, px. */
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  /** Joins dot and name where the name had to move away. */
  readonly leader: readonly [Point, Point] | null;
}

/** What names must not cover, and what they had better not. */
export interface Ground {
  /** Names stay inside. */
  readonly frame: Box;
  /** All dots of the panel, whether named here or not. */
  readonly dots: readonly { readonly at: Point; readonly radius: number }[];
  /** Boxes of other things, such as an inset. */
  readonly blocked: readonly Box[];
  /** Lines: a name over a line costs, and a leader across one costs too. */
  readonly lines: readonly (readonly Point[])[];
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
/** Price of one pixel of gap, and of a line below the name, per pixel of its length there. */
const COST_PER_GAP = 0.12;
const COST_PER_COVERED = 0.09;
const COST_OF_LEADER = 2;
const COST_OF_CROSSING = 1.5;
/** A name that costs less than this stands well. */
const CONTENT = 4;
/** Free space around a name, px. */
const MARGIN = 2;
/** A name keeps this many candidates; more were never needed. */
const KEPT = 48;

interface Place extends Candidate {
  readonly box: Box;
  readonly leader: readonly [Point, Point] | null;
}

function crosses(a: Point, b: Point, line: readonly Point[]): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  const [left, right] = a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]];
  for (let i = 1; i < line.length; i++) {
    const c = line[i - 1] as Point;
    const d = line[i] as Point;
    if ((c[0] < left && d[0] < left) || (c[0] > right && d[0] > right)) continue;
    if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) return true;
  }
  return false;
}

/** From the dot's rim to the nearest point of the name. */
function leaderTo(named: Named, box: Box): readonly [Point, Point] {
  const [x, y] = named.at;
  const near: Point = [
    Math.max(box.x, Math.min(x, box.x + box.width)),
    Math.max(box.y + 2, Math.min(y, box.y + box.height - 2)),
  ];
  const length = distance(named.at, near) || 1;
  const start: Point = [
    x + ((near[0] - x) / length) * (named.radius + 1.5),
    y + ((near[1] - y) / length) * (named.radius + 1.5),
  ];
  return [start, near];
}

/** What a place costs beside its direction and gap; null where it may not be taken at all. */
function placeAt(
  named: Named,
  box: Box,
  gap: number,
  price: number,
  ground: Ground,
  ink: Ink,
): Place | null {
  const roomy = grow(box, MARGIN);
  if (!within(roomy, ground.frame)) return null;
  if (ground.blocked.some((other) => overlap(roomy, other))) return null;
  if (ground.dots.some((dot) => distanceToBox(dot.at, box) < dot.radius + MARGIN)) return null;
  const cost = price + gap * COST_PER_GAP + ink.within(box) * COST_PER_COVERED;
  if (gap < LEADER_FROM) return { box, leader: null, cost };
  const leader = leaderTo(named, box);
  const foreign = ground.dots.filter((dot) => dot.at !== named.at);
  if (foreign.some((dot) => distanceToLine(dot.at, leader) < dot.radius + MARGIN)) return null;
  const crossed = ground.lines.filter((line) => crosses(leader[0], leader[1], line));
  return { box, leader, cost: cost + COST_OF_LEADER + crossed.length * COST_OF_CROSSING };
}

/** All places that a name may take at some distances, the cheapest first. */
function candidatesOf(named: Named, gaps: readonly number[], ground: Ground, ink: Ink): Place[] {
  const places: Place[] = [];
  const [x, y] = named.at;
  const { width, height } = named;
  for (const gap of gaps) {
    for (const [dx, dy, ax, ay, price] of DIRECTIONS) {
      const reach = named.radius + gap;
      const box: Box = {
        x: x + dx * reach - ax * width,
        y: y + dy * reach - ay * height,
        width,
        height,
      };
      const place = placeAt(named, box, gap, price, ground, ink);
      if (place) places.push(place);
    }
  }
  return places.sort((a, b) => a.cost - b.cost).slice(0, KEPT);
}

function conflict(a: Place, b: Place): boolean {
  if (overlap(grow(a.box, MARGIN), grow(b.box, MARGIN))) return true;
  if (a.leader && crosses(a.leader[0], a.leader[1], corners(b.box))) return true;
  if (b.leader && crosses(b.leader[0], b.leader[1], corners(a.box))) return true;
  return a.leader !== null && b.leader !== null && crosses(a.leader[0], a.leader[1], b.leader);
}

const corners = ({ x, y, width, height }: Box): readonly Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];

/**
 * Gives every dot its name: beside the dot where there is room, else further off with a leader.
 * No name covers a name, a dot or the frame's edge; names over lines are avoided. The order of
 * `items` is the order of their right of way. Pure.
 */
export function placeLabels(items: readonly Named[], ground: Ground): PlacedLabel[] {
  const ink = makeInk(ground.lines, ground.frame.width, ground.frame.height);
  const solve = (gaps: readonly number[]) =>
    choose(
      items.map((item) => candidatesOf(item, gaps, ground, ink)),
      conflict,
    );
  const beside = solve(GAPS.filter((gap) => gap < LEADER_FROM));
  // Only where not every name stands well beside its dot are places further off looked at.
  const chosen = beside.every((place) => place && place.cost < CONTENT) ? beside : solve(GAPS);
  const labels: PlacedLabel[] = [];
  items.forEach((item, i) => {
    const place = chosen[i];
    if (place) labels.push({ id: item.id, box: place.box, leader: place.leader });
  });
  return labels;
}
