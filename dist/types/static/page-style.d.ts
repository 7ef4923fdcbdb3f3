/**
 * The style of a page in a frame. The room for a scroll bar is kept, so that the width, and with it
 * the height, is the same with and without one: a frame that follows the height does not waver.
 */
export declare const pageStyle: string;
