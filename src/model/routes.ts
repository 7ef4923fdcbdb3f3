import type { LonLat } from '../data/types.js';
import { bendLines, type BendRules, type Obstacle } from './bends.js';
import type { Camera } from './geo/camera.js';
import { greatCircle } from './geo/sphere.js';
import { between, distance, round, type Point } from './plane.js';

/** A line to draw: from home outward, in one piece or, where the map is cut, in several. */
export interface Route {
  readonly id: string;
  readonly pieces: readonly (readonly Point[])[];
  /** How far it is bent sideways in the middle, in parts of its length; the sign is the side. */
  readonly bend: number;
}

interface Target {
  readonly id: string;
  readonly lonLat: LonLat;
}

/** Points of a great circle: close enough for a curve of a thousand px, and for many. */
const STEPS = 48;
const STEPS_OF_MANY = 24;
/** Above this number lines stay great circles: there is no room to bend them, and no time. */
const BENT_LIMIT = 60;

/** A line as a camera sees it: in pieces where a point is not seen, and where the map is cut. */
function seen(camera: Camera, line: readonly LonLat[]): Point[][] {
  const pieces: Point[][] = [];
  let before: LonLat | null = null;
  for (const lonLat of line) {
    const point = camera.project(lonLat);
    if (point && (!before || camera.isTorn(before, lonLat))) pieces.push([]);
    if (point) pieces[pieces.length - 1]?.push(point);
    before = point && lonLat;
  }
  return pieces;
}

/** The same line with points at equal steps, so that a bend is spread evenly over it. */
function evenly(line: readonly Point[]): Point[] {
  const ends: number[] = [0];
  for (let i = 1; i < line.length; i++)
    ends.push((ends[i - 1] as number) + distance(line[i - 1] as Point, line[i] as Point));
  const whole = ends[ends.length - 1] as number;
  const points: Point[] = [];
  let i = 1;
  for (let step = 0; step < STEPS; step++) {
    const wanted = (whole * step) / STEPS;
    while ((ends[i] as number) < wanted) i++;
    const [from, to] = [ends[i - 1] as number, ends[i] as number];
    const part = to > from ? (wanted - from) / (to - from) : 0;
    points.push(between(line[i - 1] as Point, line[i] as Point, part));
  }
  return [...points, line[line.length - 1] as Point];
}

/**
 * Great circles from home, each bent just enough to keep clear of other cities' dots and of its
 * neighbours at home. Pure: the same input gives the same lines. `dots` are all marks of the panel but
 * home's; `like` are the same lines on another panel, whose sides are kept where that does no harm.
 */
export function layRoutes(
  camera: Camera,
  home: LonLat,
  targets: readonly Target[],
  dots: readonly (Obstacle & { readonly id: string })[],
  rules: BendRules,
  like: readonly Route[] = [],
): Route[] {
  const many = targets.length > BENT_LIMIT;
  const steps = many ? STEPS_OF_MANY : STEPS;
  const straight: Route[] = targets.map(({ id, lonLat }) => ({
    id,
    bend: 0,
    pieces: seen(camera, greatCircle(home, lonLat, steps)),
  }));
  if (many) return straight;
  const sides = new Map(like.map(({ id, bend }) => [id, Math.sign(bend)]));
  // A line that the map's edge cuts in two stays as it is.
  const whole = straight.filter(
    ({ pieces }) => pieces.length === 1 && (pieces[0]?.length ?? 0) > 2,
  );
  const chosen = bendLines(
    whole.map(({ id, pieces }) => ({
      line: evenly(pieces[0] ?? []),
      foreign: dots.filter((dot) => dot.id !== id),
      side: sides.get(id) ?? 0,
    })),
    rules,
  );
  const laid = new Map<string, Route>();
  whole.forEach(({ id }, i) => {
    const variant = chosen[i];
    if (variant) laid.set(id, { id, bend: variant.bend, pieces: [variant.line] });
  });
  return straight.map((route) => laid.get(route.id) ?? route);
}

/** Path data of a route, tenths of a pixel. */
export function routePath({ pieces }: Route): string {
  let d = '';
  for (const line of pieces)
    line.forEach(([x, y], i) => {
      d += `${i === 0 ? 'M' : 'L'}${round(x)},${round(y)}`;
    });
  return d;
}
