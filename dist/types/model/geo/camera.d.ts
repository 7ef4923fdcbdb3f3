import type { LandTopology, LonLat } from '../../data/types.js';
import type { Point } from '../plane.js';
/** A projection with its frame: where places fall in a panel, and what its coasts look like. */
export interface Camera {
    /** Names the projection and all its parameters: equal keys draw equal pictures. */
    readonly key: string;
    /** Pixel in the panel; null where the projection has none. */
    project(lonLat: LonLat): Point | null;
    invert(point: Point): LonLat | null;
    /** Path data of the land, cut to the panel. */
    land(topology: LandTopology): string;
    /** Path data of meridians and parallels, every `step` degrees. */
    graticule(step: number): string;
    /** Path data of a closed line on the sphere. */
    outline(ring: readonly LonLat[]): string;
}
/** Space that a frame keeps free around its points, px. */
export interface Padding {
    readonly x: number;
    readonly top: number;
    readonly bottom: number;
}
/**
 * The world in Equal Earth (Šavrič, Patterson & Jenny 2018), framed to some points: turned so that
 * their middle meridian is upright, as large as width and padding allow, and never showing what lies
 * beyond a pole. The points stand `lift` of the free height from the top.
 */
export declare function worldCamera(points: readonly LonLat[], width: number, height: number, padding: Padding, lift: number): Camera;
/** Height : width of some points seen from above their middle. */
export declare function aspectOf(points: readonly LonLat[]): number;
/** A region in Lambert's azimuthal equal-area projection, centred on it: true areas, hardly bent shapes. */
export declare function regionCamera(points: readonly LonLat[], width: number, height: number, padding: Padding): Camera;
