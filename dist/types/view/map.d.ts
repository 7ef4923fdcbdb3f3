import type { Caption } from '../scene/drawing.js';
import type { MapScene, Panel } from '../scene/map.js';
import type { Kit } from './kit.js';
export interface MapHandlers {
    /** A click anywhere on the picture. */
    readonly pick?: (event: MouseEvent) => void;
}
/** The words stand above the lines, the circles below them. */
export declare const smallView: <T>({ svg }: Kit<T>, name: string, { text, x, y, size }: Omit<Caption, 'box'>) => T;
/** The world, or its lens. */
export declare function panelView<T>(kit: Kit<T>, panel: Panel): T;
/** The map as one picture: a single image to assistive technology, the list beside it holds the same as text. */
export declare function mapView<T>(kit: Kit<T>, map: MapScene, on?: MapHandlers): T;
