import type { GeoPermissibleObjects } from 'd3-geo';
import type { Extent } from './extent.js';

/** Meridians end here, degrees: at the poles they would run into a blot. */
const LAST_PARALLEL = 80;
/** Pieces of a line between two others: enough for its bend. */
const PIECES = 3;

/** Meridians and parallels every `step` degrees, in a frame with those that cross its corners. */
export function graticule(extent: Extent | null, step: number): GeoPermissibleObjects {
  const [[west, south], [east, north]] = extent ?? [
    [-180, -LAST_PARALLEL],
    [180, LAST_PARALLEL],
  ];
  const down = (value: number) => (Math.floor(value / step) - (extent ? 1 : 0)) * step;
  const up = (value: number) => (Math.ceil(value / step) + (extent ? 1 : 0)) * step;
  const [first, last] = [down(west), extent ? up(east) : 180 - step];
  const bottom = Math.max(down(south), -LAST_PARALLEL);
  const top = Math.min(up(north), LAST_PARALLEL);
  const piece = step / PIECES;
  const coordinates: number[][][] = [];
  for (let lon = first; lon <= last; lon += step) {
    const line: number[][] = [];
    for (let lat = bottom; lat < top + piece / 2; lat += piece) line.push([lon, lat]);
    coordinates.push(line);
  }
  for (let lat = Math.ceil(bottom / step) * step; lat <= top; lat += step) {
    const line: number[][] = [];
    for (let lon = first; lon < (extent ? last : 180) + piece / 2; lon += piece)
      line.push([lon, lat]);
    coordinates.push(line);
  }
  return { type: 'MultiLineString', coordinates };
}
