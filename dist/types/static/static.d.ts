import { type RawOptions } from '../model/options.js';
export { embedFiles } from './embed.js';
export { frameSizeOf } from './frames.js';
export { frameCode } from './oembed.js';
/**
 * The map as a self-contained SVG, 1200 × 675 px, with title, credit and the date of the data. Needs no
 * browser. Takes `lang`, `view`, `projection`, `theme`, `year`, `selected`, `viewpoint` and `heading` as
 * the element does.
 */
export declare function staticSvg(raw?: RawOptions): string;
/** The pictures that the build writes beside the scripts. */
export declare function staticFiles(): {
    readonly name: string;
    readonly text: string;
}[];
