import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Keeps the focus where engines would take it away and let the reader begin anew at the top of the
 * page: when the element is put elsewhere in the document, and when what has the focus is drawn no more.
 */
export declare class FocusKeeper implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostUpdate(): void;
    /** From a link in details that are folded the focus goes to their button, else to the whole region. */
    hostUpdated(): void;
    hostConnected(): void;
    /** Not every engine says so. */
    hostDisconnected(): void;
}
/**
 * Puts the focus on an element that is no stop of its own: the next Tab goes on from there. It becomes
 * one only while it has the focus; engines would not go on from a place that can never be reached.
 */
export declare function focusInPassing(element: HTMLElement): void;
