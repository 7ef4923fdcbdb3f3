import type { Data } from '../data/types.js';
import { type Options } from '../model/options.js';
import type { Panel } from './map.js';
import { type Scene, type State } from './scene.js';
import type { Stage } from './stage.js';
/** A line of words above or below the map. */
interface Line {
    readonly role: 'title' | 'date' | 'foot';
    readonly text: string;
    /** Baseline and font size, px. */
    readonly y: number;
    readonly size: number;
}
/** The map as a picture that stands by itself, with all that it must say: numbers in px of the whole. */
export interface Poster extends Scene {
    readonly width: number;
    readonly height: number;
    readonly panels: readonly Panel[];
    readonly lines: readonly Line[];
    /** Where lines begin, on the side on which the language does. */
    readonly x: number;
    readonly anchor: 'start' | 'end';
}
/**
 * Heading, the year unless it is the last one, the map as large as the stage says, small print, source and
 * date of the data.
 */
export declare function makePoster(data: Data, options: Options, state: State, stage: Stage, now: number): Poster;
export {};
