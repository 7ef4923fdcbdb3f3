import type { Data, Kind, Partner } from '../data/types.js';
import type { Options } from '../model/options.js';
import { type Axis, type Phase } from '../model/time.js';
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
export declare const partnerOf: ({ partners }: Data, id: string | null) => Partner | undefined;
/** `year` null: the end of the axis. `now` is the moment shown as the present, ms since 1970 UTC. */
export declare function momentOf(data: Data, { selected, year, viewpoint }: Pick<Options, 'selected' | 'year' | 'viewpoint'>, now: number): Moment;
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
export declare function itemOf(partner: Partner, { year, axis, lead }: Moment): Item;
/** Home is an end of every link: always there, and never stepping back. */
export declare const homeItem: (id: string) => Item;
