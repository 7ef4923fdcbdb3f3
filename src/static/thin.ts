import { write } from '../model/geo/pen.js';
import type { Point } from '../model/plane.js';
import type { MapScene, Panel } from '../scene/map.js';

/*
 * Pages hold their drawings in themselves, two of each. What is finer than anybody sees is left out.
 */

/** How far a coast, and a thin line, may lie from where it was, px. */
const COAST = 0.4;
const LINE = 0.25;

/** Distance of a point from the line between two others, or from the point where they are one. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

/** The points between which the rest lies nearly straight, without the last (Douglas & Peucker 1973). */
function thinned(points: readonly Point[], tolerance: number): readonly Point[] {
  const first = points[0] as Point;
  const last = points[points.length - 1] as Point;
  let [most, at] = [0, 0];
  points.forEach((point, i) => {
    const off = distance(point, first, last);
    if (off > most) [most, at] = [off, i];
  });
  if (most <= tolerance) return [first];
  return [...thinned(points.slice(0, at + 1), tolerance), ...thinned(points.slice(at), tolerance)];
}

/** The points of one stroke: `M`, then points (`L`) or steps (`l`). */
function pointsOf(stroke: string): Point[] {
  const points: Point[] = [];
  for (const [, command, x, y] of stroke.matchAll(/([MLl])([-.\d]+),([-.\d]+)/g)) {
    const [fromX, fromY] = command === 'l' ? (points[points.length - 1] as Point) : [0, 0];
    points.push([fromX + Number(x), fromY + Number(y)]);
  }
  return points;
}

/** Path data of straight strokes with fewer points; of islands, those that can be seen. */
export function thin(path: string, tolerance: number): string {
  return path.replace(/M[^MZ]*Z?/g, (stroke) => {
    const points = pointsOf(stroke);
    const isRing = stroke.endsWith('Z');
    const [first, last] = [points[0] as Point, points[points.length - 1] as Point];
    if (!isRing) return write([...thinned(points, tolerance), last]);
    const kept = thinned([...points, first], tolerance);
    return kept.length < 3 ? '' : `${write(kept)}Z`;
  });
}

const thinPanel = (panel: Panel): Panel => ({
  ...panel,
  land: thin(panel.land, COAST),
  graticule: thin(panel.graticule, LINE),
  links: panel.links.map((link) => ({ ...link, d: thin(link.d, LINE) })),
});

export const thinMap = (map: MapScene): MapScene => ({ ...map, panels: map.panels.map(thinPanel) });
