import { assert } from 'chai';
import { GlideController } from '../src/controllers/glide.js';
import type { Clock } from '../src/controllers/clock.js';
import { drawMap, type DrawnPanel } from '../src/scene/drawing.js';
import { glidePanel, type Glide } from '../src/scene/glide.js';
import type { Shot } from '../src/scene/shots.js';
import { letMove } from './support/element.js';
import { pointsOf } from './support/rules.js';
import { landless as data, stage } from './support/sample.js';

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
  [WORLD, shot('near-far')],
  [shot('globe'), shot('near-far')],
  [WORLD, shot('world', 'zwickau')],
  [shot('near-far'), shot('near-far', 'xian')],
];
const drawn = (which: Shot) => drawMap(data, 'de', stage(960), which);

describe('a picture on the way', () => {
  for (const [from, to] of WAYS) {
    const [a, b] = [drawn(from), drawn(to)];
    const at = (part: number) => glidePanel(data, a.layout, b.layout, part);
    const ends = [a.panels()[0], b.panels()[0]] as [DrawnPanel, DrawnPanel];
    const title = `from ${from.view} to ${to.view} ${to.city ?? ''}`;

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

    it(`has every line and home’s name halfway, between the two, ${title}`, () => {
      const panel = at(0.5);
      assert.lengthOf(
        panel.links.filter(({ d }) => d !== ''),
        data.partners.length,
      );
      assert.include(
        panel.labels.map(({ id }) => id),
        'dortmund',
      );
      for (const link of panel.links) {
        const [x, y] = pointsOf(link.d)[0] as readonly [number, number];
        const home = panel.dots.filter(({ id }) => id === 'dortmund')[0];
        assert.approximately(x, home?.x ?? NaN, 0.2);
        assert.approximately(y, home?.y ?? NaN, 0.2);
      }
    });
  }
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
  const host = {
    addController() {},
    removeController() {},
    requestUpdate() {},
    updateComplete: Promise.resolve(true),
  };
  const glide = new GlideController(host, clock);
  const go = (ms: number) => {
    now += ms;
    for (const timer of due.filter(({ at }) => at <= now)) {
      due = due.filter((each) => each !== timer);
      timer.call();
    }
  };
  return { glide, go, waiting: () => due.length };
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
});
