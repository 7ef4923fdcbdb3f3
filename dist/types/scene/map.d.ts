import type { Data } from '../data/types.js';
import { type Language } from '../text/languages.js';
import { type Item, type Moment } from './moment.js';
import type { Stage } from './stage.js';
export interface LinkItem extends Item {
    /** Path data, from home outward. */
    readonly d: string;
}
export interface DotItem extends Item {
    readonly x: number;
    readonly y: number;
    readonly r: number;
}
export interface LabelItem extends Item {
    readonly text: string;
    /** Middle of the text, and its baseline. */
    readonly x: number;
    readonly y: number;
    /** Path data of the line that joins the name to its dot, where it had to move away. */
    readonly leader: string | null;
    /** The room that was reserved, px; what tests and hit areas need. */
    readonly box: {
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
    };
}
export interface Panel {
    readonly id: 'world' | 'lens';
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly graticule: string;
    readonly land: string;
    /** The other panel's region. */
    readonly outline: string | null;
    readonly caption: {
        readonly text: string;
        readonly x: number;
        readonly y: number;
    } | null;
    readonly links: readonly LinkItem[];
    readonly dots: readonly DotItem[];
    readonly labels: readonly LabelItem[];
}
export interface MapScene {
    readonly width: number;
    readonly height: number;
    readonly labelSize: number;
    /** Alternative text. */
    readonly name: string;
    readonly panels: readonly Panel[];
    /** Small print. */
    readonly notes: readonly string[];
}
export declare function makeMapScene(data: Data, language: Language, moment: Moment, stage: Stage): MapScene;
