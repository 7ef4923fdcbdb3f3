import { geoStream, type GeoPermissibleObjects, type GeoStream } from 'd3-geo';
import { between, right, bottom, type Box, type Point } from '../plane.js';

/** What turns points on the globe into points of a drawing: a projection. */
interface Streaming {
  stream(sink: GeoStream): GeoStream;
}

/** The part of a ring inside a box, closed along its sides (Sutherland & Hodgman 1974). */
function clip(ring: readonly Point[], box: Box): readonly Point[] {
  let rest = ring;
  for (const [axis, limit, side] of [
    [0, box.x, 1],
    [0, right(box), -1],
    [1, box.y, 1],
    [1, bottom(box), -1],
  ] as const) {
    const inside = (point: Point): number => side * (point[axis] - limit);
    if (rest.every((point) => inside(point) >= 0)) continue;
    const kept: Point[] = [];
    let from = rest[rest.length - 1] as Point;
    for (const to of rest) {
      const [a, b] = [inside(from), inside(to)];
      if (a * b < 0) kept.push(between(from, to, a / (a - b)));
      if (b >= 0) kept.push(to);
      from = to;
    }
    rest = kept;
    if (rest.length === 0) break;
  }
  return rest;
}

/** Without a nought before the point: a fifth of the length of coasts. */
const tenths = (value: number): string =>
  value !== 0 && Math.abs(value) < 10 ? `${value / 10}`.replace('0.', '.') : `${value / 10}`;

/** A command for the beginning, then steps, in tenths of a pixel: half the length of points, and no rounding adds up. */
export function write(points: readonly Point[]): string {
  let path = '';
  let [x, y] = [0, 0];
  points.forEach((point, i) => {
    const [newX, newY] = [Math.round(point[0] * 10), Math.round(point[1] * 10)];
    if (i === 0) path = `M${tenths(newX)},${tenths(newY)}`;
    else if (newX !== x || newY !== y) path += `l${tenths(newX - x)},${tenths(newY - y)}`;
    [x, y] = [newX, newY];
  });
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
