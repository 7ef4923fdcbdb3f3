import type { Data } from '../data/types.js';
import { EXACT_LIMIT } from '../model/choose.js';
import type { Camera } from '../model/geo/camera.js';
import { aspectOf, regionCamera, type Padding } from '../model/geo/views.js';
import { placeLens, type Sights } from '../model/lens.js';
import {
  around,
  bottom,
  boundsOf,
  edgeOf,
  frameOf,
  grow,
  NOTHING,
  type Box,
} from '../model/plane.js';
import type { Language } from '../text/languages.js';
import { dotsOf, layPanel, type LaidPanel } from './panels.js';
import { lonLatsOf, sheetOf, type Sheet } from './sheet.js';
import { crowdUnder, NEAR_EM, takeShot, type Framing, type Shot } from './shots.js';
import type { Stage } from './stage.js';

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly sheet: Sheet;
  readonly panels: readonly LaidPanel[];
  /** What the reader may zoom to beside everything. */
  readonly framings: readonly Framing[];
}

/** Below this width the picture is tall, a lens stands under the map, and no inset is ever narrower than this. */
const TALL_BELOW_EM = 42;
const LEAST_LENS_EM = 17;
/** Height : width of the picture, where a lens is an inset and where it stands below. */
const WIDE_ASPECT = 0.52;
const TALL_ASPECT = 1.4;
/** A tall picture is no higher than this, so that a reader sees the whole of it, or than an em for each city. */
const TALLEST_EM = 40;
/** Height : width of the map above its lens, and what part of the picture it takes at most. */
const ABOVE_LENS = { world: 0.5, 'near-far': 0.6, globe: 0.74 } as const;
const MOST_ABOVE = 0.5;
/** Height : width on a narrow page of a map that needs no lens. */
const ALONE = { world: 0.52, 'near-far': TALL_ASPECT, globe: 1 } as const;
/** Width of a usual inset, in parts of the picture's. */
const USUAL_LENS = 0.44;
/** This part of all cities is not worth a panel of its own. */
const FEW = 0.1;
/** An inset keeps this far from the frame, px. */
const EDGE = 12;

const isTall = ({ width, em }: Sheet): boolean => width < TALL_BELOW_EM * em;

const tallHeight = ({ width, em, cities }: Sheet): number =>
  Math.round(Math.min(width * TALL_ASPECT, Math.max(TALLEST_EM, cities.length) * em));

const boxOf = (width: number, height: number): Box => frameOf({ width, height });

/** Space around the lens's cities: for names at the sides, for the caption at the top. */
const paddingOf = ({ em, caption }: Sheet, width: number): Padding => ({
  x: Math.min(4 * em, 0.15 * width),
  top: caption.height + 1.6 * em,
  bottom: 2 * em,
});

/** How high a lens for some cities should be at a width, px. */
function lensHeight(sheet: Sheet, ids: ReadonlySet<string>): (width: number) => number {
  const aspect = aspectOf(lonLatsOf(sheet.cities, ids));
  return (width) => {
    const padding = paddingOf(sheet, width);
    const wanted = (width - 2 * padding.x) * aspect + padding.top + padding.bottom;
    return Math.round(Math.max(0.55 * width, Math.min(0.95 * width, wanted)));
  };
}

const lensCamera = (
  sheet: Sheet,
  ids: ReadonlySet<string>,
  width: number,
  height: number,
): Camera =>
  regionCamera(lonLatsOf(sheet.cities, ids), {
    width,
    height,
    padding: paddingOf(sheet, width),
    lift: 0.5,
  });

/** Who else would stand in the lens: better well inside and named there than at its edge. */
function withNeighbours(sheet: Sheet, crowd: ReadonlySet<string>): ReadonlySet<string> {
  const width = isTall(sheet) ? sheet.width : USUAL_LENS * sheet.width;
  const box = boxOf(width, lensHeight(sheet, crowd)(width));
  const camera = lensCamera(sheet, crowd, box.width, box.height);
  return new Set(dotsOf(sheet.cities, camera, box).map(({ id }) => id));
}

/** The crowded region, large: all that lies in its frame is drawn and named. */
function layLens(sheet: Sheet, ids: ReadonlySet<string>, box: Box, main: LaidPanel): LaidPanel {
  const { cities, caption } = sheet;
  const camera = lensCamera(sheet, ids, box.width, box.height);
  return layPanel(cities, {
    id: 'lens',
    box,
    camera,
    crowd: new Set(),
    caption,
    rings: [],
    like: main.routes,
  });
}

/** What the lens shows, drawn on the map. */
function outlineOf(main: LaidPanel, lens: LaidPanel): string {
  const ring = edgeOf(frameOf(lens.box), 12).flatMap((point) => {
    const lonLat = lens.camera.invert(point);
    return lonLat ? [lonLat] : [];
  });
  return main.camera.outline(ring);
}

/** What an inset must leave in sight. */
function sightsOf(
  { camera, dots, labels, rings, ink }: LaidPanel,
  ids: ReadonlySet<string>,
  near: number,
): Sights {
  const crowd = dots.filter((dot) => ids.has(dot.id)).map((dot) => dot.at);
  const words = [...labels, ...rings].flatMap((each) => (each.box ? [grow(each.box, 4)] : []));
  return {
    boxes: [...words, ...dots.map(({ at, radius }) => around(at, radius))],
    lines: ink,
    // Beside a globe there is no corner to keep to.
    inCorner: camera.disc === null,
    source: grow(boundsOf(crowd) ?? NOTHING, near / 2),
  };
}

