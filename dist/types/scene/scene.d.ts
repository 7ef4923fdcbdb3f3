import type { Data } from '../data/types.js';
import type { Options, Theme } from '../model/options.js';
import type { Axis } from '../model/time.js';
import type { Problem } from '../model/problem.js';
import { type DebugScene } from './debug.js';
import type { Glide } from './glide.js';
import { type Heading, type ListScene } from './list.js';
import { type MapScene } from './map.js';
import type { Framing } from './shots.js';
import type { Stage } from './stage.js';
import { type TimelineScene } from './timeline.js';
/** What the reader has chosen; all else is derived. */
export interface State {
    /** Id of the open city. */
    readonly selected: string | null;
    /** Null: the end of the axis, "today". */
    readonly year: number | null;
    readonly playing: boolean;
    readonly framing: Framing;
    /** Null: the map stands. */
    readonly glide: Glide | null;
}
export interface AboutScene {
    readonly title: string;
    readonly sentences: readonly string[];
    readonly source: string;
}
/**
 * The whole picture as a plain value: text already in the language, numbers in px, phases named. It
 * survives JSON unchanged and says what things are, not how they look.
 */
export interface Scene {
    /** The years that can be chosen, and the one that is. */
    readonly axis: Axis;
    readonly year: number;
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    readonly theme: Theme;
    /** Name of the region, whether or not a heading shows it. */
    readonly name: string;
    readonly heading: Heading | null;
    /** Says what map and timeline are; null where one of them is not shown. */
    readonly subtitle: string | null;
    readonly skip: string;
    readonly map: MapScene | null;
    readonly timeline: TimelineScene | null;
    /** Also beside map or timeline alone, whose cities would otherwise be within reach of pointers only. */
    readonly list: ListScene | null;
    readonly about: AboutScene | null;
    /** Null: nobody asked. */
    readonly debug: DebugScene | null;
}
/**
 * `now` is the moment shown as the present, ms since 1970 UTC; `problems` are told where the options
 * ask for it.
 */
export declare function makeScene(data: Data, options: Options, state: State, stage: Stage, now: number, problems?: readonly Problem[]): Scene;
