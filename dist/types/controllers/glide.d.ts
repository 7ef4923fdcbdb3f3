import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Glide } from '../scene/glide.js';
import { type Shot } from '../scene/shots.js';
import { type Clock } from './clock.js';
/**
 * Eases the map from one shot to the next. A change on the way back to where it came from turns it
 * round; any other waits until it has arrived, so that nothing ever jumps. Frames are asked for only on
 * the way; where none come, a timer ends it. Readers who want less motion, and pages out of sight, get
 * the next shot at once.
 */
export declare class GlideController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost, clock?: Clock);
    /** Says which shot is wanted now; answers where on its way the map is, null at rest. */
    aim(shot: Shot, canMove: boolean): Glide | null;
    /** Forgets where the map stood: the next shot is taken at once. */
    hostDisconnected(): void;
}
