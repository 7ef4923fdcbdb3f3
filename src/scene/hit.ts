import { contains, distance, type Point } from '../model/plane.js';
import { isShown } from '../model/time.js';
import type { MapScene } from './map.js';
import type { TimelineScene } from './timeline.js';

/**
 * The city that a point of the picture means: the one whose name lies there, else the one whose dot is
 * nearest and within `reach` px. The last panel lies on top. Null in the open sea.
 */
export function cityAt({ panels }: MapScene, point: Point, reach: number): string | null {
  for (const panel of panels.slice().reverse()) {
    if (!contains(panel, point)) continue;
    const at: Point = [point[0] - panel.x, point[1] - panel.y];
    for (const label of panel.labels)
      if (isShown(label.phase) && contains(label.box, at)) return label.id;
    let nearest: string | null = null;
    let least = reach;
    for (const dot of panel.dots) {
      const away = distance(at, [dot.x, dot.y]);
      if (!isShown(dot.phase) || away >= least) continue;
      least = away;
      nearest = dot.id;
    }
    return nearest;
  }
  return null;
}

/** The partnership whose mark is nearest to a place on the axis and within `reach` px, else null. */
export function markAt({ marks }: TimelineScene, x: number, reach: number): string | null {
  let nearest: string | null = null;
  let least = reach;
  for (const mark of marks) {
    const away = Math.abs(mark.x - x);
    if (away >= least) continue;
    least = away;
    nearest = mark.id;
  }
  return nearest;
}
