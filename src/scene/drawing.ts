import type { Data } from '../data/types.js';
import type { Disc } from '../model/geo/camera.js';
import { memoize } from '../model/memoize.js';
import { round, type Box } from '../model/plane.js';
import { routePath } from '../model/routes.js';
import type { Language } from '../text/languages.js';
import { layOutMap, type MapLayout } from './map-layout.js';
import type { LaidLabel, LaidPanel } from './panels.js';
import type { Words } from './sheet.js';
import { shotKey, type Shot } from './shots.js';
import type { Stage } from './stage.js';

export interface DrawnLink {
  readonly id: string;
  /** Path data, from home outward. */
  readonly d: string;
}

export interface DrawnDot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Words with their middle and baseline, and the room that was reserved for them. */
export interface Caption {
  readonly text: string;
  /** Font size, px. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

export interface DrawnLabel extends Caption {
  readonly id: string;
  /** The name as it is drawn: in one line or several, cut only where it had no room. */
  readonly lines: readonly string[];
  /** From one baseline to the next, px; `y` is the first one. */
  readonly dy: number;
  /** Path data of the line that joins the name to its dot, where it had to move away. */
  readonly leader: string | null;
}

/** A circle of equal distance from home. */
interface DrawnRing {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Null: there is no room for its words. */
  readonly label: Caption | null;
}

/** The edge of the globe, and path data of what lies beyond. */
interface DrawnDisc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly beyond: string;
}

/** Links that look alike in every year, with their dots: where there are too many to be drawn one by one. */
export interface DrawnSwarm {
  /** What is true of one is true of all. */
  readonly ids: readonly string[];
  /** Path data of the lines, and of the spots of their dots. */
  readonly lines: string;
  readonly spots: string;
}

/** A panel before year and selection are known: all numbers in px of the panel, all paths finished. */
export interface DrawnPanel {
  readonly id: LaidPanel['id'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where all links start, px of the panel; may lie beyond its frame. */
  readonly start: readonly number[];
  readonly graticule: string;
  readonly land: string;
  /** Null: the globe fills the panel. */
  readonly disc: DrawnDisc | null;
  /** The other panel's region. */
  readonly outline: string | null;
  readonly caption: Caption | null;
  readonly rings: readonly DrawnRing[];
  /** None where every link is drawn by itself; else those without a name in this panel are in one of these. */
  readonly swarms: readonly DrawnSwarm[];
  readonly links: readonly DrawnLink[];
  readonly dots: readonly DrawnDot[];
  readonly labels: readonly DrawnLabel[];
}

/** More links than these are too many elements for a browser to change with every year, or to move. */
export const SINGLE_LIMIT = 500;

function swarmsOf(
  { partners }: Data,
  links: readonly DrawnLink[],
  dots: readonly DrawnDot[],
  labels: readonly DrawnLabel[],
): DrawnSwarm[] {
  if (partners.length <= SINGLE_LIMIT) return [];
  const looks = new Map<string, string>();
  for (const { id, since, until, status, kind } of partners)
    looks.set(id, [since, until, status, kind].join());
  for (const { id } of labels) looks.delete(id);
  const swarms = new Map<string, { ids: string[]; lines: string; spots: string }>();
  const swarmOf = (id: string) => {
    const look = looks.get(id);
    if (look === undefined) return null;
    const swarm = swarms.get(look) ?? { ids: [], lines: '', spots: '' };
    swarms.set(look, swarm);
    return swarm;
  };
  for (const { id, d } of links) {
    const swarm = swarmOf(id);
    swarm?.ids.push(id);
    if (swarm) swarm.lines += d;
  }
  for (const { id, x, y } of dots) {
    const swarm = swarmOf(id);
    if (swarm) swarm.spots += `M${x},${y}h0`;
  }
  return [...swarms.values()];
}

interface Drawing {
  readonly layout: MapLayout;
  /** Drawn when they are asked for: on its way there the map needs their layout only. */
  readonly panels: () => readonly DrawnPanel[];
}

/** Degrees between meridians: the grid of the whole map is wide, the lens's fine. */
const GRID = { main: 15, lens: 5 } as const;
/** From the middle of a line of text to its baseline: half the height of capitals in most faces, em. */
const HALF_CAPITAL = 0.35;

const roundBox = ({ x, y, width, height }: Box): Box => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});

const captionIn = (text: string, box: Box, size: number): Caption => ({
  text,
  size: round(size),
  x: round(box.x + box.width / 2),
  y: round(box.y + box.height / 2 + HALF_CAPITAL * size),
  box: roundBox(box),
});

/** A name in its box: the first line, and the others below it. */
export function labelIn(
  { id, name, lines }: Pick<LaidLabel, 'id' | 'name' | 'lines'>,
  box: Box,
  leader: LaidLabel['leader'],
  size: number,
): DrawnLabel {
  const dy = box.height / lines.length;
  return {
    id,
    lines,
    dy: round(dy),
    ...captionIn(name, { ...box, height: dy }, size),
    box: roundBox(box),
    leader: leader && `M${leader.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}`,
  };
}

export const labelsIn = (laid: LaidPanel, size: number): DrawnLabel[] =>
  laid.labels.map((label) => labelIn(label, label.box, label.leader, size));

export function discOf({ at: [x, y], radius }: Disc, width: number, height: number): DrawnDisc {
  const r = round(radius);
  const [left, middle] = [round(x - radius), round(y)];
  return {
    x: round(x),
    y: middle,
    r,
    beyond: `M-9-9H${width + 9}V${height + 9}H-9ZM${left},${middle}a${r},${r},0,1,0,${2 * r},0a${r},${r},0,1,0,${-2 * r},0Z`,
  };
}

function draw(laid: LaidPanel, data: Data, words: Words, labelSize: number): DrawnPanel {
  const { id, box, camera } = laid;
  const small = words.size;
  const links = laid.routes.map((route) => ({ id: route.id, d: routePath(route) }));
  const dots = laid.dots.map((dot) => ({
    id: dot.id,
    x: round(dot.at[0]),
    y: round(dot.at[1]),
    r: dot.radius,
  }));
  const labels = labelsIn(laid, labelSize);
  return {
    id,
    ...box,
    start: camera.place(data.home.lonLat).map(round),
    graticule: camera.graticule(GRID[id]),
    land: camera.land(data.land),
    disc: camera.disc && discOf(camera.disc, box.width, box.height),
    outline: laid.outline,
    caption: laid.caption && captionIn(words.text, laid.caption, small),
    rings: laid.rings.map((ring) => ({
      id: `${ring.km}`,
      x: round(ring.at[0]),
      y: round(ring.at[1]),
      r: round(ring.radius),
      label: ring.box && captionIn(ring.text, ring.box, small),
    })),
    swarms: swarmsOf(data, links, dots, labels),
    links,
    dots,
    labels,
  };
}

/** All that does not depend on year and selection: made once for a shot, a width, a language and a font. */
export const drawMap = memoize(
  (data: Data, language: Language, stage: Stage, shot: Shot): Drawing => {
    const layout = layOutMap(data, language, stage, shot);
    const { caption, labelSize } = layout.sheet;
    let panels: readonly DrawnPanel[] | undefined;
    return {
      layout,
      panels: () => (panels ??= layout.panels.map((laid) => draw(laid, data, caption, labelSize))),
    };
  },
  (data, language, stage, shot) => [data, language, ...Object.values(stage), shotKey(shot)],
);
