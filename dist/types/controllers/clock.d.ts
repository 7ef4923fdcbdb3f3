/** Time as the controllers see it; a test hands in its own. */
export interface Clock {
    /** Milliseconds of a clock that never goes back. */
    now(): number;
    /** Calls back after some ms; the answer cancels it. */
    later(ms: number, callback: () => void): () => void;
}
export declare const systemClock: Clock;
