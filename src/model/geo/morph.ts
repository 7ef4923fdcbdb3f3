import { geoProjection, geoRotation, geoStream, type GeoStream } from 'd3-geo';
import type { LandTopology, LonLat } from '../../data/types.js';
import { memoize } from '../memoize.js';
import { CUT_AT, type Camera, type Seam } from './camera.js';
import { landWithin } from './land.js';

/** A ring of the land as two cameras see it: x and y in the first picture, x and y in the second, px. */
type Pair = readonly number[];

/** The seams in the order in which they have to be cut: a globe bends land around its rim without a cut. */
const SEAMS: readonly Seam['kind'][] = ['horizon', 'point', 'meridian'];

/** The land in rings that can be drawn without tearing. */
const cutOpen = memoize(
  (topology: LandTopology, { kind, rotate }: Seam): LonLat[][] => {
    const rotation = geoRotation([...rotate]);
    const degrees = 180 / Math.PI;
    const rings: LonLat[][] = [];
    let ring: LonLat[] = [];
    const sink: GeoStream = {
      polygonStart() {},
      polygonEnd() {},
      lineStart: () => (ring = []),
      lineEnd: () => rings.push(ring),
      // A hair inside the cut, so that no rounding takes a point to its other side.
      point: (x, y) => ring.push(rotation.invert([x * (1 - 1e-9), -y])),
    };
    // A projection that changes nothing: what arrives has only been turned and cut.
    const cutter = geoProjection((lambda, phi) => [lambda * degrees, phi * degrees])
      .rotate([...rotate])
      .scale(1)
      .translate([0, 0])
      .precision(0);
    if (kind === 'horizon') cutter.preclip((stream) => stream);
    else cutter.clipAngle(CUT_AT[kind]);
    geoStream(landWithin(topology, null), cutter.stream(sink));
    return rings;
  },
  (topology, { kind, rotate }) => [topology, kind, ...rotate],
  4,
);

/** Whether a ring stays beyond one edge of the frame in both pictures. */
function isOutside(pair: Pair, width: number, height: number): boolean {
  const beyond = (at: number, limit: number): boolean => {
    let [less, more] = [true, true];
    for (let i = at; i < pair.length; i += 2) {
      const value = pair[i] as number;
      if (value > 0) less = false;
      if (value < limit) more = false;
    }
    return less || more;
  };
  return beyond(0, width) || beyond(1, height);
}

const pairs = memoize(
  (topology: LandTopology, a: Camera, b: Camera, width: number, height: number): Pair[] => {
    const first = SEAMS.indexOf(a.seam.kind) >= SEAMS.indexOf(b.seam.kind);
    return cutOpen(topology, first ? a.seam : b.seam)
      .map((ring) => ring.flatMap((lonLat) => [...a.place(lonLat), ...b.place(lonLat)]))
      .filter((pair) => !isOutside(pair, width, height));
  },
  (topology, a, b, width, height) => [topology, a.key, b.key, width, height],
  2,
);

/**
 * Path data of the land in a picture between those of two cameras: each point is `part` of its way
 * from its place in one to its place in the other. Whole pixels: it moves.
 */
export function landBetween(
  topology: LandTopology,
  a: Camera,
  b: Camera,
  part: number,
  width: number,
  height: number,
): string {
  let path = '';
  for (const pair of pairs(topology, a, b, width, height)) {
    for (let i = 0; i < pair.length; i += 4) {
      const [ax, ay, bx, by] = pair.slice(i, i + 4) as [number, number, number, number];
      path += `${i ? 'L' : 'M'}${Math.round(ax + (bx - ax) * part)},${Math.round(ay + (by - ay) * part)}`;
    }
    path += 'Z';
  }
  return path;
}
