import { EXACT_LIMIT } from '../model/choose.js';
import type { Camera } from '../model/geo/camera.js';
import { makeInk, type Ink } from '../model/ink.js';
import { placeLabels, type Ground, type PlacedLabel } from '../model/labels.js';
import {
  contains,
  crosses,
  distanceToBox,
  edgeOf,
  frameOf,
  grow,
  overlap,
  type Box,
  type Point,
} from '../model/plane.js';
import { placeRings, type LaidRing } from '../model/rings.js';
import { layRoutes, type Route } from '../model/routes.js';
import { SHORTEST } from '../model/wrap.js';
import type { Cities, City, Sheet, Words } from './sheet.js';

export interface LaidDot extends City {
  readonly at: Point;
}

export interface LaidLabel extends PlacedLabel {
  readonly name: string;
  readonly lines: readonly string[];
}

/** One map with its frame, before year and selection are known. */
export interface LaidPanel {
  readonly id: 'main' | 'lens';
  readonly box: Box;
  readonly camera: Camera;
  readonly routes: readonly Route[];
  readonly dots: readonly LaidDot[];
  readonly labels: readonly LaidLabel[];
  readonly rings: readonly LaidRing[];
  /** Where its lines run. */
  readonly ink: Ink;
  /** Room for a caption, in the panel's own coordinates. */
  readonly caption: Box | null;
  /** Outline of the other panel's region on this one. */
  readonly outline: string | null;
}

interface PanelPlan {
  readonly id: LaidPanel['id'];
  readonly box: Box;
  readonly camera: Camera;
  /** Cities that another panel names: here only hinted at. */
  readonly crowd: ReadonlySet<string>;
  /** Size of the caption, if there is one. */
  readonly caption: Words | null;
  /** Distances from home that are marked. */
  readonly rings: ReturnType<Sheet['rings']>;
  /** Lines of the other panel, whose sides are kept where possible. */
  readonly like: readonly Route[];
}

/** Dots keep this far from the frame, px; what is nearer counts as outside. */
const RIM = 3;
/** A dot of the crowd is drawn at this part of its size. */
const HINT_SCALE = 0.7;
/**
 * A line keeps 6 px from the rim of foreign dots, from mere hints so far that they stay visible, and 4
 * degrees from its neighbour at home.
 */
const NAMED = { clearance: 6.5, cost: 40 };
const HINT = { clearance: 1.5, cost: 0.1 };
/** A little more than the 4 degrees: lines are read at points some px apart. */
const SEPARATION = 4.6;

/** The cities that a camera has wholly in its frame; those of a crowd smaller. */
export function dotsOf(
  cities: Cities,
  camera: Camera,
  box: Box,
  crowd: ReadonlySet<string> = new Set(),
): LaidDot[] {
  const dots: LaidDot[] = [];
  for (const city of cities) {
    const at = camera.project(city.lonLat);
    if (at && contains(grow(frameOf(box), -city.radius - RIM), at))
      dots.push({ ...city, at, radius: city.radius * (crowd.has(city.id) ? HINT_SCALE : 1) });
  }
  return dots;
}

/** The caption's corner: where fewest lines run and no dot lies, top left where all are equal. */
function captionBox({ width, height }: Words, box: Box, dots: readonly LaidDot[], ink: Ink): Box {
  const [right, bottom] = [box.width - width, box.height - height];
  const corners = [
    [0, 0],
    [right, 0],
    [0, bottom],
    [right, bottom],
  ] as const;
  let best = frameOf({ width, height });
  let least = Infinity;
  for (const [x, y] of corners) {
    const corner: Box = { x, y, width, height };
    const taken = dots.filter((dot) => distanceToBox(dot.at, corner) < 2 * dot.radius).length;
    const cost = ink.within(corner) + 1000 * taken;
    if (cost < least) {
      least = cost;
      best = corner;
    }
  }
  return best;
}

/** The rings of distance in a panel whose camera has them. */
function ringsOf(
  home: LaidDot | undefined,
  { camera, box, rings }: PanelPlan,
  dots: readonly LaidDot[],
  lines: Ink,
): LaidRing[] {
  const { reach } = camera;
  if (!reach || !home || rings.length === 0) return [];
  return placeRings(
    home.at,
    rings.map((ring) => ({ ...ring, radius: reach(ring.km) })),
    { frame: grow(frameOf(box), -2), dots, lines },
  );
}

