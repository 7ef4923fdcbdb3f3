import type { LonLat } from '../../data/types.js';
/** Mean radius of the Earth, km (IUGG R1 of GRS 80). The ellipsoid differs by up to 0.5 %, so distances are "about". */
export declare const EARTH_RADIUS_KM = 6371.0088;
/** Great-circle distance, km. */
export declare const distanceKm: (a: LonLat, b: LonLat) => number;
/** Points of the great circle from a to b, both ends included, at equal steps. */
export declare function greatCircle(a: LonLat, b: LonLat, steps: number): LonLat[];
/** The meridian in the middle of the smallest span of longitudes that holds all points, degrees. */
export declare function middleLongitude(points: readonly LonLat[]): number;
