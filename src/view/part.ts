import type { Kit } from './kit.js';

/** Draws a part of a scene, unless it is the same value in the scene that stands there: then it stays. */
export const partView = <T, P>(
  { nothing, noChange }: Kit<T>,
  part: P | null,
  shown: P | null | undefined,
  view: (part: P) => unknown,
): unknown => (part === null ? nothing : part === shown ? noChange : view(part));
