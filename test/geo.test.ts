import { assert } from 'chai';
import type { LonLat } from '../src/data/types.js';
import { landBetween } from '../src/model/geo/morph.js';
import {
  angleBetween,
  distanceKm,
  greatCircle,
  middleLongitude,
  middleOfCap,
} from '../src/model/geo/sphere.js';
import {
  globeCamera,
  nearFarCamera,
  regionCamera,
  worldCamera,
  type Frame,
} from '../src/model/geo/views.js';
import { data } from './support/sample.js';
import truth from './truth/distances.json' with { type: 'json' };

const DORTMUND = data.home.lonLat;
const frame = (width: number, height: number, lift = 0.5): Frame => ({
  width,
  height,
  padding: { x: 30, top: 30, bottom: 30 },
  lift,
});
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

describe('greatCircle to the antipode', () => {
  it('is half a great circle, whichever way it takes', () => {
    for (const [lon, lat] of [DORTMUND, [0, 0], [30, 90]] as const) {
      const points = greatCircle([lon, lat], [lon - 180, -lat], 8);
      points
        .slice(1)
        .forEach((point, i) =>
          assert.approximately(angleBetween(points[i] as LonLat, point), Math.PI / 8, 1e-6),
        );
    }
  });
});

describe('middleOfCap', () => {
  it('is as far from the two farthest places as they are from their middle', () => {
    const [west, east]: LonLat[] = [
      [-78.8784, 42.8865],
      [108.9286, 34.2583],
    ];
    const middle = middleOfCap([west as LonLat, DORTMUND, east as LonLat]);
    const half = angleBetween(west as LonLat, east as LonLat) / 2;
    assert.approximately(angleBetween(middle, west as LonLat), half, 0.02);
    assert.approximately(angleBetween(middle, east as LonLat), half, 0.02);
  });

  it('of one place is that place, and of opposite ones a finite one', () => {
    assert.approximately(angleBetween(middleOfCap([DORTMUND]), DORTMUND), 0, 1e-9);
    for (const value of middleOfCap([
      [0, 0],
      [180, 0],
    ]))
      assert.isTrue(Number.isFinite(value));
  });
});

describe('middleLongitude', () => {
  const cases: [number[], number][] = [
    [[10, 20], 15],
    [[-10, 10], 0],
    [[170, -170], 180],
    [[178, -158, 175], -171.5],
    [[7], 7],
    // All around the globe: that of the first one.
    [[7, 40, 75, 110, 145, 180, -145, -110, -75, -40, -10], 7],
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
      const camera = worldCamera('equal-earth', all, all, frame(width, height, 0.3));
      for (const lonLat of all) {
        const [x, y] = camera.project(lonLat) as readonly [number, number];
        assert.isTrue(x >= 29.9 && x <= width - 29.9, `x ${x}`);
        assert.isTrue(y >= 0 && y <= height, `y ${y}`);
      }
    });

  it('has west on the left and north at the top', () => {
    const camera = worldCamera('equal-earth', all, all, frame(960, 500, 0.3));
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
    const camera = worldCamera('equal-earth', all, all, frame(960, 500, 0.3));
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
    const camera = regionCamera(all.slice(0, 3), frame(500, 300));
    const at = (lonLat: LonLat) => camera.project(lonLat) as [number, number];
    const [x, y] = at(DORTMUND);
    const north = at([DORTMUND[0], DORTMUND[1] + 0.9]);
    const east = at([DORTMUND[0] + 0.9 / Math.cos((DORTMUND[1] * Math.PI) / 180), DORTMUND[1]]);
    const ratio = Math.hypot(north[0] - x, north[1] - y) / Math.hypot(east[0] - x, east[1] - y);
    assert.approximately(ratio, 1, 0.02);
  });

  it('inverts what it projects', () => {
    const camera = regionCamera(all, frame(500, 300));
    for (const lonLat of all) {
      const back = camera.invert(camera.project(lonLat) as [number, number]) as LonLat;
      assert.approximately(back[0], lonLat[0], 1e-6);
      assert.approximately(back[1], lonLat[1], 1e-6);
    }
  });
});

