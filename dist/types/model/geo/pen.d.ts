import { type GeoPermissibleObjects, type GeoStream } from 'd3-geo';
import { type Box } from '../plane.js';
/** What turns points on the globe into points of a drawing: a projection. */
interface Streaming {
    stream(sink: GeoStream): GeoStream;
}
/** Path data of something on the globe. Areas are cut to a box; of lines those beyond it are left out. */
export declare function pathOf(projection: Streaming, object: GeoPermissibleObjects, box: Box): string;
export {};
