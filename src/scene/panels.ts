import type { Camera } from '../model/geo/camera.js';
import { makeInk, type Ink } from '../model/ink.js';
import { placeLabels, type PlacedLabel } from '../model/labels.js';
import { contains, distanceToBox, grow, type Box, type Point } from '../model/plane.js';
import { placeRings, type LaidRing } from '../model/rings.js';
import { layRoutes, type Route } from '../model/routes.js';
import type { Cities, Words, Sheet } from './sheet.js';

export interface LaidDot {
  readonly id: string;
  readonly at: Point;
  readonly radius: number;
}

export interface LaidLabel extends PlacedLabel {
  readonly name: string;
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
  /** Room for a caption, in the panel's own coordinates. */
  readonly caption: Box | null;
  /** Outline of the other panel's region on this one. */
  readonly outline: string | null;
}

export interface PanelPlan {
  readonly id: LaidPanel['id'];
  readonly box: Box;
  readonly camera: Camera;
  /** Cities that another panel names: here only hinted at. */
  readonly crowd: readonly string[];
  /** Size of the caption, if there is one. */
  readonly caption: Words | null;
  /** Distances from home that are marked. */
  readonly rings: Sheet['rings'];
  /** Lines of the other panel, whose sides are kept where possible. */
  readonly like: readonly Route[];
}

/** A dot of the crowd is drawn at this part of its size. */
const HINT_SCALE = 0.7;
/**
 * A line keeps 6 px from the rim of foreign dots, from mere hints so far that they stay visible, and 4
 * degrees from its neighbour at home.
 */
const NAMED = { clearance: 6.5, cost: 4 };
const HINT = { clearance: 1.5, cost: 0.1 };
const SEPARATION = 4;

/** A panel's frame in its own coordinates. */
export const frameOf = ({ width, height }: Box): Box => ({ x: 0, y: 0, width, height });

/** The cities that a camera has in its frame. */
export function dotsOf(
  cities: Cities,
  camera: Camera,
  box: Box,
  crowd: readonly string[],
): LaidDot[] {
  const dots: LaidDot[] = [];
  for (const { id, lonLat, radius } of cities) {
    const at = camera.project(lonLat);
    if (at && contains(frameOf(box), at))
      dots.push({ id, at, radius: crowd.includes(id) ? radius * HINT_SCALE : radius });
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
  let best: Box = { x: 0, y: 0, width, height };
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
  if (!reach || !home) return [];
  return placeRings(
    home.at,
    rings.map((ring) => ({ ...ring, radius: reach(ring.km) })),
    { frame: grow(frameOf(box), -2), dots, lines },
  );
}

/** Lays out lines, dots and names of one panel. */
export function layPanel(cities: Cities, plan: PanelPlan): LaidPanel {
  const { id, box, camera, crowd, caption, like } = plan;
  const [home, ...partners] = cities;
  const frame = frameOf(box);
  const dots = dotsOf(cities, camera, box, crowd);
  const obstacles = dots
    .filter((dot) => dot.id !== home.id)
    .map(({ id: city, at, radius }) => {
      const { clearance, cost } = crowd.includes(city) ? HINT : NAMED;
      return { id: city, at, clearance: radius + clearance, cost };
    });
  const rules = { separation: SEPARATION, frame: id === 'main' ? grow(frame, -2) : null };
  const routes = layRoutes(camera, home.lonLat, partners, obstacles, rules, like);
  const byId = new Map(cities.map((city) => [city.id, city]));
  const named = dots.flatMap((dot) => {
    const city = byId.get(dot.id);
    const wanted = city && (city === home || !crowd.includes(city.id));
    return wanted ? [{ ...dot, width: city.width, height: city.height }] : [];
  });
  const lines = routes.flatMap((route) => route.pieces);
  const ink = makeInk(lines, box.width, box.height);
  const taken = caption && captionBox(caption, box, dots, ink);
  const rings = ringsOf(dots.filter((dot) => dot.id === home.id)[0], plan, dots, ink);
  const labels = placeLabels(named, {
    frame: grow(frame, -1),
    dots,
    blocked: [taken, ...rings.map((ring) => ring.box)].filter((each) => each !== null),
    lines,
  });
  return {
    id,
    box,
    camera,
    routes,
    dots,
    labels: labels.map((label) => ({ ...label, name: byId.get(label.id)?.name ?? '' })),
    rings,
    caption: taken,
    outline: null,
  };
}
