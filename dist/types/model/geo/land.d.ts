import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import type { LandTopology } from '../../data/types.js';
import { type Box } from '../plane.js';
import type { Extent } from './extent.js';
/** The land that a frame may show. Dropping the rest first spares projecting most of the world for an inset. */
export declare function landWithin(topology: LandTopology, extent: Extent | null): GeoPermissibleObjects;
/** Path data of the land in a frame, remembered by the key of its projection: instances of the same frame share it. */
export declare const landPath: (_projection: GeoProjection, topology: LandTopology, _extent: Extent | null, _box: Box, key: string) => string;
