import { assert } from 'chai';
import type { Data, Partner } from '../src/data/types.js';
import { VIEWS, type View } from '../src/model/options.js';
import { isShown } from '../src/model/time.js';
import { makeScene, type State } from '../src/scene/scene.js';
import { LANGUAGES, type Language } from '../src/text/languages.js';
import { crossingsOf, faultsOf, leastAngle, mapOf } from './support/rules.js';
import { landless as data, NOW, options, stage, still } from './support/sample.js';

/*
 * The rules of the picture as numbers, over every language, view, width and year. What counts here is
 * the scene; rendered.test.ts asks the same of what the browser draws.
 */
const WIDTHS = [240, 260, 280, 320, 360, 480, 640, 800, 960, 1200, 1600, 2400];
const SOME_WIDTHS = [240, 260, 320, 480, 640, 960, 1600];
const YEARS = [1960, 1978, 2014, null];

const place = (id: string, lon: number, lat: number): Partner => ({
  id,
  name: `City ${id}`,
  country: 'Somewhere',
  lonLat: [lon, lat],
  since: 1990,
});

/** Sixty places all over the globe: steps of the golden angle, as on a sunflower. */
const SIXTY = Array.from({ length: 60 }, (_, i) =>
  place(`${i}`, ((i * 137.508) % 360) - 180, (Math.asin((2 * i + 1) / 60 - 1) * 180) / Math.PI),
);

const OTHER: Record<string, Data> = {
  'partners across the antimeridian': {
    ...data,
    partners: [
      place('suva', 178.44, -18.14),
      place('honolulu', -157.86, 21.31),
      place('auckland', 174.76, -36.85),
    ],
  },
  'a single near partner': { ...data, partners: [place('essen', 7.0123, 51.4556)] },
  'a partner at the antipode': { ...data, partners: [place('sea', -172.534, -51.5149)] },
  'no partner at all': { ...data, partners: [] },
};

/** Everything there is to frame. */
const FRAMED: readonly Partial<State>[] = [
  {},
  { framing: 'region' },
  ...data.partners.map(({ id }) => ({ selected: id, framing: 'link' }) as const),
];

let pictures = 0;
let counted = 0;
after(() => console.log(`${pictures} scenes looked at, ${counted} faults`));

/** The faults of one picture, counted for the summary. */
function look(...input: Parameters<typeof mapOf>): string[] {
  const faults = faultsOf(mapOf(...input));
  pictures++;
  counted += faults.length;
  return faults;
}

/** Faults of all widths and years. */
function count(
  input: Data,
  view: View,
  language: Language,
  state: Partial<State> = {},
  widths = WIDTHS,
): string[] {
  return widths.flatMap((width) =>
    YEARS.flatMap((year) =>
      look(input, width, { view, language }, { year, ...state }).map(
        (fault) => `${language} ${view} ${width} px ${year ?? 'today'}: ${fault}`,
      ),
    ),
  );
}

