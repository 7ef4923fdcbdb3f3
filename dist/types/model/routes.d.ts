import type { LonLat } from '../data/types.js';
import { type BendRules, type Obstacle } from './bends.js';
import type { Camera } from './geo/camera.js';
import { type Point } from './plane.js';
/** A line to draw: from home outward, in one piece or, where the map is cut, in several. */
export interface Route {
    readonly id: string;
    readonly pieces: readonly (readonly Point[])[];
    /** How far it is bent sideways in the middle, in parts of its length; the sign is the side. */
    readonly bend: number;
}
interface Target {
    readonly id: string;
    readonly lonLat: LonLat;
}
/**
 * Great circles from home, each bent just enough to keep clear of other cities' dots and of its
 * neighbours at home. Pure: the same input gives the same lines. `dots` are all marks of the panel but
 * home's; `like` are the same lines on another panel, whose sides are kept where that does no harm.
 */
export declare function layRoutes(camera: Camera, home: LonLat, targets: readonly Target[], dots: readonly (Obstacle & {
    readonly id: string;
})[], rules: BendRules, like?: readonly Route[]): Route[];
/** Path data of a route, tenths of a pixel. */
export declare function routePath({ pieces }: Route): string;
export {};
