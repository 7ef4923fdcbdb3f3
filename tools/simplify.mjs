import { geoContains } from 'd3-geo';
import { presimplify, sphericalRingArea, sphericalTriangleArea } from 'topojson-simplify';

/*
 * Straightens coasts as far as nobody sees it, for tools/build-land.mjs.
 *
 * How closely a place is looked at is a function: the km that one pixel shows. Islands and bends
 * (Visvalingam's triangles) are measured in those pixels, small ones are left out, and what stays
 * is rounded to a grid that is coarser where the look is coarser. Coasts that came to cross are
 * given points back until none do.
 */

const EARTH_RADIUS_KM = 6371.0088;
export const KM_PER_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180;

/** The finest grid is 0.025 degrees, 2.8 km. A finer one makes the numbers longer. */
export const STEPS_PER_DEGREE = 40;
/** In square pixels: a smaller bend is straightened, a smaller island or lake left out. */
const MIN_BEND = 4;
const MIN_ISLAND = 4;
/** An island with fewer points looks like a splinter when it is enlarged. */
const MIN_POINTS = 4;
/** Three unit vectors that span less are on one line. */
const ON_LINE = 1e-12;

/** @typedef {[longitude: number, latitude: number]} LonLat Degrees. */
/** @typedef {LonLat[]} Ring Closed: the last point is the first. */
/** @typedef {(place: LonLat) => number} KmPerPixel */
/** @typedef {(steradians: number, place: LonLat) => number} Pixels Square pixels. */
/**
 * A point of the source: its place in its ring, the square pixels that are lost without it
 * (Infinity: it stays), and whether the finest grid is needed there to keep coasts apart.
 * @typedef {{ lonLat: LonLat, index: number, weight: number, exact: boolean }} Vertex
 */
/** @typedef {{ x: number, y: number, vertex: Vertex }} Node In steps of the grid. */
/** @typedef {[number, number, number]} Vector From the middle of the Earth. */
/** @typedef {{ node: Node, at: Vector }} End */
/** @typedef {{ ring: Vertex[], from: End, to: End, west: number, east: number }} Segment */

/** @param {Ring[]} coordinates @param {LonLat} place */
export const contains = (coordinates, place) =>
  geoContains({ type: 'Polygon', coordinates }, place);

/**
 * @param {Ring[][]} polygons
 * @param {KmPerPixel} kmPerPixel
 * @returns {Node[][][]} Polygons of rings that are not closed, the nearest look first.
 */
export function simplify(polygons, kmPerPixel) {
  /** @type {Pixels} */
  const pixels = (area, place) => area * (EARTH_RADIUS_KM / kmPerPixel(place)) ** 2;
  const visible = polygons
    .map((rings) => rings.filter((ring) => pixels(areaOf(ring), ring[0]) >= MIN_ISLAND))
    .filter((rings) => rings.length > 0)
    .sort(([[a]], [[b]]) => kmPerPixel(a) - kmPerPixel(b));
  const vertices = visible.map((rings) => rings.map((ring) => toVertices(ring, pixels)));
  const toNodes = nodeMaker(kmPerPixel);
  untangle(vertices.flat(), toNodes);
  return dropSwallowed(vertices.map((rings) => rings.map(toNodes)));
}

/** The smaller of the two parts into which a ring cuts the sphere. @param {Ring} ring */
const areaOf = (ring) => Math.min(sphericalRingArea(ring, false), sphericalRingArea(ring, true));

/** Its points weighed as Visvalingam did. @param {Ring} ring @param {Pixels} pixels */
function weigh(ring, pixels) {
  const topology = { type: /** @type {const} */ ('Topology'), objects: {}, arcs: [ring] };
  const { arcs } = presimplify(topology, (triangle) =>
    pixels(sphericalTriangleArea(triangle), [triangle[1][0], triangle[1][1]]),
  );
  return arcs[0];
}

/** @param {Ring} ring @param {Pixels} pixels */
function toVertices(ring, pixels) {
  // The first point always stays, so let it be the most conspicuous one.
  const weights = weigh(ring, pixels).map(([, , weight]) => weight);
  const start = weights.indexOf(Math.max(...weights.slice(1, -1)));
  const turned = [...ring.slice(start, -1), ...ring.slice(0, start + 1)];
  const vertices = weigh(turned, pixels)
    .slice(0, -1)
    .map(([lon, lat, weight], index) => {
      const lonLat = /** @type {LonLat} */ ([lon, lat]);
      return /** @type {Vertex} */ ({ lonLat, index, weight, exact: false });
    });
  const heaviest = [...vertices].sort((a, b) => b.weight - a.weight).slice(0, MIN_POINTS);
  for (const vertex of heaviest) vertex.weight = Infinity;
  return vertices;
}

