import { geoProjection, type GeoProjection, type GeoRawProjection } from 'd3-geo';
import type { LandTopology, LonLat } from '../../data/types.js';
import { distance, edgeOf, frameOf, grow, type Box, type Point } from '../plane.js';
import { extentOf } from './extent.js';
import { graticule } from './graticule.js';
import { landPath } from './land.js';
import { pathOf } from './pen.js';
import { angleBetween, EARTH_RADIUS_KM } from './sphere.js';

/** The globe's outline where a frame shows it: beyond it there is no map. */
export interface Disc {
  readonly at: Point;
  readonly radius: number;
}

/** A projection with its frame: where places fall in a panel, and what its coasts look like. */
export interface Camera {
  /** Names the projection and all its parameters: equal keys draw equal pictures. */
  readonly key: string;
  /** Pixel in the panel; null behind the globe. */
  project(lonLat: LonLat): Point | null;
  /** The same; for what lies behind the globe a point on its rim. */
  place(lonLat: LonLat): Point;
  /** Null where there is no map. */
  invert(point: Point): LonLat | null;
  readonly disc: Disc | null;
  /** Distance from the centre at which everything so many km away from it lies, px; null: there is none. */
  readonly reach: ((km: number) => number) | null;
  /** Path data of the land, cut to the panel. */
  land(topology: LandTopology): string;
  /** Path data of meridians and parallels, every `step` degrees. */
  graticule(step: number): string;
  /** Path data of a closed line on the sphere. */
  outline(ring: readonly LonLat[]): string;
  /** Whether the short way between two near places runs over the edge of the map. */
  isTorn(a: LonLat, b: LonLat): boolean;
  /** How the sphere is cut open, for a picture between this camera's and another's. */
  readonly seam: Seam;
}

/** Along a meridian, at one point, or behind the horizon. */
export interface Seam {
  readonly kind: 'meridian' | 'point' | 'horizon';
  readonly rotate: readonly [number, number, number];
}

/** A projection turned to its centre, before it is framed. */
export interface Mapping {
  readonly name: string;
  readonly raw: GeoRawProjection;
  /** What is turned into the middle. */
  readonly centre: LonLat;
  readonly seam: Seam['kind'];
  /** The rim's distance from the centre, and that of an angle from the centre, at scale 1; null: by direction. */
  readonly radius: ((angle: number) => number) | null;
}

/** Coasts end this far outside the panel, px, so that their stroke does not frame it. */
const BLEED = 4;
/** The horizon lies a quarter of the globe away, the one point where others are cut nearly a half, degrees. */
export const CUT_AT = { meridian: 0, point: 179.999, horizon: 90 } as const;

/**
 * A projection of scale 1, centred and without a frame: where places lie to one another. Coasts and
 * parallels have points close enough: to bend the pieces between them is work for nothing.
 */
export const unitProjection = ({ raw, centre: [lon, lat], seam }: Mapping): GeoProjection =>
  geoProjection(raw)
    .rotate([-lon, -lat])
    .scale(1)
    .translate([0, 0])
    .precision(0)
    .clipAngle(CUT_AT[seam]);

const discOf = (
  { radius, seam }: Mapping,
  at: Point,
  scale: number,
  panel: Pick<Box, 'width' | 'height'>,
): Disc | null => {
  if (!radius) return null;
  const disc = { at, radius: scale * radius(seam === 'horizon' ? Math.PI / 2 : Math.PI) };
  return edgeOf(frameOf(panel), 1).some((corner) => distance(corner, at) > disc.radius)
    ? disc
    : null;
};

/** Longitude from a centre, −180 to 180 degrees. */
const eastOf = ([lon]: LonLat, [middle]: LonLat): number => ((lon - middle + 540) % 360) - 180;

/** The point of the rim in the direction of another one. */
function onRim([x, y]: Point, [cx, cy]: Point, radius: number): Point {
  const away = distance([x, y], [cx, cy]) || 1;
  return [cx + ((x - cx) / away) * radius, cy + ((y - cy) / away) * radius];
}

/** `projection` is the mapping's own, scaled and moved into place; `width` and `height` are the panel's. */
export function makeCamera(
  mapping: Mapping,
  projection: GeoProjection,
  width: number,
  height: number,
): Camera {
  const [scale, at] = [projection.scale(), projection.translate()];
  const box = grow(frameOf({ width, height }), BLEED);
  const { radius, seam, centre } = mapping;
  const disc = discOf(mapping, at, scale, { width, height });
  // Without its cut at the horizon a globe would show what lies behind it.
  const extent = disc || seam === 'horizon' ? null : extentOf(projection, width, height);
  const key = [mapping.name, ...centre, scale, ...at, width, height].join(' ');
  // d3 only reads it.
  const place = (lonLat: LonLat): Point => projection(lonLat as [number, number]) as Point;
  const isBehind = (lonLat: LonLat): boolean =>
    seam === 'horizon' && angleBetween(lonLat, centre) > Math.PI / 2;
  return {
    key,
    project: (lonLat) => (isBehind(lonLat) ? null : place(lonLat)),
    place: (lonLat) => (isBehind(lonLat) ? onRim(place(lonLat), at, scale) : place(lonLat)),
    invert: (point) => {
      if (disc && distance(point, disc.at) > disc.radius) return null;
      return projection.invert?.([...point]) ?? null;
    },
    disc,
    reach: radius && ((km) => scale * radius(km / EARTH_RADIUS_KM)),
    land: (topology) => landPath(projection, topology, extent, box, key),
    graticule: (step) => pathOf(projection, graticule(extent, step), box),
    outline: (ring) =>
      pathOf(projection, { type: 'MultiLineString', coordinates: [ring.map((p) => [...p])] }, box),
    isTorn: (a, b) => seam === 'meridian' && Math.abs(eastOf(a, centre) - eastOf(b, centre)) > 180,
    seam: { kind: seam, rotate: projection.rotate() },
  };
}
