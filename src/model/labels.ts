import { choose, EXACT_LIMIT } from './choose.js';
import { placesAnywhere, placesNear, type Named, type Place } from './places.js';
import { crosses, edgeOf, grow, overlap, type Point } from './plane.js';
import { MARGIN, survey, type Ground, type Survey } from './survey.js';

export type { Named } from './places.js';
export type { Ground } from './survey.js';

export type PlacedLabel = Pick<Place, 'box' | 'leader'> & { readonly id: string };

/** A name that costs less than this stands well. */
const CONTENT = 4;
/** So many places in all of the frame are looked at by a name that finds none near, alone and together with others. */
const FEW_PLACES = 12;
const MANY_PLACES = 200;

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
 * In despair, for those without a place: one with a leader across words and dots, or across other leaders too.
 * Unless `patient` it gives up where one finds none.
 */
function squeezeIn(
  items: readonly Named[],
  chosen: (Place | null)[],
  ground: Survey,
  patient: boolean,
): void {
  items.every((item, i) => {
    if (chosen[i]) return true;
    for (const mayCross of [false, true])
      chosen[i] ??=
        placesAnywhere(
          item,
          ground,
          FEW_PLACES,
          (place) => !chosen.some((other) => other && conflict(other, place, mayCross)),
          true,
        )[0] ?? null;
    return chosen[i] || patient;
  });
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
  const placesOf = (besideOnly: boolean) =>
    items.map((item) => placesNear(item, surveyed, besideOnly));
  const solve = (places: readonly Place[][]) => choose(places, conflict, (place) => place.reach);
  const beside = placesOf(true);
  const [home] = items;
  // Among many the first one, home, is named in any case.
  if (!few && home && beside[0]?.length === 0)
    beside[0] = placesAnywhere(home, surveyed, FEW_PLACES, undefined, true);
  let chosen = solve(beside);
  const missing = (places: typeof chosen) => places.filter((place) => !place).length;
  // Only where not every name stands well beside its dot are places further off looked at …
  if (few && !chosen.every((place) => place && place.cost < CONTENT)) {
    const near = placesOf(false);
    chosen = solve(near);
    // … and all of the frame only for those that find none.
    if (missing(chosen)) {
      const all = solve(
        near.map((places, i) =>
          chosen[i] ? places : placesAnywhere(items[i] as N, surveyed, MANY_PLACES),
        ),
      );
      if (missing(all) < missing(chosen)) chosen = all;
    }
  }
  if (few) squeezeIn(items, chosen, surveyed, patient);
  return items.flatMap((item, i) => {
    const place = chosen[i];
    return place ? [{ ...item, box: place.box, leader: place.leader }] : [];
  });
}
