import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { LandTopology } from '../../data/types.js';
import { memoize } from '../memoize.js';
import { boundsOf, NOTHING, type Box, type Point } from '../plane.js';
import type { Extent } from './extent.js';
import { pathOf } from './pen.js';

/** A polygon of the land, and the box of longitudes and latitudes that it fills. */
interface Tract {
  readonly rings: number[][][];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The land as GeoJSON rings, made once for each topology. */
const tracts = new WeakMap<LandTopology, readonly Tract[]>();
function tractsOf(topology: LandTopology): readonly Tract[] {
  const known = tracts.get(topology);
  if (known) return known;
  const { geometry } = feature(topology, topology.objects.land);
  const made = geometry.coordinates.map((rings): Tract => {
    const outer = (rings[0] ?? []) as unknown as readonly Point[];
    const { x, y, width, height } = boundsOf(outer) ?? NOTHING;
    return { rings, west: x, south: y, east: x + width, north: y + height };
  });
  tracts.set(topology, made);
  return made;
}

/** Degrees by which a tract may miss a frame and still reach into it: great circles bulge. */
const SLACK = 8;

/** The land that a frame may show. Dropping the rest first spares projecting most of the world for an inset. */
export function landWithin(topology: LandTopology, extent: Extent | null): GeoPermissibleObjects {
  const all = tractsOf(topology);
  const inside = (tract: Tract): boolean => {
    if (!extent) return true;
    const [[west, south], [east, north]] = extent;
    if (tract.north < south - SLACK || tract.south > north + SLACK) return false;
    // A frame may lie across the antimeridian: its east is then beyond 180, or its west before −180.
    return [-360, 0, 360].some(
      (turn) => tract.east + turn > west - SLACK && tract.west + turn < east + SLACK,
    );
  };
  return { type: 'MultiPolygon', coordinates: all.filter(inside).map((tract) => tract.rings) };
}

/** Path data of the land in a frame, remembered by the key of its projection: instances of the same frame share it. */
export const landPath = memoize(
  (
    projection: GeoProjection,
    topology: LandTopology,
    extent: Extent | null,
    box: Box,
    _key: string,
  ): string => {
    if (!extent) return pathOf(projection, landWithin(topology, null), box);
    // Where a frame does not reach the far side of the globe there is nothing to cut there.
    const cut = projection.preclip();
    projection.preclip((stream) => stream);
    const path = pathOf(projection, landWithin(topology, extent), box);
    projection.preclip(cut);
    return path;
  },
  (_projection, topology, _extent, _box, key) => [topology, key],
);