/**
 * Makes the function that takes the vertices that are heavy enough to the grid; neighbours that
 * fall together there become one. A step is the largest doubling of the finest that is not wider
 * than a pixel.
 * @param {KmPerPixel} kmPerPixel
 */
function nodeMaker(kmPerPixel) {
  const round = (/** @type {number} */ degrees, /** @type {number} */ widestKm) => {
    const widest = (widestKm * STEPS_PER_DEGREE) / KM_PER_DEGREE;
    const step = 2 ** Math.max(0, Math.floor(Math.log2(widest)));
    return Math.round((degrees * STEPS_PER_DEGREE) / step) * step;
  };
  return (/** @type {Vertex[]} */ ring) => {
    /** @type {Node[]} */
    const nodes = [];
    for (const vertex of ring.filter(({ weight }) => weight >= MIN_BEND)) {
      const [lon, lat] = vertex.lonLat;
      const widestKm = vertex.exact ? 0 : kmPerPixel(vertex.lonLat);
      // Meridians come together towards the poles, so there more degrees are as wide.
      const x = round(lon, widestKm / Math.cos((lat * Math.PI) / 180));
      const y = round(lat, widestKm);
      const last = nodes.at(-1);
      if (x !== last?.x || y !== last.y) nodes.push({ x, y, vertex });
    }
    return nodes;
  };
}

/** @param {Vertex[][]} rings @param {(ring: Vertex[]) => Node[]} toNodes */
function untangle(rings, toNodes) {
  for (let round = 0; round < 50; round++) {
    const segments = rings.flatMap((ring) => toSegments(ring, toNodes(ring)));
    const crossing = findCrossing(segments.sort((a, b) => a.west - b.west));
    if (crossing.length === 0) return;
    crossing.forEach(refine);
  }
  throw new Error('coasts still cross');
}

/**
 * The sides of a ring. Those over the antimeridian are left out: nothing is near enough to cross.
 * @param {Vertex[]} ring
 * @param {Node[]} nodes
 */
function toSegments(ring, nodes) {
  const ends = nodes.map((node) => ({ node, at: toVector(node) }));
  const segments = ends.map((to, i) => {
    const from = /** @type {End} */ (ends.at(i - 1));
    const [west, east] = [from.node.x, to.node.x].sort((a, b) => a - b);
    return { ring, from, to, west, east };
  });
  return segments.filter(({ west, east }) => east - west < 180 * STEPS_PER_DEGREE);
}

/** @param {Node} node @returns {LonLat} */
const toLonLat = ({ x, y }) => [x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE];

/** @param {Node} node @returns {Vector} */
function toVector(node) {
  const [lambda, phi] = toLonLat(node).map((degrees) => (degrees / 180) * Math.PI);
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/**
 * The side of the great circle from a to b on which c is, 1 or -1; 0 if it is on the circle.
 * @type {(a: End, b: End, c: End) => number}
 */
function side({ at: a }, { at: b }, { at: c }) {
  const volume =
    (a[1] * b[2] - a[2] * b[1]) * c[0] +
    (a[2] * b[0] - a[0] * b[2]) * c[1] +
    (a[0] * b[1] - a[1] * b[0]) * c[2];
  return Math.abs(volume) < ON_LINE ? 0 : Math.sign(volume);
}

/** Segments that only touch do not cross. @param {Segment} s @param {Segment} t */
const cross = (s, t) =>
  side(s.from, s.to, t.from) * side(s.from, s.to, t.to) < 0 &&
  side(t.from, t.to, s.from) * side(t.from, t.to, s.to) < 0;

/** Of segments from west to east, those that cross another. @param {Segment[]} segments */
function findCrossing(segments) {
  return segments.flatMap((segment, i) => {
    const found = [];
    for (let j = i + 1; j < segments.length && segments[j].west <= segment.east; j++)
      if (cross(segment, segments[j])) found.push(segment, segments[j]);
    return found;
  });
}

/** Gives back the heaviest lost point or, if none is lost, exact ends. @param {Segment} segment */
function refine({ ring, from: { node: from }, to: { node: to } }) {
  const lost = ring
    .slice(from.vertex.index + 1, to.vertex.index || ring.length)
    .filter(({ weight }) => weight < MIN_BEND)
    .sort((a, b) => b.weight - a.weight);
  if (lost.length > 0) lost[0].weight = Infinity;
  else for (const { vertex } of [from, to]) vertex.exact = true;
}

/** Leaves out islands that a straightened coast took in. @param {Node[][][]} polygons */
function dropSwallowed(polygons) {
  const outlines = polygons.map((rings) =>
    rings.map((nodes) => [...nodes, nodes[0]].map(toLonLat)),
  );
  return polygons.filter((_, i) => {
    const [[place]] = outlines[i];
    return !outlines.some((other, j) => j !== i && contains(other, place));
  });
}
