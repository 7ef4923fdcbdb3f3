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
/**
 * Puts the focus on an element that is no stop of its own: the next Tab goes on from there. It becomes
 * one only while it has the focus; engines would not go on from a place that can never be reached.
 */
export declare function focusInPassing(element: HTMLElement): void;
