import type { Data } from '../data/types.js';
import { type DrawnPanel } from './drawing.js';
import type { MapLayout } from './map-layout.js';
import type { Shot } from './shots.js';
/** A map on its way from one shot to the next. */
export interface Glide {
    readonly from: Shot;
    readonly to: Shot;
    /** How much of the way is done, 0 to 1. */
    readonly part: number;
}
/** The main panel between two layouts, as large as the picture: no lens, no grid, and only names that stand in both. */
export declare function glidePanel(data: Data, from: MapLayout, to: MapLayout, part: number): DrawnPanel;
