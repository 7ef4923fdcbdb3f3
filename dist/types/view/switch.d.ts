import type { MapScene, ViewSwitch, ZoomStep } from '../scene/map.js';
import type { Kit } from './kit.js';
export interface SwitchHandlers {
    readonly look?: (view: ViewSwitch['views'][number]['id']) => void;
    /** Nearer or back; null where there is nothing nearer or further. */
    readonly zoom?: (to: ZoomStep['to']) => void;
}
/** Which view of the globe, and how near: only where somebody can press. */
export declare function switchView<T>(kit: Kit<T>, map: MapScene, { look, zoom }: SwitchHandlers): T;
