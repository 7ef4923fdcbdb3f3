import { assert } from 'chai';
import type { Data, Partner } from '../src/data/types.js';
import { overlap, right } from '../src/model/plane.js';
import { beginnings, timetable } from '../src/model/time.js';
import { makeScene } from '../src/scene/scene.js';
import type { TimelineScene } from '../src/scene/timeline.js';
import { LANGUAGES, type Language } from '../src/text/languages.js';
import { landless as data, options, stage, still } from './support/sample.js';

/*
 * The axis as numbers, like the map: over every language and width, for the bundled data and for others,
 * whatever day it is.
 */
const WIDTHS = [240, 320, 480, 560, 640, 760, 900, 960, 1200, 1600];
const at = (year: number, month = 6, day = 15): number => new Date(year, month - 1, day).getTime();
const NOW = at(2026);

const place = (id: string, since: number | null, more: Partial<Partner> = {}): Partner => ({
  id,
  name: `City ${id}`,
  country: 'Somewhere',
  lonLat: [10, 50],
  since,
  ...more,
});

const dataOf = (...partners: Partner[]): Data => ({ ...data, partners });

function timeOf(
  input: Data,
  width: number,
  { language = 'de', now = NOW }: { language?: Language; now?: number } = {},
): TimelineScene {
  const all = { ...options, language, show: ['timeline' as const] };
  const { timeline } = makeScene(input, all, still, stage(width), now);
  if (!timeline) throw new Error('no timeline');
  return timeline;
}

let axes = 0;
let counted = 0;
after(() => console.log(`${axes} axes looked at, ${counted} faults`));

/** Labels over each other, over the edge, away from their marks, or cut by the line of a higher one. */
function faultsOf({ labels, width, y, marks, start, end }: TimelineScene): string[] {
  const faults: string[] = [];
  const [first, last] = [Math.min(start, end), Math.max(start, end)];
  for (const { id, x } of marks) if (x < first || x > last) faults.push(`${id} beyond the axis`);
  labels.forEach(({ box, id, x, foot }, i) => {
    if (box.x < 0 || right(box) > width || box.y < 0) faults.push(`${id} over the edge`);
    if (box.y + box.height > y - 6) faults.push(`${id} over the marks`);
    if (x < box.x - 1 || x > right(box) + 1) faults.push(`${id} away from its mark`);
    labels.forEach((other, j) => {
      if (j > i && overlap(box, other.box)) faults.push(`${id} over ${other.id}`);
      if (foot !== null && j !== i && other.box.y > box.y)
        if (x > other.box.x && x < right(other.box))
          faults.push(`line of ${id} through ${other.id}`);
    });
  });
  axes++;
  counted += faults.length;
  return faults;
}

/** Two hundred, three of four in the last sixty years, many in one year. */
const TWO_HUNDRED = dataOf(
  ...Array.from({ length: 200 }, (_, i) =>
    place(`${i}`, i % 4 ? 1966 + ((i * 37) % 60) : 1850 + ((i * 53) % 170)),
  ),
);

const OTHER: Record<string, readonly [data: Data, named: number]> = {
  'one partnership': [dataOf(place('a', 1950)), 1],
  'none dated': [dataOf(place('a', null), place('b', null)), 0],
  'two in the same year': [dataOf(place('a', 1970), place('long-name', 1970)), 2],
  'four in the same year, and its neighbours': [
    dataOf(...'abcd'.split('').map((id) => place(id, 1970)), place('e', 1969), place('f', 1971)),
    6,
  ],
  'all in one year, this one': [dataOf(place('a', 2026), place('b', 2026)), 2],
  'years from 1147 to 2100': [dataOf(place('a', 1147), place('b', 1648), place('c', 2100)), 2],
  'ended ones': [
    dataOf(
      place('a', 1950, { status: 'ended', until: 1990 }),
      place('b', 1951, { status: 'ended' }),
    ),
    2,
  ],
};

