import { assert } from 'chai';
import { GlideController } from '../src/controllers/glide.js';
import type { Clock } from '../src/controllers/clock.js';
import { between, center, distance, type Point } from '../src/model/plane.js';
import { drawMap, type DrawnLabel, type DrawnPanel } from '../src/scene/drawing.js';
import { glidePanel, type Glide } from '../src/scene/glide.js';
import type { MapLayout } from '../src/scene/map-layout.js';
import { makeScene } from '../src/scene/scene.js';
import type { Shot } from '../src/scene/shots.js';
import { countingFrames, frame, letMove } from './support/element.js';
import { pointsOf } from './support/rules.js';
import { data as full, landless as data, NOW, options, stage, still } from './support/sample.js';

/* The way of the map from one shot to the next: what is drawn on it, and when. */

const shot = (view: Shot['view'], city: string | null = null): Shot => ({
  view,
  projection: 'equal-earth',
  framing: city ? 'link' : 'all',
  city,
});
const WORLD = shot('world');
const WAYS: readonly (readonly [Shot, Shot])[] = [
  [WORLD, shot('globe')],
  [shot('globe'), WORLD],
  [WORLD, shot('near-far')],
  [shot('globe'), shot('near-far')],
  [WORLD, shot('world', 'zwickau')],
  [shot('near-far'), shot('near-far', 'xian')],
];
const drawn = (which: Shot, width: number) => drawMap(data, 'de', stage(width), which);
/** In the narrow one names stand away from their dots, and the views differ in height. */
const WIDTHS = [960, 320];

