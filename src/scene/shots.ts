import type { LonLat } from '../data/types.js';
import type { Camera } from '../model/geo/camera.js';
import { angleBetween, greatCircle } from '../model/geo/sphere.js';
import {
  globeCamera,
  nearFarCamera,
  regionCamera,
  worldCamera,
  type Frame,
  type Padding,
} from '../model/geo/views.js';
import { crowded } from '../model/lens.js';
import type { Projection, View } from '../model/options.js';
import { distance, frameOf, type Box } from '../model/plane.js';
import { dotsOf, type LaidDot } from './panels.js';
import { lonLatsOf, type Sheet } from './sheet.js';

/** What the map is framed to: everything, where cities crowd, or home and the selected city. */
export type Framing = 'all' | 'region' | 'link';

/** What the map shows and how: equal shots have equal layouts. */
export interface Shot {
  readonly view: View;
  readonly projection: Projection;
  readonly framing: Framing;
  /** The other end of the link; null where it is not framed. */
  readonly city: string | null;
}

export const shotKey = ({ view, projection, framing, city }: Shot): string =>
  [view, projection, framing, city].join(' ');

/** `link` is the city whose link can be framed; without one there is all to see instead. */
export function shotOf(
  { view, projection }: Pick<Shot, 'view' | 'projection'>,
  framing: Framing,
  link: string | null,
): Shot {
  const isLink = framing === 'link';
  return {
    view,
    projection,
    framing: isLink && link === null ? 'all' : framing,
    city: isLink ? link : null,
  };
}

/** Cities nearer than this cannot all be named on one map; two are too near from `TOUCHING_EM` on. */
export const NEAR_EM = 3;
const TOUCHING_EM = 1.2;
/** The same where a link or the crowd itself is framed: what is large already gains little by a lens. */
const NEAR_FRAMED_EM = 2;
/** The same where the map itself keeps neighbours apart. */
const NEAR_STRETCHED_EM = 1;
/** A crowd wider than this part of the frame would be no larger in a lens. */
const WIDEST_CROWD = 0.5;
/** Where the cities stand in the frame, in parts of its free height: high above an inset. */
const LIFT_OVER_LENS = 0.22;
const LIFT_ALONE = 0.45;
/** A link longer than this is shown on the world, or the whole globe; a shorter one on a region; radians. */
const FAR = 0.6;
/** Where two cities fill a frame they stand this far from its sides, in parts of its width. */
const LINK_SIDE = 0.12;
/** Points of a great circle that a frame makes room for; of many, fewer tell as much. */
const STEPS = 24;
const STEPS_OF_MANY = 6;
/**
 * Up to about this distance the near-far view keeps one scale, km: the first one is taken at which
 * nobody stands too near to another one. The shorter it is, the more the near is enlarged and the far bent.
 */
const NEAR_KM: readonly number[] = [1400, 1000, 700, 500, 350, 250, 175, 125];
/** More places than this are many: they are not all compared with each other. */
const COMPARED = 60;
/** How far from home everybody should stand there: in em, and in parts of the width. */
const APART_EM = 2.5;
const APART = 0.075;

/** Room for names beside the outermost cities. */
function paddingOf({ cities: [home], width }: Sheet, framing: Framing): Padding {
  const side = home.height * 2.6;
  const x = framing === 'link' ? Math.max(side, LINK_SIDE * width) : side;
  return { x, top: side, bottom: side };
}

/** Which cities crowd under a camera. */
export function crowdUnder(
  { cities, em }: Sheet,
  { view, framing }: Shot,
  camera: Camera,
  box: Box,
): ReadonlySet<string> {
  const near =
    view === 'near-far' ? NEAR_STRETCHED_EM : framing === 'all' ? NEAR_EM : NEAR_FRAMED_EM;
  const dots = dotsOf(cities, camera, box);
  return new Set(crowded(dots, near * em, TOUCHING_EM * em, WIDEST_CROWD * box.width));
}

/** How far dots stand apart against what they should, 1 if they do: all from home, and each from each. */
function clearness(dots: readonly LaidDot[], fromHome: number, fromEach: number): number {
  let least = Infinity;
  const some = dots.slice(0, COMPARED);
  some.forEach(({ at }, i) => {
    for (const other of some.slice(i + 1))
      least = Math.min(least, distance(at, other.at) / (i === 0 ? fromHome : fromEach));
  });
  return least;
}

/**
 * The constant of the near-far view, km: with as little stretching as makes everybody stand clear, or
 * with what brings them furthest apart. The same for all framings.
 */
function nearKm({ cities, em, width }: Sheet, frame: Frame): number {
  const all = lonLatsOf(cities);
  const box = frameOf(frame);
  let chosen = NEAR_KM[0] as number;
  let clearest = 0;
  for (const km of NEAR_KM) {
    const dots = dotsOf(cities, nearFarCamera(cities[0].lonLat, all, frame, km), box);
    const clear = clearness(dots, Math.max(APART_EM * em, APART * width), TOUCHING_EM * em);
    if (clear <= clearest) continue;
    chosen = km;
    clearest = clear;
    if (clear >= 1) break;
  }
  return chosen;
}

/** What a shot is framed to; `crowd` are the cities that crowd when everything is. */
function framedBy(
  { cities }: Sheet,
  { framing, city }: Shot,
  crowd: ReadonlySet<string>,
): LonLat[] {
  const [home] = cities;
  if (framing === 'region') return lonLatsOf(cities, new Set([home.id, ...crowd]));
  return framing === 'link' ? lonLatsOf(cities, new Set([home.id, city ?? ''])) : lonLatsOf(cities);
}

/** The arcs from the first of some places to the others, with their ends. */
function withArcs([home, ...others]: readonly LonLat[]): LonLat[] {
  const steps = others.length > COMPARED ? STEPS_OF_MANY : STEPS;
  return home ? [home, ...others.flatMap((lonLat) => greatCircle(home, lonLat, steps))] : [];
}

/** The camera of a shot. `roomy` leaves space for a lens. */
export function takeShot(
  sheet: Sheet,
  shot: Shot,
  { width, height }: Box,
  crowd: ReadonlySet<string>,
  roomy: boolean,
): Camera {
  const frame: Frame = {
    width,
    height,
    padding: paddingOf(sheet, shot.framing),
    lift: roomy ? LIFT_OVER_LENS : LIFT_ALONE,
  };
  const framed = framedBy(sheet, shot, crowd);
  if (shot.view === 'near-far') {
    const km = nearKm(sheet, { ...frame, padding: paddingOf(sheet, 'all') });
    return nearFarCamera(sheet.cities[0].lonLat, framed, { ...frame, lift: 0.5 }, km);
  }
  const isWide =
    shot.framing === 'all' ||
    (shot.framing === 'link' && angleBetween(...(framed as [LonLat, LonLat])) > FAR);
  if (shot.view === 'globe') return globeCamera(framed, frame, isWide ? (roomy ? 1 : 0.5) : null);
  return isWide
    ? worldCamera(shot.projection, withArcs(lonLatsOf(sheet.cities)), withArcs(framed), frame)
    : regionCamera(framed, { ...frame, lift: 0.5 });
}
