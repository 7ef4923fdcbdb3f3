import { assert } from 'chai';
import type { Data, Partner } from '../src/data/types.js';
import {
  bottom,
  contains,
  distanceToBox,
  distanceToLine,
  grow,
  overlap,
  right,
  type Point,
} from '../src/model/plane.js';
import { isShown } from '../src/model/time.js';
import { makeScene } from '../src/scene/scene.js';
import type { MapScene, Panel } from '../src/scene/map.js';
import { LANGUAGES, type Language } from '../src/text/languages.js';
import { data, NOW, options, stage } from './support/sample.js';

/*
 * The rules of the picture as numbers, over every language, width and year. What counts here is the
 * scene; that the browser draws it where the scene says is shown by the element's tests.
 */
const WIDTHS = [240, 280, 320, 360, 480, 640, 800, 960, 1200, 1600, 2400];
const YEARS = [1960, 1978, 2014, null];
const STATE = { selected: null, year: null, playing: false };

/** Points of path data made of M and L. */
const pointsOf = (d: string): Point[] =>
  d
    .split(/[ML]/)
    .slice(1)
    .map((pair) => pair.split(',').map(Number) as [number, number]);

function mapOf(
  input: Data,
  language: Language,
  width: number,
  year: number | null = null,
): MapScene {
  const scene = makeScene(
    input,
    { ...options, language },
    { selected: null, year, playing: false },
    stage(width),
    NOW,
  );
  return scene.map as MapScene;
}

function faultsOf(panel: Panel): string[] {
  const faults: string[] = [];
  const frame = { x: 0, y: 0, width: panel.width, height: panel.height };
  panel.labels.forEach((label, i) => {
    const { box } = label;
    if (box.x < 0 || box.y < 0 || right(box) > frame.width || bottom(box) > frame.height)
      faults.push(`${label.text} over the edge`);
    for (const other of panel.labels.slice(i + 1))
      if (overlap(box, other.box)) faults.push(`${label.text} over ${other.text}`);
    for (const dot of panel.dots)
      if (distanceToBox([dot.x, dot.y], box) < dot.r)
        faults.push(`${label.text} over the dot of ${dot.id}`);
  });
  for (const link of panel.links)
    for (const dot of panel.dots) {
      if (dot.id === link.id || dot.role === 'home') continue;
      const away = distanceToLine([dot.x, dot.y], pointsOf(link.d)) - dot.r;
      // On the world the crowd's dots are a hint; the lens is where they are read.
      if (away < 6 && panel.labels.some((label) => label.id === dot.id))
        faults.push(`line to ${link.id} ${away.toFixed(1)} px from ${dot.id}`);
    }
  return faults;
}

/** The lens must hide no dot, no name and no line of the map below it. */
function hiddenBy(lens: Panel, world: Panel): string[] {
  if (lens.y >= world.height) return [];
  const faults: string[] = [];
  for (const dot of world.dots)
    if (contains(grow(lens, dot.r), [dot.x, dot.y])) faults.push(`lens over ${dot.id}`);
  for (const label of world.labels)
    if (overlap(lens, label.box)) faults.push(`lens over the name of ${label.text}`);
  for (const link of world.links)
    if (pointsOf(link.d).some((point) => contains(lens, point)))
      faults.push(`lens over the line to ${link.id}`);
  return faults;
}

function faultsAt(input: Data, language: Language, width: number): string[] {
  const map = mapOf(input, language, width);
  const [world, lens] = map.panels as [Panel, Panel | undefined];
  const named = new Set(map.panels.flatMap((panel) => panel.labels.map((label) => label.id)));
  const faults = map.panels.flatMap(faultsOf);
  for (const { id } of [input.home, ...input.partners])
    if (!named.has(id)) faults.push(`${id} without a name`);
  if (lens) faults.push(...hiddenBy(lens, world));
  return faults.map((fault) => `${language} ${width}: ${fault}`);
}

const place = (id: string, lon: number, lat: number): Partner => ({
  id,
  name: `City ${id}`,
  country: 'Somewhere',
  lonLat: [lon, lat],
  since: 1990,
});

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
  'no partner at all': { ...data, partners: [] },
};

