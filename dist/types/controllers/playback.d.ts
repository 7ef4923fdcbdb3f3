import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Step } from '../model/time.js';
import { type Clock } from './clock.js';
/** Who starts or stops a playback: the page by hiding or ending it, a script by a method. */
export type Cause = 'reader' | 'page' | 'script';
interface PlaybackTarget {
    /** The plan of a playback that starts now. */
    plan(): readonly Step[];
    started(by: Cause): void;
    show(year: number, startedBy: Cause): void;
    stopped(how: 'paused' | 'finished', startedBy: Cause, stoppedBy: Cause): void;
}
/**
 * Plays the timeline. The year is a function of the time elapsed: between two steps nothing runs, no
 * frame is requested, and a throttled tab ends at the same year. Never starts by itself; stopped when
 * the page is hidden or printed, the element leaves the screen or the document; never resumed.
 */
export declare class Playback implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & Element, target: PlaybackTarget, clock?: Clock);
    get playing(): boolean;
    hostDisconnected(): void;
    start(by: Cause): void;
    stop(by: Cause): void;
}
export {};
