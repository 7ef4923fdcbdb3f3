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
 * Chooses one candidate for each item so that no two conflict and the costs add up to the least.
 * Exact for small sets (branch and bound, items in the given order), greedy for large ones and where
 * the budget ends. An item without a place left gets null: only then does something stay away.
 * Candidates must be sorted by cost; only those whose reach overlaps can conflict. Pure.
 */
export function choose<C extends Candidate>(
  items: readonly (readonly C[])[],
  conflict: (a: C, b: C) => boolean,
  reachOf: (candidate: C) => Box = () => NOTHING,
  budget = BUDGET,
): (C | null)[] {
  const greedy = chooseGreedily(items, conflict, reachOf);
  if (items.length > EXACT_LIMIT) return greedy;
  // What is left costs at least the sum of each item's cheapest candidate.
  const least: number[] = [];
  least[items.length] = 0;
  for (let i = items.length - 1; i >= 0; i--)
    least[i] = (least[i + 1] as number) + (items[i]?.[0]?.cost ?? 0);

  let best = greedy;
  let bestCost = costOf(greedy);
  let steps = Math.min(budget, BUDGET_OF_ALL / items.length ** 2);
  const chosen: C[] = [];
  const isFree = (candidate: C): boolean => {
    for (let i = 0; i < chosen.length; i++) if (conflict(chosen[i] as C, candidate)) return false;
    return true;
  };
  const visit = (i: number, cost: number): void => {
    if (cost + (least[i] as number) >= bestCost || steps-- < 0) return;
    if (i === items.length) {
      best = chosen.slice();
      bestCost = cost;
      return;
    }
    for (const candidate of items[i] as readonly C[]) {
      if (cost + candidate.cost + (least[i + 1] as number) >= bestCost) break;
      if (!isFree(candidate)) continue;
      chosen.push(candidate);
      visit(i + 1, cost + candidate.cost);
      chosen.pop();
    }
  };
  visit(0, 0);
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
