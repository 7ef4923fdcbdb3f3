/** Escape by itself, not as part of a chord or of an input method, and not yet taken by somebody else. */
export declare const isEscape: (event: KeyboardEvent) => boolean;
/**
 * What an arrow key adds to a slider's value where the axis runs from right to left: engines differ
 * there, and the thumb is to move the way the key points. 0: the engine's own business.
 */
export declare function mirroredStep(event: KeyboardEvent, direction: 'ltr' | 'rtl'): number;
