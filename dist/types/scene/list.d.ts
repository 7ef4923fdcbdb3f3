import type { Data, Partner } from '../data/types.js';
import { type Language } from '../text/languages.js';
import { type Item, type Moment } from './moment.js';
/** One fact about a city: a label and what stands beside it. */
export interface Detail {
    readonly id: 'ownName' | 'kind' | 'since' | 'status' | 'anniversary' | 'distance' | 'localTime';
    readonly label: string;
    readonly value: string;
    /** Language of the value where it is not the reader's. */
    readonly lang: string | null;
}
export interface ListItem extends Item {
    readonly name: string;
    readonly since: string;
    readonly country: string;
    /** A round anniversary in the current year. */
    readonly badge: string | null;
    readonly open: boolean;
    readonly details: readonly Detail[];
    readonly site: {
        readonly href: string;
        readonly text: string;
        readonly name: string;
    } | null;
}
export interface ListScene {
    readonly name: string;
    /** Only there for those who cannot see or point at what is shown: an entry is seen while it has the focus. */
    readonly isAside: boolean;
    readonly items: readonly ListItem[];
}
/** Since when, in words. */
export declare function sinceOf({ since }: Partner, language: Language): string;
/** All partners as text: complete by itself, in the order of the data. */
export declare function makeListScene(data: Data, language: Language, moment: Moment, now: number, isAside: boolean): ListScene;
