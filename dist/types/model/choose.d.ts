import { type Box } from './plane.js';
/** One place where something could stand, and how much one would rather not have it there. */
export interface Candidate {
    readonly cost: number;
}
/** Above this number, home and sixty partners, an exact search is out of reach and the greedy answer stands. */
export declare const EXACT_LIMIT = 61;
/**
 * Chooses one candidate for each item so that no two conflict and the costs add up to the least.
 * Exact for small sets (branch and bound, items in the given order), greedy for large ones and where
 * the budget ends. An item without a place left gets null: only then does something stay away.
 * Candidates must be sorted by cost; only those whose reach overlaps can conflict. Pure.
 */
export declare function choose<C extends Candidate>(items: readonly (readonly C[])[], conflict: (a: C, b: C) => boolean, reachOf?: (candidate: C) => Box): (C | null)[];
