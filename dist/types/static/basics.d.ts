import type { Data } from '../data/types.js';
export declare const data: Data;
/** The day of the data stands for today: the same input gives the same picture. */
export declare const TODAY: number;
/** Every system has one of these, and nothing is loaded. */
export declare const FONT = "system-ui, \"Segoe UI\", Roboto, \"Noto Sans\", \"Helvetica Neue\", Arial, sans-serif";
