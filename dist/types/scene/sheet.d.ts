import type { Data, LonLat } from '../data/types.js';
import { type Shape } from '../model/wrap.js';
import { type Language } from '../text/languages.js';
import type { Stage } from './stage.js';
/** A city as the layout knows it: where, how large its dot, and how its name may be set. */
export interface City {
    readonly id: string;
    readonly lonLat: LonLat;
    readonly radius: number;
    readonly name: string;
    /** How its name may be set: whole at level 0, shorter up to level SHORTEST. */
    readonly shape: (level: number) => Shape;
    /** Of one line, px. */
    readonly height: number;
}
/** Home first, then its partners: every line runs from the first to one of the others. */
export type Cities = readonly [home: City, ...partners: City[]];
/** Words that a panel makes room for. */
export interface Words {
    readonly text: string;
    /** Font size and room, px. */
    readonly size: number;
    readonly width: number;
    readonly height: number;
}
/** Everything that is settled before a frame is: the cities, and the sizes of all words. */
export interface Sheet {
    readonly cities: Cities;
    readonly width: number;
    /** Of the picture, px: the reader's font size as far as there is room. */
    readonly em: number;
    readonly labelSize: number;
    readonly caption: Words;
    /** Distances from home that rings mark. */
    readonly rings: readonly (Words & {
        readonly km: number;
    })[];
}
/** `bold` is the city whose name is drawn bold, as home's is. */
export declare function sheetOf(data: Data, language: Language, stage: Stage, bold: string | null): Sheet;
/** Where cities lie: all of them, or some. */
export declare const lonLatsOf: (cities: readonly City[], ids?: ReadonlySet<string>) => LonLat[];
