import type { Data } from '../../src/data/types.js';
import type { Options } from '../../src/model/options.js';
import {
  bottom,
  contains,
  crosses,
  distanceToBox,
  distanceToLine,
  edgeOf,
  grow,
  overlap,
  right,
  type Box,
  type Point,
} from '../../src/model/plane.js';
import { isShown } from '../../src/model/time.js';
import type { Caption } from '../../src/scene/drawing.js';
import type { MapScene, Panel } from '../../src/scene/map.js';
import { makeScene, type State } from '../../src/scene/scene.js';
import { NOW, options, stage, still } from './sample.js';

/* The rules of the picture (section 3.3 of the design) as functions from a scene to its faults. */

/** A gap between dot and name from which on a line has to join them, px. */
const LEADER_FROM = 14;
/** Lines keep so far from the dots of other cities, px. */
const CLEARANCE = 6;

/** Points of path data made of M and L, piece by piece. */
const piecesOf = (d: string): Point[][] =>
  d
    .split('M')
    .slice(1)
    .map((piece) =>
      piece.split('L').map((pair) => pair.split(',').map(Number) as [number, number]),
    );

export const pointsOf = (d: string): Point[] => piecesOf(d).flat();

/** Whether a path touches a box, with its points or between them. */
const meets = (d: string, box: Box): boolean =>
  piecesOf(d).some((points) =>
    points.some(
      (point, i) =>
        contains(box, point) || (i > 0 && crosses(points[i - 1] as Point, point, edgeOf(box, 1))),
    ),
  );

export function mapOf(
  input: Data,
  width: number,
  more: Partial<Options> = {},
  state: Partial<State> = {},
): MapScene {
  const all = { ...options, show: ['map' as const], ...more };
  const { map } = makeScene(input, all, { ...still, ...state }, stage(width), NOW);
  if (!map) throw new Error('the scene has no map');
  return map;
}

/** All that is written in a panel. */
const wordsOf = ({ labels, rings, caption }: Panel): readonly Caption[] => [
  ...labels,
  ...rings.flatMap(({ label }) => (label ? [label] : [])),
  ...(caption ? [caption] : []),
];

function namesOf(panel: Panel): string[] {
  const faults: string[] = [];
  const frame = { x: 0, y: 0, width: panel.width, height: panel.height };
  const words = wordsOf(panel);
  words.forEach(({ box, text }, i) => {
    if (box.x < 0 || box.y < 0 || right(box) > frame.width || bottom(box) > frame.height)
      faults.push(`${text} over the edge`);
    for (const other of words.slice(i + 1))
      if (overlap(box, other.box)) faults.push(`${text} over ${other.text}`);
    for (const dot of panel.dots)
      if (distanceToBox([dot.x, dot.y], box) < dot.r)
        faults.push(`${text} over the dot of ${dot.id}`);
  });
  for (const { id, text, box, leader } of panel.labels) {
    const dot = panel.dots.filter((each) => each.id === id)[0];
    if (!dot) faults.push(`${text} without a dot`);
    else if (!leader && distanceToBox([dot.x, dot.y], box) > dot.r + LEADER_FROM)
      faults.push(`${text} away from its dot without a line`);
  }
  return faults;
}

/** A leader keeps clear of other words, other dots and other leaders. */
function leadersOf(panel: Panel): string[] {
  const faults: string[] = [];
  panel.labels.forEach((label, i) => {
    const { id, text, leader } = label;
    if (!leader) return;
    for (const other of wordsOf(panel))
      if (other !== label && meets(leader, other.box))
        faults.push(`leader of ${text} through ${other.text}`);
    const ends = pointsOf(leader) as [Point, Point];
    for (const dot of panel.dots)
      if (dot.id !== id && distanceToLine([dot.x, dot.y], ends) < dot.r)
        faults.push(`leader of ${text} through the dot of ${dot.id}`);
    for (const other of panel.labels.slice(i + 1))
      if (other.leader && crosses(...ends, pointsOf(other.leader)))
        faults.push(`leader of ${text} through the leader of ${other.text}`);
  });
  return faults;
}

