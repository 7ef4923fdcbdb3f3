import type { LandTopology } from './types.js';
/** What is not land is water. The arcs are decoded when they are first asked for. */
export declare const land: LandTopology;
