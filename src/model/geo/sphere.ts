import { geoDistance, geoInterpolate } from 'd3-geo';
import type { LonLat } from '../../data/types.js';

/** Mean radius of the Earth, km (IUGG R1 of GRS 80). The ellipsoid differs by up to 0.5 %, so distances are "about". */
export const EARTH_RADIUS_KM = 6371.0088;

/** Great-circle distance, km. */
export const distanceKm = (a: LonLat, b: LonLat): number =>
  geoDistance([...a], [...b]) * EARTH_RADIUS_KM;

/** Points of the great circle from a to b, both ends included, at equal steps. */
export function greatCircle(a: LonLat, b: LonLat, steps: number): LonLat[] {
  const at = geoInterpolate([...a], [...b]);
  const points: LonLat[] = [];
  for (let i = 0; i <= steps; i++) points.push(at(i / steps));
  return points;
}

/** The meridian in the middle of the smallest span of longitudes that holds all points, degrees. */
export function middleLongitude(points: readonly LonLat[]): number {
  const lons = points.map(([lon]) => ((lon % 360) + 360) % 360).sort((a, b) => a - b);
  let widest = -1;
  let start = 0;
  for (let i = 0; i < lons.length; i++) {
    const here = lons[i] as number;
    const gap =
      i + 1 < lons.length ? (lons[i + 1] as number) - here : (lons[0] as number) + 360 - here;
    if (gap > widest) {
      widest = gap;
      start = here + gap;
    }
  }
  const middle = (start + (360 - widest) / 2) % 360;
  return middle > 180 ? middle - 360 : middle;
}
