import { assert } from 'chai';
import type { LonLat } from '../src/data/types.js';
import { regionCamera, worldCamera } from '../src/model/geo/camera.js';
import { distanceKm, greatCircle, middleLongitude } from '../src/model/geo/sphere.js';
import { data } from './support/sample.js';
import truth from './truth/distances.json' with { type: 'json' };

const DORTMUND = data.home.lonLat;
const PADDING = { x: 30, top: 30, bottom: 30 };
const all: LonLat[] = [data.home.lonLat, ...data.partners.map((partner) => partner.lonLat)];

describe('distanceKm', () => {
  for (const { id, lonLat } of data.partners)
    it(`from Dortmund to ${id} is within 0.5 % of the ellipsoid's`, () => {
      const ellipsoid = truth.km[id as keyof typeof truth.km];
      assert.approximately(distanceKm(DORTMUND, lonLat), ellipsoid, ellipsoid * 0.005);
    });

  it('of a quarter of the equator is a quarter of the circumference', () => {
    assert.approximately(distanceKm([0, 0], [90, 0]), (Math.PI / 2) * 6371.0088, 1e-6);
  });
});

describe('greatCircle', () => {
  it('from Dortmund to Xi’an climbs to 57.6 degrees north, and to Buffalo to 56.6', () => {
    const north = (to: LonLat) => Math.max(...greatCircle(DORTMUND, to, 400).map(([, lat]) => lat));
    assert.approximately(north([108.9286, 34.2583]), 57.6, 0.05);
    assert.approximately(north([-78.8784, 42.8865]), 56.6, 0.05);
  });

  it('has equal steps', () => {
    const points = greatCircle(DORTMUND, [108.9286, 34.2583], 10);
    const steps = points.slice(1).map((point, i) => distanceKm(points[i] as LonLat, point));
    for (const step of steps) assert.approximately(step, steps[0] as number, 1e-6);
  });
});

describe('middleLongitude', () => {
  const cases: [number[], number][] = [
    [[10, 20], 15],
    [[-10, 10], 0],
    [[170, -170], 180],
    [[178, -158, 175], -171.5],
    [[7], 7],
  ];
  for (const [lons, middle] of cases)
    it(`of ${lons.join(', ')} is ${middle}`, () => {
      assert.approximately(
        Math.abs(middleLongitude(lons.map((lon) => [lon, 0]))),
        Math.abs(middle),
        1e-9,
      );
    });
});

describe('worldCamera', () => {
  for (const [width, height] of [
    [240, 120],
    [960, 500],
    [2400, 1248],
  ] as const)
    it(`frames all cities inside its padding at ${width} px`, () => {
      const camera = worldCamera(all, width, height, PADDING, 0.3);
      for (const lonLat of all) {
        const [x, y] = camera.project(lonLat) as readonly [number, number];
        assert.isTrue(x >= 29.9 && x <= width - 29.9, `x ${x}`);
        assert.isTrue(y >= 0 && y <= height, `y ${y}`);
      }
    });

  it('has west on the left and north at the top', () => {
    const camera = worldCamera(all, 960, 500, PADDING, 0.3);
    const [buffalo, xian, leeds, netanya] = [
      [-78.9, 42.9],
      [108.9, 34.3],
      [-1.5, 53.8],
      [34.9, 32.3],
    ].map((lonLat) => camera.project(lonLat as unknown as LonLat)) as [number, number][];
    assert.isBelow((buffalo as [number, number])[0], (xian as [number, number])[0]);
    assert.isBelow((leeds as [number, number])[1], (netanya as [number, number])[1]);
  });

  it('keeps areas: a cap of the same size is as large on the map in Dortmund as in Xi’an', () => {
    const camera = worldCamera(all, 960, 500, PADDING, 0.3);
    const area = ([lon, lat]: LonLat) => {
      const h = 0.5;
      const w = 0.5 / Math.cos((lat * Math.PI) / 180);
      const corner = (dx: number, dy: number) =>
        camera.project([lon + dx * w, lat + dy * h]) as [number, number];
      const [a, b, c, d] = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
      const cross = (p: number[], q: number[]) =>
        (p[0] as number) * (q[1] as number) - (q[0] as number) * (p[1] as number);
      return Math.abs(cross(a, b) + cross(b, c) + cross(c, d) + cross(d, a)) / 2;
    };
    const ratio = area(DORTMUND) / area([108.9286, 34.2583]);
    assert.approximately(ratio, 1, 0.01);
  });
});

describe('regionCamera', () => {
  it('shows a region without squeezing it: 100 km are as long eastward as northward', () => {
    const camera = regionCamera(all.slice(0, 3), 500, 300, PADDING);
    const at = (lonLat: LonLat) => camera.project(lonLat) as [number, number];
    const [x, y] = at(DORTMUND);
    const north = at([DORTMUND[0], DORTMUND[1] + 0.9]);
    const east = at([DORTMUND[0] + 0.9 / Math.cos((DORTMUND[1] * Math.PI) / 180), DORTMUND[1]]);
    const ratio = Math.hypot(north[0] - x, north[1] - y) / Math.hypot(east[0] - x, east[1] - y);
    assert.approximately(ratio, 1, 0.02);
  });

  it('inverts what it projects', () => {
    const camera = regionCamera(all, 500, 300, PADDING);
    for (const lonLat of all) {
      const back = camera.invert(camera.project(lonLat) as [number, number]) as LonLat;
      assert.approximately(back[0], lonLat[0], 1e-6);
      assert.approximately(back[1], lonLat[1], 1e-6);
    }
  });
});
