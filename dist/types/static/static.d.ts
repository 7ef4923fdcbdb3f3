import type { PartnersDocument } from '../data/partner.js';
import { type RawOptions } from '../model/options.js';
export { embedFiles } from './embed.js';
export { frameSizeOf } from './frames.js';
export { frameCode } from './oembed.js';
/** What a picture takes: the options of the element, and data of one's own as its property `data` does. */
export interface PictureOptions extends RawOptions {
    readonly data?: PartnersDocument | null;
}
/**
 * The map as a self-contained SVG, 1200 × 675 px, with title, credit and the date of the data. Needs no
 * browser. Takes `lang`, `view`, `projection`, `theme`, `year`, `selected`, `viewpoint`, `heading` and
 * `data` as the element does. Throws a RangeError for data that cannot be used.
 */
export declare function staticSvg(raw?: PictureOptions): string;
/** The pictures that the build writes beside the scripts. */
export declare function staticFiles(): {
    readonly name: string;
    readonly text: string;
}[];