describe('a picture on the way', () => {
  for (const [[from, to], width] of WAYS.flatMap((way) =>
    WIDTHS.map((each) => [way, each] as const),
  )) {
    const [a, b] = [drawn(from, width), drawn(to, width)];
    const at = (part: number) => glidePanel(data, a.layout, b.layout, part);
    const ends = [a.panels()[0], b.panels()[0]] as [DrawnPanel, DrawnPanel];
    const title = `from ${from.view} to ${to.view} ${to.city ?? ''} at ${width} px`;

    it(`has its dots and whole lines where the map stands, at both ends, ${title}`, () => {
      for (const [part, end] of [
        [0, ends[0]],
        [1, ends[1]],
      ] as const) {
        const panel = at(part);
        for (const dot of end.dots) {
          const same = panel.dots.filter(({ id }) => id === dot.id)[0];
          assert.approximately(same?.x ?? NaN, dot.x, 0.11, dot.id);
          assert.approximately(same?.y ?? NaN, dot.y, 0.11, dot.id);
        }
        for (const link of panel.links) {
          const whole = end.links.filter(({ id }) => id === link.id)[0];
          assert.equal(link.d, whole?.d, link.id);
        }
      }
    });

    it(`begins with the very picture that stands, and then has neither lens, grid nor rings, ${title}`, () => {
      const view = { view: from.view, show: ['map' as const] };
      const look = (glide: Glide | null) =>
        makeScene(
          data,
          { ...options, ...view },
          { ...still, framing: from.framing, selected: from.city, glide },
          stage(width),
          NOW,
        ).map?.panels;
      assert.deepEqual(look({ from, to, part: 0 }), look(null));
      const [panel, ...others] = look({ from, to, part: 0.01 }) ?? [];
      assert.isEmpty(others);
      assert.deepEqual([panel?.graticule, panel?.rings, panel?.outline], ['', [], null]);
    });

    it(`has every line and home’s name halfway, between the two, ${title}`, () => {
      const panel = at(0.5);
      const home = panel.dots.filter(({ id }) => id === 'dortmund')[0];
      assert.lengthOf(
        panel.links.filter(({ d }) => d !== ''),
        data.partners.length,
      );
      assert.include(
        panel.labels.map(({ id }) => id),
        'dortmund',
      );
      for (const { id, d } of panel.links) {
        const points = pointsOf(d);
        const [first, last] = ends.map((end) =>
          pointsOf(end.links.filter((each) => each.id === id)[0]?.d ?? ''),
        ) as [Point[], Point[]];
        assert.isBelow(distance(points[0] as Point, [home?.x ?? NaN, home?.y ?? NaN]), 0.3);
        assert.lengthOf(points, first.length);
        points.forEach((point, i) => {
          const middle = between(first[i] as Point, last[i] as Point, 0.5);
          assert.isBelow(distance(point, middle), 0.3, `${id} ${i}`);
        });
      }
    });

    it(`has each dot, as large as it is, halfway between where it was and where it will be, ${title}`, () => {
      for (const dot of at(0.5).dots) {
        const [first, last] = ends.map((end) => end.dots.filter(({ id }) => id === dot.id)[0]);
        if (!first || !last) continue;
        assert.approximately(dot.x, (first.x + last.x) / 2, 0.11, dot.id);
        assert.approximately(dot.y, (first.y + last.y) / 2, 0.11, dot.id);
        // Mere hints, which the lens shows in full, may grow.
        assert.isAtLeast(dot.r, Math.max(first.r, last.r), dot.id);
        assert.isAtMost(dot.r * 0.7, Math.min(first.r, last.r) + 0.11, dot.id);
      }
    });

    it(`takes the names that stand at both ends along, and no others, ${title}`, () => {
      const names = (panel: DrawnPanel) => panel.labels.map(({ id }) => id);
      const both = names(ends[0]).filter((id) => names(ends[1]).includes(id));
      assert.sameMembers(names(at(0.5)), both);
      for (const part of [0, 0.5, 1])
        for (const label of at(part).labels) {
          const [first, last] = ends.map(
            (end) => end.labels.filter(({ id }) => id === label.id)[0],
          );
          const [left, met] = [first, last].map((each) => center(each?.box ?? label.box)) as [
            Point,
            Point,
          ];
          assert.isBelow(distance(center(label.box), between(left, met, part)), 0.3, label.id);
          assert.isNull(label.leader, `${label.id} stands away from its dot on the way`);
          assert.deepEqual(label.lines, last?.lines);
          const inBox = (each: DrawnLabel) => [each.x - each.box.x, each.y - each.box.y];
          inBox(label).forEach((value, i) =>
            assert.approximately(value, inBox(last as DrawnLabel)[i] as number, 0.2, label.id),
          );
        }
    });

    it(`fills the picture all the way, also where a lens stood or will stand below, ${title}`, () => {
      for (const part of [0, 0.5, 1]) {
        const { x, y, width: wide, height } = at(part);
        assert.deepEqual([x, y, wide, height], [0, 0, b.layout.width, b.layout.height]);
      }
    });

    it(`has the globe’s edge where it stands, and around the whole map where there is none, ${title}`, () => {
      if (!ends[0].disc && !ends[1].disc) return assert.isNull(at(0.5).disc);
      for (const [part, { disc, ...end }] of [
        [0, ends[0]],
        [1, ends[1]],
      ] as const) {
        const edge = at(part).disc;
        if (disc) {
          const { x, y, r } = disc;
          assert.deepEqual([edge?.x, edge?.y, edge?.r], [x, y, r]);
          continue;
        }
        for (const corner of [
          [0, 0],
          [end.width, 0],
          [0, end.height],
          [end.width, end.height],
        ] as const)
          assert.isBelow(distance(corner, [edge?.x ?? NaN, edge?.y ?? NaN]), edge?.r ?? NaN);
      }
      const [r0, r, r1] = [0, 0.5, 1].map((part) => at(part).disc?.r ?? NaN) as [
        number,
        number,
        number,
      ];
      assert.approximately(r, (r0 + r1) / 2, 0.2);
    });

    it(`has its coasts move along with its cities, ${title}`, () => {
      const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      const [setOut, arrived] = [from, to].map(
        (which) => drawMap(full, 'de', stage(width), which).layout,
      );
      for (const part of [0.05, 0.3, 0.5, 0.7, 0.95]) {
        const panel = glidePanel(full, setOut as MapLayout, arrived as MapLayout, part);
        const land = new Path2D(panel.land);
        // Well inland, so that no simplified coast comes near.
        for (const { id, x, y } of panel.dots)
          if (['dortmund', 'leeds', 'xian', 'zwickau', 'novi-sad'].includes(id))
            if (x > 0 && x < panel.width && y > 0 && y < panel.height)
              assert.isTrue(pen.isPointInPath(land, x, y), `${id} at ${part}`);
      }
    });
  }
});

/** No test leaves a map behind that still moves. */
const made: GlideController[] = [];
afterEach(() => {
  for (const glide of made.splice(0)) glide.hostDisconnected();
});

/** A host that only counts, a clock that only goes when it is told to. */
function start() {
  let now = 0;
  let due: { at: number; call: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    later(ms, call) {
      const timer = { at: now + ms, call };
      due.push(timer);
      return () => (due = due.filter((each) => each !== timer));
    },
  };
  let asked = 0;
  const host = {
    addController() {},
    removeController() {},
    requestUpdate: () => void asked++,
    updateComplete: Promise.resolve(true),
  };
  const glide = new GlideController(host, clock);
  made.push(glide);
  const go = (ms: number) => {
    now += ms;
    for (const timer of due.filter(({ at }) => at <= now)) {
      due = due.filter((each) => each !== timer);
      timer.call();
    }
  };
  return { glide, go, waiting: () => due.length, asked: () => asked };
}