describe('the picture of the bundled data', () => {
  for (const view of VIEWS)
    for (const language of LANGUAGES)
      it(`names every city and touches nothing: view ${view} in ${language}, ${WIDTHS.length} widths, ${YEARS.length} years`, () => {
        const faults = count(data, view, language);
        assert.deepEqual(faults, [], `${faults.length} faults`);
      });

  for (const view of VIEWS)
    for (const { id } of data.partners)
      it(`keeps the rules when the link to ${id} is framed, in the view ${view}`, () => {
        const link = { selected: id, framing: 'link' } as const;
        const faults = (['de', 'he', 'zh-Hans'] as const).flatMap((language) =>
          SOME_WIDTHS.flatMap((width) => look(data, width, { view, language }, link)),
        );
        assert.deepEqual(faults, [], `${faults.length} faults`);
      });

  for (const view of VIEWS)
    it(`keeps the rules when the crowded region is framed, in the view ${view}`, () => {
      const faults = LANGUAGES.flatMap((language) =>
        count(data, view, language, { framing: 'region' }, SOME_WIDTHS),
      );
      assert.deepEqual(faults, [], `${faults.length} faults`);
    });

  it('shows home and the other city of a framed link, both named in the main panel', () => {
    for (const view of VIEWS)
      for (const { id } of data.partners)
        for (const width of [320, 960]) {
          const map = mapOf(data, width, { view }, { selected: id, framing: 'link' });
          const shown = map.panels.flatMap((panel) => panel.labels.map((label) => label.id));
          assert.includeMembers(shown, ['dortmund', id], `${view} ${width} px`);
          assert.includeMembers(
            (map.panels[0]?.dots ?? []).map((dot) => dot.id),
            ['dortmund', id],
          );
        }
  });

  it('has one height in all framings of a view, so that the page does not jump', () => {
    for (const view of VIEWS)
      for (const width of SOME_WIDTHS) {
        const heights = [
          mapOf(data, width, { view }),
          mapOf(data, width, { view }, { framing: 'region' }),
          ...data.partners.map(({ id }) =>
            mapOf(data, width, { view }, { selected: id, framing: 'link' }),
          ),
        ].map(({ height }) => Math.round(height));
        assert.equal(new Set(heights).size, 1, `${view} ${width} px: ${heights.join(' ')}`);
      }
  });

  it('needs no lens in the near-far view from 280 px on', () => {
    for (const language of LANGUAGES)
      for (const width of WIDTHS.filter((each) => each >= 280))
        assert.lengthOf(
          mapOf(data, width, { view: 'near-far', language }).panels,
          1,
          `${width} px`,
        );
  });

  it('marks 500, 1 000, 2 500, 5 000 and 10 000 km in the near-far view, as far as they are in sight', () => {
    for (const width of [320, 960]) {
      const [panel] = mapOf(data, width, { view: 'near-far' }).panels;
      const ids = panel?.rings.map(({ id }) => id) ?? [];
      assert.includeMembers(ids, ['500', '1000', '2500', '5000']);
      assert.includeMembers(['500', '1000', '2500', '5000', '10000'], ids);
      assert.isAtLeast(panel?.rings.filter(({ label }) => label).length ?? 0, 3);
    }
  });

  it('does not move when the year changes', () => {
    // Copies, so that each picture is laid out anew and not remembered.
    const laid = (view: View, year: number | null) =>
      mapOf(structuredClone(data), 960, { view }, { year }).panels.map((panel) => ({
        labels: panel.labels.map(({ id, box }) => ({ id, box })),
        dots: panel.dots.map(({ id, x, y }) => ({ id, x, y })),
        lines: panel.links.map(({ id, d }) => ({ id, d })),
      }));
    for (const view of VIEWS)
      for (const year of YEARS) assert.deepEqual(laid(view, year), laid(view, null));
  });

  it('draws at 1978 the lines to Amiens, Leeds, Rostow and Buffalo and no other', () => {
    for (const panel of mapOf(data, 960, {}, { year: 1978 }).panels)
      assert.deepEqual(
        panel.links.filter((link) => isShown(link.phase)).map((link) => link.id),
        ['amiens', 'leeds', 'rostow', 'buffalo'],
      );
  });

  it('draws the undated link only at the end of the axis', () => {
    const phaseAt = (year: number | null) =>
      mapOf(data, 960, {}, { year }).panels[0]?.links.filter((link) => link.id === 'zwickau')[0]
        ?.phase;
    assert.equal(phaseAt(2025), 'before');
    assert.equal(phaseAt(null), 'during');
  });

  for (const view of VIEWS)
    it(`lets two lines leave home at least 4 degrees apart, in the panel where both are read, whatever is framed, in the view ${view}`, () => {
      for (const width of WIDTHS)
        for (const state of FRAMED) {
          const panels = mapOf(data, width, { view }, state).panels.filter(({ dots }) =>
            dots.some(({ role }) => role === 'home'),
          );
          const angle = leastAngle(panels[panels.length - 1] as (typeof panels)[number]);
          assert.isAtLeast(angle, 4, `${width} px ${JSON.stringify(state)}`);
        }
    });

  for (const view of VIEWS)
    it(`lets no line cross another one from 320 px on, in the panel where both are read, whatever is framed, in the view ${view}`, () => {
      for (const width of WIDTHS.filter((each) => each >= 320))
        for (const state of FRAMED) {
          const { panels } = mapOf(data, width, { view }, state);
          const crossings = panels.slice(-1).flatMap(crossingsOf);
          assert.deepEqual(crossings, [], `${width} px ${JSON.stringify(state)}`);
        }
    });

  it('is the same for the same input, and survives JSON unchanged', () => {
    const state: State = { ...still, selected: 'leeds', year: 1978, framing: 'link' };
    // Copies, so that the second picture is not the first one, remembered.
    const draw = () => makeScene(structuredClone(data), options, state, stage(720), NOW);
    assert.deepEqual(JSON.parse(JSON.stringify(draw())), draw());
  });
});

describe('the picture of other data', () => {
  for (const [name, other] of Object.entries(OTHER))
    for (const view of VIEWS)
      it(`keeps the rules with ${name}, in the view ${view}`, () => {
        const faults = count(other, view, 'en');
        assert.deepEqual(faults, [], `${faults.length} faults`);
        for (const width of WIDTHS)
          assert.notInclude(JSON.stringify(mapOf(other, width, { view })), 'NaN');
      });

  for (const view of VIEWS)
    it(`keeps the rules with 60 places all over the world from 960 px on, in the view ${view}`, () => {
      const other = { ...data, partners: SIXTY };
      for (const width of [960, 1200, 1600, 2400]) {
        const faults = look(other, width, { view, language: 'en' });
        assert.deepEqual(faults, [], `${width} px: ${faults.length} faults`);
      }
    });
});
