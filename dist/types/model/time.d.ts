import type { Partner } from '../data/types.js';
/** Where a partnership stands at the chosen year; the drawing follows from it. */
export type Phase = 'before' | 'beginning' | 'during' | 'after';
/** The years of the axis. */
export interface Axis {
    readonly min: number;
    readonly max: number;
}
/** Calendar year of a moment, in the reader's own time zone as the surrounding page has it. */
export declare const yearOf: (now: number) => number;
/** From just before the first dated partnership to the current year; without dates the last ten years. */
export declare function axisOf(partners: readonly Partner[], thisYear: number): Axis;
export declare const clampYear: ({ min, max }: Axis, year: number | null) => number;
/**
 * The phase of a partnership at a year of the axis. One without a year is shown, and one that ended
 * without a year has ended, only when the timeline stands at its end: nothing is guessed.
 */
export declare function phaseAt({ since, status, until }: Partner, year: number, { max }: Axis): Phase;
/** Whether anything of the partnership is drawn. */
export declare const isShown: (phase: Phase) => boolean;
/** Round years for the ticks of an axis, about `count` of them, at steps of 1, 2, 5 times a power of ten. */
export declare function ticksOf({ min, max }: Axis, count: number): number[];
/** Years in which a partnership begins, each once, ascending. */
export declare function beginnings(partners: readonly Partner[], { max }: Axis): number[];
/** The stop before or after a year: a beginning, or the end of the axis. Null when there is none. */
export declare function stepFrom(year: number, direction: 1 | -1, years: readonly number[], { max }: Axis): number | null;
/** Full calendar years since the beginning; null without one, or when it has ended without a year. */
export declare function yearsSoFar({ since, status, until }: Partner, thisYear: number): number | null;
/** An anniversary is round at multiples of 5 up to 25, then of 10. */
export declare const isRound: (years: number) => boolean;
/** The next round anniversary of a partnership that has not ended, this year's included. */
export declare function nextAnniversary(partner: Partner, thisYear: number): {
    years: number;
    year: number;
} | null;
/** One step of the playback: from `at` ms on, the timeline shows `year`. */
export interface Step {
    readonly at: number;
    readonly year: number;
}
/**
 * The plan of a playback from a year to the end of the axis. Years pass quickly; where a partnership
 * begins the timeline dwells. What is shown is a function of the time elapsed, not of frames; from
 * beginning to end it is half a minute at most.
 */
export declare function timetable(from: number, years: readonly number[], { min, max }: Axis): Step[];
/** The step that holds at a time, ms since the start. */
export declare function stepAt(steps: readonly Step[], elapsed: number): Step | null;