describe('the picture of the bundled data', () => {
  for (const language of LANGUAGES)
    it(`names every city once without touching anything, in ${language}, at ${WIDTHS.length} widths`, () => {
      const faults = WIDTHS.flatMap((width) => faultsAt(data, language, width));
      assert.deepEqual(faults, [], `${faults.length} faults`);
    });

  it('does not move when the year changes', () => {
    for (const year of YEARS)
      assert.deepEqual(
        mapOf(data, 'de', 960, year).panels.map((panel) => panel.labels.map(({ box }) => box)),
        mapOf(data, 'de', 960).panels.map((panel) => panel.labels.map(({ box }) => box)),
      );
  });

  it('draws at 1978 the lines to Amiens, Leeds, Rostow and Buffalo and no other', () => {
    for (const panel of mapOf(data, 'de', 960, 1978).panels)
      assert.deepEqual(
        panel.links.filter((link) => isShown(link.phase)).map((link) => link.id),
        ['amiens', 'leeds', 'rostow', 'buffalo'],
      );
  });

  it('draws the undated link only at the end of the axis', () => {
    const phaseAt = (year: number | null) =>
      mapOf(data, 'de', 960, year).panels[0]?.links.filter((link) => link.id === 'zwickau')[0]
        ?.phase;
    assert.equal(phaseAt(2025), 'before');
    assert.equal(phaseAt(null), 'during');
  });

  it('keeps two lines 4 degrees apart where they leave home, in the panel where both are read', () => {
    const panel = mapOf(data, 'de', 320).panels.filter(({ id }) => id === 'lens')[0] as Panel;
    const home = panel.dots[0] as { x: number; y: number };
    const bearings = panel.links.map(({ d }) => {
      const there =
        pointsOf(d).filter(([x, y]) => Math.hypot(x - home.x, y - home.y) >= 28)[0] ??
        (pointsOf(d).pop() as Point);
      return (Math.atan2(there[1] - home.y, there[0] - home.x) * 180) / Math.PI;
    });
    bearings.sort((a, b) => a - b);
    const gaps = bearings.slice(1).map((bearing, i) => bearing - (bearings[i] as number));
    assert.isAtLeast(Math.min(...gaps), 3.5, gaps.map((gap) => gap.toFixed(1)).join(' '));
  });

  it('is the same for the same input, and survives JSON unchanged', () => {
    const scene = makeScene(
      data,
      options,
      { selected: 'leeds', year: 1978, playing: false },
      stage(720),
      NOW,
    );
    assert.deepEqual(JSON.parse(JSON.stringify(scene)), scene);
    assert.deepEqual(
      makeScene(data, options, { selected: 'leeds', year: 1978, playing: false }, stage(720), NOW),
      scene,
    );
  });
});

describe('the picture of other data', () => {
  for (const [name, other] of Object.entries(OTHER))
    it(`keeps the rules with ${name}`, () => {
      const faults = WIDTHS.flatMap((width) => faultsAt(other, 'en', width));
      assert.deepEqual(faults, [], `${faults.length} faults`);
      for (const width of WIDTHS)
        assert.notInclude(JSON.stringify(mapOf(other, 'en', width)), 'NaN');
    });
});

describe('the axis', () => {
  for (const language of LANGUAGES)
    it(`names every dated partnership without overlap from 480 px on, in ${language}`, () => {
      for (const width of WIDTHS.filter((each) => each >= 480)) {
        const time = makeScene(data, { ...options, language }, STATE, stage(width), NOW).timeline;
        const labels = time?.labels ?? [];
        assert.equal(labels.length, 8, `${width} px`);
        labels.forEach(({ box, id, x }, i) => {
          assert.isTrue(box.x >= 0 && right(box) <= width, `${id} inside ${width} px`);
          assert.isTrue(
            x >= box.x - 1 && x <= right(box) + 1,
            `${id} stands over its mark at ${width} px`,
          );
          for (const other of labels.slice(i + 1)) {
            assert.isFalse(overlap(box, other.box), `${id} and ${other.id} at ${width} px`);
            const [high, low] = box.y < other.box.y ? [x, other.box] : [other.x, box];
            if (box.y !== other.box.y)
              assert.isFalse(
                high > low.x && high < right(low),
                `stem through ${other.id} or ${id} at ${width} px`,
              );
          }
        });
      }
    });

  it('runs from right to left in Hebrew, at true scale in both directions', () => {
    const xs = (language: Language) =>
      makeScene(data, { ...options, language }, STATE, stage(960), NOW).timeline?.marks.map(
        ({ x }) => x,
      ) ?? [];
    const [german, hebrew] = [xs('de'), xs('he')];
    german.forEach((x, i) => assert.approximately(x + (hebrew[i] as number), 960, 0.11));
    const perYear = ((german[7] as number) - (german[0] as number)) / (2014 - 1960);
    assert.approximately((german[1] as number) - (german[0] as number), perYear * 9, 0.2);
  });
});
