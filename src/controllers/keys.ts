/** Escape by itself, not as part of a chord or of an input method, and not yet taken by somebody else. */
export const isEscape = (event: KeyboardEvent): boolean =>
  event.key === 'Escape' && !event.defaultPrevented && !event.isComposing && !isChord(event);

const isChord = ({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  ctrlKey || altKey || metaKey;

/**
 * What an arrow key adds to a slider's value where the axis runs from right to left: engines differ
 * there, and the thumb is to move the way the key points. 0: the engine's own business.
 */
export function mirroredStep(event: KeyboardEvent, direction: 'ltr' | 'rtl'): number {
  if (direction === 'ltr' || isChord(event)) return 0;
  return event.key === 'ArrowLeft' ? 1 : event.key === 'ArrowRight' ? -1 : 0;
}
