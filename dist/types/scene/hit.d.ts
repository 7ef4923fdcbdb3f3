import { type Point } from '../model/plane.js';
import type { MapScene } from './map.js';
import type { TimelineScene } from './timeline.js';
/**
 * The city that a point of the picture means: the one whose name lies there, else the one whose dot is
 * nearest and within `reach` px. The last panel lies on top. Null in the open sea.
 */
export declare function cityAt({ panels }: MapScene, point: Point, reach: number): string | null;
/** The partnership whose mark is nearest to a place on the axis and within `reach` px, else null. */
export declare function markAt({ marks }: TimelineScene, x: number, reach: number): string | null;
