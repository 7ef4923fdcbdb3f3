import type { Camera } from '../model/geo/camera.js';
import type { Projection, View } from '../model/options.js';
import { type Box } from '../model/plane.js';
import { type Sheet } from './sheet.js';
/** What the map is framed to: everything, where cities crowd, or home and the selected city. */
export type Framing = 'all' | 'region' | 'link';
/** What the map shows and how: equal shots have equal layouts. */
export interface Shot {
    readonly view: View;
    readonly projection: Projection;
    readonly framing: Framing;
    /** The other end of the link; null where it is not framed. */
    readonly city: string | null;
}
export declare const shotKey: ({ view, projection, framing, city }: Shot) => string;
/** `link` is the city whose link can be framed; without one there is all to see instead. */
export declare function shotOf({ view, projection }: Pick<Shot, 'view' | 'projection'>, framing: Framing, link: string | null): Shot;
/** Cities nearer than this cannot all be named on one map; two are too near from `TOUCHING_EM` on. */
export declare const NEAR_EM = 3;
/** Which cities crowd under a camera. */
export declare function crowdUnder({ cities, em }: Sheet, { view, framing }: Shot, camera: Camera, box: Box): ReadonlySet<string>;
/** The camera of a shot. `roomy` leaves space for a lens. */
export declare function takeShot(sheet: Sheet, shot: Shot, { width, height }: Box, crowd: ReadonlySet<string>, roomy: boolean): Camera;
