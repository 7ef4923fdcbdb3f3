import { geoStream, type GeoPermissibleObjects, type GeoStream } from 'd3-geo';
import { between, bottom, boundsOf, right, type Box, type Point } from '../plane.js';

/** What turns points on the globe into points of a drawing: a projection. */
interface Streaming {
  stream(sink: GeoStream): GeoStream;
}

/** The part of a ring inside a box, closed along its sides (Sutherland & Hodgman 1974). */
function clip(ring: readonly Point[], box: Box): readonly Point[] {
  const bounds = boundsOf(ring);
  if (!bounds) return ring;
  let rest = ring;
  for (const [axis, side, limit, outermost] of [
    [0, 1, box.x, bounds.x],
    [0, -1, right(box), right(bounds)],
    [1, 1, box.y, bounds.y],
    [1, -1, bottom(box), bottom(bounds)],
  ] as const) {
    // Most of a world is wholly inside.
    if (side * (outermost - limit) >= 0 || rest.length === 0) continue;
    const kept: Point[] = [];
    let from = rest[rest.length - 1] as Point;
    let a = side * (from[axis] - limit);
    for (const to of rest) {
      const b = side * (to[axis] - limit);
      if (a * b < 0) kept.push(between(from, to, a / (a - b)));
      if (b >= 0) kept.push(to);
      from = to;
      a = b;
    }
    rest = kept;
  }
  return rest;
}

/** Without a nought before the point: a fifth of the length of coasts. */
const tenths = (value: number): string =>
  value !== 0 && Math.abs(value) < 10 ? `${value / 10}`.replace('0.', '.') : `${value / 10}`;

/** A command for the beginning, then steps, in tenths of a pixel: half the length of points, and no rounding adds up. */
export function write(points: readonly Point[]): string {
  let path = '';
  let x = 0;
  let y = 0;
  for (const point of points) {
    const newX = Math.round(point[0] * 10);
    const newY = Math.round(point[1] * 10);
    if (!path) path = `M${tenths(newX)},${tenths(newY)}`;
    else if (newX !== x || newY !== y) path += `l${tenths(newX - x)},${tenths(newY - y)}`;
    x = newX;
    y = newY;
  }
  return path;
}

/** Path data of something on the globe. Areas are cut to a box; of lines those beyond it are left out. */
export function pathOf(projection: Streaming, object: GeoPermissibleObjects, box: Box): string {
  let path = '';
  let isRing = false;
  let line: Point[] = [];
  const pen: GeoStream = {
    polygonStart: () => (isRing = true),
    polygonEnd: () => (isRing = false),
    lineStart: () => (line = []),
    lineEnd() {
      const part = clip(line, box);
      if (part.length > 0) path += isRing ? `${write(part)}Z` : write(line);
    },
    point: (x, y) => line.push([x, y]),
  };
  geoStream(object, projection.stream(pen));
  return path;
}
