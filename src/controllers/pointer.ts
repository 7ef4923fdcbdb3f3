import { cityAt, markAt } from '../scene/hit.js';
import type { MapScene } from '../scene/map.js';
import type { TimelineScene } from '../scene/timeline.js';

/** How far from a dot a click or a tap still means its city, px: half of 24 and of 44. */
const REACH = 12;
const REACH_OF_FINGER = 22;

const isFinger = (event: MouseEvent): boolean => (event as PointerEvent).pointerType === 'touch';

/**
 * The city whose mark or name a click on the picture hit; else the one that is near, measured in the
 * picture's own units, whatever the page zooms or turns. Null in the open sea.
 */
export function cityUnder(event: MouseEvent, map: MapScene): string | null {
  const mark = (event.target as Element).closest<SVGElement>('.dot,.label');
  if (mark) return mark.dataset['id'] ?? null;
  const matrix = (event.currentTarget as SVGSVGElement).getScreenCTM();
  if (!matrix) return null;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return cityAt(map, [x, y], isFinger(event) ? REACH_OF_FINGER : REACH);
}

/** What moves further than this between down and up is a drag, px. */
const STILL = 4;

/**
 * The partnership whose mark a tap on the slider hit; null between the marks, and where the pointer
 * that went down at `from` has dragged the thumb there. The years between two marks stay within reach.
 */
export function markUnder(event: MouseEvent, from: number, time: TimelineScene): string | null {
  // What comes from no pointer has no place.
  if (event.detail === 0 || Math.abs(event.clientX - from) > STILL) return null;
  const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
  const x = ((event.clientX - left) / width) * time.width;
  return markAt(time, x, (isFinger(event) ? REACH_OF_FINGER : REACH) / 2);
}
