import file from './land.json' with { type: 'json' };
import type { LandTopology } from './types.js';

/*
 * Land from Natural Earth, cut by tools/build-land.mjs, as TopoJSON with one arc for each ring.
 * Written like this it takes a third fewer bytes, compressed and with its decoder, than plainly.
 *
 * `longitudes` and `latitudes` hold one whole number for each point of all rings: how many units it
 * lies east or north of the point before. A number is written as in Google's "encoded polyline":
 * doubled, with all bits flipped if it is negative, so that its sign is the lowest bit; then cut in
 * pieces of five bits, the lowest first, 32 added to all but the last; each piece is the character
 * with the code 63 higher. `rings` has the number of points of each ring, negative if the ring is a
 * hole in the polygon before. In the file rings are not closed.
 *
 * A unit is one step at first. Far from where readers look closely all points lie on a coarser grid:
 * there `>` doubles the unit, and the point before counts as rounded to it, a half upwards; `<`
 * halves it again.
 */

/** Degrees. */
function decode(text: string): number[] {
  const degrees: number[] = [];
  let unit = 1;
  let at = 0;
  for (let i = 0; i < text.length;) {
    for (; text[i] === '<'; i++, unit /= 2) at *= 2;
    for (; text[i] === '>'; i++, unit *= 2) at = Math.round(at / 2);
    let piece = text.charCodeAt(i++) - 63;
    let bits = piece & 31;
    for (let shift = 5; piece & 32; shift += 5) {
      piece = text.charCodeAt(i++) - 63;
      bits |= (piece & 31) << shift;
    }
    at += bits & 1 ? ~(bits >> 1) : bits >> 1;
    degrees.push((at * unit) / file.stepsPerDegree);
  }
  return degrees;
}

function decodeArcs(): number[][][] {
  const longitudes = decode(file.longitudes);
  const latitudes = decode(file.latitudes);
  let i = 0;
  return file.rings.map((count) => {
    const arc: number[][] = [];
    const end = i + Math.abs(count);
    for (; i < end; i++) arc.push([longitudes[i] as number, latitudes[i] as number]);
    arc.push(arc[0] as number[]);
    return arc;
  });
}

/** Polygons of rings of one arc each. */
function listPolygons(): number[][][] {
  const polygons: number[][][] = [];
  file.rings.forEach((count, arc) => {
    if (count > 0) polygons.push([]);
    polygons[polygons.length - 1]?.push([arc]);
  });
  return polygons;
}

let arcs: number[][][] | undefined;

/** What is not land is water. The arcs are decoded when they are first asked for. */
export const land: LandTopology = {
  type: 'Topology',
  objects: { land: { type: 'MultiPolygon', arcs: listPolygons() } },
  get arcs() {
    arcs ??= decodeArcs();
    return arcs;
  },
};
