import { contains, distance, distanceToLine, type Box, type Point } from './plane.js';

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
export interface Bendable {
  readonly line: readonly Point[];
  /** The dots that are not its own. */
  readonly foreign: readonly Obstacle[];
  /** The side on which the same line is bent on another panel: −1, 1, or 0 for none. */
  readonly side: number;
}

/** One way to draw a line, and what it costs by itself. */
export interface Variant {
  /** Sideways in the middle, in parts of the line's length; the sign is the side. */
  readonly bend: number;
  readonly line: readonly Point[];
  readonly cost: number;
  /** Direction near home, degrees. */
  readonly start: number;
  /** Direction as far out as each of all lines ends, degrees. */
  readonly at: readonly number[];
}

/** Bends that are tried, in parts of the line's length. */
const STEP = 0.02;
const MOST = 10;
/** The direction of a line is read this far from home, px: nearer, the dot hides it. */
const READ_AT = 28;
/** Every line is fitted to the others this many times; after that nothing changes any more. */
const ROUNDS = 4;
/** What a bend costs, in parts of the line's length, against a broken rule. */
const COST_OF_BEND = 3;
const COST_OF_CROSSING = 0.7;
const COST_OF_LEAVING = 2;
const COST_OF_OTHER_SIDE = 0.3;

/** The line moved sideways by `bend` of its length, most in the middle and not at all at its ends. */
function bent(line: readonly Point[], bend: number): readonly Point[] {
  if (bend === 0) return line;
  const first = line[0] as Point;
  const last = line[line.length - 1] as Point;
  // The unit normal times the bend's length: the line's own length cancels out.
  const nx = -(last[1] - first[1]) * bend;
  const ny = (last[0] - first[0]) * bend;
  return line.map(([x, y], i) => {
    const part = Math.sin((Math.PI * i) / (line.length - 1));
    return [x + nx * part, y + ny * part];
  });
}

/** Direction of the point at which a line is `reach` px away from its start, seen from there, degrees. */
function directionAt(line: readonly Point[], reach: number): number {
  const first = line[0] as Point;
  let there = line[line.length - 1] as Point;
  for (const point of line)
    if (distance(point, first) >= reach) {
      there = point;
      break;
    }
  return (Math.atan2(there[1] - first[1], there[0] - first[0]) * 180) / Math.PI;
}

/** From b to a, −180 to 180 degrees. */
const turn = (a: number, b: number): number => ((a - b + 540) % 360) - 180;

function costOf(
  { foreign, side }: Bendable,
  line: readonly Point[],
  bend: number,
  rules: BendRules,
): number {
  const { frame } = rules;
  let cost = COST_OF_BEND * Math.abs(bend);
  for (const dot of foreign) {
    const missing = 1 - distanceToLine(dot.at, line) / dot.clearance;
    if (missing > 0) cost += dot.cost * (1 + missing);
  }
  if (frame && bend !== 0 && line.some((point) => !contains(frame, point))) cost += COST_OF_LEAVING;
  if (side !== 0 && Math.sign(bend) === -side) cost += COST_OF_OTHER_SIDE;
  return cost;
}

function variantsOf(
  own: Bendable,
  reach: number,
  reaches: readonly number[],
  rules: BendRules,
): Variant[] {
  const variants: Variant[] = [];
  for (let i = 0; i <= 2 * MOST; i++) {
    // 0, 1, −1, 2, −2 …: of two equal bends the one to the right of the line's way is taken.
    const bend = STEP * Math.ceil(i / 2) * (i % 2 === 1 ? 1 : -1) || 0;
    const line = bent(own.line, bend);
    variants.push({
      bend,
      line,
      cost: costOf(own, line, bend, rules),
      start: directionAt(line, Math.min(READ_AT, reach)),
      at: reaches.map((each) => directionAt(line, each)),
    });
  }
  return variants;
}

/**
 * What two lines cost each other: leaving home too close together, and crossing on their way. `end` is
 * the shorter one's index: where it ends, it must be on the side on which it began.
 */
function friction(a: Variant, b: Variant, end: number, separation: number): number {
  const apart = turn(a.start, b.start);
  const later = turn(a.at[end] as number, b.at[end] as number);
  const crosses = Math.abs(apart) < 90 && apart * later < 0;
  return Math.max(0, 1 - Math.abs(apart) / separation) + (crosses ? COST_OF_CROSSING : 0);
}

/**
 * Bends lines that leave one point just enough to keep clear of foreign dots and of each other: in turn
 * each takes the variant that suits the others best, until they rest. Pure.
 */
export function bendLines(lines: readonly Bendable[], rules: BendRules): Variant[] {
  const reaches = lines.map(({ line }) =>
    distance(line[0] as Point, line[line.length - 1] as Point),
  );
  const variants = lines.map((own, i) => variantsOf(own, reaches[i] as number, reaches, rules));
  const chosen = variants.map((each) => each[0] as Variant);
  const costWith = (variant: Variant, i: number, least: number): number => {
    let cost = variant.cost;
    for (let j = 0; j < chosen.length && cost < least; j++) {
      if (j === i) continue;
      const end = (reaches[i] as number) < (reaches[j] as number) ? i : j;
      cost += friction(variant, chosen[j] as Variant, end, rules.separation);
    }
    return cost;
  };
  for (let pass = 0; pass < ROUNDS; pass++)
    variants.forEach((each, i) => {
      let least = Infinity;
      for (const variant of each) {
        const cost = costWith(variant, i, least);
        if (cost >= least - 1e-9) continue;
        least = cost;
        chosen[i] = variant;
      }
    });
  return chosen;
}
