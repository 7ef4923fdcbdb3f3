import {
  between,
  bottom,
  distance,
  distanceToBox,
  distanceToLine,
  overlap,
  right,
  type Point,
} from '../../src/model/plane.js';
import { all, one, type DortmundPartnersElement } from './element.js';
import { crowdedNames, lettersOf, panelsOf, type Dot, type Panel } from './layout.js';

/* The rules of the picture once more, measured from what the browser draws instead of the scene. */

/** Lines keep so far from the rims of other cities' dots, px, less what the sampling may miss. */
const CLEARANCE = 6 - 0.3;
/** Lines leave home at least so far apart, degrees, read so far from it, px. */
const LEAST_ANGLE = 4;
const READ_AT = 28;
/** Letters further than this from the rim of their dot are joined to it, px. */
const LEADER_FROM = 16;
/** A leader begins and ends no further than this from rim and letters, px. */
const JOINT = 6;
/** Distance of two samples of a line, px. */
const STEP = 3;

/** A path as the browser follows it; in several pieces where it is cut. */
export function follow(path: SVGPathElement): Point[][] {
  const whole = path.getTotalLength();
  const steps = Math.max(1, Math.ceil(whole / STEP));
  const pieces: Point[][] = [];
  let last: Point | null = null;
  for (let i = 0; i <= steps; i++) {
    const { x, y } = path.getPointAtLength((whole * i) / steps);
    const point: Point = [x, y];
    if (last && distance(last, point) < 2 * STEP) pieces[pieces.length - 1]?.push(point);
    else pieces.push([point]);
    last = point;
  }
  return pieces;
}

interface Line {
  readonly id: string;
  readonly pieces: readonly (readonly Point[])[];
}

const linesOf = ({ lines }: Panel): Line[] =>
  lines.map((path) => ({ id: path.dataset['id'] ?? '', pieces: follow(path) }));

function tooNear({ names, dots }: Panel, lines: readonly Line[]): string[] {
  const faults: string[] = [];
  const isNamed = new Set(names.map(({ id }) => id));
  for (const { id, pieces } of lines)
    for (const dot of dots) {
      if (dot.id === id || dot.id === 'dortmund' || !isNamed.has(dot.id)) continue;
      const away = Math.min(...pieces.map((piece) => distanceToLine(dot.at, piece))) - dot.r;
      if (away < CLEARANCE) faults.push(`line to ${id} ${away.toFixed(1)} px from ${dot.id}`);
    }
  return faults;
}

/** Direction of the point at which a line is READ_AT px from home, or of its end, degrees. */
function bearing({ pieces: [piece = []] }: Line, home: Dot): number {
  let there = piece[piece.length - 1] as Point;
  for (let i = 1; i < piece.length; i++) {
    const [before, after] = [piece[i - 1] as Point, piece[i] as Point];
    const [near, far] = [distance(before, home.at), distance(after, home.at)];
    if (far < READ_AT) continue;
    there = between(before, after, (READ_AT - near) / (far - near));
    break;
  }
  return (Math.atan2(there[1] - home.at[1], there[0] - home.at[0]) * 180) / Math.PI;
}

function tooClose(home: Dot, lines: readonly Line[]): string[] {
  const faults: string[] = [];
  const bearings = lines.map((line) => bearing(line, home));
  bearings.forEach((own, i) => {
    for (let j = i + 1; j < bearings.length; j++) {
      const turn = Math.abs(own - (bearings[j] as number));
      const angle = Math.min(turn, 360 - turn);
      if (angle < LEAST_ANGLE)
        faults.push(
          `lines to ${lines[i]?.id} and ${lines[j]?.id} ${angle.toFixed(1)} degrees apart`,
        );
    }
  });
  return faults;
}

function unjoined({ names, dots }: Panel): string[] {
  const faults: string[] = [];
  for (const { id, text, letters, leader } of names) {
    const dot = dots.find((each) => each.id === id);
    if (!dot) faults.push(`${text} without a dot`);
    if (!dot || distanceToBox(dot.at, letters) - dot.r <= LEADER_FROM) continue;
    const [line = []] = leader ? follow(leader) : [];
    const [start, end] = [line[0], line[line.length - 1]];
    const isJoined =
      start &&
      end &&
      distance(start, dot.at) - dot.r < JOINT &&
      distanceToBox(end, letters) < JOINT;
    if (!isJoined) faults.push(`${text} away from its dot without a line`);
  }
  return faults;
}

function nameless(panels: readonly Panel[], cities: readonly string[]): string[] {
  const [dots, names] = (['dots', 'names'] as const).map(
    (what) => new Set(panels.flatMap((panel) => panel[what].map(({ id }) => id))),
  ) as [Set<string>, Set<string>];
  return [
    ...cities.filter((id) => !dots.has(id)).map((id) => `${id} without a dot`),
    ...cities.filter((id) => !names.has(id)).map((id) => `${id} without a name`),
    ...[...dots, ...names].filter((id) => !cities.includes(id)).map((id) => `${id} too early`),
  ];
}

/** All faults of a map that shall show these cities, home among them. */
export function drawnFaults(element: DortmundPartnersElement, cities: readonly string[]): string[] {
  const panels = panelsOf(element);
  const lines = panels.map(linesOf);
  // A lens is where lines are told apart, unless its crowd is far from home.
  const read = panels.map(({ home: dot }) => dot !== null).lastIndexOf(true);
  const home = panels[read]?.home;
  return [
    ...nameless(panels, cities),
    ...crowdedNames(panels),
    ...panels.flatMap((panel, i) => [...tooNear(panel, lines[i] ?? []), ...unjoined(panel)]),
    ...(home ? tooClose(home, lines[read] ?? []) : []),
  ];
}

/** Of the axis: letters over each other, over a mark or beyond the edge, in the units of the drawing. */
export function axisFaults(element: DortmundPartnersElement): string[] {
  const faults: string[] = [];
  const edge = (one(element, '.axis') as unknown as SVGSVGElement).viewBox.baseVal;
  const words = all<SVGTextContentElement>(element, '.axis text').map((text) => ({
    text: text.textContent?.trim() ?? '',
    box: lettersOf(text),
  }));
  const marks = all<SVGCircleElement>(element, '.axis .mark').map((mark) => mark.getBBox());
  const stems = all<SVGPathElement>(element, '.axis .stem').map((stem) => stem.getBBox());
  const ticks = all<SVGPathElement>(element, '.axis .tick').map((tick) => tick.getBBox());
  words.forEach(({ text, box }, i) => {
    if (ticks.some((tick) => overlap(tick, box))) faults.push(`a tick in ${text}`);
    if (box.x < -0.5 || right(box) > edge.width + 0.5) faults.push(`${text} over the edge`);
    if (box.y < 0 || bottom(box) > edge.height) faults.push(`${text} above or below the edge`);
    if (marks.some((mark) => overlap(mark, box))) faults.push(`${text} over a mark`);
    if (stems.some((stem) => overlap(stem, box))) faults.push(`a line through ${text}`);
    for (const other of words.slice(i + 1))
      if (overlap(box, other.box)) faults.push(`${text} over ${other.text}`);
  });
  return faults;
}

const PLACED = ['class', 'data-id', 'd', 'x', 'y', 'cx', 'cy', 'r', 'width', 'height'];

/** Where everything on the map stands, mark by mark. */
export const geometry = (element: DortmundPartnersElement): string[] =>
  all<SVGElement>(element, '[part~=map] .picture *').map((mark) =>
    PLACED.map((name) => mark.getAttribute(name) ?? '').join(' '),
  );
