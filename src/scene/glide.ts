import type { Data } from '../data/types.js';
import type { Disc } from '../model/geo/camera.js';
import { landBetween } from '../model/geo/morph.js';
import { between, boxAround, center, round } from '../model/plane.js';
import { routePath, type Route } from '../model/routes.js';
import { discOf, labelIn, type DrawnDot, type DrawnLabel, type DrawnPanel } from './drawing.js';
import type { MapLayout } from './map-layout.js';
import type { LaidPanel } from './panels.js';
import type { Shot } from './shots.js';

/** A map on its way from one shot to the next. */
export interface Glide {
  readonly from: Shot;
  readonly to: Shot;
  /** How much of the way is done, 0 to 1. */
  readonly part: number;
}

const mix = (a: number, b: number, part: number): number => a + (b - a) * part;

/** A frame that the globe fills has its edge around the corners. */
const discAround = ({ camera, box }: LaidPanel): Disc =>
  camera.disc ?? {
    at: [box.width / 2, box.height / 2],
    radius: Math.sqrt(box.width ** 2 + box.height ** 2),
  };

/** A line that is whole in both pictures, between them. */
function routeBetween(a: Route, b: Route, part: number): Route {
  const [from, to] = [a.pieces[0] ?? [], b.pieces[0] ?? []];
  const isWhole = a.pieces.length === 1 && b.pieces.length === 1 && from.length === to.length;
  return {
    ...b,
    pieces: isWhole
      ? [to.map((point, i) => between(from[i] ?? point, point, part))]
      : // What the edge of the map cuts appears when the map stands.
        [],
  };
}

/** Names that stand in both pictures move along with their dots. */
function labelsBetween(a: LaidPanel, b: LaidPanel, part: number, size: number): DrawnLabel[] {
  return b.labels.flatMap((label) => {
    const from = a.labels.filter(({ id }) => id === label.id)[0];
    if (!from) return [];
    const box = boxAround(between(center(from.box), center(label.box), part), label.box);
    return [labelIn(label, box, null, size)];
  });
}

/** The main panel between two layouts, as large as the picture: no lens, no grid, and only names that stand in both. */
export function glidePanel(data: Data, from: MapLayout, to: MapLayout, part: number): DrawnPanel {
  const [a, b] = [from.panels[0], to.panels[0]] as [LaidPanel, LaidPanel];
  const { width, height } = to;
  const [discA, discB] = [discAround(a), discAround(b)];
  const dots = from.sheet.cities.map(({ id, lonLat, radius }): DrawnDot => {
    const [x, y] = between(a.camera.place(lonLat), b.camera.place(lonLat), part);
    return { id, x: round(x), y: round(y), r: radius };
  });
  const home = dots[0] as DrawnDot;
  return {
    id: 'main',
    x: 0,
    y: 0,
    width,
    height,
    start: [home.x, home.y],
    graticule: '',
    land: landBetween(data.land, a.camera, b.camera, part, width, height),
    disc:
      a.camera.disc || b.camera.disc
        ? discOf(
            {
              at: between(discA.at, discB.at, part),
              radius: mix(discA.radius, discB.radius, part),
            },
            width,
            height,
          )
        : null,
    outline: null,
    caption: null,
    rings: [],
    swarms: [],
    links: b.routes.map((route, i) => ({
      id: route.id,
      d: routePath(routeBetween(a.routes[i] ?? route, route, part)),
    })),
    dots,
    labels: labelsBetween(a, b, part, to.sheet.labelSize),
  };
}
