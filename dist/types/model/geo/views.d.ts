import type { LonLat } from '../../data/types.js';
import type { Projection } from '../options.js';
import { type Camera } from './camera.js';
/** A panel and the space that it keeps free around what it shows, px. */
export interface Frame {
    readonly width: number;
    readonly height: number;
    readonly padding: Padding;
    /** Where in the free height the points stand: 0 at the top, 1 at the bottom. */
    readonly lift: number;
}
export interface Padding {
    readonly x: number;
    readonly top: number;
    readonly bottom: number;
}
/**
 * The world, framed to some points: as large as width and padding allow, and never showing what lies
 * beyond a pole. The middle meridian of `all` is upright, so that every framing shows the same map.
 */
export declare function worldCamera(name: Projection, all: readonly LonLat[], points: readonly LonLat[], frame: Frame): Camera;
/** Height : width of some points seen from above their middle. */
export declare function aspectOf(points: readonly LonLat[]): number;
/** A region in Lambert's azimuthal equal-area projection, centred on it. */
export declare const regionCamera: (points: readonly LonLat[], frame: Frame) => Camera;
/** Near and far places in one frame: all directions from `home` true, distances on a scale that is linear up to about `km`. */
export declare function nearFarCamera(home: LonLat, points: readonly LonLat[], frame: Frame, km: number): Camera;
/**
 * The globe, turned so that some points are seen as well as they can be. `whole`: all of it, at `lift`
 * parts of the free width; else as close as the points allow.
 */
export declare function globeCamera(points: readonly LonLat[], frame: Frame, whole: number | null): Camera;
