import { type ColorName } from './palette.js';
/** Gives the CSS of a colour: a custom property in the browser, a plain value in a static picture. */
export type Paint = (name: ColorName) => string;
/** The drawing. The same rules serve the live map and the static picture. */
export declare function pictureStyle(paint: Paint): string;
/** Everything the shadow root wears. */
export declare const widgetStyle: string;
