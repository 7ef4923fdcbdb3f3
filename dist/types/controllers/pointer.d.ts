import type { MapScene } from '../scene/map.js';
/**
 * The city whose mark or name a click on the picture hit; else the one that is near, measured in the
 * picture's own units, whatever the page zooms or turns. Null in the open sea.
 */
export declare function cityUnder(event: MouseEvent, map: MapScene): string | null;
