import type { Data, LonLat } from '../data/types.js';
import { localized } from '../model/language.js';
import {
  aspectOf,
  regionCamera,
  worldCamera,
  type Camera,
  type Padding,
} from '../model/geo/camera.js';
import { greatCircle } from '../model/geo/sphere.js';
import { makeInk } from '../model/ink.js';
import { crowded, placeLens, type Sights } from '../model/lens.js';
import { around, boundsOf, edgeOf, grow, type Box } from '../model/plane.js';
import { LINE_HEIGHT, shapeOf } from '../model/wrap.js';
import { textOf, type Language } from '../text/languages.js';
import { dotsOf, frameOf, layPanel, type Cities, type City, type LaidPanel } from './panels.js';
import type { Stage } from './stage.js';

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly labelSize: number;
  readonly panels: readonly LaidPanel[];
}

/** Sizes in em of the reader's font, so that the picture grows with it. */
const LABEL_EM = 0.8125;
const SMALL_LABEL_EM = 0.75;
const SMALL_LABEL_BELOW_EM = 26;
const CAPTION_EM = 0.6875;
/** A name is at most this part of the picture wide. */
const WIDEST_NAME = 0.48;
/**
 * The picture grows with the reader's font only as far as there is room for ten names: a phone with
 * letters of twice the size shows the map as ever, and the list in the size asked for.
 */
const EM_PER_WIDTH = 1 / 20;
const LEAST_EM = 16;
/** Below this width the lens is a second panel under the world, and an inset is never narrower than this. */
const STACKED_BELOW_EM = 34;
const LEAST_LENS_EM = 17;
/** Cities nearer than this cannot all be named on one map; two are too near from `TOUCHING_EM` on. */
const NEAR_EM = 3;
const TOUCHING_EM = 1.2;
/** A crowd wider than this part of the world's frame would be no larger in a lens. */
const WIDEST_CROWD = 0.5;
/** Height : width of the world's frame, with an inset and without. */
const WORLD_ASPECT = 0.52;
const STACKED_ASPECT = 0.5;
/** Where the cities stand in the frame, in parts of its free height: high above an inset. */
const LIFT_OVER_LENS = 0.22;
const LIFT_ALONE = 0.45;
/** An inset keeps this far from the frame, px. */
const EDGE = 12;
const HOME_RADIUS = 6.5;
const DOT_RADIUS = 4.5;
/** On the narrowest pages every pixel between the cities counts. */
const SMALL_DOT_RADIUS = 3.5;
const SMALL_DOT_BELOW = 300;
/** Points of a great circle that the world's frame makes room for; of many, fewer tell as much. */
const STEPS = 24;
const STEPS_OF_MANY = 6;
const MANY = 60;

function lonLatsOf(cities: readonly City[], ids: readonly string[]): LonLat[] {
  const wanted = new Set(ids);
  return cities.filter((city) => wanted.has(city.id)).map((city) => city.lonLat);
}

function citiesOf(data: Data, language: Language, { width, measure }: Stage, size: number): Cities {
  const radius = width < SMALL_DOT_BELOW ? SMALL_DOT_RADIUS : DOT_RADIUS;
  const [home, ...partners] = [data.home, ...data.partners].map((place, i): City => {
    const name = localized(place.name, language);
    const widthOf = (text: string) => measure(text, size, i === 0 ? 700 : 500);
    return {
      id: place.id,
      lonLat: place.lonLat,
      radius: i === 0 ? HOME_RADIUS : radius,
      name,
      shape: (level) => shapeOf(name, size, WIDEST_NAME * width, level, widthOf),
      height: Math.ceil(size * LINE_HEIGHT),
    };
  });
  return [home as City, ...partners];
}

/** The world, framed to the cities and to the arcs that join them. */
function frameWorld(cities: Cities, { width, height }: Box, lift: number): Camera {
  const [home, ...partners] = cities;
  const points: LonLat[] = cities.map((city) => city.lonLat);
  const steps = partners.length > MANY ? STEPS_OF_MANY : STEPS;
  for (const { lonLat } of partners) points.push(...greatCircle(home.lonLat, lonLat, steps));
  const side = home.height * 2.6;
  return worldCamera(points, width, height, { x: side, top: side, bottom: side * 0.6 }, lift);
}

/** Everything that is settled before the panels are: the cities, and what the lens needs of room. */
interface Sheet {
  readonly cities: Cities;
  readonly em: number;
  readonly caption: { readonly width: number; readonly height: number };
}

/** Space around the lens's cities: for names at the sides, for the caption at the top. */
const paddingOf = ({ em, caption }: Sheet, width: number): Padding => ({
  x: Math.min(4 * em, 0.15 * width),
  top: caption.height + 1.6 * em,
  bottom: 2 * em,
});

function lensHeight(sheet: Sheet, ids: readonly string[], width: number): number {
  const padding = paddingOf(sheet, width);
  const aspect = aspectOf(lonLatsOf(sheet.cities, ids));
  const wanted = (width - 2 * padding.x) * aspect + padding.top + padding.bottom;
  return Math.round(Math.max(0.55 * width, Math.min(0.95 * width, wanted)));
}

