import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** What the page around says where the author says nothing: its language, and its colour scheme. */
export declare class PageController implements ReactiveController {
    #private;
    /** Whether the page states no colour scheme. Then it is the reader's to choose. */
    leavesSchemeOpen: boolean;
    constructor(host: ReactiveControllerHost & HTMLElement);
    /** A new place may mean another language. */
    hostConnected(): void;
    hostDisconnected(): void;
    /** Read before the element writes: the page's styles are settled then, and nothing is computed twice. */
    hostUpdate(): void;
    /** `lang` of the element's ancestors, nearest first and through shadow roots, then the browser's languages. */
    get languages(): string[];
}
