import { choose, EXACT_LIMIT } from './choose.js';
import { placeAnywhere, placesNear, type Named, type Place } from './places.js';
import { crosses, edgeOf, grow, overlap, type Point } from './plane.js';
import { MARGIN, survey, type Ground, type Survey } from './survey.js';

export type { Named } from './places.js';
export type { Ground } from './survey.js';

export type PlacedLabel = Pick<Place, 'box' | 'leader'> & { readonly id: string };

/** A name that costs less than this stands well. */
const CONTENT = 4;
/** So many places are tried for which another name would have to move. */
const TRIED = 24;
/** So often all of the frame is searched for another name that would have to move. */
const SEARCHES = 60;
/** Where more names than this find no place beside their dots there is hardly room for all. */
const HOPELESS = 20;

/** Whether one of two names lies on the other one or on its leader, or their leaders cross. */
function conflict(a: Place, b: Place, mayCross = false): boolean {
  if (!overlap(a.reach, b.reach)) return false;
  if (overlap(grow(a.box, MARGIN), grow(b.box, MARGIN))) return true;
  const isCut = ({ leader }: Place, line: readonly Point[] | null): boolean =>
    leader !== null && line !== null && crosses(...leader, line);
  return (
    isCut(a, edgeOf(b.box, 1)) || isCut(b, edgeOf(a.box, 1)) || (!mayCross && isCut(a, b.leader))
  );
}

/**
 * Finds places for those without one: wherever it is free, or where one other name can move away; at
 * worst, in despair, with a leader across words and dots (1) or others too (2). Unless `patient` it gives up where one finds none.
 */
function squeezeIn(
  items: readonly Named[],
  near: readonly (readonly Place[])[],
  chosen: (Place | null)[],
  ground: Survey,
  patient: boolean,
): void {
  let searches = SEARCHES;
  const settle = (i: number, despair: number, moving = false): boolean => {
    const isInTheWay = (place: Place) => (other: Place | null, j: number) =>
      other !== null && j !== i && conflict(other, place, despair > 1);
    const isFree = (place: Place) => !chosen.some(isInTheWay(place));
    const places = near[i] as readonly Place[];
    const free =
      places.filter(isFree)[0] ??
      (!moving || (patient && searches-- > 0)
        ? placeAnywhere(items[i] as Named, ground, isFree, despair > 0)
        : null);
    if (free) chosen[i] = free;
    if (free || moving) return free !== null;
    for (const place of places.slice(0, TRIED)) {
      const others = chosen.filter(isInTheWay(place)) as Place[];
      if (others.length !== 1) continue;
      const other = chosen.indexOf(others[0] as Place);
      chosen[i] = place;
      if (settle(other, despair, true)) return true;
    }
    chosen[i] = null;
    return false;
  };
  items.every((_, i) => chosen[i] || [0, 1, 2].some((despair) => settle(i, despair)) || patient);
}

/**
 * Gives every dot its name: beside the dot where there is room, else further off with a leader.
 * No name covers a name, a dot or the frame's edge; names over lines are avoided. The order of
 * `items` is the order of their right of way: where there are many, names stand beside their dots or
 * not at all. Unless `patient` it gives up where not all find a place. Pure.
 */
export function placeLabels<N extends Named>(
  items: readonly N[],
  ground: Ground,
  patient = true,
): (N & PlacedLabel)[] {
  const surveyed = survey(ground);
  const few = items.length <= EXACT_LIMIT;
  let near: Place[][] = [];
  const solve = (besideOnly: boolean) => {
    near = items.map((item, i) => {
      const places = placesNear(item, surveyed, besideOnly);
      if (few || i > 0 || places.length > 0) return places;
      // Among many the first one, home, is named in any case.
      const place = placeAnywhere(item, surveyed, () => true, true);
      return place ? [place] : [];
    });
    return choose(near, conflict, (place) => place.reach);
  };
  let chosen = solve(true);
  if (few && !patient && chosen.filter((place) => !place).length > HOPELESS) return [];
  // Only where not every name stands well beside its dot are places further off looked at.
  if (few && !chosen.every((place) => place && place.cost < CONTENT)) chosen = solve(false);
  if (few) squeezeIn(items, near, chosen, surveyed, patient);
  return items.flatMap((item, i) => {
    const place = chosen[i];
    return place ? [{ ...item, box: place.box, leader: place.leader }] : [];
  });
}