function linesOf(panel: Panel): string[] {
  const faults: string[] = [];
  const seen = new Set(panel.dots.map(({ id }) => id));
  // A line to the other side of the globe has to leave it where it does.
  for (const link of panel.links.filter(({ id }) => !panel.disc || seen.has(id)))
    for (const dot of panel.dots) {
      if (dot.id === link.id || dot.role === 'home') continue;
      const away = distanceToLine([dot.x, dot.y], pointsOf(link.d)) - dot.r;
      // Where a city is not named its dot is a hint; the lens is where it is read.
      if (away < CLEARANCE && panel.labels.some((label) => label.id === dot.id))
        faults.push(`line to ${link.id} ${away.toFixed(1)} px from ${dot.id}`);
    }
  return faults;
}

/** The lens must hide no dot, no name and no line of the map below it. */
function hiddenBy(lens: Panel, main: Panel): string[] {
  if (lens.y >= main.height) return [];
  const faults: string[] = [];
  for (const dot of main.dots)
    if (contains(grow(lens, dot.r), [dot.x, dot.y])) faults.push(`lens over ${dot.id}`);
  for (const { text, box, leader } of main.labels) {
    if (overlap(lens, box)) faults.push(`lens over the name of ${text}`);
    if (leader && meets(leader, lens)) faults.push(`lens over the leader of ${text}`);
  }
  for (const link of main.links)
    if (meets(link.d, lens)) faults.push(`lens over the line to ${link.id}`);
  return faults;
}

/** All faults of a map; every city that is shown in any panel must be named in one of them. */
export function faultsOf(map: MapScene): string[] {
  const [main, lens] = map.panels as [Panel, Panel | undefined];
  const named = new Set(map.panels.flatMap((panel) => panel.labels.map(({ id }) => id)));
  const seen = new Map(map.panels.flatMap((panel) => panel.dots.map((dot) => [dot.id, dot])));
  return [
    ...map.panels.flatMap((panel) => [...namesOf(panel), ...leadersOf(panel), ...linesOf(panel)]),
    ...(lens ? hiddenBy(lens, main) : []),
    ...[...seen.values()]
      .filter(({ id, phase }) => isShown(phase) && !named.has(id))
      .map(({ id }) => `${id} without a name`),
  ];
}

/** Least angle between two lines where they leave home, degrees, read 28 px away from it. */
export function leastAngle(panel: Panel): number {
  const home = panel.dots.filter(({ role }) => role === 'home')[0];
  if (!home) return 360;
  const bearings = panel.links.map(({ d }) => {
    const points = pointsOf(d);
    const there =
      points.filter(([x, y]) => Math.hypot(x - home.x, y - home.y) >= 28)[0] ??
      (points[points.length - 1] as Point);
    return (Math.atan2(there[1] - home.y, there[0] - home.x) * 180) / Math.PI;
  });
  bearings.sort((a, b) => a - b);
  const gaps = bearings.map((bearing, i) => {
    const next = bearings[i + 1] ?? (bearings[0] as number) + 360;
    return next - bearing;
  });
  return Math.min(...gaps);
}

/** Pairs of lines that cross each other on their way, beyond where they leave home together. */
export function crossingsOf({ links }: Panel): string[] {
  const lines = links.map(({ id, d }) => ({ id, points: pointsOf(d).slice(1, -1) }));
  return lines.flatMap(({ id, points }, i) =>
    lines
      .slice(i + 1)
      .filter((other) =>
        points.some((from, j) => {
          const to = points[j + 1];
          return to !== undefined && crosses(from, to, other.points);
        }),
      )
      .map((other) => `${id} crosses ${other.id}`),
  );
}
