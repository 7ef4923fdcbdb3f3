import type { MapScene } from '../scene/map.js';
/** Path data of straight strokes with fewer points; of islands, those that can be seen. */
export declare function thin(path: string, tolerance: number): string;
export declare const thinMap: (map: MapScene) => MapScene;
