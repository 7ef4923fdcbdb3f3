import type { Data, Partner } from '../data/types.js';
import type { Options } from '../model/options.js';
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
export interface Heading {
    readonly text: string;
    readonly level: 1 | 2 | 3 | 4 | 5 | 6;
}
export interface ListScene {
    readonly name: string;
    /** Stands between the first entry, whose site this is, and the others, as lists of their own; null: one list. */
    readonly through: Heading | null;
    /** Only there for those who cannot see or point at what is shown: an entry is seen while it has the focus. */
    readonly isAside: boolean;
    readonly items: readonly ListItem[];
}
/** The address, if it is an https one; nothing else is ever linked. */
export declare function httpsOnly(site: string | undefined): string | null;
/** What links a partner to home, in words. */
export declare function kindOf(partner: Partner, data: Data, language: Language): string;
/** Whether the link rests or has ended, in words; null while it lives. */
export declare function statusOf({ status, until }: Partner, language: Language): string | null;
/** Since when, in words, and whether it rests or has ended. */
export declare function sinceOf(partner: Partner, language: Language): string;
/** The two ends of a link; whose site it is comes first. */
export declare function pairOf(partner: Partner, { home }: Data, language: Language, viewpoint: string): string;
/** All partners as text: complete by itself, in the order of the data, but whose site it is comes first. */
export declare function makeListScene(data: Data, { language, show, viewpoint, headingLevel }: Options, moment: Moment, now: number): ListScene;
