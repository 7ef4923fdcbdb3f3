import type { Data, Partner } from '../data/types.js';
import { choose, type Candidate } from '../model/choose.js';
import { localized } from '../model/language.js';
import { memoize } from '../model/memoize.js';
import { round, type Box } from '../model/plane.js';
import { ticksOf, type Axis } from '../model/time.js';
import { direction, type Language } from '../text/languages.js';
import type { Stage } from './stage.js';

export interface TickItem {
  readonly x: number;
  readonly text: string;
}

export const LABEL_EM = 0.8125;
const TICK_EM = 0.75;
/** Below this width the axis keeps its marks and the words move into caption and list, em. */
const LABELS_FROM_EM = 30;
/** Half a slider's thumb: the thumb's middle stands this far from the ends of its track, em. */
const THUMB_EM = 0.75;
/** Room between two ticks, em. */
const TICK_ROOM_EM = 4.5;
const LINE_EM = 1.35;
/** Space between lowest label and axis, and below the axis for the ticks' words. */
const ABOVE_AXIS_EM = 1.1;
const BELOW_AXIS_EM = 1.75;
const LANES = 6;
/** Steps of the search for places: the best answer comes early, and no proof of it is needed; more only where a name has none. */
const STEPS = 600;

/** Where the names of one year stand, one above the other, over their common mark. */
interface Spot extends Candidate {
  /** The lowest of its lanes, and how many there are. */
  readonly lane: number;
  readonly lanes: number;
  /** Left edge, px. */
  readonly left: number;
  readonly width: number;
  readonly mark: number;
}

/** Between two labels of a lane, and between a label and another one's stem, px. */
const GAP = 8;
const STEM_ROOM = 2;

/** Two labels overlap, or the line from the upper one runs through the lower one. */
function collide(a: Spot, b: Spot): boolean {
  const low = a.lane <= b.lane ? a : b;
  const high = low === a ? b : a;
  if (high.lane < low.lane + low.lanes)
    return low.left < high.left + high.width + GAP && high.left < low.left + low.width + GAP;
  return high.mark > low.left - STEM_ROOM && high.mark < low.left + low.width + STEM_ROOM;
}

/** How far a label that leans to a side reaches beyond its mark on the other side, px. */
const OVERHANG = 2;

/** Where labels can stand: centred on their mark or leaning to a side, in the lowest lanes that are free. */
function spotsOf(mark: number, width: number, lanes: number, room: number): Spot[] {
  const offsets: readonly (readonly [before: number, price: number])[] = [
    [width / 2, 0],
    [width * 0.3, 0.2],
    [width * 0.7, 0.2],
    [OVERHANG, 0.4],
    [width - OVERHANG, 0.4],
  ];
  const spots: Spot[] = [];
  for (let lane = 0; lane + lanes <= LANES; lane++)
    for (const [before, price] of offsets) {
      const left = Math.max(0, Math.min(room - width, mark - before));
      spots.push({ lane, lanes, left, width, mark, cost: lane + price });
    }
  return spots.sort((a, b) => a.cost - b.cost);
}

/** A dated partnership, for short. */
export type Dated = Partner & { readonly since: number };

export function datedOf(data: Data, max: number): Dated[] {
  const dated: Dated[] = [];
  for (const partner of data.partners) {
    const { since } = partner;
    if (since !== null && since <= max) dated.push({ ...partner, since });
  }
  return dated.sort((a, b) => a.since - b.since);
}

/** The year of the beginning, and of an end. */
export const yearsOf = ({ since, until }: Dated): string =>
  until === undefined ? `${since}` : `${since}–${until}`;

export interface AxisLabel {
  /** Which of the dated partnerships it names. */
  readonly index: number;
  readonly middle: number;
  readonly y: number;
  /** From here a thin line runs down to the mark; null where another name of the same year is below. */
  readonly foot: number | null;
  readonly box: Box;
}