describe('the axis', () => {
  for (const language of LANGUAGES)
    it(`touches nothing at any width in ${language}, and from 480 px on names all eight`, () => {
      for (const width of WIDTHS) {
        const time = timeOf(data, width, { language });
        assert.deepEqual(faultsOf(time), [], `${width} px`);
        assert.lengthOf(time.labels, width < 480 ? 0 : 8, `${width} px`);
        assert.lengthOf(time.marks, 8, `${width} px`);
      }
    });

  for (const [title, [input, named]] of Object.entries(OTHER))
    it(`with ${title} touches nothing and names ${named}, left to right and right to left`, () => {
      for (const language of ['en', 'he'] as const)
        for (const width of WIDTHS) {
          const time = timeOf(input, width, { language });
          assert.deepEqual(faultsOf(time), [], `${language} ${width} px`);
          if (width >= 480) assert.lengthOf(time.labels, named, `${language} ${width} px`);
        }
    });

  it('with 200 partnerships marks every year in which one began, names those for whom there is room, and touches nothing', () => {
    for (const width of WIDTHS) {
      const time = timeOf(TWO_HUNDRED, width);
      assert.deepEqual(faultsOf(time), [], `${width} px`);
      const years = new Set(TWO_HUNDRED.partners.map(({ since }) => since));
      assert.lengthOf(time.marks, years.size);
      if (width >= 480) assert.isAtLeast(time.labels.length, 8, `${width} px`);
    }
  });

  it('runs from right to left in Hebrew, at true scale in both directions', () => {
    const xs = (language: Language) => timeOf(data, 960, { language }).marks.map(({ x }) => x);
    const [german, hebrew] = [xs('de'), xs('he')];
    german.forEach((x, i) => assert.approximately(x + (hebrew[i] as number), 960, 0.11));
    const perYear = ((german[7] as number) - (german[0] as number)) / (2014 - 1960);
    assert.approximately((german[1] as number) - (german[0] as number), perYear * 9, 0.2);
  });

  it('names one of the future neither on the axis nor as a stop before its year has come', () => {
    const input = dataOf(place('a', 1960), place('b', 2030));
    for (const [now, ids] of [
      [at(2026), ['a']],
      [at(2029, 12, 31), ['a']],
      [at(2030, 1, 1), ['a', 'b']],
    ] as const)
      assert.deepEqual(
        timeOf(input, 960, { now }).marks.map(({ id }) => id),
        [...ids],
      );
  });

  it('ends on the 31st of December with the year that ends, on the first of January with the new one', () => {
    assert.equal(timeOf(data, 960, { now: at(2029, 12, 31) }).slider.max, 2029);
    assert.equal(timeOf(data, 960, { now: at(2030, 1, 1) }).slider.max, 2030);
  });
});

describe('a playback', () => {
  const stepsOf = (input: Data) => {
    const { slider } = timeOf(input, 960);
    const years = beginnings(input.partners, { min: slider.min, max: slider.max });
    return { years, steps: timetable(slider.min, years, { min: slider.min, max: slider.max }) };
  };

  for (const [title, input] of [
    ['the bundled list', data],
    ['200 partnerships', TWO_HUNDRED],
    ...Object.entries(OTHER).map(([name, [each]]) => [name, each] as const),
  ] as const)
    it(`of ${title} is half a minute at most, and every beginning stands longer than a year that passes`, () => {
      const { years, steps } = stepsOf(input);
      const last = steps[steps.length - 1];
      assert.equal(last?.year, 2026);
      assert.isAtMost(last?.at ?? Infinity, 30_000);
      const lasts = (year: number) => {
        const i = steps.findIndex((step) => step.year === year);
        return (steps[i + 1]?.at ?? Infinity) - (steps[i]?.at ?? 0);
      };
      for (const { year } of steps.slice(0, -1))
        if (years.includes(year)) assert.isAtLeast(lasts(year), 120, `${year}`);
        else assert.isBelow(lasts(year), 100, `${year}`);
    });
});
