import type { TimelineScene } from '../scene/timeline.js';
import type { Kit } from './kit.js';
export interface TimelineHandlers {
    readonly toggle?: () => void;
    readonly previous?: () => void;
    readonly next?: () => void;
    /** The slider was moved, or is about to be. */
    readonly slide?: (event: Event) => void;
    readonly key?: (event: KeyboardEvent) => void;
    readonly touch?: (event: Event) => void;
    /** A click on the slider. */
    readonly tap?: (event: MouseEvent) => void;
    /** A click on a mark's label. */
    readonly pick?: (id: string) => void;
}
/** The years as an axis; with handlers also as a slider with its buttons. */
export declare function timelineView<T>(kit: Kit<T>, time: TimelineScene, on?: TimelineHandlers): T;
