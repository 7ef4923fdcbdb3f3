import type { Data } from '../data/types.js';
import { type Language } from '../text/languages.js';
import { type LaidPanel } from './panels.js';
import type { Stage } from './stage.js';
export interface MapLayout {
    readonly width: number;
    readonly height: number;
    readonly labelSize: number;
    readonly panels: readonly LaidPanel[];
}
/**
 * Lays out the map: the world, and where cities crowd, a lens on it or below it. Independent of year
 * and selection, so that nothing moves when they change.
 */
export declare function layOutMap(data: Data, language: Language, stage: Stage): MapLayout;
