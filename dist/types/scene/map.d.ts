import type { Data } from '../data/types.js';
import { type Options, type View } from '../model/options.js';
import { type DrawnDot, type DrawnLabel, type DrawnLink, type DrawnPanel } from './drawing.js';
import { type Glide } from './glide.js';
import { type Item, type Moment } from './moment.js';
import { type Framing } from './shots.js';
import type { Stage } from './stage.js';
export interface LinkItem extends Item, DrawnLink {
}
export interface DotItem extends Item, DrawnDot {
}
export interface LabelItem extends Item, DrawnLabel {
}
export interface Panel extends DrawnPanel {
    readonly links: readonly LinkItem[];
    readonly dots: readonly DotItem[];
    readonly labels: readonly LabelItem[];
}
/** A step closer or back; null: there is none. */
export interface ZoomStep {
    readonly text: string;
    readonly to: Framing | null;
}
/** What the reader may look at instead, and what is said when it is there. */
export interface ViewSwitch {
    readonly name: string;
    readonly views: readonly {
        readonly id: View;
        readonly text: string;
        readonly isOn: boolean;
    }[];
    readonly closer: ZoomStep;
    readonly back: ZoomStep;
    readonly sentences: {
        readonly view: string;
        readonly framing: string;
    };
}
export interface MapScene {
    readonly width: number;
    readonly height: number;
    readonly labelSize: number;
    /** On its way from one shot to the next. */
    readonly isMoving: boolean;
    /** Alternative text. */
    readonly name: string;
    readonly panels: readonly Panel[];
    readonly switch: ViewSwitch;
    /** Small print. */
    readonly notes: readonly string[];
}
/** Where the map is framed to, and from where it is on its way there. */
interface Aim {
    readonly framing: Framing;
    readonly glide: Glide | null;
}
export declare function makeMapScene(data: Data, options: Options, aim: Aim, moment: Moment, stage: Stage): MapScene;
export {};
