import { type GeoPermissibleObjects, type GeoStream } from 'd3-geo';
import { type Box, type Point } from '../plane.js';
/** What turns points on the globe into points of a drawing: a projection. */
interface Streaming {
    stream(sink: GeoStream): GeoStream;
}
/** A command for the beginning, then steps, in tenths of a pixel: half the length of points, and no rounding adds up. */
export declare function write(points: readonly Point[]): string;
/** Path data of something on the globe. Areas are cut to a box; of lines those beyond it are left out. */
export declare function pathOf(projection: Streaming, object: GeoPermissibleObjects, box: Box): string;
export {};
