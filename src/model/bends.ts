import {
  boundsOf,
  contains,
  distance,
  distanceToBox,
  distanceToLine,
  type Box,
  type Point,
} from './plane.js';

/** A dot that lines to other cities keep clear of. */
export interface Obstacle {
  readonly at: Point;
  /** How far lines keep from its centre, px. */
  readonly clearance: number;
  /** What it costs to come nearer, beside how much nearer. */
  readonly cost: number;
}

export interface BendRules {
  /** Two lines leave home at least this far apart, degrees. */
  readonly separation: number;
  /** What a line should not leave if it does not when straight; null: it may leave. */
  readonly frame: Box | null;
}

/** A line from home, as straight as the map makes it, and what it should keep clear of. */
interface Bendable {
  readonly line: readonly Point[];
  /** The dots that are not its own. */
  readonly foreign: readonly Obstacle[];
  /** The side on which the same line is bent on another panel: −1, 1, or 0 for none. */
  readonly side: number;
}

/** One way to draw a line, and what it costs by itself. */
interface Variant {
  /** Sideways in the middle, in parts of the line's length; the sign is the side. */
  readonly bend: number;
  readonly line: readonly Point[];
  readonly cost: number;
  /** Its directions from home at the distances of READ_AT, the first one in any case, degrees. */
  readonly bearings: readonly number[];
}

/** Bends that are tried, in parts of the line's length. */
const STEP = 0.02;
const MOST = 16;
/** Where no even bend keeps the rules it may be largest nearer to home, or to the other end. */
const SKEWS: readonly number[] = [0, 0.5, -0.5];
/** The direction of a line is read so far from home, px: nearer, the dot hides it. */
const READ_AT: readonly number[] = [28, 60, 142, 320, 720];
/** Lines that leave home further apart than this do not meet again, degrees. */
const MAY_CROSS = 120;
/** Every line is fitted to the others this many times; after that nothing changes any more. */
const ROUNDS = 4;
/** What a bend costs, in parts of the line's length, against a broken rule. A rule all but kept is broken too. */
const COST_OF_BEND = 3;
const COST_OF_SKEW = 1;
const COST_OF_CLOSE = 1;
const COST_OF_CROSSING = 2;
const COST_OF_LEAVING = 2;
const COST_OF_OTHER_SIDE = 0.3;

/** The line moved sideways by `bend` of its length, most in or beside the middle and not at all at its ends. */
function bent(line: readonly Point[], { bend, skew }: Way): readonly Point[] {
  if (bend === 0) return line;
  const first = line[0] as Point;
  const last = line[line.length - 1] as Point;
  // The unit normal times the bend's length: the line's own length cancels out.
  const nx = -(last[1] - first[1]) * bend;
  const ny = (last[0] - first[0]) * bend;
  return line.map(([x, y], i) => {
    const angle = (Math.PI * i) / (line.length - 1);
    const part = Math.sin(angle) * (1 + skew * Math.cos(angle));
    return [x + nx * part, y + ny * part];
  });
}

/** Direction of the point at which a line is `reach` px away from its start, seen from there, degrees. */
function directionAt(line: readonly Point[], reach: number): number {
  const first = line[0] as Point;
  // Lines lead away from home: the point is found by halves.
  let near = 0;
  let far = line.length - 1;
  while (far - near > 1) {
    const middle = (near + far) >> 1;
    if (distance(line[middle] as Point, first) < reach) near = middle;
    else far = middle;
  }
  const there = line[far] as Point;
  return (Math.atan2(there[1] - first[1], there[0] - first[0]) * 180) / Math.PI;
}

/** From b to a, −180 to 180 degrees. */
const turn = (a: number, b: number): number => ((a - b + 540) % 360) - 180;

function costOf(
  { foreign, side }: Bendable,
  line: readonly Point[],
  way: Way,
  frame: Box | null,
): number {
  const { bend } = way;
  let { cost } = way;
  const bounds = boundsOf(line);
  for (const dot of foreign) {
    // Most dots are far away.
    if (bounds && distanceToBox(dot.at, bounds) >= dot.clearance) continue;
    const missing = 1 - distanceToLine(dot.at, line) / dot.clearance;
    if (missing > 0) cost += dot.cost * (1 + missing);
  }
  if (frame && bend !== 0 && line.some((point) => !contains(frame, point))) cost += COST_OF_LEAVING;
  if (side !== 0 && Math.sign(bend) === -side) cost += COST_OF_OTHER_SIDE;
  return cost;
}