/** The crowded region, large: all that lies in its frame is drawn and named. */
function layLens(sheet: Sheet, ids: readonly string[], box: Box, world: LaidPanel): LaidPanel {
  const { cities, caption } = sheet;
  const camera = regionCamera(
    lonLatsOf(cities, ids),
    box.width,
    box.height,
    paddingOf(sheet, box.width),
  );
  return layPanel(cities, {
    id: 'lens',
    box,
    camera,
    crowd: new Set(),
    caption,
    like: world.routes,
  });
}

/** What the lens shows, drawn on the world. */
function outlineOf(world: LaidPanel, lens: LaidPanel): string {
  const ring = edgeOf(frameOf(lens.box), 12).flatMap((point) => {
    const lonLat = lens.camera.invert(point);
    return lonLat ? [lonLat] : [];
  });
  return world.camera.outline(ring);
}

/** What an inset must leave in sight on the world. */
function sightsOf(
  { box, dots, labels, routes }: LaidPanel,
  ids: readonly string[],
  near: number,
): Sights {
  const wanted = new Set(ids);
  const crowd = dots.filter((dot) => wanted.has(dot.id)).map((dot) => dot.at);
  return {
    boxes: [
      ...labels.map((label) => grow(label.box, 4)),
      ...dots.map(({ at, radius }) => around(at, radius)),
    ],
    lines: makeInk(
      routes.flatMap((route) => route.pieces),
      box.width,
      box.height,
    ),
    source: grow(boundsOf(crowd) ?? { x: 0, y: 0, width: 0, height: 0 }, near / 2),
  };
}

/**
 * Lays out the map: the world, and where cities crowd, a lens on it or below it. Independent of year
 * and selection, so that nothing moves when they change.
 */
export function layOutMap(data: Data, language: Language, stage: Stage): MapLayout {
  const { width, measure } = stage;
  const em = Math.min(stage.fontSize, Math.max(LEAST_EM, width * EM_PER_WIDTH));
  const labelSize = (width < SMALL_LABEL_BELOW_EM * em ? SMALL_LABEL_EM : LABEL_EM) * em;
  const sheet: Sheet = {
    cities: citiesOf(data, language, stage, labelSize),
    em,
    caption: {
      width: Math.ceil(measure(textOf(language).lensTitle, CAPTION_EM * em, 500)) + 8,
      height: Math.ceil(CAPTION_EM * em * LINE_HEIGHT) + 6,
    },
  };
  const inset = width >= STACKED_BELOW_EM * em ? withInset(sheet, width, stage.mapHeight) : null;
  const panels = inset ?? stacked(sheet, width);
  const height = Math.max(...panels.map(({ box }) => box.y + box.height));
  return { width, height, labelSize, panels };
}

/** The world in a frame, and the cities that crowd there. */
function layWorld(
  sheet: Sheet,
  box: Box,
  lift: number,
): { world: LaidPanel; ids: readonly string[] } {
  const { cities, em } = sheet;
  const camera = frameWorld(cities, box, lift);
  const dots = dotsOf(cities, camera, box, new Set());
  const ids = crowded(dots, NEAR_EM * em, TOUCHING_EM * em, WIDEST_CROWD * box.width);
  // Where nothing crowds, no room is needed for an inset.
  if (ids.length === 0 && lift !== LIFT_ALONE) return layWorld(sheet, box, LIFT_ALONE);
  const plan = { id: 'world', box, camera, crowd: new Set(ids), caption: null, like: [] } as const;
  return { world: layPanel(cities, plan), ids };
}

/** World and lens in one frame; null where the lens finds no place. */
function withInset(sheet: Sheet, width: number, given: number | null): readonly LaidPanel[] | null {
  const box: Box = { x: 0, y: 0, width, height: given ?? Math.round(width * WORLD_ASPECT) };
  const { world, ids } = layWorld(sheet, box, LIFT_OVER_LENS);
  if (ids.length === 0) return [world];
  const place = placeLens(
    grow(box, -EDGE),
    (lensWidth) => lensHeight(sheet, ids, lensWidth),
    LEAST_LENS_EM * sheet.em,
    sightsOf(world, ids, NEAR_EM * sheet.em),
  );
  if (place === null) return null;
  const lens = layLens(sheet, ids, place, world);
  // An inset too small for all of its names is no help.
  if (lens.labels.length < lens.dots.length && lens.dots.length <= MANY) return null;
  return [{ ...world, outline: outlineOf(world, lens) }, lens];
}

/** The world, and the lens below it. */
function stacked(sheet: Sheet, width: number): readonly LaidPanel[] {
  const box: Box = { x: 0, y: 0, width, height: Math.round(width * STACKED_ASPECT) };
  const { world, ids } = layWorld(sheet, box, LIFT_ALONE);
  if (ids.length === 0) return [world];
  const y = box.height + Math.round(sheet.em / 2);
  const lens = layLens(
    sheet,
    ids,
    { x: 0, y, width, height: lensHeight(sheet, ids, width) },
    world,
  );
  return [{ ...world, outline: outlineOf(world, lens) }, lens];
}
