import { cityAt } from '../scene/hit.js';
import type { MapScene } from '../scene/map.js';

/** How far from a dot a click or a tap still means its city, px: half of 24 and of 44. */
const REACH = 12;
const REACH_OF_FINGER = 22;

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
  const finger = (event as PointerEvent).pointerType === 'touch';
  return cityAt(map, [x, y], finger ? REACH_OF_FINGER : REACH);
}
