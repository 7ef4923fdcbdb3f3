import type { Data } from '../data/types.js';
import { fill, formatList } from '../model/format.js';
import { localized } from '../model/language.js';
import { identity, memoize } from '../model/memoize.js';
import { isShown } from '../model/time.js';
import { round } from '../model/plane.js';
import { routePath } from '../model/routes.js';
import { textOf, type Language } from '../text/languages.js';
import { layOutMap, type MapLayout } from './map-layout.js';
import { homeItem, itemOf, type Item, type Moment } from './moment.js';
import { nameAlso, type LaidPanel } from './panels.js';
import type { Stage } from './stage.js';

export interface LinkItem extends Item {
  /** Path data, from home outward. */
  readonly d: string;
}

export interface DotItem extends Item {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface LabelItem extends Item {
  readonly text: string;
  /** The name as it is drawn: in one line or several, cut only where it had no room. */
  readonly lines: readonly string[];
  /** Middle of the text, its first baseline, and the distance of the next ones. */
  readonly x: number;
  readonly y: number;
  readonly dy: number;
  /** Path data of the line that joins the name to its dot, where it had to move away. */
  readonly leader: string | null;
  /** The room that was reserved, px; what tests and hit areas need. */
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

export interface Panel {
  readonly id: 'world' | 'lens';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly graticule: string;
  readonly land: string;
  /** The other panel's region. */
  readonly outline: string | null;
  readonly caption: { readonly text: string; readonly x: number; readonly y: number } | null;
  readonly links: readonly LinkItem[];
  readonly dots: readonly DotItem[];
  readonly labels: readonly LabelItem[];
}

export interface MapScene {
  readonly width: number;
  readonly height: number;
  readonly labelSize: number;
  /** Alternative text. */
  readonly name: string;
  readonly panels: readonly Panel[];
  /** Small print. */
  readonly notes: readonly string[];
}

interface DrawnPanel {
  readonly laid: LaidPanel;
  readonly land: string;
  readonly graticule: string;
  readonly paths: ReadonlyMap<string, string>;
}

/** Degrees between meridians: the world's grid is wide, the lens's fine. */
const GRID = { world: 15, lens: 5 } as const;

/** All that does not depend on year and selection: made once for a width, a language and a font. */
const draw = memoize(
  (data: Data, language: Language, stage: Stage): { layout: MapLayout; drawn: DrawnPanel[] } => {
    const layout = layOutMap(data, language, stage);
    const drawn = layout.panels.map((laid) => ({
      laid,
      land: laid.camera.land(data.land),
      graticule: laid.camera.graticule(GRID[laid.id]),
      paths: new Map(laid.routes.map((route) => [route.id, routePath(route)])),
    }));
    return { layout, drawn };
  },
  (data, language, { width, mapHeight, fontSize, measure }) =>
    [identity(data), language, width, mapHeight, fontSize, identity(measure)].join(' '),
);

export function makeMapScene(
  data: Data,
  language: Language,
  moment: Moment,
  stage: Stage,
): MapScene {
  const text = textOf(language);
  const { layout, drawn } = draw(data, language, stage);
  const items = new Map([[data.home.id, homeItem(data.home.id)]]);
  const names: string[] = [];
  for (const partner of data.partners) {
    const item = itemOf(partner, moment);
    items.set(partner.id, item);
    if (isShown(item.phase)) names.push(localized(partner.name, language));
  }
  const panels = nameAlso(layout.panels, moment.selected ?? data.home.id);
  const shown = fill(language, text.pictureAlt, { names: formatList(language, names) });
  return {
    width: layout.width,
    height: layout.height,
    labelSize: round(layout.labelSize),
    name: names.length > 0 ? shown : text.title,
    panels: panels.map((panel, i) =>
      panelOf(
        { ...(drawn[i] as DrawnPanel), laid: panel },
        items,
        layout.labelSize,
        text.lensTitle,
      ),
    ),
    notes: [text.mapNote, text.boundaryNote, text.mapData],
  };
}

function panelOf(
  { laid, land, graticule, paths }: DrawnPanel,
  items: ReadonlyMap<string, Item>,
  size: number,
  title: string,
): Panel {
  const of = (id: string) => items.get(id) as Item;
  return {
    id: laid.id,
    x: laid.box.x,
    y: laid.box.y,
    width: laid.box.width,
    height: laid.box.height,
    graticule,
    land,
    outline: laid.outline,
    caption: laid.caption && {
      text: title,
      x: round(laid.caption.x + laid.caption.width / 2),
      y: round(laid.caption.y + laid.caption.height * 0.7),
    },
    links: laid.routes.map(({ id }) => ({ ...of(id), d: paths.get(id) ?? '' })),
    dots: laid.dots.map(({ id, at, radius }) => ({
      ...of(id),
      x: round(at[0]),
      y: round(at[1]),
      r: radius,
    })),
    labels: laid.labels.map(({ id, box, leader, name, lines }) => ({
      ...of(id),
      text: name,
      lines,
      dy: round(box.height / lines.length),
      x: round(box.x + box.width / 2),
      // 0.35 em below the middle of the first line: half the height of capitals in most faces.
      y: round(box.y + box.height / lines.length / 2 + 0.35 * size),
      leader: leader && `M${leader.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}`,
      box: { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) },
    })),
  };
}