export interface AxisLayout {
  /** Height of the axis in the drawing, and of the drawing. */
  readonly y: number;
  readonly height: number;
  readonly labels: readonly AxisLabel[];
  readonly ticks: readonly TickItem[];
}

/** Where a year stands on the axis, px; right to left where the language runs so. */
export function scaleOf(
  { min, max }: Axis,
  language: Language,
  { width, fontSize }: Stage,
): (year: number) => number {
  const inset = THUMB_EM * fontSize;
  const rtl = direction(language) === 'rtl';
  return (year) => {
    const x = inset + ((year - min) / Math.max(1, max - min)) * (width - 2 * inset);
    return round(rtl ? width - x : x);
  };
}

/** Partnerships of the same year stand together: the index of the first, and how wide each name is. */
function groupsOf(
  dated: readonly Dated[],
  widthOf: (partner: Dated) => number,
): { first: number; since: number; widths: number[] }[] {
  const groups: { first: number; since: number; widths: number[] }[] = [];
  dated.forEach((partner, first) => {
    const last = groups[groups.length - 1];
    if (last?.since === partner.since) last.widths.push(widthOf(partner));
    else groups.push({ first, since: partner.since, widths: [widthOf(partner)] });
  });
  return groups;
}

/** All of the axis that does not depend on year and selection. Among many years some stay without a label. */
export const layAxis = memoize(
  (data: Data, language: Language, axis: Axis, stage: Stage): AxisLayout => {
    const { width, fontSize: em, measure } = stage;
    const at = scaleOf(axis, language, stage);
    const size = LABEL_EM * em;
    const groups =
      width < LABELS_FROM_EM * em
        ? []
        : groupsOf(datedOf(data, axis.max), (partner) =>
            Math.ceil(
              measure(`${localized(partner.name, language)} ${yearsOf(partner)}`, size, 600),
            ),
          );
    const places = groups.map(({ since, widths }) =>
      spotsOf(at(since), Math.max(...widths), widths.length, width),
    );
    let spots = choose(places, collide, undefined, STEPS);
    if (spots.includes(null)) spots = choose(places, collide);
    let lanes = 0;
    for (const spot of spots) if (spot) lanes = Math.max(lanes, spot.lane + spot.lanes);
    const line = LINE_EM * size;
    const top = lanes * line;
    const y = round(top + ABOVE_AXIS_EM * em);
    return {
      y,
      height: Math.ceil(y + BELOW_AXIS_EM * em),
      labels: groups.flatMap(({ first, widths }, i) => {
        const spot = spots[i];
        return spot ? widths.map((own, j) => labelAt(spot, j, own, first + j, top, line)) : [];
      }),
      ticks: tickItems(
        ticksOf(axis, width / (TICK_ROOM_EM * em)),
        at,
        width,
        em * TICK_EM,
        measure,
      ),
    };
  },
  (data, language, { min, max }, stage) => [data, language, min, max, ...Object.values(stage)],
);

/** A name `above` others of its year, as wide as it is itself, as near to its mark as its group stands. */
function labelAt(
  { lane, left, width: widest, mark }: Spot,
  above: number,
  width: number,
  index: number,
  top: number,
  line: number,
): AxisLabel {
  const y = top - (lane + above + 1) * line;
  const x = left + ((widest - width) * (mark - left)) / widest;
  return {
    index,
    middle: round(x + width / 2),
    y: round(y + line * 0.75),
    foot: above === 0 ? round(y + line * 0.95) : null,
    box: { x: round(x), y: round(y), width, height: round(line * 0.95) },
  };
}

/** Ticks whose words fit inside the drawing. */
function tickItems(
  years: readonly number[],
  at: (year: number) => number,
  width: number,
  size: number,
  measure: Stage['measure'],
): TickItem[] {
  const ticks: TickItem[] = [];
  for (const year of years) {
    const x = at(year);
    const text = `${year}`;
    const half = measure(text, size, 400) / 2;
    if (x - half >= 0 && x + half <= width) ticks.push({ x, text });
  }
  return ticks;
}