const groundOf = (
  box: Box,
  dots: readonly LaidDot[],
  blocked: readonly (Box | null)[],
  lines: Ground['lines'],
  ink: Ink,
): Ground => ({
  frame: grow(frameOf(box), -1),
  dots,
  blocked: blocked.filter((each) => each !== null),
  lines,
  ink,
});

/** Names that cover more than this part of a panel are not even tried. */
const MOST_COVERED = 0.4;

/** Names the dots of a panel; where not all find a place, they try again with shorter names. */
function nameAll(dots: readonly LaidDot[], ground: Ground): readonly LaidLabel[] {
  const { width, height } = ground.frame;
  // Of many names some stay away, whatever their size.
  const last = dots.length > EXACT_LIMIT ? 0 : SHORTEST;
  for (let i = 0; ; i++) {
    const items = dots.map((dot) => ({ ...dot, ...dot.shape(i) }));
    let area = 0;
    for (const item of items) area += item.width * item.height;
    if (i < last && area > MOST_COVERED * width * height) continue;
    const labels = placeLabels(items, ground, i === last);
    if (i === last || labels.length === items.length) return labels;
  }
}

/** Whether a leader that found no other way runs through words; those of a ring give way. */
const isCrossed = (box: Box | null, labels: readonly LaidLabel[]): boolean =>
  box !== null && labels.some(({ leader }) => leader && crosses(...leader, edgeOf(box, 1)));

/** Lays out lines, dots and names of one panel. */
export function layPanel(cities: Cities, plan: PanelPlan): LaidPanel {
  const { id, box, camera, crowd, caption, like } = plan;
  const [home, ...partners] = cities;
  const frame = frameOf(box);
  const dots = dotsOf(cities, camera, box, crowd);
  const obstacles = dots
    .filter((dot) => dot.id !== home.id)
    .map(({ id: city, at, radius }) => {
      const { clearance, cost } = crowd.has(city) ? HINT : NAMED;
      return { id: city, at, clearance: radius + clearance, cost };
    });
  const rules = { separation: SEPARATION, frame: id === 'main' ? grow(frame, -2) : null };
  const routes = layRoutes(camera, home.lonLat, partners, obstacles, rules, like);
  const lines = routes.flatMap((route) => route.pieces);
  const ink = makeInk(lines, box.width, box.height);
  const taken = caption && captionBox(caption, box, dots, ink);
  const rings = ringsOf(dots.filter((dot) => dot.id === home.id)[0], plan, dots, ink);
  const named = dots.filter((dot) => dot.id === home.id || !crowd.has(dot.id));
  const words = [taken, ...rings.map((ring) => ring.box)];
  const labels = nameAll(named, groundOf(box, dots, words, lines, ink));
  return {
    id,
    box,
    camera,
    routes,
    dots,
    labels,
    ink,
    rings: rings.map((ring) => (isCrossed(ring.box, labels) ? { ...ring, box: null } : ring)),
    caption: taken,
    outline: null,
  };
}

/**
 * Among many places the selected one may have stayed without a name: then it is named over the others, and
 * those that it touches give way. No other name moves.
 */
export function nameAlso(panels: readonly LaidPanel[], id: string): readonly LaidPanel[] {
  if (panels.some(({ labels }) => labels.some((label) => label.id === id))) return panels;
  return panels.map((panel, i) => {
    const { box, dots, caption, rings, labels, ink } = panel;
    const insets = panels.slice(i + 1).map((inset) => inset.box);
    const blocked = [caption, ...rings.map((ring) => ring.box), ...insets];
    // Lines cost it as they cost every name, but its leader may cross them.
    const added = nameAll(
      dots.filter((dot) => dot.id === id),
      groundOf(box, dots, blocked, [], ink),
    );
    const stays = (label: LaidLabel) => !added.some((other) => overlap(other.box, label.box));
    return { ...panel, labels: [...labels.filter(stays), ...added] };
  });
}