/** A line bent in one way; its own cost is looked at first, its neighbours' only then. */
function variantOf(own: Bendable, reach: number, way: Way, frame: Box | null): Variant {
  const line = bent(own.line, way);
  return {
    bend: way.bend,
    line,
    cost: costOf(own, line, way, frame),
    bearings: READ_AT.filter((away, i) => i === 0 || away < reach).map((away) =>
      directionAt(line, away),
    ),
  };
}

/** One way to bend a line. */
interface Way {
  readonly bend: number;
  readonly skew: number;
  readonly cost: number;
}

/** All of them, the cheapest first: 0, 1, −1, 2, −2 … steps, even and then uneven ones. */
const WAYS: readonly Way[] = SKEWS.flatMap((skew) =>
  Array(2 * MOST + 1)
    .fill(0)
    .map((_, i): Way => {
      const bend = STEP * Math.ceil(i / 2) * (i % 2 ? 1 : -1);
      return { bend, skew, cost: COST_OF_BEND * Math.abs(bend) + (skew ? COST_OF_SKEW : 0) };
    }),
).sort((a, b) => a.cost - b.cost);

/** The ways to bend one line, each made when it is asked for: most lines are content as they are. */
function variantsOf(own: Bendable, reach: number, { frame }: BendRules) {
  const made: Variant[] = [];
  const kept = frame && own.line.every((point) => contains(frame, point)) ? frame : null;
  return (i: number): Variant => (made[i] ??= variantOf(own, reach, WAYS[i] as Way, kept));
}

/** Whether two lines that begin so many degrees apart change sides before the shorter one ends, `reach` px from home. */
function cross(a: Variant, b: Variant, apart: number, reach: number): boolean {
  for (let i = 1; i < Math.min(a.bearings.length, b.bearings.length); i++)
    if (apart * turn(a.bearings[i] as number, b.bearings[i] as number) < 0) return true;
  return apart * turn(directionAt(a.line, reach), directionAt(b.line, reach)) < 0;
}

/** What two lines cost each other: leaving home too close together, and crossing on their way. */
function friction(a: Variant, b: Variant, reach: number, separation: number): number {
  const apart = turn(a.bearings[0] as number, b.bearings[0] as number);
  const missing = 1 - Math.abs(apart) / separation;
  const close = missing > 0 ? COST_OF_CLOSE * (1 + missing) : 0;
  const mayCross = Math.abs(apart) < MAY_CROSS;
  return close + (mayCross && cross(a, b, apart, reach) ? COST_OF_CROSSING : 0);
}

/**
 * Bends lines that leave one point just enough to keep clear of foreign dots and of each other: in turn
 * each takes the variant that suits the others best, until they rest. Pure.
 */
export function bendLines(lines: readonly Bendable[], rules: BendRules): Variant[] {
  const reaches = lines.map(({ line }) =>
    distance(line[0] as Point, line[line.length - 1] as Point),
  );
  const variants = lines.map((own, i) => variantsOf(own, reaches[i] as number, rules));
  const chosen = variants.map((variant) => variant(0));
  // In the first round lines only find the side on which they pass a dot: from the second on they keep apart.
  let separation = 0;
  const costWith = (variant: Variant, i: number, least: number): number => {
    let cost = variant.cost;
    for (let j = 0; j < chosen.length && cost < least; j++) {
      if (j === i) continue;
      const reach = Math.min(reaches[i] as number, reaches[j] as number);
      cost += friction(variant, chosen[j] as Variant, reach, separation);
    }
    return cost;
  };
  for (let round = 0; round < ROUNDS; round++) {
    variants.forEach((variantAt, i) => {
      let least = costWith(chosen[i] as Variant, i, Infinity);
      // From some bend on the bend alone costs more than the best variant so far.
      for (let at = 0; at < WAYS.length; at++) {
        if ((WAYS[at] as Way).cost >= least) break;
        const variant = variantAt(at);
        const cost = costWith(variant, i, least);
        if (cost >= least - 1e-9) continue;
        least = cost;
        chosen[i] = variant;
      }
    });
    separation = rules.separation;
  }
  return chosen;
}
