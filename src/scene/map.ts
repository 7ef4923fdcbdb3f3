import type { Data } from '../data/types.js';
import { enumerate, fill } from '../model/format.js';
import { localized } from '../model/language.js';
import { memoize } from '../model/memoize.js';
import { VIEWS, type Options, type View } from '../model/options.js';
import { round } from '../model/plane.js';
import { isShown } from '../model/time.js';
import { textOf } from '../text/languages.js';
import {
  drawMap,
  labelsIn,
  type DrawnDot,
  type DrawnLabel,
  type DrawnLink,
  type DrawnPanel,
  type DrawnSwarm,
} from './drawing.js';
import { glidePanel, type Glide } from './glide.js';
import { endsOf } from './list.js';
import { homeItem, itemOf, looksOf, partnerOf, type Item, type Moment } from './moment.js';
import { nameAlso, type LaidPanel } from './panels.js';
import { shotKey, shotOf, type Framing } from './shots.js';
import type { Stage } from './stage.js';

export interface LinkItem extends Item, DrawnLink {}
export interface DotItem extends Item, DrawnDot {}
export interface LabelItem extends Item, DrawnLabel {}
export interface SwarmItem extends Item, DrawnSwarm {}

export interface Panel extends DrawnPanel {
  readonly swarms: readonly SwarmItem[];
  readonly links: readonly LinkItem[];
  readonly dots: readonly DotItem[];
  readonly labels: readonly LabelItem[];
}

/** A step closer or back; null: there is none. */
export interface ZoomStep {
  readonly text: string;
  readonly to: Framing | null;
}

/** What the reader may look at instead, and what is said when it is there. */
export interface ViewSwitch {
  readonly name: string;
  readonly views: readonly { readonly id: View; readonly text: string; readonly isOn: boolean }[];
  readonly closer: ZoomStep;
  readonly back: ZoomStep;
  readonly sentences: { readonly view: string; readonly framing: string };
}

export interface MapScene {
  readonly width: number;
  readonly height: number;
  readonly labelSize: number;
  /** On its way from one shot to the next. */
  readonly isMoving: boolean;
  /** Alternative text. */
  readonly name: string;
  readonly panels: readonly Panel[];
  readonly switch: ViewSwitch;
  /** Small print. */
  readonly notes: readonly string[];
}

/** Where the map is framed to, and from where it is on its way there. */
interface Aim {
  readonly framing: Framing;
  readonly glide: Glide | null;
}

function switchOf(
  data: Data,
  { language, view, viewpoint }: Options,
  { link }: Moment,
  framing: Framing,
  framings: readonly Framing[],
): ViewSwitch {
  const text = textOf(language);
  const city = partnerOf(data, link);
  const steps: readonly Framing[] = city ? [...framings, 'link'] : framings;
  const here = Math.max(0, steps.indexOf(framing));
  const views = { world: text.world, 'near-far': text.nearFar, globe: text.globe };
  const names = {
    all: text.wholeMap,
    region: text.crowdedRegion,
    link: city ? enumerate(language, endsOf(city, data, language, viewpoint)) : '',
  };
  const shown = (what: string) => fill(language, text.nowShown, { view: what });
  return {
    name: text.view,
    views: VIEWS.map((id) => ({ id, text: views[id], isOn: id === view })),
    closer: { text: text.zoomIn, to: steps[here + 1] ?? null },
    back: { text: text.zoomOut, to: steps[here - 1] ?? null },
    sentences: { view: shown(views[view]), framing: shown(names[steps[here] ?? 'all']) },
  };
}

/** What is drawn, with what year and selection make of it. */
function panelOf(panel: DrawnPanel, items: ReadonlyMap<string, Item>, lead: string | null): Panel {
  const of = (id: string) => items.get(id) as Item;
  const crowd = new Set(panel.swarms.flatMap(({ ids }) => ids));
  const isDrawn = ({ id }: { readonly id: string }) => id === lead || !crowd.has(id);
  return {
    ...panel,
    swarms: panel.swarms.map((swarm) => ({ ...of(swarm.ids[0] as string), ...swarm })),
    links: panel.links.filter(isDrawn).map((link) => ({ ...of(link.id), ...link })),
    dots: panel.dots.filter(isDrawn).map((dot) => ({ ...of(dot.id), ...dot })),
    labels: panel.labels.map((label) => ({ ...of(label.id), ...label })),
  };
}

const standing = memoize(mapSceneOf, (data, options, { framing }, moment, stage) => [
  data,
  ...Object.values(stage),
  options.language,
  options.viewpoint,
  shotKey(shotOf(options, framing, moment.link)),
  ...looksOf(data, moment),
]);

/** Most years change nothing on a map that stands: then it is the same value as before. */
export const makeMapScene: typeof mapSceneOf = (data, options, aim, moment, stage) =>
  (aim.glide ? mapSceneOf : standing)(data, options, aim, moment, stage);

function mapSceneOf(
  data: Data,
  options: Options,
  aim: Aim,
  moment: Moment,
  stage: Stage,
): MapScene {
  const { language } = options;
  const text = textOf(language);
  const shot = shotOf(options, aim.framing, moment.link);
  const { glide } = aim;
  // A way begins with the picture that stands: what it takes to go is made with the first step.
  const starts = glide?.part === 0;
  const { layout, panels } = drawMap(
    data,
    language,
    stage,
    starts ? glide.from : (glide?.to ?? shot),
  );
  const items = new Map([[data.home.id, homeItem(data.home.id)]]);
  const names: string[] = [];
  for (const partner of data.partners) {
    const item = itemOf(partner, moment);
    items.set(partner.id, item);
    if (isShown(item.phase)) names.push(localized(partner.name, language));
  }
  const named = nameAlso(layout.panels, moment.lead ?? data.home.id);
  const drawn =
    glide && !starts
      ? [glidePanel(data, drawMap(data, language, stage, glide.from).layout, layout, glide.part)]
      : panels().map((panel, i) =>
          named[i] === layout.panels[i]
            ? panel
            : { ...panel, labels: labelsIn(named[i] as LaidPanel, layout.sheet.labelSize) },
        );
  const shown = fill(language, text.pictureAlt, { names: enumerate(language, names) });
  const views = switchOf(data, options, moment, shot.framing, layout.framings);
  const name = names.length > 0 ? shown : text.title;
  return {
    width: layout.width,
    height: layout.height,
    labelSize: round(layout.sheet.labelSize),
    isMoving: glide !== null,
    name: shot.framing === 'all' ? name : `${name} ${views.sentences.framing}`,
    panels: drawn.map((panel) => panelOf(panel, items, moment.lead)),
    switch: views,
    notes: [text.mapNote, text.boundaryNote, text.mapData],
  };
}