/** A shot in a frame, before its lines and names are laid: its camera, and who crowds under it. */
interface Taken {
  readonly box: Box;
  readonly camera: Camera;
  readonly crowd: ReadonlySet<string>;
}

/** Takes a shot; who crowds when everything is framed is known from another one. */
function take(
  sheet: Sheet,
  shot: Shot,
  box: Box,
  whole: ReadonlySet<string>,
  roomy: boolean,
): Taken {
  const camera = takeShot(sheet, shot, box, whole, roomy);
  const crowd = crowdUnder(sheet, shot, camera, box);
  return { box, camera, crowd: crowd.size > 0 ? withNeighbours(sheet, crowd) : crowd };
}

function layMain(sheet: Sheet, shot: Shot, { box, camera, crowd }: Taken): LaidPanel {
  const rings = shot.view === 'near-far' ? sheet.rings() : [];
  return layPanel(sheet.cities, {
    id: 'main',
    box,
    camera,
    crowd,
    caption: null,
    rings,
    like: [],
  });
}

/** The map with its lens as an inset; null where the lens finds no place. */
function withInset(sheet: Sheet, shot: Shot, taken: Taken): readonly LaidPanel[] | null {
  const { crowd, box } = taken;
  const main = layMain(sheet, shot, taken);
  const place = placeLens(
    grow(box, -EDGE),
    lensHeight(sheet, crowd),
    LEAST_LENS_EM * sheet.em,
    sightsOf(main, crowd, NEAR_EM * sheet.em),
  );
  if (place === null) return null;
  const lens = layLens(sheet, crowd, place, main);
  // An inset too small for all of its names is no help.
  if (lens.labels.length < lens.dots.length && lens.dots.length <= EXACT_LIMIT) return null;
  return [{ ...main, outline: outlineOf(main, lens) }, lens];
}

/** Everybody named on the map itself, however near they stand; null where that cannot be, or where many crowd. */
function withoutLens(sheet: Sheet, shot: Shot, taken: Taken): readonly LaidPanel[] | null {
  if (shot.framing === 'all' && taken.crowd.size > FEW * sheet.cities.length) return null;
  const main = layMain(sheet, shot, { ...taken, crowd: new Set() });
  return main.labels.length === main.dots.length ? [main] : null;
}

/** The map with its lens below it, together `height` px. */
function withLensBelow(
  sheet: Sheet,
  shot: Shot,
  outer: Taken,
  whole: ReadonlySet<string>,
): readonly LaidPanel[] {
  const { width, em } = sheet;
  const high = Math.max(outer.box.height, tallHeight(sheet));
  const above = Math.round(Math.min(width * ABOVE_LENS[shot.view], high * MOST_ABOVE));
  const taken = take(sheet, shot, boxOf(width, above), whole, false);
  const y = above + Math.round(em / 2);
  const main = layMain(sheet, shot, taken);
  const crowd = taken.crowd.size > 0 ? taken.crowd : outer.crowd;
  const lens = layLens(sheet, crowd, { x: 0, y, width, height: high - y }, main);
  return [{ ...main, outline: outlineOf(main, lens) }, lens];
}

/** Alone where nobody crowds; else with an inset, as a second choice without, and on narrow pages above the lens. */
function layPanels(
  sheet: Sheet,
  shot: Shot,
  { alone, aside, whole }: { alone: Taken; aside: Taken; whole: ReadonlySet<string> },
): readonly LaidPanel[] {
  if (alone.crowd.size === 0) return [layMain(sheet, shot, alone)];
  const wide = isTall(sheet)
    ? null
    : (withInset(sheet, shot, aside) ?? withoutLens(sheet, shot, alone));
  return wide ?? withLensBelow(sheet, shot, aside, whole);
}

/**
 * Lays out the map: a view of the globe, and where cities crowd, a lens on it or below it. Independent
 * of the year, so that nothing moves when it changes; all framings of a view have one height.
 */
export function layOutMap(data: Data, language: Language, stage: Stage, shot: Shot): MapLayout {
  const sheet = sheetOf(data, language, stage, shot.city);
  const { width } = sheet;
  const tall = isTall(sheet);
  const high = tall ? tallHeight(sheet) : (stage.mapHeight ?? width * WIDE_ASPECT);
  const everything: Shot = { ...shot, framing: 'all', city: null };
  // Where cities crowd the map moves aside for a lens.
  const first = take(sheet, everything, boxOf(width, Math.round(high)), new Set(), true);
  const whole = first.crowd;
  const height = tall && whole.size === 0 ? Math.min(width * ALONE[shot.view], high) : high;
  // Where nobody crowds there is no crowded region to frame.
  const framed = shot.framing === 'region' && whole.size === 0 ? everything : shot;
  const box = boxOf(width, Math.round(height));
  const isFirst = framed.framing === 'all' && whole.size > 0;
  const alone = isFirst ? first : take(sheet, framed, box, whole, false);
  const isDone = isFirst || alone.crowd.size === 0;
  const aside = isDone ? alone : take(sheet, framed, box, whole, true);
  const panels = layPanels(sheet, framed, { alone, aside, whole });
  return {
    width,
    height: Math.max(...panels.map((panel) => bottom(panel.box))),
    sheet,
    panels,
    framings: whole.size > 0 ? ['all', 'region'] : ['all'],
  };
}
