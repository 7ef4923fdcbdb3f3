import { assert } from 'chai';
import { geoEqualEarthRaw, geoNaturalEarth1Raw } from 'd3-geo';
import type { LonLat } from '../src/data/types.js';
import type { Camera } from '../src/model/geo/camera.js';
import { landBetween } from '../src/model/geo/morph.js';
import { WORLD } from '../src/model/geo/projections.js';
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
import type { Projection } from '../src/model/options.js';
import type { Point } from '../src/model/plane.js';
import { pointsOf } from './support/rules.js';
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

describe('the projections of the world', () => {
  // Upright at Greenwich, so that figures of tables and of other programs can be looked up.
  const around: LonLat[] = [
    [-10, 0],
    [10, 0],
  ];
  const drawn = (name: Projection) => {
    const camera = worldCamera(name, around, around, frame(960, 500));
    const [x0, y0] = camera.project([0, 0]) as readonly [number, number];
    return (lon: number, lat: number): readonly [number, number] => {
      const [x, y] = camera.project([lon, lat]) as readonly [number, number];
      return [x - x0, y0 - y];
    };
  };
  /** Half of the world, so near the edge that it makes no difference. */
  const HALF = 179.999999;

  /** Patterson's table, from Šavrič, Jenny, Patterson, Petrovič & Hurni 2011: latitude, length of the parallel, its distance from the equator, in 1/10000. */
  const PATTERSON = [
    [0, 10000, 0],
    [5, 9988, 620],
    [10, 9953, 1240],
    [15, 9894, 1860],
    [20, 9811, 2480],
    [25, 9703, 3100],
    [30, 9570, 3720],
    [35, 9409, 4340],
    [40, 9222, 4958],
    [45, 9006, 5571],
    [50, 8763, 6176],
    [55, 8492, 6769],
    [60, 8196, 7346],
    [65, 7874, 7903],
    [70, 7525, 8435],
    [75, 7160, 8936],
    [80, 6754, 9394],
  ] as const;

  it('natural-earth has its parallels where Patterson’s table has them, and as long, to 0.2 % of the equator', () => {
    const at = drawn('natural-earth');
    const [equator] = at(HALF, 0);
    const [, pole] = at(0, 90);
    for (const [lat, length, away] of PATTERSON)
      for (const south of [1, -1]) {
        assert.approximately(at(HALF, south * lat)[0] / equator, length / 1e4, 0.002, `${lat}`);
        assert.approximately((south * at(0, south * lat)[1]) / pole, away / 1e4, 0.002, `${lat}`);
      }
  });

  it('natural-earth is 0.52 times as high as wide', () => {
    const at = drawn('natural-earth');
    assert.approximately(at(0, 90)[1] / at(HALF, 0)[0], 0.52, 0.0005);
  });

  /** Places and pairs of x and y at which PROJ has them, m: only their ratio counts, for the scale is ours. */
  const PROJ: readonly (readonly [Projection, string, readonly [number, number][], number[]])[] = [
    // Its own test: +proj=natearth +a=6400000.
    ['natural-earth', 'near the equator', [[2, 1]], [194507.265257889, 112508.737358295]],
    // +proj=eqearth +R=6378137.
    ['equal-earth', 'at 45 degrees north', [[HALF, 45]], [14795421.79, 5486671.72]],
    // EPSG:8857: half of the equator and of the line that is the pole, and how far that is away.
    ['equal-earth', 'at the pole', [[HALF, 90]], [10216474.79, 8392927.6]],
  ];
  for (const [name, where, [place], [x, y]] of PROJ)
    it(`${name} is what PROJ makes of it ${where}`, () => {
      const [ours, up] = drawn(name)(...(place as [number, number]));
      assert.approximately(ours / up, (x as number) / (y as number), 1e-6);
    });

  it('equal-earth has a pole 0.5925 times as long as the equator, as in EPSG:8857', () => {
    const at = drawn('equal-earth');
    assert.approximately(at(HALF, 90)[0] / at(HALF, 0)[0], 10216474.79 / 17243959.06, 1e-6);
  });
});

