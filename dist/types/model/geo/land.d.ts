import { type GeoProjection } from 'd3-geo';
import type { LandTopology } from '../../data/types.js';
import type { Extent } from './extent.js';
/** Path data of the land in a frame, remembered by the key of its projection: instances of the same frame share it. */
export declare const landPath: (_projection: GeoProjection, topology: LandTopology, _extent: Extent | null, key: string) => string;
