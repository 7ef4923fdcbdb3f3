import type { LonLat } from '../data/types.js';
import type { Camera } from '../model/geo/camera.js';
import { type PlacedLabel } from '../model/labels.js';
import { type Box, type Point } from '../model/plane.js';
import { type Route } from '../model/routes.js';
/** A city as the layout knows it: where, how large its dot, and how large its name. */
export interface City {
    readonly id: string;
    readonly lonLat: LonLat;
    readonly radius: number;
    readonly name: string;
    readonly width: number;
    readonly height: number;
}
/** Home first, then its partners: every line runs from the first to one of the others. */
export type Cities = readonly [home: City, ...partners: City[]];
export interface LaidDot {
    readonly id: string;
    readonly at: Point;
    readonly radius: number;
}
export interface LaidLabel extends PlacedLabel {
    readonly name: string;
}
/** One map with its frame, before year and selection are known. */
export interface LaidPanel {
    readonly id: 'world' | 'lens';
    readonly box: Box;
    readonly camera: Camera;
    readonly routes: readonly Route[];
    readonly dots: readonly LaidDot[];
    readonly labels: readonly LaidLabel[];
    /** Room for a caption, in the panel's own coordinates. */
    readonly caption: Box | null;
    /** Outline of the other panel's region on this one. */
    readonly outline: string | null;
}
export interface PanelPlan {
    readonly id: LaidPanel['id'];
    readonly box: Box;
    readonly camera: Camera;
    /** Cities that another panel names: here only hinted at. */
    readonly crowd: readonly string[];
    /** Size of the caption, if there is one. */
    readonly caption: {
        readonly width: number;
        readonly height: number;
    } | null;
    /** Lines of the other panel, whose sides are kept where possible. */
    readonly like: readonly Route[];
}
/** A panel's frame in its own coordinates. */
export declare const frameOf: ({ width, height }: Box) => Box;
/** The cities that a camera has in its frame. */
export declare function dotsOf(cities: Cities, camera: Camera, box: Box, crowd: readonly string[]): LaidDot[];
/** Lays out lines, dots and names of one panel. */
export declare function layPanel(cities: Cities, plan: PanelPlan): LaidPanel;