describe('nearFarCamera', () => {
  const KM = 700;
  const camera = nearFarCamera(DORTMUND, all, frame(960, 500), KM);
  const home = camera.project(DORTMUND) as readonly [number, number];
  const away = (lonLat: LonLat) => {
    const [x, y] = camera.project(lonLat) as readonly [number, number];
    return Math.hypot(x - home[0], y - home[1]);
  };

  it('puts every city at ln(1 + d/k), as Hägerstrand did', () => {
    const unit = away([108.9286, 34.2583]) / Math.log(1 + 7808 / KM);
    for (const { id, lonLat } of data.partners) {
      const km = truth.km[id as keyof typeof truth.km];
      assert.approximately(away(lonLat) / unit, Math.log(1 + km / KM), 0.006, id);
    }
  });

  it('keeps directions: bearings from Dortmund are those of the great circles', () => {
    // Initial bearings by an ellipsoid, from the notes on the data.
    const BEARINGS: Record<string, number> = {
      amiens: 245.6,
      leeds: 296.2,
      rostow: 88.8,
      buffalo: 297.9,
      netanya: 123.2,
      'novi-sad': 122.6,
      xian: 59.4,
      trabzon: 102.8,
      zwickau: 102.1,
    };
    for (const { id, lonLat } of data.partners) {
      const [x, y] = camera.project(lonLat) as readonly [number, number];
      const bearing = (Math.atan2(x - home[0], home[1] - y) * 180) / Math.PI;
      assert.approximately((bearing + 360) % 360, BEARINGS[id] as number, 0.3, id);
    }
  });

  it('reaches as far as its rings say, inverts what it projects, and ends at the antipode', () => {
    assert.approximately(camera.reach?.(7808) ?? 0, away([108.9286, 34.2583]), 0.5);
    for (const lonLat of all) {
      const back = camera.invert(camera.project(lonLat) as readonly [number, number]) as LonLat;
      assert.approximately(angleBetween(back, lonLat), 0, 1e-6);
    }
    const antipode: LonLat = [DORTMUND[0] - 180, -DORTMUND[1]];
    assert.approximately(away(antipode), camera.reach?.(Math.PI * 6371.0088) ?? 0, 0.01);
  });

  it('does not draw beyond the antipode', () => {
    const small = nearFarCamera(DORTMUND, all, frame(300, 380), 300);
    assert.isNull(small.invert([1, 1]));
    assert.isNotNull(small.disc);
    assert.notMatch(small.land(data.land), /NaN|Infinity/);
  });
});

describe('globeCamera', () => {
  const camera = globeCamera(all, frame(960, 500), 0.5);

  it('shows Dortmund and all partners on the near side, with north up', () => {
    for (const lonLat of all) assert.isNotNull(camera.project(lonLat));
    const [, y] = camera.project(DORTMUND) as readonly [number, number];
    const [, further] = camera.project([DORTMUND[0], 60]) as readonly [number, number];
    assert.isBelow(further, y);
  });

  it('shows Dortmund wherever the others are', () => {
    const around: LonLat[] = [DORTMUND, [-170, -40], [120, -30], [-60, -20], [0, 80]];
    const [x, y] = globeCamera(around, frame(960, 500), 0.5).project(DORTMUND) ?? [NaN, NaN];
    assert.isBelow(Math.hypot(x - 480, y - 250), 100);
  });

  it('hides what is behind, and puts it on the rim where it has to stand somewhere', () => {
    const behind: LonLat = [-172.5, -51.5];
    assert.isNull(camera.project(behind));
    const { at, radius } = camera.disc as NonNullable<typeof camera.disc>;
    const [x, y] = camera.place(behind);
    assert.approximately(Math.hypot(x - at[0], y - at[1]), radius, 1e-6);
  });

  it('draws no land beyond its rim', () => {
    const { at, radius } = camera.disc as NonNullable<typeof camera.disc>;
    let [x, y] = [0, 0];
    for (const [, letter, dx, dy] of camera
      .land(data.land)
      .matchAll(/([Ml])(-?[\d.]+),(-?[\d.]+)/g)) {
      [x, y] = letter === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
      assert.isAtMost(Math.hypot(x - at[0], y - at[1]), radius + 0.5);
    }
  });
});

