import type { Kind } from '../data/types.js';
import type { Axis } from '../model/time.js';

/** Year and selection as resolved against the data: what map, timeline and list share. */
export interface Moment {
  readonly year: number;
  readonly axis: Axis;
  readonly selected: string | null;
}

export type Role = 'home' | Kind;

/** Whether an item is the selection, or steps back behind one. */
export type Emphasis = 'none' | 'selected' | 'receded';

/** Home is an end of every link: it never steps back, and selecting it sets nothing off. */
export const emphasisOf = (id: string, selected: string | null, home: string): Emphasis =>
  selected === null || selected === home ? 'none' : id === selected ? 'selected' : 'receded';
