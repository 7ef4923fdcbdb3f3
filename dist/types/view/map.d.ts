import type { MapScene } from '../scene/map.js';
import type { Kit } from './kit.js';
export interface MapHandlers {
    /** A click anywhere on the picture. */
    readonly pick?: (event: MouseEvent) => void;
}
/** The map as one picture: a single image to assistive technology, the list beside it holds the same as text. */
export declare function mapView<T>(kit: Kit<T>, map: MapScene, on?: MapHandlers): T;
