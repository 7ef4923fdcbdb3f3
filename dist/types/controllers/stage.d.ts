import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Stage } from '../scene/stage.js';
/** Watches what the picture is drawn on: the element's width, the font of the page, the reader's size. */
export declare class StageController implements ReactiveController {
    #private;
    /** Between the moments before and after the page is printed. */
    isPrinted: boolean;
    constructor(host: ReactiveControllerHost & HTMLElement, drawNow: () => void);
    /** What to draw on; its width is 0 as long as the element has none. */
    get stage(): Stage;
    /** Before each layout: another language, or another class of the page, may mean another font. */
    readFont(lang: string): void;
    hostConnected(): void;
    hostDisconnected(): void;
    /** After the first render: the root shows what the reader's font is like. Later it is read before each layout. */
    hostUpdated(): void;
}
