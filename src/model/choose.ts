import { makeGrid } from './grid.js';
import { NOTHING, type Box } from './plane.js';

/** One place where something could stand, and how much one would rather not have it there. */
export interface Candidate {
  readonly cost: number;
}

/** Steps of the exact search, fewer the more items there are; beyond them the best answer so far stands. */
const BUDGET = 4_000;
const BUDGET_OF_ALL = 400_000;
/** Above this number, home and sixty partners, an exact search is out of reach and the greedy answer stands. */
export const EXACT_LIMIT = 61;
/** Squares in which candidates are looked up, px. */
const CELL = 40;

/**
 * Chooses one candidate for each item so that no two conflict, as few as possible stay away (null) and the
 * costs add up to the least. Exact (branch and bound) where the search ends within its budget, else the best
 * found so far; above EXACT_LIMIT items greedy, by their order. Candidates must be sorted by cost; only those whose reach overlaps can conflict. Pure.
 */
export function choose<C extends Candidate>(
  items: readonly (readonly C[])[],
  conflict: (a: C, b: C) => boolean,
  reachOf: (candidate: C) => Box = () => NOTHING,
  budget = BUDGET,
): (C | null)[] {
  let best = chooseGreedily(items, conflict, reachOf);
  if (items.length > EXACT_LIMIT) return best;
  let bestCost = costOf(best);
  let steps = Math.min(budget, BUDGET_OF_ALL / items.length ** 2);
  const visit = (candidates: readonly (readonly C[])[]): void => {
    let left = candidates;
    while (steps-- > 0) {
      // Nothing that is left costs less than the cheapest of each.
      const cheapest = left.map((each) => each[0] ?? null);
      const room = bestCost - costOf(cheapest);
      if (room <= 0) return;
      // Of those that conflict, the one with the least choice.
      let i = -1;
      let choice = Infinity;
      cheapest.forEach((a, at) => {
        const { length } = left[at] as readonly C[];
        if (!a || length >= choice || !cheapest.some((b) => b && b !== a && conflict(a, b))) return;
        i = at;
        choice = length;
      });
      const kept = cheapest[i];
      if (!kept) {
        best = cheapest;
        bestCost -= room;
        return;
      }
      // Either it stays, and what conflicts with it goes with all that is too dear, or it goes itself.
      visit(
        left.map((each, j) =>
          j === i
            ? [kept]
            : each.filter((c) => c.cost - (each[0] as C).cost < room && !conflict(kept, c)),
        ),
      );
      left = left.map((each, j) => (j === i ? each.slice(1) : each));
    }
  };
  visit(items);
  return best;
}

/** An item that stays away costs more than any detour of all others. */
const MISSING = 1e6;

function costOf(chosen: readonly (Candidate | null)[]): number {
  let sum = 0;
  for (const candidate of chosen) sum += candidate ? candidate.cost : MISSING;
  return sum;
}

function chooseGreedily<C extends Candidate>(
  items: readonly (readonly C[])[],
  conflict: (a: C, b: C) => boolean,
  reachOf: (candidate: C) => Box,
): (C | null)[] {
  const taken = makeGrid<C>(CELL);
  return items.map((candidates) => {
    for (const candidate of candidates) {
      const buckets = taken(reachOf(candidate));
      if (buckets.some((bucket) => bucket.some((other) => conflict(other, candidate)))) continue;
      for (const bucket of buckets) bucket.push(candidate);
      return candidate;
    }
    return null;
  });
}