describe('landBetween', () => {
  const size = [960, 500] as const;
  const CAMERAS = {
    world: worldCamera('equal-earth', all, all, frame(...size)),
    'a part of the world': worldCamera(
      'equal-earth',
      all,
      [DORTMUND, [108.9286, 34.2583]],
      frame(...size),
    ),
    region: regionCamera(all.slice(0, 3), frame(...size)),
    'near and far': nearFarCamera(DORTMUND, all, frame(...size), 700),
    globe: globeCamera(all, frame(...size), 0.5),
  };
  const pointsOf = (path: string) =>
    [...path.matchAll(/(-?\d+),(-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

  for (const [from, a] of Object.entries(CAMERAS))
    for (const [to, b] of Object.entries(CAMERAS))
      it(`goes from ${from} to ${to} without a jump`, () => {
        const steps = [0, 0.25, 0.5, 0.75, 1].map((part) =>
          pointsOf(landBetween(data.land, a, b, part, ...size)),
        );
        const [start = [], , , , end = []] = steps;
        assert.isAbove(start.length, 100);
        steps.forEach((points, i) =>
          points.forEach(([x, y], j) => {
            const [x0, y0] = start[j] as readonly [number, number];
            const [x1, y1] = end[j] as readonly [number, number];
            assert.isAtMost(Math.abs(x - (x0 + ((x1 - x0) * i) / 4)), 1.01);
            assert.isAtMost(Math.abs(y - (y0 + ((y1 - y0) * i) / 4)), 1.01);
          }),
        );
      });

  for (const [from, a] of Object.entries(CAMERAS))
    for (const [to, b] of Object.entries(CAMERAS))
      it(`tears no coast apart from ${from} to ${to}`, () => {
        // A torn coast runs across the frame. The longest edge of the land is that of Antarctica’s cut.
        for (const part of [0.05, 0.5, 0.95])
          for (const ring of landBetween(data.land, a, b, part, ...size).split('Z')) {
            const points = pointsOf(ring).filter(([x, y]) => x > 0 && x < 960 && y > 0 && y < 500);
            points.slice(1).forEach(([x, y], i) => {
              const [x0, y0] = points[i] as readonly [number, number];
              const inRow = ring.includes(`${x0},${y0}L${x},${y}`);
              if (inRow) assert.isBelow(Math.hypot(x - x0, y - y0), 260, `${part}: ${x0} ${y0}`);
            });
          }
      });

  it('ends where the next picture begins: Leeds’s island is where the globe has it', () => {
    const path = landBetween(data.land, CAMERAS.world, CAMERAS.globe, 1, ...size);
    const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const land = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    land.setAttribute('d', path);
    picture.append(land);
    document.body.append(picture);
    const isLand = (lonLat: LonLat) => {
      const point = picture.createSVGPoint();
      [point.x, point.y] = CAMERAS.globe.project(lonLat) as [number, number];
      return land.isPointInFill(point);
    };
    try {
      for (const lonLat of [
        [-1.5, 53.8],
        [7.5, 51.5],
        [30, 0],
        [90, 60],
      ] as LonLat[])
        assert.isTrue(isLand(lonLat), `${lonLat}`);
      for (const lonLat of [
        [3, 56],
        [-30, 45],
        [18, 35],
        [65, 10],
      ] as LonLat[])
        assert.isFalse(isLand(lonLat), `${lonLat}`);
    } finally {
      picture.remove();
    }
  });
});
