import type { Data } from '../data/types.js';
import type { Disc } from '../model/geo/camera.js';
import { type Box } from '../model/plane.js';
import { type MapLayout } from './map-layout.js';
import type { LaidLabel, LaidPanel } from './panels.js';
import { type Shot } from './shots.js';
import type { Stage } from './stage.js';
export interface DrawnLink {
    readonly id: string;
    /** Path data, from home outward. */
    readonly d: string;
}
export interface DrawnDot {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly r: number;
}
/** Words with their middle and baseline, and the room that was reserved for them. */
export interface Caption {
    readonly text: string;
    /** Font size, px. */
    readonly size: number;
    readonly x: number;
    readonly y: number;
    readonly box: Box;
}
export interface DrawnLabel extends Caption {
    readonly id: string;
    /** The name as it is drawn: in one line or several, cut only where it had no room. */
    readonly lines: readonly string[];
    /** From one baseline to the next, px; `y` is the first one. */
    readonly dy: number;
    /** Path data of the line that joins the name to its dot, where it had to move away. */
    readonly leader: string | null;
}
/** A circle of equal distance from home. */
interface DrawnRing {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly r: number;
    /** Null: there is no room for its words. */
    readonly label: Caption | null;
}
/** The edge of the globe, and path data of what lies beyond. */
interface DrawnDisc {
    readonly x: number;
    readonly y: number;
    readonly r: number;
    readonly beyond: string;
}
/** A panel before year and selection are known: all numbers in px of the panel, all paths finished. */
export interface DrawnPanel {
    readonly id: LaidPanel['id'];
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly graticule: string;
    readonly land: string;
    /** Null: the globe fills the panel. */
    readonly disc: DrawnDisc | null;
    /** The other panel's region. */
    readonly outline: string | null;
    readonly caption: Caption | null;
    readonly rings: readonly DrawnRing[];
    readonly links: readonly DrawnLink[];
    readonly dots: readonly DrawnDot[];
    readonly labels: readonly DrawnLabel[];
}
interface Drawing {
    readonly layout: MapLayout;
    /** Drawn when they are asked for: on its way there the map needs their layout only. */
    readonly panels: () => readonly DrawnPanel[];
}
/** A name in its box: the first line, and the others below it. */
export declare function labelIn({ id, name, lines }: Pick<LaidLabel, 'id' | 'name' | 'lines'>, box: Box, leader: LaidLabel['leader'], size: number): DrawnLabel;
export declare const labelsIn: (laid: LaidPanel, size: number) => DrawnLabel[];
export declare function discOf({ at: [x, y], radius }: Disc, width: number, height: number): DrawnDisc;
/** All that does not depend on year and selection: made once for a shot, a width, a language and a font. */
export declare const drawMap: (data: Data, language: "de" | "de-simple" | "en" | "fr" | "he" | "ru" | "sr-Cyrl" | "sr-Latn" | "tr" | "zh-Hans", args_2: Stage, shot: Shot) => Drawing;
export {};
