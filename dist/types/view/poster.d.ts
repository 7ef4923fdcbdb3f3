import type { Poster } from '../scene/poster.js';
import type { Kit } from './kit.js';
/** The picture to take away. */
export declare function posterView<T>(kit: Kit<T>, poster: Poster): T;
