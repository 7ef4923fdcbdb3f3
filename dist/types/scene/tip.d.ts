import type { Data } from '../data/types.js';
import type { Language } from '../text/languages.js';
import type { MapScene } from './map.js';
/** Name and year of a city, beside its dot. */
export interface Tip {
    readonly text: string;
    /** Where the dot stands, in percent of the picture's width, both from its upper left corner. */
    readonly x: number;
    readonly y: number;
    /** Radius of the dot, px: the tip touches it. */
    readonly r: number;
    /** Above the dot there is no room. */
    readonly isBelow: boolean;
}
/**
 * The tip of a partner in the panel of that name, or in the topmost that has its dot. Null where there
 * is none to be seen, for home, and for the city that leads: its details, or the title, say as much.
 */
export declare function tipOf(data: Data, language: Language, map: MapScene, id: string, panelId: string | null): Tip | null;
