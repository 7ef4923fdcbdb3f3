import type { LonLat } from '../../data/types.js';
/** Mean radius of the Earth, km (IUGG R1 of GRS 80). The ellipsoid differs by up to 0.5 %, so distances are "about". */
export declare const EARTH_RADIUS_KM = 6371.0088;
/** Angle between two places as seen from the middle of the Earth, radians. */
export declare const angleBetween: (a: LonLat, b: LonLat) => number;
/** Great-circle distance, km. */
export declare const distanceKm: (a: LonLat, b: LonLat) => number;
/** Points of the great circle from a to b, both ends included, at equal steps (Shoemake's slerp, 1985). */
export declare function greatCircle(a: LonLat, b: LonLat, steps: number): LonLat[];
/**
 * The meridian in the middle of the smallest span of longitudes that holds all points, degrees; that of
 * the first point where they are all around the globe: no great circle from there is then cut.
 */
export declare function middleLongitude(points: readonly LonLat[]): number;
/**
 * The middle of the smallest circle on the globe that holds all points, by ever shorter steps towards
 * the one that is farthest (Bădoiu & Clarkson 2003, on the sphere).
 */
export declare function middleOfCap(points: readonly LonLat[]): LonLat;
