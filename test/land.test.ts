import { assert } from 'chai';
import { geoArea, geoContains } from 'd3-geo';
import type { Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { land } from '../src/data/land.js';
import { bundled } from '../src/data/partners.js';
import type { LonLat } from '../src/data/types.js';

/** The CIA World Factbook: land and all of the Earth's surface, million km². */
const FACTBOOK = { land: 148.94, total: 510.072 };
/** Share of it: shelf ice, large lakes and small islands are counted differently or are left out. */
const TOLERANCE = 0.03;

/** Middles of well-known lands, islands and towns away from the coast; from any atlas. */
const LAND: Record<string, LonLat> = {
  Paris: [2.35, 48.86],
  Madrid: [-3.7, 40.42],
  Rome: [12.5, 41.9],
  Berlin: [13.4, 52.52],
  Warsaw: [21.01, 52.23],
  Ankara: [32.86, 39.93],
  Moscow: [37.62, 55.75],
  'Simferopol in Crimea': [34.1, 44.95],
  Jutland: [9.3, 56.2],
  Funen: [10.4, 55.35],
  Zealand: [11.8, 55.5],
  Gotland: [18.5, 57.5],
  Ireland: [-7.8, 53.3],
  'Isle of Man': [-4.53, 54.2],
  'Lewis, Hebrides': [-6.6, 58.2],
  'Mainland, Shetland': [-1.25, 60.35],
  Majorca: [3, 39.6],
  Corsica: [9.1, 42.15],
  Sardinia: [9, 40.1],
  Sicily: [14.2, 37.5],
  Peloponnese: [22.3, 37.5],
  Crete: [24.9, 35.2],
  Rhodes: [27.95, 36.2],
  Cyprus: [33.1, 35],
  Iceland: [-18.6, 64.9],
  Greenland: [-40, 72],
  'New York State': [-76, 43],
  'Ontario between the lakes': [-80.5, 43.5],
  Cairo: [31.24, 30.04],
  Riyadh: [46.7, 24.7],
  Delhi: [77.2, 28.6],
  Beijing: [116.4, 39.9],
  'Honshu, Japan': [138.2, 36.3],
  Taiwan: [121, 23.8],
  'Sri Lanka': [80.7, 7.6],
  Nairobi: [36.8, -1.3],
  Brasília: [-47.9, -15.8],
  'Dubbo, New South Wales': [148.6, -32.25],
  'South Island, New Zealand': [170.5, -43.8],
  'South Pole': [0, -90],
};

const WATER: Record<string, LonLat> = {
  'Strait of Dover': [1.45, 51],
  'English Channel': [-0.5, 50.2],
  'North Sea': [3, 56],
  'Irish Sea': [-5, 53.8],
  Kattegat: [11.3, 56.9],
  'Baltic Sea': [19, 56],
  'Gulf of Bothnia': [19.5, 62],
  'Bay of Biscay': [-4, 45.5],
  'Strait of Gibraltar': [-5.6, 35.95],
  'Adriatic Sea': [16, 42.7],
  'Gulf of Corinth': [22.6, 38.2],
  'Aegean Sea': [25, 38.9],
  'Sea of Marmara': [28.2, 40.75],
  'Black Sea': [34, 43.2],
  'Sea of Azov': [36.5, 46],
  'Caspian Sea': [51, 41.5],
  'Eastern Mediterranean': [32, 33.5],
  'Red Sea': [38, 20],
  'Persian Gulf': [51.5, 27],
  'North Atlantic': [-30, 45],
  'Hudson Bay': [-85, 60],
  'North Pole': [0, 90],
  'Bering Strait': [-169, 65.9],
  'Bohai Sea': [120, 38.7],
  'Middle of the Pacific on the antimeridian': [180, 0],
  'Tasman Sea': [160, -38],
  'Drake Passage': [-62, -59],
  IJsselmeer: [5.35, 52.75],
  'Lake Vänern': [13.1, 58.9],
  'Lake Ladoga': [31.5, 60.9],
  'Lake Superior': [-87.8, 47.6],
  'Lake Erie': [-81.3, 42.2],
  'Lake Ontario': [-77.7, 43.6],
  'Lake Baikal': [108, 53.5],
  'Lake Victoria': [32.9, -1.1],
};

const geometry = feature(land, land.objects.land).geometry;
const contains = ([lon, lat]: LonLat) => geoContains(geometry, [lon, lat]);
const area = (ring: readonly number[][]) =>
  geoArea({ type: 'Polygon', coordinates: [[...ring]] } satisfies Polygon);

describe('land', () => {
  for (const { id, lonLat } of [bundled.home, ...bundled.partners])
    it(`has ${id} on it`, () => assert.isTrue(contains(lonLat)));

  for (const [name, lonLat] of Object.entries(LAND))
    it(`${name} is land`, () => assert.isTrue(contains(lonLat)));

  for (const [name, lonLat] of Object.entries(WATER))
    it(`${name} is water`, () => assert.isFalse(contains(lonLat)));

  it('is as large as the Factbook says, within 3 %', () => {
    const million = (geoArea(geometry) / (4 * Math.PI)) * FACTBOOK.total;
    assert.closeTo(million, FACTBOOK.land, FACTBOOK.land * TOLERANCE);
  });

  it('rings are closed, have at least four points and turn the way d3-geo wants', () => {
    for (const [outline, ...holes] of geometry.coordinates)
      for (const ring of [outline ?? [], ...holes.map((hole) => [...hole].reverse())]) {
        assert.deepEqual(ring[0], ring.at(-1));
        assert.isAtLeast(ring.length, 5);
        assert.isBelow(area(ring), 2 * Math.PI, `turns the wrong way: ${ring[0]}`);
      }
  });

  it('coordinates are on the globe', () => {
    for (const [lon, lat] of land.arcs.flat() as [number, number][]) {
      assert.isAtMost(Math.abs(lon), 180);
      assert.isAtMost(Math.abs(lat), 90);
    }
  });

  it('each ring is used once, each polygon has an outline and perhaps holes', () => {
    const used = land.objects.land.arcs.flat(2);
    assert.deepEqual(used, [...land.arcs.keys()]);
  });

  it('is decoded once', () => assert.strictEqual(land.arcs, land.arcs));
});
