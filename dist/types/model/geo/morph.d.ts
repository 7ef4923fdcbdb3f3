import type { LandTopology } from '../../data/types.js';
import { type Camera } from './camera.js';
/**
 * Path data of the land in a picture between those of two cameras: each point is `part` of its way
 * from its place in one to its place in the other. Whole pixels: it moves.
 */
export declare function landBetween(topology: LandTopology, a: Camera, b: Camera, part: number, width: number, height: number): string;
