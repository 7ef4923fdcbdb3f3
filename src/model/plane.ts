/** A point in the drawing, px, y downward. */
export type Point = readonly [x: number, y: number];

/** A rectangle in the drawing, px; x and y are its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const right = (box: Box): number => box.x + box.width;
export const bottom = (box: Box): number => box.y + box.height;
export const center = (box: Box): Point => [box.x + box.width / 2, box.y + box.height / 2];

/** What has no size. */
export const NOTHING: Box = { x: 0, y: 0, width: 0, height: 0 };

/** The frame of something so large, in its own coordinates. */
export const frameOf = ({ width, height }: Pick<Box, 'width' | 'height'>): Box => ({
  x: 0,
  y: 0,
  width,
  height,
});

/** The box of a size around its middle. */
export const boxAround = (
  [x, y]: Point,
  { width, height }: Pick<Box, 'width' | 'height'>,
): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** The same box, larger by `margin` on each side. */
export const grow = (box: Box, margin: number): Box => ({
  x: box.x - margin,
  y: box.y - margin,
  width: box.width + 2 * margin,
  height: box.height + 2 * margin,
});

/** The square around a point. */
export const around = (point: Point, radius: number): Box =>
  boxAround(point, { width: 2 * radius, height: 2 * radius });

export const overlap = (a: Box, b: Box): boolean =>
  a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);

/** Area that two boxes share, px². */
export const sharedArea = (a: Box, b: Box): number =>
  Math.max(0, Math.min(right(a), right(b)) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y));

export const contains = (box: Box, p: Point): boolean =>
  p[0] >= box.x && p[0] <= right(box) && p[1] >= box.y && p[1] <= bottom(box);

export const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  right(inner) <= right(outer) &&
  bottom(inner) <= bottom(outer);

/*
 * What is asked most often takes no arrays apart: before an engine has compiled a function to machine code,
 * `[x, y] = point` runs an iterator each time.
 */

/** Math.hypot guards against overflow that no drawing has, and is many times slower. */
const hypotenuse = (x: number, y: number): number => Math.sqrt(x * x + y * y);

export const distance = (a: Point, b: Point): number => hypotenuse(b[0] - a[0], b[1] - a[1]);

/** The point a part of the way from a to b. */
export const between = (a: Point, b: Point, part: number): Point => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
];

/** Distance of a point from a box, px; 0 inside. */
export const distanceToBox = (p: Point, box: Box): number =>
  hypotenuse(
    Math.max(box.x - p[0], 0, p[0] - right(box)),
    Math.max(box.y - p[1], 0, p[1] - bottom(box)),
  );

/** Square of a point's distance from the segment a–b, px². */
function squareToSegment(p: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const x = p[0] - a[0];
  const y = p[1] - a[1];
  const t = Math.max(0, Math.min(1, (x * dx + y * dy) / (dx * dx + dy * dy || 1)));
  return (x - t * dx) ** 2 + (y - t * dy) ** 2;
}

/** Distance of a point from the segment a–b, px. */
export const distanceToSegment = (p: Point, a: Point, b: Point): number =>
  Math.sqrt(squareToSegment(p, a, b));

/** Distance of a point from a polyline, px; Infinity from an empty one. */
export function distanceToLine(p: Point, line: readonly Point[]): number {
  let least = Infinity;
  for (let i = 1; i < line.length; i++)
    least = Math.min(least, squareToSegment(p, line[i - 1] as Point, line[i] as Point));
  return Math.sqrt(least);
}

/** Whether the segment a–b and a polyline cross. */
export function crosses(a: Point, b: Point, line: readonly Point[]): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  const left = Math.min(a[0], b[0]);
  const east = Math.max(a[0], b[0]);
  for (let i = 1; i < line.length; i++) {
    const c = line[i - 1] as Point;
    const d = line[i] as Point;
    // Most are far away: left or right.
    if ((c[0] < left && d[0] < left) || (c[0] > east && d[0] > east)) continue;
    if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) return true;
  }
  return false;
}

/** The smallest box around some points; of none: null. */
export function boundsOf(points: readonly [Point, ...Point[]]): Box;
export function boundsOf(points: readonly Point[]): Box | null;
export function boundsOf(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) {
    x0 = Math.min(x0, point[0]);
    y0 = Math.min(y0, point[1]);
    x1 = Math.max(x1, point[0]);
    y1 = Math.max(y1, point[1]);
  }
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

/** Points along a box's edge, `steps` to a side, the first one again at the end. */
export function edgeOf(box: Box, steps: number): Point[] {
  const points: Point[] = [];
  const side = (x0: number, y0: number, x1: number, y1: number) => {
    for (let i = 0; i < steps; i++)
      points.push([x0 + ((x1 - x0) * i) / steps, y0 + ((y1 - y0) * i) / steps]);
  };
  side(box.x, box.y, right(box), box.y);
  side(right(box), box.y, right(box), bottom(box));
  side(right(box), bottom(box), box.x, bottom(box));
  side(box.x, bottom(box), box.x, box.y);
  points.push([box.x, box.y]);
  return points;
}

/** One decimal is a tenth of a pixel: enough for the eye, and half the bytes. */
export const round = (value: number): number => Math.round(value * 10) / 10;
