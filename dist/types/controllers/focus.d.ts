import type { ReactiveController } from 'lit';
/**
 * Gives the focus back after a move: engines take it from an element that is put elsewhere in the
 * document, and the reader would begin anew at the top of the page.
 */
export declare class FocusKeeper implements ReactiveController {
    #private;
    constructor(host: HTMLElement);
    hostConnected(): void;
    /** Not every engine says so. */
    hostDisconnected(): void;
}
