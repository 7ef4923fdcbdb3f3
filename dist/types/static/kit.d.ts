import type { Kit } from '../view/kit.js';
/** Text that is markup already. */
export declare class Markup {
    readonly text: string;
    constructor(text: string);
}
/** Tags that make text, for pictures and pages without a browser. */
export declare const textKit: Kit<Markup>;
