import { type Named, type Place } from './places.js';
import { type Ground } from './survey.js';
export type { Named } from './places.js';
export type { Ground } from './survey.js';
export type PlacedLabel = Pick<Place, 'box' | 'leader'> & {
    readonly id: string;
};
/**
 * Gives every dot its name: beside the dot where there is room, else further off with a leader.
 * No name covers a name, a dot or the frame's edge; names over lines are avoided. The order of
 * `items` is the order of their right of way: where there are many, names stand beside their dots or
 * not at all. Unless `patient` it gives up where not all find a place. Pure.
 */
export declare function placeLabels<N extends Named>(items: readonly N[], ground: Ground, patient?: boolean): (N & PlacedLabel)[];
