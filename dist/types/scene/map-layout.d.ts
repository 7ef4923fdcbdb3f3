import type { Data } from '../data/types.js';
import type { Language } from '../text/languages.js';
import { type LaidPanel } from './panels.js';
import { type Sheet } from './sheet.js';
import { type Framing, type Shot } from './shots.js';
import type { Stage } from './stage.js';
export interface MapLayout {
    readonly width: number;
    readonly height: number;
    readonly sheet: Sheet;
    readonly panels: readonly LaidPanel[];
    /** What the reader may zoom to beside everything. */
    readonly framings: readonly Framing[];
}
/**
 * Lays out the map: a view of the globe, and where cities crowd, a lens on it or below it. Independent
 * of the year, so that nothing moves when it changes; all framings of a view have one height.
 */
export declare function layOutMap(data: Data, language: Language, stage: Stage, shot: Shot): MapLayout;
