import type { Data } from '../data/types.js';
import type { Options, Theme } from '../model/options.js';
import { axisOf, clampYear, yearOf } from '../model/time.js';
import { formatDate, fill } from '../model/format.js';
import { direction, tagOf, textOf } from '../text/languages.js';
import { makeListScene, type ListScene } from './list.js';
import { makeMapScene, type MapScene } from './map.js';
import { makeTimelineScene, type TimelineScene } from './timeline.js';

/** What the reader has chosen; all else is derived. */
export interface State {
  /** Id of the open city. */
  readonly selected: string | null;
  /** Null: the end of the axis, "today". */
  readonly year: number | null;
  readonly playing: boolean;
}

/** Width of a text in px, at a font size in px and a CSS weight. */
export type Measure = (text: string, size: number, weight: number) => number;

/** What the picture is drawn on, and when. */
export interface Stage {
  /** Width of the drawing, px. */
  readonly width: number;
  /** Height of the map, px; null: by the width. */
  readonly mapHeight: number | null;
  /** The reader's font size, px. */
  readonly fontSize: number;
  readonly measure: Measure;
  /** The moment shown as "now", ms since 1970 UTC. */
  readonly now: number;
}

export interface Heading {
  readonly text: string;
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
}

export interface AboutScene {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly source: string;
}

/**
 * The whole picture as a plain value: text already in the language, numbers in px, phases named. It
 * survives JSON unchanged and says what things are, not how they look.
 */
export interface Scene {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: Theme;
  /** Name of the region, whether or not a heading shows it. */
  readonly name: string;
  readonly heading: Heading | null;
  /** Says what map and timeline are; null where one of them is not shown. */
  readonly subtitle: string | null;
  readonly skip: string;
  readonly map: MapScene | null;
  readonly timeline: TimelineScene | null;
  readonly list: ListScene | null;
  readonly about: AboutScene | null;
}

export function makeScene(data: Data, options: Options, state: State, stage: Stage): Scene {
  const { language, show } = options;
  const text = textOf(language);
  const axis = axisOf(data.partners, yearOf(stage.now));
  const moment = { year: clampYear(axis, state.year), axis, selected: state.selected };
  const name = options.heading || text.title;
  return {
    lang: tagOf(language),
    dir: direction(language),
    theme: options.theme,
    name,
    heading: options.heading === '' ? null : { text: name, level: options.headingLevel },
    subtitle: show.includes('map') && show.includes('timeline') ? text.subtitle : null,
    skip: text.skipLink,
    map:
      show.includes('map') && stage.width > 0 ? makeMapScene(data, language, moment, stage) : null,
    timeline:
      show.includes('timeline') && stage.width > 0
        ? makeTimelineScene(data, language, moment, state.playing, stage)
        : null,
    list: show.includes('list') ? makeListScene(data, language, moment, stage.now) : null,
    about: show.includes('about')
      ? {
          title: text.aboutTitle,
          sentences: [text.aboutUnderstanding, text.aboutExchange, text.aboutCooperation],
          source: `${text.source} · ${fill(language, text.asOf, { date: formatDate(language, data.asOf) })}`,
        }
      : null,
  };
}
