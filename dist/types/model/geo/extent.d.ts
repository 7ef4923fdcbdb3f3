import type { GeoProjection } from 'd3-geo';
import type { LonLat } from '../../data/types.js';
/** West and south, east and north, degrees; longitudes count on beyond 180. */
export type Extent = readonly [southWest: LonLat, northEast: LonLat];
/** West, south, east and north of what a frame shows, degrees; null where that may be all around the globe. */
export declare function extentOf(projection: GeoProjection, width: number, height: number): Extent | null;
