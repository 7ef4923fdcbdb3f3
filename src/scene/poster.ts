import type { Data } from '../data/types.js';
import { directed } from '../model/format.js';
import { PARTS, type Options } from '../model/options.js';
import { round } from '../model/plane.js';
import { LINE_HEIGHT, wrap } from '../model/wrap.js';
import type { MapScene, Panel } from './map.js';
import { makeScene, type Scene, type State } from './scene.js';
import type { Stage } from './stage.js';

/** A line of words above or below the map. */
interface Line {
  readonly role: 'title' | 'date' | 'foot';
  readonly text: string;
  /** Baseline and font size, px. */
  readonly y: number;
  readonly size: number;
}

/** The map as a picture that stands by itself, with all that it must say: numbers in px of the whole. */
export interface Poster extends Scene {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly Panel[];
  readonly lines: readonly Line[];
  /** Where lines begin, on the side on which the language does. */
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

/** Where nobody knows a width, px of the map: with its margins at 16 px the picture has 1200. */
const WIDTH = 1152;
/** Words have no more lines than this. */
const MOST_LINES = 12;

/**
 * Heading, the year unless it is the last one, the map as large as the stage says, small print, source and
 * date of the data.
 */
export function makePoster(
  data: Data,
  options: Options,
  state: State,
  stage: Stage,
  now: number,
): Poster {
  const { fontSize: em, measure } = stage;
  const width = stage.width || WIDTH;
  const scene = makeScene(
    data,
    { ...options, show: PARTS },
    { ...state, unfolded: true },
    { ...stage, width },
    now,
  );
  const { map, timeline, about, heading } = scene as Scene & { map: MapScene };
  const margin = Math.round(1.5 * em);
  const isRtl = scene.dir === 'rtl';
  const lines: Line[] = [];
  let y = margin / 2;
  const write = (role: Line['role'], words = '', size = em, weight = 400): void => {
    for (const text of wrap(words, width, MOST_LINES, (line) => measure(line, size, weight)))
      lines.push({
        role,
        text: directed(options.language, text),
        y: round((y += size * LINE_HEIGHT)),
        size: round(size),
      });
  };
  if (heading) write('title', heading.text, 1.625 * em, 700);
  if (scene.year < scene.axis.max) write('date', timeline?.caption);
  y = Math.round(y + 0.75 * em);
  const panels = map.panels.map((panel) => ({ ...panel, x: panel.x + margin, y: panel.y + y }));
  y += map.height + em / 4;
  write('foot', `${map.notes.join(' ')}\u00a0· ${about?.source}`, 0.75 * em);
  return {
    ...scene,
    width: width + 2 * margin,
    height: Math.round(y + margin / 2),
    panels,
    lines,
    x: isRtl ? width + margin : margin,
    anchor: isRtl ? 'end' : 'start',
  };
}
