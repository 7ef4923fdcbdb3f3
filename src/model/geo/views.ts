import type { GeoProjection } from 'd3-geo';
import type { LonLat } from '../../data/types.js';
import type { Projection } from '../options.js';
import { boundsOf, NOTHING, type Box, type Point } from '../plane.js';
import { makeCamera, unitProjection, type Camera, type Mapping } from './camera.js';
import { globe, nearFar, region, WORLD } from './projections.js';
import { angleBetween, EARTH_RADIUS_KM, middleLongitude, middleOfCap } from './sphere.js';

/** A panel and the space that it keeps free around what it shows, px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly padding: Padding;
  /** Where in the free height the points stand: 0 at the top, 1 at the bottom. */
  readonly lift: number;
}

export interface Padding {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * No frame shows less than this, radians: about 1 900 km. Coasts that a reader knows must be in sight,
 * and one town alone is no map.
 */
const LEAST_SPAN = 0.3;
/** The same in height, for a frame that is wider than high. */
const LEAST_HEIGHT = LEAST_SPAN / 1.8;
/** Beyond this latitude a world map holds ice and distortion only, degrees. */
const POLAR_EDGE = 83;

/** Where `points` lie under a projection of scale 1. */
function boundsUnder(projection: GeoProjection, points: readonly LonLat[]): Box {
  const at = points.map((point) => projection(point as [number, number]) as Point);
  return boundsOf(at) ?? NOTHING;
}

/** The largest scale at which some bounds fit into a frame. Padding leaves an eighth of any frame, however small. */
const scaleFor = (
  bounds: Box,
  { width, height, padding }: Frame,
  least: readonly [width: number, height: number],
): number =>
  Math.min(
    Math.max(width / 8, width - 2 * padding.x) / Math.max(bounds.width, least[0]),
    Math.max(height / 8, height - padding.top - padding.bottom) / Math.max(bounds.height, least[1]),
  );

/** What moves some bounds into the frame: the middle of them in the middle, and at its lift. */
function shiftFor(bounds: Box, { width, height, padding, lift }: Frame, scale: number): Point {
  const free = height - padding.top - padding.bottom - scale * bounds.height;
  return [
    width / 2 - scale * (bounds.x + bounds.width / 2),
    padding.top + free * lift - scale * bounds.y,
  ];
}

/** Points as large as a frame allows. */
function fitted(mapping: Mapping, points: readonly LonLat[], frame: Frame, least: number): Camera {
  const projection = unitProjection(mapping);
  const bounds = boundsUnder(projection, points);
  const scale = scaleFor(bounds, frame, [least, least / 1.8]);
  projection.scale(scale).translate([...shiftFor(bounds, frame, scale)]);
  return makeCamera(mapping, projection, frame.width, frame.height);
}

/**
 * The world, framed to some points: as large as width and padding allow, and never showing what lies
 * beyond a pole. The middle meridian of `all` is upright, so that every framing shows the same map.
 */
export function worldCamera(
  name: Projection,
  all: readonly LonLat[],
  points: readonly LonLat[],
  frame: Frame,
): Camera {
  const lon = middleLongitude(all);
  const mapping: Mapping = {
    name,
    raw: WORLD[name],
    centre: [lon, 0],
    seam: 'meridian',
    radius: null,
  };
  const projection = unitProjection(mapping);
  const bounds = boundsUnder(projection, points);
  const [, north] = projection([lon, POLAR_EDGE]) as [number, number];
  const scale = scaleFor(bounds, frame, [LEAST_SPAN, LEAST_SPAN]);
  const [x, wanted] = shiftFor(bounds, frame, scale);
  const top = -scale * north;
  const base = frame.height + scale * north;
  const y = base <= top ? Math.max(base, Math.min(top, wanted)) : frame.height / 2;
  projection.scale(scale).translate([x, y]);
  return makeCamera(mapping, projection, frame.width, frame.height);
}

const azimuthal = (centre: LonLat): Mapping => ({
  name: 'azimuthal',
  raw: region,
  centre,
  seam: 'point',
  radius: (angle) => 2 * Math.sin(angle / 2),
});

/** Height : width of some points seen from above their middle. */
export function aspectOf(points: readonly LonLat[]): number {
  const { width, height } = boundsUnder(unitProjection(azimuthal(middleOfCap(points))), points);
  return Math.max(height, LEAST_HEIGHT) / Math.max(width, LEAST_SPAN);
}

/** A region in Lambert's azimuthal equal-area projection, centred on it. */
export const regionCamera = (points: readonly LonLat[], frame: Frame): Camera =>
  fitted(azimuthal(middleOfCap(points)), points, frame, LEAST_SPAN);

/** Near and far places in one frame: all directions from `home` true, distances on a scale that is linear up to about `km`. */
export function nearFarCamera(
  home: LonLat,
  points: readonly LonLat[],
  frame: Frame,
  km: number,
): Camera {
  const k = km / EARTH_RADIUS_KM;
  const radius = (angle: number) => Math.log(1 + angle / k);
  const mapping: Mapping = {
    name: `near-far ${km}`,
    raw: nearFar(k),
    centre: home,
    seam: 'point',
    radius,
  };
  return fitted(mapping, points, frame, 2 * radius(LEAST_SPAN / 2));
}

/** A globe is not enlarged further than to this many times the size at which it is seen whole. */
const CLOSEST = 8;
/** The whole globe keeps this far from the frame, px. */
const AIR = 6;

/** With this much tilt the north is still at the top for everyone who looks, degrees. */
const USUAL_TILT = 35;
/** As far from the middle of the globe places are still seen well, radians. */
const WELL_SEEN = 1.25;
/** From here on they are all but behind the horizon. */
const MOST_SEEN = 1.5;

/**
 * What the globe turns to its middle: the usual sight of it, and no more tilt than shows all points well.
 * Where no side of the globe shows all, that of the first point, home.
 */
function middleOfGlobe(points: readonly LonLat[]): LonLat {
  const cap = middleOfCap(points);
  const [[homeLon, homeLat] = cap] = points;
  if (points.some((point) => angleBetween(cap, point) > MOST_SEEN))
    return [homeLon, Math.max(-USUAL_TILT, Math.min(USUAL_TILT, homeLat))];
  const lon = Math.round(middleLongitude(points));
  for (let tilt = USUAL_TILT; tilt < Math.abs(cap[1]); tilt += 5) {
    const centre: LonLat = [lon, Math.sign(cap[1]) * tilt];
    if (points.every((point) => angleBetween(centre, point) < WELL_SEEN)) return centre;
  }
  return [Math.round(cap[0]), Math.round(cap[1])];
}

/**
 * The globe, turned so that some points are seen as well as they can be. `whole`: all of it, at `lift`
 * parts of the free width; else as close as the points allow.
 */
export function globeCamera(points: readonly LonLat[], frame: Frame, whole: number | null): Camera {
  const mapping: Mapping = {
    name: 'globe',
    raw: globe,
    centre: middleOfGlobe(points),
    seam: 'horizon',
    radius: Math.sin,
  };
  const { width, height } = frame;
  const projection = unitProjection(mapping);
  const full = Math.max(1, Math.min(width, height) / 2 - AIR);
  if (whole !== null) {
    projection.scale(full).translate([AIR + full + whole * (width - 2 * (AIR + full)), height / 2]);
    return makeCamera(mapping, projection, width, height);
  }
  const bounds = boundsUnder(projection, points);
  const scale = Math.max(
    full,
    Math.min(CLOSEST * full, scaleFor(bounds, frame, [LEAST_SPAN, LEAST_HEIGHT])),
  );
  const shift = scale > full ? shiftFor(bounds, frame, scale) : ([width / 2, height / 2] as const);
  projection.scale(scale).translate([...shift]);
  return makeCamera(mapping, projection, width, height);
}
