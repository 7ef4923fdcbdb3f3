import type { GeoPermissibleObjects } from 'd3-geo';
import type { Extent } from './extent.js';
/** Meridians and parallels every `step` degrees, in a frame with those that cross its corners. */
export declare function graticule(extent: Extent | null, step: number): GeoPermissibleObjects;
