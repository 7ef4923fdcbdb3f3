import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Tip } from '../scene/tip.js';
type Host = ReactiveControllerHost & HTMLElement;
/**
 * Shows a city's name and year at its dot while a pointer is on the dot, or the focus on the city's
 * button. As WCAG 2.2 asks for (1.4.13), it stays until pointer and focus leave or Escape is pressed,
 * and the pointer may move onto it. It repeats the button's name, so assistive technology does not hear it.
 */
export declare class Tooltip implements ReactiveController {
    #private;
    constructor(host: Host, tipOf: (id: string, panel: string | null) => Tip | null);
    /** The root's listener for pointers that come and for focus that arrives. */
    over(event: Event): void;
    out(event: Event): void;
    /**
     * Whether one was to be seen: the page may have scrolled the map away, or something may cover it. The
     * next comes with another city, or when this one is left and found again.
     */
    dismiss(): boolean;
    hostDisconnected(): void;
    /** Dots may stand elsewhere, or be gone. */
    hostUpdated(): void;
}
export {};
