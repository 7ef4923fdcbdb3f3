import {
  geoAzimuthalEqualArea,
  geoEqualEarth,
  geoGraticule,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';
import type { LandTopology, LonLat } from '../../data/types.js';
import type { Box, Point } from '../plane.js';
import { extentOf, type Extent } from './extent.js';
import { landPath } from './land.js';
import { middleLongitude } from './sphere.js';

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

/** Meridians and parallels of a frame, with those that cross its corners. */
function graticuleOf(extent: Extent | null, step: number) {
  const graticule = geoGraticule().step([step, step]);
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
  const extent = extentOf(projection, width, height);
  const draw = (object: GeoPermissibleObjects) => geoPath(projection).digits(1)(object) ?? '';
  return {
    key,
    project: (lonLat) => projection([...lonLat]),
    invert: ([x, y]) => projection.invert?.([x, y]) ?? null,
    land: (topology) => landPath(projection, topology, extent, key),
    graticule: (step) => draw(graticuleOf(extent, step)),
    outline: (ring) => draw({ type: 'LineString', coordinates: ring.map((p) => [...p]) }),
  };
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
