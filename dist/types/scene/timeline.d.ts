import type { Data } from '../data/types.js';
import { type Language } from '../text/languages.js';
import { type AxisLabel, type TickItem } from './axis.js';
import { type Item, type Moment } from './moment.js';
import type { Stage } from './stage.js';
export interface MarkItem extends Item {
    readonly x: number;
}
export interface TimelineLabel extends MarkItem, AxisLabel {
    readonly name: string;
    readonly year: string;
}
export interface TimelineScene {
    readonly name: string;
    readonly width: number;
    readonly height: number;
    readonly labelSize: number;
    /** Height of the axis, and its ends. */
    readonly y: number;
    readonly start: number;
    readonly end: number;
    /** Down to where a tick reaches, above the words of the years. */
    readonly tickEnd: number;
    /** Where the chosen year stands. */
    readonly cursor: number;
    readonly ticks: readonly TickItem[];
    readonly marks: readonly MarkItem[];
    readonly labels: readonly TimelineLabel[];
    readonly undated: {
        readonly title: string;
        readonly items: readonly (Item & {
            readonly name: string;
        })[];
    } | null;
    readonly slider: {
        readonly name: string;
        readonly min: number;
        readonly max: number;
        readonly value: number;
        readonly valueText: string;
    };
    readonly caption: string;
    readonly playing: boolean;
    readonly buttons: {
        readonly play: string;
        readonly previous: string;
        readonly next: string;
    };
    /** Where the buttons lead; null: nowhere. */
    readonly previous: number | null;
    readonly next: number | null;
    /** What a pause, the end and a step say to those who do not see. */
    readonly sentences: {
        readonly paused: string;
        readonly finished: string;
        readonly step: string;
    };
}
export declare function makeTimelineScene(data: Data, language: Language, moment: Moment, playing: boolean, stage: Stage): TimelineScene;
