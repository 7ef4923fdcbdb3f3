import { land } from '../../src/data/land.js';
import { bundled } from '../../src/data/partners.js';
import type { Data } from '../../src/data/types.js';
import type { Options } from '../../src/model/options.js';
import type { State } from '../../src/scene/scene.js';
import type { Stage } from '../../src/scene/stage.js';
import { tableMeasure } from '../../src/static/measure.js';

/** The City's own data, as the element draws them. */
export const data: Data = { ...bundled, land };

/** The same over an empty sea: for what the land has no part in, and quick. */
export const landless: Data = {
  ...data,
  land: { type: 'Topology', objects: { land: { type: 'MultiPolygon', arcs: [] } }, arcs: [] },
};

/** Noon in Dortmund on the day of the data. */
export const NOW = Date.UTC(2026, 10, 22, 11);

export const options: Options = {
  language: 'de',
  view: 'world',
  projection: 'equal-earth',
  show: ['map', 'timeline', 'list', 'about'],
  theme: 'auto',
  accent: null,
  year: null,
  selected: null,
  viewpoint: 'dortmund',
  heading: null,
  headingLevel: 2,
  debug: false,
};

/** Nothing chosen, nothing moving. */
export const still: State = {
  selected: null,
  year: null,
  playing: false,
  framing: 'all',
  glide: null,
  unfolded: true,
};

export const stage = (width: number, fontSize = 16): Stage => ({
  width,
  mapHeight: null,
  fontSize,
  measure: tableMeasure,
});
