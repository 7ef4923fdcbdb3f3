import {
  geoAzimuthalEqualArea,
  geoDistance,
  geoEqualEarth,
  geoGraticule,
  geoInterpolate,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';
import { feature } from 'topojson-client';
import type { LandTopology, LonLat } from '../data/types.js';
import { identity, memoize } from './memoize.js';
import { edgeOf, type Box, type Point } from './plane.js';

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

/** A projection with its frame: where places fall in a panel, and what its coasts look like. */
export interface Camera {
  /** Names the projection and all its parameters: equal keys draw equal pictures. */
  readonly key: string;
  /** Pixel in the panel; null where the projection has none. */
  project(lonLat: LonLat): Point | null;
  invert(point: Point): LonLat | null;
  /** Path data of the land, cut to the panel. */
  land(topology: LandTopology): string;
  /** Path data of meridians and parallels, every `step` degrees. */
  graticule(step: number): string;
  /** Path data of a closed line on the sphere. */
  outline(ring: readonly LonLat[]): string;
}

/** Coasts end this far outside the panel, px, so that their stroke does not frame it. */
const BLEED = 4;

/** The land as GeoJSON, made once for each topology. */
const lands = new WeakMap<LandTopology, GeoPermissibleObjects>();
function landOf(topology: LandTopology): GeoPermissibleObjects {
  const known = lands.get(topology);
  if (known) return known;
  const made = feature(topology, topology.objects.land);
  lands.set(topology, made);
  return made;
}

const landPath = memoize(
  (projection: GeoProjection, topology: LandTopology, _key: string): string => {
    // Coasts have a point every few pixels: to bend the pieces between them is work for nothing.
    const precision = projection.precision();
    const path = geoPath(projection.precision(0)).digits(1)(landOf(topology)) ?? '';
    projection.precision(precision);
    return path;
  },
  (_projection, topology, key) => `${identity(topology)} ${key}`,
);

/** Beyond this latitude a frame may hold a pole, and with it all meridians. */
const NEAR_POLE = 75;

/** West, south, east and north of what a frame shows, degrees; null where that may be all around the globe. */
function extentOf(
  projection: GeoProjection,
  width: number,
  height: number,
): [LonLat, LonLat] | null {
  const middle = -projection.rotate()[0];
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x, y] of edgeOf({ x: 0, y: 0, width, height }, 4)) {
    const point = projection.invert?.([x, y]);
    if (!point || Math.abs(point[1]) > NEAR_POLE) return null;
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

/** Meridians and parallels of a frame, with those that cross its corners. */
function graticuleOf(projection: GeoProjection, width: number, height: number, step: number) {
  const graticule = geoGraticule().step([step, step]);
  const extent = extentOf(projection, width, height);
  if (!extent) return graticule();
  const [[west, south], [east, north]] = extent;
  const down = (value: number) => (Math.floor(value / step) - 1) * step;
  const up = (value: number) => (Math.ceil(value / step) + 1) * step;
  return graticule.extent([
    [down(west), down(south)],
    [up(east), up(north)],
  ])();
}

function makeCamera(projection: GeoProjection, width: number, height: number, key: string): Camera {
  projection.clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED],
  ]);
  const draw = (object: GeoPermissibleObjects) => geoPath(projection).digits(1)(object) ?? '';
  return {
    key,
    project: (lonLat) => projection([...lonLat]),
    invert: ([x, y]) => projection.invert?.([x, y]) ?? null,
    land: (topology) => landPath(projection, topology, key),
    graticule: (step) => draw(graticuleOf(projection, width, height, step)),
    outline: (ring) => draw({ type: 'LineString', coordinates: ring.map((p) => [...p]) }),
  };
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

/** Space that a frame keeps free around its points, px. */
export interface Padding {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where `points` lie under a projection of scale 1 and no translation. */
function unitBounds(projection: GeoProjection, points: readonly LonLat[]): Box {
  projection.scale(1).translate([0, 0]).clipExtent(null).precision(0);
  const [[x0, y0], [x1, y1]] = geoPath(projection).bounds({
    type: 'MultiPoint',
    coordinates: points.map((p) => [...p]),
  });
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

/** Beyond this latitude a world map holds ice and distortion only, degrees. */
const POLAR_EDGE = 83;
/**
 * No frame shows less than this, radians: about 1 900 km. Coasts that a reader knows must be in sight,
 * and one town alone is no map.
 */
const LEAST_SPAN = 0.3;

/**
 * The world in Equal Earth (Šavrič, Patterson & Jenny 2018), framed to some points: turned so that
 * their middle meridian is upright, as large as width and padding allow, and never showing what lies
 * beyond a pole. The points stand `lift` of the free height from the top.
 */
export function worldCamera(
  points: readonly LonLat[],
  width: number,
  height: number,
  padding: Padding,
  lift: number,
): Camera {
  const lon = Math.round(middleLongitude(points));
  const projection = geoEqualEarth().rotate([-lon, 0]);
  const bounds = unitBounds(projection, points);
  const [, north] = projection([lon, POLAR_EDGE]) as [number, number];
  const inner = height - padding.top - padding.bottom;
  const scale = Math.min(
    (width - 2 * padding.x) / Math.max(bounds.width, LEAST_SPAN),
    inner / Math.max(bounds.height, LEAST_SPAN),
  );
  const free = inner - scale * bounds.height;
  const wanted = padding.top + free * lift - scale * bounds.y;
  const top = -scale * north;
  const base = height + scale * north;
  const y = base <= top ? Math.max(base, Math.min(top, wanted)) : height / 2;
  const x = width / 2 - scale * (bounds.x + bounds.width / 2);
  projection.scale(scale).translate([x, y]).precision(0.5);
  return makeCamera(
    projection,
    width,
    height,
    `equal-earth ${lon} ${scale} ${x} ${y} ${width} ${height}`,
  );
}

/** The centre of the box that some points fill when seen from near their middle. */
function middleOf(points: readonly LonLat[]): LonLat {
  const lon = middleLongitude(points);
  const lats = points.map(([, lat]) => lat);
  return [lon, (Math.min(...lats) + Math.max(...lats)) / 2];
}

/** Height : width of some points seen from above their middle. */
export function aspectOf(points: readonly LonLat[]): number {
  const [lon, lat] = middleOf(points);
  const { width, height } = unitBounds(geoAzimuthalEqualArea().rotate([-lon, -lat]), points);
  return Math.max(height, LEAST_SPAN / 1.8) / Math.max(width, LEAST_SPAN);
}

/** A region in Lambert's azimuthal equal-area projection, centred on it: true areas, hardly bent shapes. */
export function regionCamera(
  points: readonly LonLat[],
  width: number,
  height: number,
  padding: Padding,
): Camera {
  const [lon, lat] = middleOf(points);
  const projection = geoAzimuthalEqualArea().rotate([-lon, -lat]);
  const bounds = unitBounds(projection, points);
  const inner = height - padding.top - padding.bottom;
  const scale = Math.min(
    (width - 2 * padding.x) / Math.max(bounds.width, LEAST_SPAN),
    inner / Math.max(bounds.height, LEAST_SPAN / 1.8),
  );
  const x = width / 2 - scale * (bounds.x + bounds.width / 2);
  const y = padding.top + inner / 2 - scale * (bounds.y + bounds.height / 2);
  projection.scale(scale).translate([x, y]).precision(0.5);
  return makeCamera(
    projection,
    width,
    height,
    `azimuthal ${lon} ${lat} ${scale} ${x} ${y} ${width} ${height}`,
  );
}
