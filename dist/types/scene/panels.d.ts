import type { Camera } from '../model/geo/camera.js';
import { type PlacedLabel } from '../model/labels.js';
import { type Box, type Point } from '../model/plane.js';
import { type LaidRing } from '../model/rings.js';
import { type Route } from '../model/routes.js';
import type { Cities, City, Sheet, Words } from './sheet.js';
export interface LaidDot extends City {
    readonly at: Point;
}
export interface LaidLabel extends PlacedLabel {
    readonly name: string;
    readonly lines: readonly string[];
}
/** One map with its frame, before year and selection are known. */
export interface LaidPanel {
    readonly id: 'main' | 'lens';
    readonly box: Box;
    readonly camera: Camera;
    readonly routes: readonly Route[];
    readonly dots: readonly LaidDot[];
    readonly labels: readonly LaidLabel[];
    readonly rings: readonly LaidRing[];
    /** Room for a caption, in the panel's own coordinates. */
    readonly caption: Box | null;
    /** Outline of the other panel's region on this one. */
    readonly outline: string | null;
}
interface PanelPlan {
    readonly id: LaidPanel['id'];
    readonly box: Box;
    readonly camera: Camera;
    /** Cities that another panel names: here only hinted at. */
    readonly crowd: ReadonlySet<string>;
    /** Size of the caption, if there is one. */
    readonly caption: Words | null;
    /** Distances from home that are marked. */
    readonly rings: Sheet['rings'];
    /** Lines of the other panel, whose sides are kept where possible. */
    readonly like: readonly Route[];
}
/** The cities that a camera has wholly in its frame; those of a crowd smaller. */
export declare function dotsOf(cities: Cities, camera: Camera, box: Box, crowd?: ReadonlySet<string>): LaidDot[];
/** Lays out lines, dots and names of one panel. */
export declare function layPanel(cities: Cities, plan: PanelPlan): LaidPanel;
/**
 * Among many places the selected one may have stayed without a name: then it is named over the others, and
 * those that it touches give way. No other name moves.
 */
export declare function nameAlso(panels: readonly LaidPanel[], id: string): readonly LaidPanel[];
export {};
