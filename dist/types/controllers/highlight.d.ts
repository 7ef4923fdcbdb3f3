import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Lets the lines of the city under the pointer, or with the keyboard's focus, stand out in all panels.
 * Classes only: what is pointed at is no part of the picture.
 */
export declare class Highlight implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement);
    /** The root's listener for pointers that come and for focus that arrives. */
    readonly over: (event: Event) => void;
    readonly out: () => void;
    /** Lines may have been drawn anew. */
    hostUpdated(): void;
}
