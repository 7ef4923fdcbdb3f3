import { choose, EXACT_LIMIT } from './choose.js';
import { placesAnywhere, placesNear, type Named, type Place } from './places.js';
import { crosses, grow, overlap, type Box, type Point } from './plane.js';
import { MARGIN, survey, type Ground, type Survey } from './survey.js';

export type { Named } from './places.js';
export type { Ground } from './survey.js';

export type PlacedLabel = Pick<Place, 'box' | 'leader'> & { readonly id: string };

/** A name that costs less than this stands well. */
const CONTENT = 4;
/** So many places are tried for which another name would have to move. */
const TRIED = 24;

/** Whether one of two names lies on the other one or on its leader. */
function covers(a: Place, b: Place): boolean {
  if (!overlap(a.reach, b.reach)) return false;
  if (overlap(grow(a.box, MARGIN), grow(b.box, MARGIN))) return true;
  if (a.leader && crosses(a.leader[0], a.leader[1], corners(b.box))) return true;
  return b.leader !== null && crosses(b.leader[0], b.leader[1], corners(a.box));
}

const conflict = (a: Place, b: Place): boolean =>
  covers(a, b) ||
  (a.leader !== null && b.leader !== null && crosses(a.leader[0], a.leader[1], b.leader));

const corners = ({ x, y, width, height }: Box): readonly Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];

/** Finds places for those without one: wherever it is free, or where one other name can move away. */
function squeezeIn(items: readonly Named[], chosen: (Place | null)[], ground: Survey): void {
  const known = new Map<Named, Place[]>();
  const placesOf = (item: Named): Place[] => {
    const places = known.get(item) ?? [
      ...placesNear(item, ground),
      ...placesAnywhere(item, ground),
    ];
    known.set(item, places);
    return places;
  };
  const inTheWay = (place: Place, own: number): number[] =>
    chosen.flatMap((other, i) => (other && i !== own && covers(other, place) ? [i] : []));
  const settle = (i: number): boolean => {
    const isFree = (place: Place) => inTheWay(place, i).length === 0;
    for (const place of placesOf(items[i] as Named))
      if (isFree(place)) {
        chosen[i] = place;
        return true;
      }
    return false;
  };
  items.forEach((item, i) => {
    if (chosen[i] || settle(i)) return;
    for (const place of placesOf(item).slice(0, TRIED)) {
      const [other, ...more] = inTheWay(place, i);
      if (other === undefined || more.length > 0) continue;
      chosen[i] = place;
      if (settle(other)) return;
    }
    chosen[i] = null;
  });
}

/**
 * Gives every dot its name: beside the dot where there is room, else further off with a leader.
 * No name covers a name, a dot or the frame's edge; names over lines are avoided. The order of
 * `items` is the order of their right of way: where there are many, names stand beside their dots or
 * not at all. Pure.
 */
export function placeLabels<N extends Named>(
  items: readonly N[],
  ground: Ground,
): (N & PlacedLabel)[] {
  const surveyed = survey(ground);
  const few = items.length <= EXACT_LIMIT;
  const solve = (besideOnly: boolean) =>
    choose(
      items.map((item, i) => {
        const places = placesNear(item, surveyed, besideOnly);
        // Among many the first one, home, is named in any case.
        return few || i > 0 || places.length > 0 ? places : placesAnywhere(item, surveyed);
      }),
      conflict,
      (place) => place.reach,
    );
  let chosen = solve(true);
  // Only where not every name stands well beside its dot are places further off looked at.
  if (few && !chosen.every((place) => place && place.cost < CONTENT)) chosen = solve(false);
  if (few) squeezeIn(items, chosen, surveyed);
  return items.flatMap((item, i) => {
    const place = chosen[i];
    return place ? [{ ...item, box: place.box, leader: place.leader }] : [];
  });
}
