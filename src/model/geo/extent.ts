import type { GeoProjection } from 'd3-geo';
import type { LonLat } from '../../data/types.js';
import { edgeOf, frameOf } from '../plane.js';

/** West and south, east and north, degrees; longitudes count on beyond 180. */
export type Extent = readonly [southWest: LonLat, northEast: LonLat];

/** Beyond this latitude a frame may hold a pole, and with it all meridians. */
const NEAR_POLE = 75;

/** West, south, east and north of what a frame shows, degrees; null where that may be all around the globe. */
export function extentOf(projection: GeoProjection, width: number, height: number): Extent | null {
  const middle = -projection.rotate()[0];
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x, y] of edgeOf(frameOf({ width, height }), 4)) {
    const point = projection.invert?.([x, y]);
    // Not a number: beyond the edge of the globe.
    if (!point || !(Math.abs(point[1]) < NEAR_POLE)) return null;
    const lon = ((point[0] - middle + 540) % 360) - 180;
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, point[1]);
    north = Math.max(north, point[1]);
  }
  return [
    [middle + west, south],
    [middle + east, north],
  ];
}
