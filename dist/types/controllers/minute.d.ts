import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** The present moment. While `ticking` it asks for an update at each full minute; otherwise it rests. */
export declare class Minute implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & Element, ticking: () => boolean);
    now(): number;
    /** An update that was asked for before the removal may come after it: then no timer is set. */
    hostUpdated(): void;
    hostDisconnected(): void;
}
