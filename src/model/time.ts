import type { Partner } from '../data/types.js';

/** Where a partnership stands at the chosen year; the drawing follows from it. */
export type Phase = 'before' | 'beginning' | 'during' | 'after';

/** The years of the axis. */
export interface Axis {
  readonly min: number;
  readonly max: number;
}

/** Years that the axis shows before the first partnership. */
const LEAD_IN = 2;

/** Calendar year of a moment, in the reader's own time zone as the surrounding page has it. */
export const yearOf = (now: number): number => new Date(now).getFullYear();

/** From just before the first dated partnership to the current year; without dates the last ten years. */
export function axisOf(partners: readonly Partner[], thisYear: number): Axis {
  let first = Infinity;
  for (const { since } of partners) if (since !== null) first = Math.min(first, since);
  return {
    min: first === Infinity ? thisYear - 10 : Math.min(first, thisYear) - LEAD_IN,
    max: thisYear,
  };
}

export const clampYear = ({ min, max }: Axis, year: number | null): number =>
  year === null ? max : Math.max(min, Math.min(max, year));

/**
 * The phase of a partnership at a year of the axis. One without a year is shown, and one that ended
 * without a year has ended, only when the timeline stands at its end: nothing is guessed.
 */
export function phaseAt({ since, status, until }: Partner, year: number, { max }: Axis): Phase {
  if ((since ?? max) > year) return 'before';
  if (status === 'ended' && (until ?? max) <= year) return 'after';
  return since === year ? 'beginning' : 'during';
}

/** Whether anything of the partnership is drawn. */
export const isShown = (phase: Phase): boolean => phase !== 'before';

/** Round years for the ticks of an axis, about `count` of them, at steps of 1, 2, 5 times a power of ten. */
export function ticksOf({ min, max }: Axis, count: number): number[] {
  const rough = (max - min) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  let step = 10 * power;
  for (const factor of [5, 2, 1]) if (factor * power >= rough) step = factor * power;
  // On an axis of several decades everyone looks for the decades.
  if (max - min >= 30) step = Math.max(step, 10);
  const ticks: number[] = [];
  for (let year = Math.ceil(min / step) * step; year <= max; year += step) ticks.push(year);
  return ticks;
}

/** Years in which a partnership begins, each once, ascending. */
export function beginnings(partners: readonly Partner[], { max }: Axis): number[] {
  const years = new Set<number>();
  for (const { since } of partners) if (since !== null && since <= max) years.add(since);
  return [...years].sort((a, b) => a - b);
}

/** The stop before or after a year: a beginning, or the end of the axis. Null when there is none. */
export function stepFrom(
  year: number,
  direction: 1 | -1,
  years: readonly number[],
  { max }: Axis,
): number | null {
  const stops = years.includes(max) ? years : [...years, max];
  const ahead = stops.filter((stop) => (direction === 1 ? stop > year : stop < year));
  return (direction === 1 ? ahead[0] : ahead[ahead.length - 1]) ?? null;
}

/** Full calendar years since the beginning; null without one, or when it has ended without a year. */
export function yearsSoFar({ since, status, until }: Partner, thisYear: number): number | null {
  if (since === null) return null;
  if (status === 'ended') return until === undefined ? null : Math.max(0, until - since);
  return Math.max(0, thisYear - since);
}

/** An anniversary is round at multiples of 5 up to 25, then of 10. */
export const isRound = (years: number): boolean =>
  years > 0 && years % (years <= 25 ? 5 : 10) === 0;

/** The next round anniversary of a partnership that has not ended, this year's included. */
export function nextAnniversary(
  partner: Partner,
  thisYear: number,
): { years: number; year: number } | null {
  const { since, status } = partner;
  if (since === null || status === 'ended') return null;
  let years = Math.max(1, thisYear - since);
  while (!isRound(years)) years++;
  return { years, year: since + years };
}

/** One step of the playback: from `at` ms on, the timeline shows `year`. */
export interface Step {
  readonly at: number;
  readonly year: number;
}

/** How long a beginning is dwelt upon, and a frame of most screens, ms. */
const DWELL_MS = 1750;
const FRAME_MS = 1000 / 60;
/** How many frames an uneventful year stands; of a long history fewer, but whole ones as far as it can be. */
const YEAR_FRAMES = 5;
/** A long history takes no longer than this for all of its years, and for all beginnings, ms. */
const ALL_YEARS_MS = 6000;
const ALL_DWELLS_MS = 24_000;
/** Years that pass faster than this are not shown one by one, ms. */
const LEAST_MS = 40;

/**
 * The plan of a playback from a year to the end of the axis. Years pass quickly; where a partnership
 * begins the timeline dwells. What is shown is a function of the time elapsed, not of frames; from
 * beginning to end it is half a minute at most.
 */
export function timetable(from: number, years: readonly number[], { min, max }: Axis): Step[] {
  const frames = Math.min(YEAR_FRAMES, ALL_YEARS_MS / FRAME_MS / (max - min + 1));
  const pass = FRAME_MS * (frames > 1 ? Math.floor(frames) : frames);
  const dwell = Math.min(DWELL_MS, ALL_DWELLS_MS / years.length);
  const steps: Step[] = [];
  let at = 0;
  let shown = -Infinity;
  for (let year = from; year <= max; year++) {
    const begins = years.includes(year);
    if (begins || year === max || at - shown >= LEAST_MS) {
      steps.push({ at, year });
      shown = at;
    }
    at += begins ? dwell : pass;
  }
  return steps;
}

/** The step that holds at a time, ms since the start. */
export function stepAt(steps: readonly Step[], elapsed: number): Step | null {
  let current: Step | null = null;
  for (const step of steps) if (step.at <= elapsed) current = step;
  return current;
}
