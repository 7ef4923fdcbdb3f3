import type { Measure } from '../scene/stage.js';
/** Text width without a browser: estimated character by character, rather too wide than too narrow. */
export declare const tableMeasure: Measure;
