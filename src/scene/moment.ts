import type { Data, Kind, Partner } from '../data/types.js';
import type { Options } from '../model/options.js';
import {
  axisOf,
  clampYear,
  isShown,
  phaseAt,
  yearOf,
  type Axis,
  type Phase,
} from '../model/time.js';

/** Year and selection as resolved against the data: what map, timeline and list share. */
export interface Moment {
  readonly year: number;
  readonly axis: Axis;
  /** Id of the selected partner. */
  readonly selected: string | null;
  /** Whose link leads: that of the selection, without one that of the viewpoint. */
  readonly lead: string | null;
  /** The same once it is drawn: only then can it be framed. */
  readonly link: string | null;
}

export const partnerOf = ({ partners }: Data, id: string | null): Partner | undefined =>
  partners.filter((partner) => partner.id === id)[0];

/** `year` null: the end of the axis. `now` is the moment shown as the present, ms since 1970 UTC. */
export function momentOf(
  data: Data,
  { selected, year, viewpoint }: Pick<Options, 'selected' | 'year' | 'viewpoint'>,
  now: number,
): Moment {
  const axis = axisOf(data.partners, yearOf(now));
  const shown = clampYear(axis, year);
  const partner = partnerOf(data, selected);
  const leader = partner ?? partnerOf(data, viewpoint);
  const lead = leader?.id ?? null;
  const isLinked = leader && isShown(phaseAt(leader, shown, axis));
  return {
    year: shown,
    axis,
    selected: partner?.id ?? null,
    lead,
    link: isLinked ? lead : null,
  };
}

export type Role = 'home' | Kind;

/** Whether an item leads, or steps back behind the one that does. */
export type Emphasis = 'none' | 'selected' | 'receded';

/** What every mark of a city knows, wherever it stands. */
export interface Item {
  readonly id: string;
  readonly role: Role;
  readonly phase: Phase;
  readonly emphasis: Emphasis;
  /** The partnership rests, or has ended. */
  readonly quiet: boolean;
}

export const roleOf = ({ kind }: Partner): Kind => kind ?? 'twinning';

export function itemOf(partner: Partner, { year, axis, lead }: Moment): Item {
  const phase = phaseAt(partner, year, axis);
  return {
    id: partner.id,
    role: roleOf(partner),
    phase,
    emphasis: lead === null ? 'none' : partner.id === lead ? 'selected' : 'receded',
    quiet: partner.status === 'dormant' || phase === 'after',
  };
}

/** Home is an end of every link: always there, and never stepping back. */
export const homeItem = (id: string): Item => ({
  id,
  role: 'home',
  phase: 'during',
  emphasis: 'none',
  quiet: false,
});

/** What a drawing takes from a moment, but for the year itself: most years change nothing. */
export const looksOf = ({ partners }: Data, { year, axis, lead, link }: Moment): unknown[] => [
  axis.min,
  axis.max,
  lead,
  link,
  partners.map((partner) => phaseAt(partner, year, axis)),
];
