import type { Data } from '../data/types.js';
import type { Options, Part, Theme } from '../model/options.js';
import type { Axis } from '../model/time.js';
import { formatDate, fill } from '../model/format.js';
import type { Problem } from '../model/problem.js';
import { direction, tagOf, textOf, type Language } from '../text/languages.js';
import { makeDebugScene, type DebugScene } from './debug.js';
import type { Glide } from './glide.js';
import {
  kindOf,
  makeListScene,
  pairOf,
  sinceOf,
  statusOf,
  type Heading,
  type ListScene,
} from './list.js';
import { makeMapScene, type MapScene } from './map.js';
import { momentOf, partnerOf } from './moment.js';
import type { Framing } from './shots.js';
import type { Stage } from './stage.js';
import { makeTimelineScene, type TimelineScene } from './timeline.js';

/** What the reader has chosen; all else is derived. */
export interface State {
  /** Id of the open city. */
  readonly selected: string | null;
  /** Null: the end of the axis, "today". */
  readonly year: number | null;
  readonly playing: boolean;
  readonly framing: Framing;
  /** Null: the map stands. */
  readonly glide: Glide | null;
  /**
   * All that can be folded is to be read, as where nobody can unfold it; else the details of the open city
   * only. What nobody sees is not made.
   */
  readonly unfolded: boolean;
}

export interface AboutScene {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Null where nobody sees it. */
  readonly source: string | null;
}

/**
 * The whole picture as a plain value: text already in the language, numbers in px, phases named. It
 * survives JSON unchanged and says what things are, not how they look.
 */
export interface Scene {
  /** The years that can be chosen, and the one that is. */
  readonly axis: Axis;
  readonly year: number;
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
  /** Also beside map or timeline alone, whose cities would otherwise be within reach of pointers only. */
  readonly list: ListScene | null;
  readonly about: AboutScene | null;
  /** Null: nobody asked. */
  readonly debug: DebugScene | null;
}

/**
 * `now` is the moment shown as the present, ms since 1970 UTC; `problems` are told where the options
 * ask for it.
 */
export function makeScene(
  data: Data,
  options: Options,
  state: State,
  stage: Stage,
  now: number,
  problems: readonly Problem[] = [],
): Scene {
  const { language, show } = options;
  const text = textOf(language);
  const moment = momentOf(data, { ...options, ...state }, now);
  const name = options.heading || titleOf(data, options);
  const drawn = (part: Part): boolean => show.includes(part) && stage.width > 0;
  return {
    axis: moment.axis,
    year: moment.year,
    lang: tagOf(language),
    dir: direction(language),
    theme: options.theme,
    name,
    heading: options.heading === '' ? null : { text: name, level: options.headingLevel },
    subtitle: show.includes('map') && show.includes('timeline') ? text.subtitle : null,
    skip: text.skipLink,
    map: drawn('map') ? makeMapScene(data, options, state, moment, stage) : null,
    timeline: drawn('timeline')
      ? makeTimelineScene(data, language, moment, state.playing, stage)
      : null,
    list: show.some((part) => part !== 'about')
      ? makeListScene(data, options, moment.selected, state.unfolded, now)
      : null,
    about: show.includes('about') ? aboutOf(data, language, state.unfolded) : null,
    debug: options.debug ? makeDebugScene(language, problems) : null,
  };
}

/** Home and its partners; on a partner's own site the two of them. */
function titleOf(data: Data, { language, viewpoint }: Options): string {
  const text = textOf(language);
  const own = partnerOf(data, viewpoint);
  if (!own) return text.title;
  const kind = kindOf(own, data, language);
  const rests = statusOf(own, language);
  const since = own.since ? sinceOf(own, language) : rests;
  const isPlain = own.since && !rests && kind === text.twinning;
  return fill(language, isPlain ? text.pair : text.pairOf, {
    cities: pairOf(own, data, language, viewpoint),
    since: since || '',
    kind: since ? `${kind} · ${since}` : kind,
  });
}

function aboutOf(data: Data, language: Language, open: boolean): AboutScene {
  const text = textOf(language);
  const asOf = () => fill(language, text.asOf, { date: formatDate(language, data.asOf) });
  return {
    title: text.aboutTitle,
    sentences: [text.aboutUnderstanding, text.aboutExchange, text.aboutCooperation],
    source: open ? `${text.source} · ${asOf()}` : null,
  };
}
