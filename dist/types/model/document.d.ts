import type { Data } from '../data/types.js';
import { type Problem } from './problem.js';
/** What comes of a document: data that can be drawn, or what is wrong with it first. */
export interface Reading {
    readonly data?: Data;
    readonly problem?: Problem;
}
/**
 * Reads the data of an author, which may be anything: `{"partners": […]}` replaces the bundled list,
 * `{"add": […], "change": {…}, "remove": […]}` amends it. Never throws. What comes out is fresh: later
 * changes to what went in do nothing.
 */
export declare function readDocument(bundled: Data, raw: unknown): Reading;
