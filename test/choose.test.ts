import { assert } from 'chai';
import { choose, EXACT_LIMIT, type Candidate } from '../src/model/choose.js';
import { overlap, type Box } from '../src/model/plane.js';

/* One place for each name: as good as an answer that was found by trying everything. */

interface Spot extends Candidate {
  readonly box: Box;
}

/** Numbers between 0 and 1, the same ones in each run (Park & Miller 1988). */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

const conflict = (a: Spot, b: Spot): boolean => overlap(a.box, b.box);
const reachOf = ({ box }: Spot): Box => box;

/** So many items with so many places for each, on a square of `size`; the smaller it is, the more they crowd. */
function crowd(seed: number, count: number, places: number, size: number): Spot[][] {
  const next = random(seed);
  return Array.from({ length: count }, () => {
    const [x, y] = [size * next(), size * next()];
    return Array.from({ length: places }, (): Spot => {
      const box = { x: x + 14 * next(), y: y + 14 * next(), width: 12, height: 6 };
      return { box, cost: Math.round(100 * next()) / 10 };
    }).sort((a, b) => a.cost - b.cost);
  });
}

interface Answer {
  readonly missing: number;
  readonly cost: number;
}

const isBetter = (a: Answer, b: Answer): boolean =>
  a.missing < b.missing || (a.missing === b.missing && a.cost < b.cost - 1e-9);

function answerOf(chosen: readonly (Spot | null)[]): Answer {
  let cost = 0;
  for (const spot of chosen) cost += spot?.cost ?? 0;
  return { missing: chosen.filter((spot) => spot === null).length, cost };
}

/** Tries every combination. */
function tryAll(items: readonly (readonly Spot[])[]): Answer {
  let best: Answer = { missing: Infinity, cost: Infinity };
  const visit = (chosen: readonly (Spot | null)[]): void => {
    const candidates = items[chosen.length];
    if (!candidates) {
      const answer = answerOf(chosen);
      if (isBetter(answer, best)) best = answer;
      return;
    }
    for (const spot of [...candidates, null])
      if (!spot || !chosen.some((other) => other && conflict(other, spot)))
        visit([...chosen, spot]);
  };
  visit([]);
  return best;
}

describe('choosing a place for each', () => {
  for (const [size, crowded] of [
    [15, true],
    [30, true],
    [60, false],
  ] as const)
    it(`is as good as trying everything, on a square of ${size}`, () => {
      let most = 0;
      for (let seed = 1; seed <= 60; seed++) {
        const items = crowd(seed, 5, 5, size);
        const { missing, cost } = answerOf(choose(items, conflict, reachOf));
        const best = tryAll(items);
        assert.equal(missing, best.missing, `missing, seed ${seed}`);
        assert.approximately(cost, best.cost, 1e-9, `cost, seed ${seed}`);
        most = Math.max(most, missing);
      }
      if (crowded) assert.isAbove(most, 0, 'there are some without a place');
    });

  for (const count of [1, 20, 61, 62, 300])
    it(`gives no two of ${count} the same room, and many a place`, () => {
      const items = crowd(7, count, 12, 8 * Math.sqrt(count));
      const chosen = choose(items, conflict, reachOf);
      assert.lengthOf(chosen, count);
      const there = chosen.filter((spot) => spot !== null);
      there.forEach((spot, i) =>
        assert.isFalse(there.slice(i + 1).some((other) => conflict(spot, other))),
      );
      chosen.forEach((spot, i) => assert.isTrue(spot === null || items[i]?.includes(spot)));
      assert.isAtLeast(there.length, count / 4);
      // Among many the order is the right of way.
      if (count > EXACT_LIMIT) assert.isTrue(chosen[0] === items[0]?.[0]);
    });

  it('is never worse than one after the other, however little time there is', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const items = crowd(seed, 12, 12, 40);
      const greedily = answerOf(choose(items, conflict, reachOf, 0));
      let before = greedily;
      for (const budget of [1, 10, 100, 1000]) {
        const answer = answerOf(choose(items, conflict, reachOf, budget));
        assert.isFalse(isBetter(before, answer), `seed ${seed}, ${budget} steps`);
        before = answer;
      }
    }
  });

  it('answers nothing with nothing', () => {
    assert.deepEqual(choose<Spot>([], conflict), []);
    assert.deepEqual(choose<Spot>([[], []], conflict), [null, null]);
  });
});
