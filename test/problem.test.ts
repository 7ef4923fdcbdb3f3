import { assert } from 'chai';
import { nearest, sayProblem } from '../src/model/problem.js';

/* What an author is told. */

describe('the word that was probably meant', () => {
  const WORDS = ['world', 'near-far', 'globe', 'map', 'timeline', 'list', 'about', 'lang'];
  const SLIPS: readonly (readonly [written: string, meant: string | null])[] = [
    ['globus', 'globe'],
    ['golbe', 'globe'],
    ['GLOBE', 'globe'],
    ['wrold', 'world'],
    ['nearfar', 'near-far'],
    ['near_far', 'near-far'],
    ['timelines', 'timeline'],
    ['maps', 'map'],
    ['lsit', 'list'],
    ['lnag', 'lang'],
    ['mercator', null],
    ['x', null],
    ['', null],
    ['mop-up', null],
    ['l'.repeat(1_000_000), null],
  ];
  for (const [written, meant] of SLIPS)
    it(`${written.slice(0, 20)} is ${meant ?? 'nothing of ours'}`, () =>
      assert.equal(nearest(written, WORDS), meant));

  it('the nearest, and of two the first', () => {
    assert.equal(nearest('lisst', ['lost', 'list']), 'list');
    assert.equal(nearest('lust', ['lost', 'list']), 'lost');
  });
});

describe('the sentence', () => {
  const problem = { name: 'view', value: 'golbe', allowed: ['world', 'globe'] };
  it('names what, what is allowed and what was meant, in English', () =>
    assert.equal(
      sayProblem(problem),
      'view="golbe" cannot be used. Allowed: world, globe. Meant: globe?',
    ));
  it('and in German', () =>
    assert.equal(
      sayProblem(problem, true),
      'view="golbe" geht nicht. Möglich: world, globe. Gemeint: globe?',
    ));
  it('does not guess', () =>
    assert.equal(
      sayProblem({ ...problem, value: 'mercator' }),
      'view="mercator" cannot be used. Allowed: world, globe',
    ));
});