describe('the way back from a map of the world', () => {
  for (const [name, theirs] of [
    ['equal-earth', geoEqualEarthRaw],
    ['natural-earth', geoNaturalEarth1Raw],
  ] as const)
    it(`${name} inverts as d3’s own formula does`, () => {
      const ours = WORLD[name];
      for (let lambda = -3; lambda <= 3; lambda += 0.5)
        for (let phi = -1.5; phi <= 1.5; phi += 0.1) {
          const [x, y] = theirs(lambda, phi);
          const found = ours.invert?.(x, y);
          const wanted = theirs.invert?.(x, y);
          assert.approximately(Number(found?.[0]), Number(wanted?.[0]), 1e-7);
          assert.approximately(Number(found?.[1]), Number(wanted?.[1]), 1e-7);
          assert.approximately(Number(found?.[1]), phi, 1e-7);
        }
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

describe('a frame smaller than its padding', () => {
  const CAMERAS: Record<string, (small: Frame) => Camera> = {
    world: (small) => worldCamera('equal-earth', all, all, small),
    region: (small) => regionCamera(all.slice(0, 3), small),
    'near and far': (small) => nearFarCamera(DORTMUND, all, small, 700),
    globe: (small) => globeCamera(all, small, 0.5),
    'a part of the globe': (small) => globeCamera(all.slice(0, 3), small, null),
  };
  for (const [name, make] of Object.entries(CAMERAS))
    it(`has west on the left and north at the top all the same: ${name}`, () => {
      for (const [width, height] of [
        [8, 8],
        [40, 24],
        [72, 54],
      ] as const) {
        const camera = make(frame(width, height));
        const [x, y] = camera.project(DORTMUND) as readonly [number, number];
        const [leeds, north] = [
          [-1.5, 53.8],
          [7.5, 60],
        ].map((lonLat) => camera.project(lonLat as unknown as LonLat)) as [number, number][];
        assert.isBelow((leeds as [number, number])[0], x, `${width} px`);
        assert.isBelow((north as [number, number])[1], y, `${width} px`);
        assert.isAbove(camera.disc?.radius ?? 1, 0);
        assert.notMatch(camera.land(data.land), /NaN|Infinity/);
      }
    });
});

describe('landBetween', () => {
  const size = [960, 500] as const;
  const XIAN: LonLat = [108.9286, 34.2583];
  const CAMERAS = {
    world: worldCamera('equal-earth', all, all, frame(...size)),
    'a part of the world': worldCamera('equal-earth', all, [DORTMUND, XIAN], frame(...size)),
    region: regionCamera(all.slice(0, 3), frame(...size)),
    'near and far': nearFarCamera(DORTMUND, all, frame(...size), 700),
    globe: globeCamera(all, frame(...size), 0.5),
    'a part of the globe': globeCamera(all.slice(0, 3), frame(...size), null),
  };
  const WAYS = Object.entries(CAMERAS).flatMap(([from, a]) =>
    Object.entries(CAMERAS).map(([to, b]) => ({ title: `from ${from} to ${to}`, a, b })),
  );
  /** A pencil for what a reader sees: of a globe all within its rim, which is a coast too. */
  function pencil(camera: Camera): CanvasRenderingContext2D {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = size;
    const pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
    if (camera.disc) {
      const { at, radius } = camera.disc;
      pen.beginPath();
      pen.arc(...(at as [number, number]), radius - 2, 0, 2 * Math.PI);
      pen.clip();
    }
    return pen;
  }
  const inked = (pen: CanvasRenderingContext2D): number =>
    pen.getImageData(0, 0, ...size).data.filter((value, i) => i % 4 === 3 && value > 127).length;

  /** How many pixels one picture has as land that the other has as water, further than 2 px from its coast. */
  function surplus(land: string, than: string, camera: Camera): number {
    const pen = pencil(camera);
    const [one, other] = [new Path2D(land), new Path2D(than)];
    pen.fill(one);
    pen.globalCompositeOperation = 'destination-out';
    pen.lineWidth = 4;
    pen.fill(other);
    pen.stroke(other);
    return inked(pen);
  }

  /** Where a long edge runs behind the rim of the globe, of 480,000 px. */
  const SPECKS = 20;

  for (const { title, a, b } of WAYS)
    it(`begins and ends with the land of the map itself ${title}`, () => {
      for (const [part, camera] of [
        [0, a],
        [1, b],
      ] as const) {
        const between = landBetween(data.land, a, b, part, ...size);
        const own = camera.land(data.land);
        assert.isAtMost(surplus(between, own, camera), SPECKS, `too much land at ${part}`);
        assert.isAtMost(surplus(own, between, camera), SPECKS, `too little land at ${part}`);
      }
    });

  /** Inland and at sea, far enough from the coast for every map here. */
  const ASHORE: LonLat[] = [DORTMUND, XIAN, [12.5, 50.7], [40, 57], [25, 20], [60, 55], [-76, 43]];
  const AT_SEA: LonLat[] = [
    [3, 56],
    [-30, 45],
    [18, 35],
    [65, 10],
    [-10, 60],
  ];

  for (const { title, a, b } of WAYS)
    it(`keeps land under what is ashore and water under what is at sea ${title}`, () => {
      for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        const pen = pencil(CAMERAS.world);
        const land = new Path2D(landBetween(data.land, a, b, part, ...size));
        for (const [lonLat, is] of [
          ...ASHORE.map((each) => [each, true] as const),
          ...AT_SEA.map((each) => [each, false] as const),
        ]) {
          const [from, to] = [a.project(lonLat), b.project(lonLat)];
          if (!from || !to) continue;
          const [x, y] = [0, 1].map(
            (i) => (from[i] as number) + ((to[i] as number) - (from[i] as number)) * part,
          ) as [number, number];
          if (x > 0 && x < size[0] && y > 0 && y < size[1])
            assert.equal(pen.isPointInPath(land, x, y), is, `${lonLat} at ${part}`);
        }
      }
    });

  /** How long a straight edge is inside the frame, px (Liang & Barsky 1984). */
  function lengthInside([x, y]: Point, [toX, toY]: Point): number {
    const [dx, dy] = [toX - x, toY - y];
    let [enter, leave] = [0, 1];
    for (const [step, room] of [
      [-dx, x],
      [dx, size[0] - x],
      [-dy, y],
      [dy, size[1] - y],
    ] as const) {
      if (step === 0 && room < 0) return 0;
      if (step < 0) enter = Math.max(enter, room / step);
      if (step > 0) leave = Math.min(leave, room / step);
    }
    return Math.max(0, leave - enter) * Math.hypot(dx, dy);
  }

  for (const { title, a, b } of WAYS)
    it(`tears no coast apart ${title}`, () => {
      // A torn coast runs across the frame; the longest edge of a whole one, along the globe’s rim, has 156 px.
      for (const part of [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1])
        for (const ring of landBetween(data.land, a, b, part, ...size).split('Z')) {
          const points = pointsOf(ring);
          points.forEach((point, i) => {
            const next = points[(i + 1) % points.length] as Point;
            assert.isBelow(lengthInside(point, next), 180, `${part}: ${point} to ${next}`);
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
