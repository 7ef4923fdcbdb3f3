import type { LonLat } from '../../data/types.js';

/** Mean radius of the Earth, km (IUGG R1 of GRS 80). The ellipsoid differs by up to 0.5 %, so distances are "about". */
export const EARTH_RADIUS_KM = 6371.0088;

const RADIANS = Math.PI / 180;

/** A direction from the middle of the Earth, of length 1. */
type Vector = readonly [x: number, y: number, z: number];

const vectorOf = ([lon, lat]: LonLat): Vector => {
  const [lambda, phi] = [lon * RADIANS, lat * RADIANS];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
};

// None of these takes arrays apart: see plane.ts.

const lonLatOf = (v: Vector): LonLat => [
  Math.atan2(v[1], v[0]) / RADIANS,
  Math.atan2(v[2], Math.sqrt(v[0] * v[0] + v[1] * v[1])) / RADIANS,
];

const cross = (v: Vector, w: Vector): Vector => [
  v[1] * w[2] - v[2] * w[1],
  v[2] * w[0] - v[0] * w[2],
  v[0] * w[1] - v[1] * w[0],
];
const dot = (v: Vector, w: Vector): number => v[0] * w[0] + v[1] * w[1] + v[2] * w[2];
const lengthOf = (vector: Vector): number => Math.sqrt(dot(vector, vector));

/** s·v + t·w */
const mix = (s: number, v: Vector, t: number, w: Vector): Vector => [
  s * v[0] + t * w[0],
  s * v[1] + t * w[1],
  s * v[2] + t * w[2],
];

/** By sine and cosine at once, which stays exact for near points and for opposite ones. */
const angle = (a: Vector, b: Vector): number => Math.atan2(lengthOf(cross(a, b)), dot(a, b));

/** Angle between two places as seen from the middle of the Earth, radians. */
export const angleBetween = (a: LonLat, b: LonLat): number => angle(vectorOf(a), vectorOf(b));

/** Great-circle distance, km. */
export const distanceKm = (a: LonLat, b: LonLat): number => angleBetween(a, b) * EARTH_RADIUS_KM;

/** Below this sine two places are the same one, or opposite ones with no shortest way between them. */
const NO_WAY = 1e-9;

/** Points of the great circle from a to b, both ends included, at equal steps (Shoemake's slerp, 1985). */
export function greatCircle(a: LonLat, b: LonLat, steps: number): LonLat[] {
  const [from, to] = [vectorOf(a), vectorOf(b)];
  const whole = angle(from, to);
  const sine = Math.sin(whole);
  // To its antipode a line may run anywhere: it takes the way over the North Pole, or along a meridian from there.
  const pole: Vector = Math.abs(from[2]) > 1 - NO_WAY ? [1, 0, 0] : [0, 0, 1];
  const aside = mix(1, pole, -dot(pole, from), from);
  const points: LonLat[] = [];
  for (let i = 0; i <= steps; i++) {
    const part = (whole * i) / steps;
    points.push(
      lonLatOf(
        sine > NO_WAY
          ? mix(Math.sin(whole - part) / sine, from, Math.sin(part) / sine, to)
          : mix(Math.cos(part), from, Math.sin(part) / lengthOf(aside), aside),
      ),
    );
  }
  return points;
}

/** Where points leave no gap of longitudes wider than this, they are all around the globe, degrees. */
const WIDEST_GAP = 40;

/**
 * The meridian in the middle of the smallest span of longitudes that holds all points, degrees; that of
 * the first point where they are all around the globe: no great circle from there is then cut.
 */
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
  const around = lons.length > 1 && widest < WIDEST_GAP;
  const middle = ((around ? (points[0]?.[0] ?? 0) + 360 : start + (360 - widest) / 2) + 360) % 360;
  return middle > 180 ? middle - 360 : middle;
}

/** Steps towards the farthest point; the centre is then about a fiftieth of the radius off. */
const ROUNDS = 50;

/**
 * The middle of the smallest circle on the globe that holds all points, by ever shorter steps towards
 * the one that is farthest (Bădoiu & Clarkson 2003, on the sphere).
 */
export function middleOfCap(points: readonly LonLat[]): LonLat {
  const vectors = points.map(vectorOf);
  let centre: Vector = vectors[0] ?? [1, 0, 0];
  for (let round = 1; round <= ROUNDS; round++) {
    let farthest = centre;
    for (const vector of vectors)
      if (dot(vector, centre) < dot(farthest, centre)) farthest = vector;
    const moved = mix(round, centre, 1, farthest);
    const length = lengthOf(moved);
    if (length > NO_WAY) centre = mix(1 / length, moved, 0, moved);
  }
  return lonLatOf(centre);
}
