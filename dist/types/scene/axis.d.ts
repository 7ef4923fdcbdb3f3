import type { Data, Partner } from '../data/types.js';
import { type Box } from '../model/plane.js';
import { type Axis } from '../model/time.js';
import { type Language } from '../text/languages.js';
import type { Stage } from './stage.js';
export interface TickItem {
    readonly x: number;
    readonly text: string;
}
export declare const LABEL_EM = 0.8125;
/** A dated partnership, for short. */
export type Dated = Partner & {
    readonly since: number;
};
export declare function datedOf(data: Data, max: number): Dated[];
/** The year of the beginning, and of an end. */
export declare const yearsOf: ({ since, until }: Dated) => string;
export interface AxisLabel {
    /** Which of the dated partnerships it names. */
    readonly index: number;
    readonly middle: number;
    readonly y: number;
    /** From here a thin line runs down to the mark; null where another name of the same year is below. */
    readonly foot: number | null;
    readonly box: Box;
}
export interface AxisLayout {
    /** Height of the axis in the drawing, and of the drawing. */
    readonly y: number;
    readonly height: number;
    readonly labels: readonly AxisLabel[];
    readonly ticks: readonly TickItem[];
}
/** Where a year stands on the axis, px; right to left where the language runs so. */
export declare function scaleOf({ min, max }: Axis, language: Language, { width, fontSize }: Stage): (year: number) => number;
/** All of the axis that does not depend on year and selection. Among many years some stay without a label. */
export declare const layAxis: (data: Data, language: "de" | "de-simple" | "en" | "fr" | "he" | "ru" | "sr-Cyrl" | "sr-Latn" | "tr" | "zh-Hans", args_2: Axis, args_3: Stage) => AxisLayout;
