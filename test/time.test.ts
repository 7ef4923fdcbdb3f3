import { assert } from 'chai';
import type { Partner } from '../src/data/types.js';
import {
  axisOf,
  beginnings,
  clampYear,
  isRound,
  nextAnniversary,
  phaseAt,
  stepAt,
  stepFrom,
  ticksOf,
  timetable,
  yearsSoFar,
} from '../src/model/time.js';
import { data } from './support/sample.js';

const partner = (since: number | null, more: Partial<Partner> = {}): Partner => ({
  id: 'x',
  name: 'X',
  country: 'Y',
  lonLat: [0, 0],
  since,
  ...more,
});
const AXIS = { min: 1958, max: 2026 };

describe('axisOf', () => {
  it('runs from just before the first year to the current one', () => {
    assert.deepEqual(axisOf(data.partners, 2026), AXIS);
  });
  it('has ten years where nothing is dated', () => {
    assert.deepEqual(axisOf([partner(null)], 2026), { min: 2016, max: 2026 });
    assert.deepEqual(axisOf([], 2026), { min: 2016, max: 2026 });
  });
  it('clamps a year, and takes none for today', () => {
    assert.deepEqual(
      [1000, 1978, 9999, null].map((year) => clampYear(AXIS, year)),
      [1958, 1978, 2026, 2026],
    );
  });
});

describe('phaseAt', () => {
  const cases: [Partner, number, string][] = [
    [partner(1969), 1968, 'before'],
    [partner(1969), 1969, 'beginning'],
    [partner(1969), 1970, 'during'],
    [partner(null), 2025, 'before'],
    [partner(null), 2026, 'during'],
    [partner(1969, { status: 'ended', until: 1990 }), 1989, 'during'],
    [partner(1969, { status: 'ended', until: 1990 }), 1990, 'after'],
    [partner(1969, { status: 'dormant' }), 2000, 'during'],
  ];
  for (const [each, year, phase] of cases)
    it(`of since ${each.since}, ${each.status ?? 'active'}, at ${year} is ${phase}`, () => {
      assert.equal(phaseAt(each, year, AXIS), phase);
    });
});

describe('ticksOf', () => {
  it('are decades on an axis of decades', () => {
    assert.deepEqual(ticksOf(AXIS, 14), [1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  });
  it('are round years at every length', () => {
    assert.deepEqual(ticksOf({ min: 1147, max: 2026 }, 5), [1200, 1400, 1600, 1800, 2000]);
    assert.deepEqual(ticksOf({ min: 2016, max: 2026 }, 5), [2016, 2018, 2020, 2022, 2024, 2026]);
  });
});

describe('beginnings and stepFrom', () => {
  const years = beginnings(data.partners, AXIS);
  it('are the years of the City’s page', () => {
    assert.deepEqual(years, [1960, 1969, 1977, 1978, 1981, 1982, 1992, 2014]);
  });
  it('step from beginning to beginning and at last to today', () => {
    const walked = [];
    for (let year: number | null = 1958; year !== null; year = stepFrom(year, 1, years, AXIS))
      walked.push(year);
    assert.deepEqual(walked, [1958, ...years, 2026]);
    assert.equal(stepFrom(2026, -1, years, AXIS), 2014);
    assert.isNull(stepFrom(1960, -1, years, AXIS));
  });
});

describe('anniversaries', () => {
  it('are round at multiples of 5 up to 25 and of 10 above', () => {
    const round = [];
    for (let years = 0; years <= 70; years++) if (isRound(years)) round.push(years);
    assert.deepEqual(round, [5, 10, 15, 20, 25, 30, 40, 50, 60, 70]);
  });
  it('of Leeds in 2026 is the 60th in 2029; of Rostow in 2027 the 50th in that very year', () => {
    assert.deepEqual(nextAnniversary(partner(1969), 2026), { years: 60, year: 2029 });
    assert.deepEqual(nextAnniversary(partner(1977), 2027), { years: 50, year: 2027 });
  });
  it('are not guessed for the undated and not kept for the ended', () => {
    assert.isNull(nextAnniversary(partner(null), 2026));
    assert.isNull(nextAnniversary(partner(1969, { status: 'ended', until: 1990 }), 2026));
    assert.isNull(yearsSoFar(partner(null), 2026));
    assert.equal(yearsSoFar(partner(1969, { status: 'ended', until: 1990 }), 2026), 21);
    assert.equal(yearsSoFar(partner(2024), 2026), 2);
  });
});

describe('timetable', () => {
  const steps = timetable(AXIS.min, beginnings(data.partners, AXIS), AXIS);
  it('shows every year of the axis once, in order', () => {
    assert.deepEqual(
      steps.map((step) => step.year),
      Array.from({ length: 69 }, (_, i) => 1958 + i),
    );
  });
  it('dwells where a partnership begins', () => {
    const at = (year: number) => steps.filter((step) => step.year === year)[0]?.at as number;
    for (const year of [1960, 1969, 1992, 2014])
      assert.approximately(at(year + 1) - at(year), 1750, 1e-6);
    assert.isBelow(at(1966) - at(1965), 100);
  });
  it('answers any time with the step that holds then', () => {
    assert.equal(stepAt(steps, 0)?.year, 1958);
    assert.equal(stepAt(steps, 1e9)?.year, 2026);
    assert.isNull(stepAt(steps, -1));
    for (const { at, year } of steps) assert.equal(stepAt(steps, at)?.year, year);
  });
});
