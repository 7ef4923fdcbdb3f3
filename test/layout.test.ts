import { assert } from 'chai';
import { choose } from '../src/model/choose.js';
import { makeInk } from '../src/model/ink.js';
import { placeLabels, type Ground, type Named } from '../src/model/labels.js';
import { crowded, placeLens } from '../src/model/lens.js';
import { distanceToBox, overlap, sharedArea, type Point } from '../src/model/plane.js';

const FRAME = { x: 0, y: 0, width: 400, height: 300 };
const named = (id: string, x: number, y: number): Named => ({
  id,
  at: [x, y],
  radius: 4,
  width: 60,
  height: 16,
});
const ground = (items: readonly Named[], more: Partial<Ground> = {}): Ground => ({
  frame: FRAME,
  dots: items,
  blocked: [],
  lines: [],
  ink: makeInk(more.lines ?? [], FRAME.width, FRAME.height),
  ...more,
});

describe('choose', () => {
  const differ = (a: { at: number }, b: { at: number }) => a.at === b.at;
  const options = (...pairs: [at: number, cost: number][]) =>
    pairs.map(([at, cost]) => ({ at, cost }));

  it('finds the least sum, not the first that fits', () => {
    // Greedy would give the first item place 1 and leave the second one at 100.
    const items = [options([1, 0], [2, 1]), options([1, 2], [3, 100])];
    assert.deepEqual(
      choose(items, differ).map((each) => each?.at),
      [2, 1],
    );
  });
  it('gives null only where no place is left', () => {
    const items = [options([1, 0]), options([1, 0], [2, 5]), options([1, 0])];
    const chosen = choose(items, differ);
    assert.equal(chosen.filter((each) => each === null).length, 1);
  });
  it('answers for 500 items as well', () => {
    const items = Array.from({ length: 500 }, (_, i) => options([i, 0]));
    assert.equal(choose(items, differ).filter((each) => each !== null).length, 500);
  });
});

describe('placeLabels', () => {
  it('puts a lone name beside its dot without a leader', () => {
    const [label] = placeLabels([named('a', 100, 100)], ground([named('a', 100, 100)]));
    assert.isNull(label?.leader);
    assert.isBelow(distanceToBox([100, 100], label?.box ?? FRAME), 9);
  });

  it('names twelve dots in a heap without one overlap', () => {
    const items = Array.from({ length: 12 }, (_, i) =>
      named(`${i}`, 160 + (i % 4) * 22, 120 + Math.floor(i / 4) * 20),
    );
    const labels = placeLabels(items, ground(items));
    assert.equal(labels.length, 12);
    labels.forEach((a, i) => {
      for (const b of labels.slice(i + 1)) assert.isFalse(overlap(a.box, b.box), `${a.id} ${b.id}`);
      for (const dot of items)
        assert.isAtLeast(distanceToBox(dot.at, a.box), 4, `${a.id} on ${dot.id}`);
    });
  });

  it('keeps out of blocked boxes and inside the frame', () => {
    const items = [named('a', 396, 4), named('b', 100, 100)];
    const blocked = [{ x: 104, y: 80, width: 200, height: 40 }];
    for (const { box } of placeLabels(items, ground(items, { blocked }))) {
      assert.isTrue(
        box.x >= 0 && box.y >= 0 && box.x + box.width <= 400 && box.y + box.height <= 300,
      );
      assert.isFalse(overlap(box, blocked[0] as typeof FRAME));
    }
  });

  it('goes round a line where it can', () => {
    const items = [named('a', 100, 100)];
    const line: Point[] = [
      [100, 100],
      [300, 100],
    ];
    const [label] = placeLabels(items, ground(items, { lines: [line] }));
    assert.equal(makeInk([line], 400, 300).within(label?.box ?? FRAME), 0);
  });
});

describe('makeInk', () => {
  it('measures how much line lies in a box', () => {
    const ink = makeInk(
      [
        [
          [0, 50],
          [200, 50],
        ],
      ],
      400,
      300,
    );
    assert.approximately(ink.within({ x: 30, y: 30, width: 60, height: 60 }), 60, 4);
    assert.equal(ink.within({ x: 30, y: 100, width: 60, height: 60 }), 0);
    assert.approximately(ink.within(FRAME), 200, 4);
  });
});

describe('crowded', () => {
  const spots = (...points: [number, number][]) => points.map((at, i) => ({ id: `${i}`, at }));
  it('is the largest set of near neighbours', () => {
    assert.deepEqual(crowded(spots([0, 0], [30, 0], [60, 0], [300, 0], [310, 0]), 48, 12), [
      '0',
      '1',
      '2',
    ]);
  });
  it('is nothing where all stand apart, or only two stand near', () => {
    assert.deepEqual(crowded(spots([0, 0], [100, 0], [200, 0]), 48, 12), []);
    assert.deepEqual(crowded(spots([0, 0], [30, 0], [200, 0]), 48, 12), []);
  });
  it('is a pair whose dots touch', () => {
    assert.deepEqual(crowded(spots([0, 0], [9, 0], [200, 0]), 48, 12), ['0', '1']);
  });
});

describe('placeLens', () => {
  const half = (width: number) => width / 2;
  it('covers nothing that must stay in sight', () => {
    const sights = {
      boxes: [{ x: 10, y: 250, width: 20, height: 20 }],
      lines: makeInk(
        [
          [
            [0, 0],
            [400, 20],
          ],
        ],
        400,
        300,
      ),
      inCorner: true,
      source: { x: 150, y: 40, width: 60, height: 60 },
    };
    const box = placeLens(FRAME, half, 80, sights);
    assert.isNotNull(box);
    if (!box) return;
    assert.isFalse(overlap(box, sights.boxes[0] as typeof FRAME));
    assert.equal(sharedArea(box, sights.source), 0);
  });
  it('is given up where the frame is full', () => {
    const boxes = Array.from({ length: 12 }, (_, i) => ({
      x: (i % 4) * 100 + 40,
      y: Math.floor(i / 4) * 100 + 40,
      width: 20,
      height: 20,
    }));
    assert.isNull(
      placeLens(FRAME, half, 150, {
        boxes,
        lines: makeInk([], 400, 300),
        inCorner: true,
        source: { x: 0, y: 0, width: 1, height: 1 },
      }),
    );
  });
});
