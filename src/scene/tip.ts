import type { Data } from '../data/types.js';
import { localized } from '../model/language.js';
import { isShown } from '../model/time.js';
import type { Language } from '../text/languages.js';
import { sinceOf } from './list.js';
import type { MapScene } from './map.js';
import { partnerOf } from './moment.js';

/** Name and year of a city, beside its dot. */
export interface Tip {
  readonly text: string;
  /** Where the dot stands, in percent of the picture's width, both from its upper left corner. */
  readonly x: number;
  readonly y: number;
  /** Radius of the dot, px: the tip touches it. */
  readonly r: number;
  /** Above the dot there is no room. */
  readonly isBelow: boolean;
}

/** Room that a tip takes, in font sizes of the labels. */
const HEIGHT = 3;

/**
 * The tip of a partner in the panel of that name, or in the topmost that has its dot. Null where there
 * is none to be seen, for home, and for the city that leads: its details, or the title, say as much.
 */
export function tipOf(
  data: Data,
  language: Language,
  map: MapScene,
  id: string,
  panelId: string | null,
): Tip | null {
  const partner = partnerOf(data, id);
  if (!partner || map.isMoving) return null;
  let tip: Tip | null = null;
  for (const panel of map.panels) {
    const dot = panel.dots.filter((each) => each.id === id)[0];
    if (!dot || !isShown(dot.phase) || dot.emphasis === 'selected') continue;
    if (panelId !== null && panel.id !== panelId) continue;
    const y = panel.y + dot.y;
    tip = {
      text: `${localized(partner.name, language)} · ${sinceOf(partner, language)}`,
      x: ((panel.x + dot.x) / map.width) * 100,
      y: (y / map.width) * 100,
      r: dot.r,
      isBelow: y < HEIGHT * map.labelSize,
    };
  }
  return tip;
}
