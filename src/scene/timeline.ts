import type { Data } from '../data/types.js';
import { fill, formatList, formatNumber, plural } from '../model/format.js';
import { localized } from '../model/language.js';
import { memoize } from '../model/memoize.js';
import { round } from '../model/plane.js';
import { beginnings, isShown, phaseAt, stepFrom } from '../model/time.js';
import { textOf, type Language } from '../text/languages.js';
import {
  datedOf,
  LABEL_EM,
  layAxis,
  scaleOf,
  yearsOf,
  type AxisLabel,
  type Dated,
  type TickItem,
} from './axis.js';
import { itemOf, looksOf, type Item, type Moment } from './moment.js';
import type { Stage } from './stage.js';

/** Below the axis. */
const TICK_END_EM = 0.8125;

export interface MarkItem extends Item {
  readonly x: number;
}

export interface TimelineLabel extends MarkItem, AxisLabel {
  readonly name: string;
  readonly year: string;
}

export interface TimelineScene {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly labelSize: number;
  /** Height of the axis, and its ends. */
  readonly y: number;
  readonly start: number;
  readonly end: number;
  /** Down to where a tick reaches, above the words of the years. */
  readonly tickEnd: number;
  /** Where the chosen year stands. */
  readonly cursor: number;
  readonly ticks: readonly TickItem[];
  readonly marks: readonly MarkItem[];
  readonly labels: readonly TimelineLabel[];
  readonly undated: {
    readonly title: string;
    readonly items: readonly (Item & { readonly name: string })[];
  } | null;
  readonly slider: {
    readonly name: string;
    readonly min: number;
    readonly max: number;
    readonly value: number;
    readonly valueText: string;
  };
  readonly caption: string;
  readonly playing: boolean;
  readonly buttons: { readonly play: string; readonly previous: string; readonly next: string };
  /** Where the buttons lead; null: nowhere. */
  readonly previous: number | null;
  readonly next: number | null;
  /** What a pause, the end of a playback and a step say to those who do not see. */
  readonly sentences: { readonly paused: string; readonly finished: string; readonly step: string };
}

/** How many partnerships there are at the chosen year. */
function countOf({ partners }: Data, { year, axis }: Moment): number {
  let count = 0;
  for (const partner of partners) {
    const phase = phaseAt(partner, year, axis);
    if (isShown(phase) && phase !== 'after') count++;
  }
  return count;
}

/** What stands at its year on the axis, and beside it: most years change nothing there. */
const itemsOf = memoize(
  (data: Data, language: Language, moment: Moment, stage: Stage) => {
    const { axis } = moment;
    const at = scaleOf(axis, language, stage);
    const dated = datedOf(data, axis.max);
    const undated = data.partners.filter((partner) => partner.since === null);
    const marks: MarkItem[] = dated.map((partner) => ({
      ...itemOf(partner, moment),
      x: at(partner.since),
    }));
    // Those of one year stand in one place: the last is drawn, and the selected one.
    const seen = new Map(marks.map((mark) => [`${mark.x} ${mark.emphasis}`, mark]));
    return {
      marks: [...seen.values()],
      labels: layAxis(data, language, axis, stage).labels.map((label): TimelineLabel => {
        const partner = dated[label.index] as Dated;
        return {
          ...(marks[label.index] as MarkItem),
          ...label,
          name: localized(partner.name, language),
          year: yearsOf(partner),
        };
      }),
      undated:
        undated.length === 0
          ? null
          : {
              title: textOf(language).undated,
              items: undated.map((partner) => ({
                ...itemOf(partner, moment),
                name: localized(partner.name, language),
              })),
            },
    };
  },
  (data, language, moment, stage) => [
    data,
    language,
    ...Object.values(stage),
    ...looksOf(data, moment),
  ],
);

export function makeTimelineScene(
  data: Data,
  language: Language,
  moment: Moment,
  playing: boolean,
  stage: Stage,
): TimelineScene {
  const { axis, year } = moment;
  const text = textOf(language);
  const at = scaleOf(axis, language, stage);
  const { y, height, ticks } = layAxis(data, language, axis, stage);
  const index = countOf(data, moment);
  const count = { year, index, total: data.partners.length };
  const newcomers: string[] = [];
  for (const { since, name } of data.partners)
    if (since === year) newcomers.push(localized(name, language));
  const city = formatList(language, newcomers);
  const progress = fill(language, text.progress, count);
  const sentence =
    newcomers.length > 0 ? fill(language, text.playCaption, { ...count, city }) : progress;
  const stops = beginnings(data.partners, axis);

  return {
    ...itemsOf(data, language, moment, stage),
    name: text.timeline,
    width: stage.width,
    height,
    labelSize: round(LABEL_EM * stage.fontSize),
    y,
    start: at(axis.min),
    end: at(axis.max),
    tickEnd: round(y + TICK_END_EM * stage.fontSize),
    cursor: at(year),
    ticks,
    slider: { name: text.year, min: axis.min, max: axis.max, value: year, valueText: sentence },
    caption: sentence,
    playing,
    buttons: { play: playing ? text.pause : text.play, previous: text.previous, next: text.next },
    previous: stepFrom(year, -1, stops, axis),
    next: stepFrom(year, 1, stops, axis),
    sentences: {
      paused: fill(language, text.paused, count),
      finished: fill(language, text.finished, {
        cities: fill(language, plural(language, text.cities, index), {
          count: formatNumber(language, index),
        }),
      }),
      step: newcomers.length > 0 ? fill(language, text.newInYear, { year, city }) : progress,
    },
  };
}
