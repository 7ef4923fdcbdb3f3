import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Data } from '../data/types.js';
import { type Problem } from '../model/problem.js';
/**
 * The data that are drawn: those of the property, else of a child with JSON, else the bundled ones.
 * What cannot be used changes nothing, and is reported once.
 */
export declare class DocumentController implements ReactiveController {
    #private;
    data: Data;
    /** What is wrong with the data that the author gave last. */
    problem: Problem | undefined;
    constructor(host: ReactiveControllerHost & HTMLElement, report: (message: string, path: string) => void);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Not while the element draws: a listener may set other data. */
    hostUpdated(): void;
    /** Takes what the author gives now; whether other data are to be drawn. */
    take(own: unknown): boolean;
}
