import type { MapScene } from '../scene/map.js';
import type { TimelineScene } from '../scene/timeline.js';
/**
 * The city whose mark or name a click on the picture hit; else the one that is near, measured in the
 * picture's own units, whatever the page zooms or turns. Null in the open sea.
 */
export declare function cityUnder(event: MouseEvent, map: MapScene): string | null;
/**
 * The partnership whose mark a tap on the slider hit; null between the marks, and where the pointer
 * that went down at `from` has dragged the thumb there. The years between two marks stay within reach.
 */
export declare function markUnder(event: MouseEvent, from: number, time: TimelineScene): string | null;