describe('the way of the map', () => {
  beforeEach(() => letMove(true));
  afterEach(() => letMove(false));
  const [A, B, C] = [WORLD, shot('globe'), shot('near-far')];
  const part = (way: Glide | null) => way?.part ?? NaN;

  it('takes 400 ms, half of it at 200, and is then over', () => {
    const { glide, go, waiting } = start();
    assert.isNull(glide.aim(A, true));
    assert.equal(part(glide.aim(B, true)), 0);
    go(200);
    assert.approximately(part(glide.aim(B, true)), 0.5, 1e-9);
    go(199);
    assert.isBelow(part(glide.aim(B, true)), 1);
    go(1);
    assert.isNull(glide.aim(B, true));
    assert.equal(waiting(), 0);
  });

  it('turns round where it is when what was left is wanted again', () => {
    const { glide, go } = start();
    glide.aim(A, true);
    glide.aim(B, true);
    go(100);
    const before = part(glide.aim(B, true));
    const back = glide.aim(A, true);
    assert.deepEqual([back?.from, back?.to], [B, A]);
    assert.approximately(part(back), 1 - before, 1e-9);
    go(100);
    assert.isNull(glide.aim(A, true));
  });

  it('goes on to its end before it sets out for another shot, and never jumps', () => {
    const { glide, go } = start();
    glide.aim(A, true);
    glide.aim(B, true);
    go(100);
    const before = glide.aim(B, true);
    assert.deepEqual(glide.aim(C, true), before);
    go(300);
    const next = glide.aim(C, true);
    assert.deepEqual([next?.from, next?.to, next?.part], [B, C, 0]);
    go(400);
    assert.isNull(glide.aim(C, true));
  });

  it('is not taken where nothing can move, and where less motion is wanted', () => {
    const { glide, waiting } = start();
    glide.aim(A, true);
    assert.isNull(glide.aim(B, false));
    letMove(false);
    assert.isNull(glide.aim(C, true));
    assert.equal(waiting(), 0);
  });

  it('starts and ends gently, as much as it is quick in the middle', () => {
    const { glide, go } = start();
    glide.aim(A, true);
    glide.aim(B, true);
    const parts = [0, 40, 320].map((ms) => {
      go(ms);
      return part(glide.aim(B, true));
    }) as [number, number, number];
    assert.isBelow(parts[1], 0.05);
    assert.approximately(parts[1] + parts[2], 1, 1e-9);
  });

  it('asks for a picture in every frame and at its end, and then for no more', async () => {
    const { glide, go, asked } = start();
    glide.aim(A, true);
    await frame();
    assert.equal(asked(), 0);
    glide.aim(B, true);
    for (let i = 0; i < 4; i++) await frame();
    const onTheWay = asked();
    assert.isAtLeast(onTheWay, 3);
    go(400);
    assert.equal(asked(), onTheWay + 1);
    assert.isNull(glide.aim(B, true));
    for (let i = 0; i < 3; i++) await frame();
    assert.equal(asked(), onTheWay + 1);
  });

  it('has one timer, however often it turns round', () => {
    const { glide, go, waiting } = start();
    glide.aim(A, true);
    glide.aim(B, true);
    go(200);
    for (const wanted of [A, B, A, B]) {
      glide.aim(wanted, true);
      assert.equal(waiting(), 1);
      go(30);
    }
  });

  it('forgets a shot that is no longer wanted when it arrives', () => {
    const { glide, go } = start();
    glide.aim(A, true);
    glide.aim(B, true);
    go(100);
    glide.aim(C, true);
    go(100);
    glide.aim(B, true);
    go(200);
    assert.isNull(glide.aim(B, true));
  });

  it('is over when its element is taken away', async () => {
    const { glide, waiting, asked } = start();
    glide.aim(A, true);
    glide.aim(B, true);
    glide.hostDisconnected();
    assert.equal(waiting(), 0);
    const before = asked();
    for (let i = 0; i < 3; i++) await frame();
    assert.equal(asked(), before);
    assert.isNull(glide.aim(B, true));
  });

  it('is not taken where nobody looks', () => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    try {
      const { glide } = start();
      glide.aim(A, true);
      assert.isNull(glide.aim(B, true));
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('is one loop of frames, however many maps of a page move, and none at rest', async () => {
    const { requestAnimationFrame: real } = window;
    const threeFrames = async () => {
      for (let i = 0; i < 3; i++) await new Promise((resolve) => real(resolve));
    };
    await countingFrames(async (asked) => {
      const maps = Array.from({ length: 20 }, () => start());
      for (const { glide } of maps) glide.aim(A, true);
      assert.equal(asked(), 0);
      for (const { glide } of maps) glide.aim(B, true);
      assert.equal(asked(), 1);
      await threeFrames();
      assert.isAtMost(asked(), 5);
      for (const { go, glide } of maps) {
        go(400);
        glide.aim(B, true);
      }
      const before = asked();
      await threeFrames();
      assert.equal(asked(), before);
    });
  });
});
