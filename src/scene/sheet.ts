import type { Data, LonLat } from '../data/types.js';
import { directed, fill, formatNumber } from '../model/format.js';
import { localized } from '../model/language.js';
import { LINE_HEIGHT, shapeOf, type Shape } from '../model/wrap.js';
import { textOf, type Language } from '../text/languages.js';
import type { Stage } from './stage.js';

/** A city as the layout knows it: where, how large its dot, and how its name may be set. */
export interface City {
  readonly id: string;
  readonly lonLat: LonLat;
  readonly radius: number;
  readonly name: string;
  /** How its name may be set: whole at level 0, shorter up to level SHORTEST. */
  readonly shape: (level: number) => Shape;
  /** Of one line, px. */
  readonly height: number;
}

/** Home first, then its partners: every line runs from the first to one of the others. */
export type Cities = readonly [home: City, ...partners: City[]];

/** Words that a panel makes room for. */
export interface Words {
  readonly text: string;
  /** Font size and room, px. */
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

/** Everything that is settled before a frame is: the cities, and the sizes of all words. */
export interface Sheet {
  readonly cities: Cities;
  readonly width: number;
  /** Of the picture, px: the reader's font size as far as there is room. */
  readonly em: number;
  readonly labelSize: number;
  readonly caption: Words;
  /** Distances from home that rings mark, where a view has them. */
  readonly rings: () => readonly (Words & { readonly km: number })[];
}

/** Sizes in em of the reader's font, so that the picture grows with it. */
const LABEL_EM = 0.8125;
const SMALL_LABEL_EM = 0.75;
const SMALL_LABEL_BELOW_EM = 26;
const CAPTION_EM = 0.6875;
/** A name is at most this part of the picture wide. */
const WIDEST_NAME = 0.48;
/**
 * The picture grows with the reader's font only as far as there is room for ten names: a phone with
 * letters of twice the size shows the map as ever, and the list in the size asked for.
 */
const EM_PER_WIDTH = 1 / 20;
const LEAST_EM = 16;
const HOME_RADIUS = 6.5;
const DOT_RADIUS = 4.5;
/** On the narrowest pages every pixel between the cities counts. */
const SMALL_DOT_RADIUS = 3.5;
const SMALL_DOT_BELOW = 300;
const RINGS_KM: readonly number[] = [500, 1000, 2500, 5000, 10_000];

function citiesOf(
  data: Data,
  language: Language,
  { width, measure }: Stage,
  size: number,
  bold: string | null,
): Cities {
  const radius = width < SMALL_DOT_BELOW ? SMALL_DOT_RADIUS : DOT_RADIUS;
  const [home, ...partners] = [data.home, ...data.partners].map((place, i): City => {
    const name = localized(place.name, language);
    const widthOf = (line: string) => measure(line, size, i === 0 || place.id === bold ? 700 : 500);
    return {
      id: place.id,
      lonLat: place.lonLat,
      radius: i === 0 ? HOME_RADIUS : radius,
      name,
      shape: (level) => shapeOf(name, size, WIDEST_NAME * width, level, widthOf),
      height: Math.ceil(size * LINE_HEIGHT),
    };
  });
  return [home as City, ...partners];
}

/** `bold` is the city whose name is drawn bold, as home's is. */
export function sheetOf(data: Data, language: Language, stage: Stage, bold: string | null): Sheet {
  const { width, measure } = stage;
  const em = Math.min(stage.fontSize, Math.max(LEAST_EM, width * EM_PER_WIDTH));
  const labelSize = (width < SMALL_LABEL_BELOW_EM * em ? SMALL_LABEL_EM : LABEL_EM) * em;
  const text = textOf(language);
  const size = CAPTION_EM * em;
  const words = (content: string): Words => ({
    text: content,
    size,
    width: Math.ceil(measure(content, size, 500)) + 8,
    height: Math.ceil(size * LINE_HEIGHT) + 6,
  });
  return {
    cities: citiesOf(data, language, stage, labelSize, bold),
    width,
    em,
    labelSize,
    caption: words(text.lensTitle),
    rings: () =>
      RINGS_KM.map((km) => ({
        ...words(directed(language, fill(language, text.km, { km: formatNumber(language, km) }))),
        km,
      })),
  };
}

/** Where cities lie: all of them, or some. */
export const lonLatsOf = (cities: readonly City[], ids?: ReadonlySet<string>): LonLat[] =>
  cities.filter(({ id }) => !ids || ids.has(id)).map(({ lonLat }) => lonLat);
