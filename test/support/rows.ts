import { assert } from 'chai';
import type { HostPage } from './host.js';
import { visit, type Report } from './visit.js';

/*
 * The table of host pages that `npm test` prints: a row for each page, a column for each engine. A row
 * is a test that ends with what was found, and the reporter reads that in its title: see
 * test/engines/reporter.mjs.
 */
export type Outcome = 'works' | 'fallback';

/** A page of somebody else, named by what it does. */
export function row(title: string, body: (this: Mocha.Context) => Promise<Outcome>): void {
  it(`${title} [host page]`, async function () {
    const outcome = await body.call(this);
    this.test!.title = `${title} [host page: ${outcome}]`;
  });
}

export const CITIES = [
  ['amiens', 1960],
  ['leeds', 1969],
  ['rostow', 1977],
  ['buffalo', 1978],
  ['netanya', 1981],
  ['novi-sad', 1982],
  ['xian', 1992],
  ['trabzon', 2014],
  ['zwickau', null],
] as const;
export const IDS: readonly string[] = CITIES.map(([id]) => id);

type Found = Pick<HostPage, 'element' | 'messages'>;

/** Everything is drawn, answers to the slider and to each click. */
export function assertAnswers(report: Report, messages: readonly string[] = []): void {
  assert.equal(report.seen, 'widget', messages.join('; '));
  assert.deepEqual(report.lines, IDS);
  assert.sameMembers([...report.labels], ['dortmund', ...IDS]);
  assert.deepEqual(report.items, IDS);
  assert.deepEqual(
    report.years.map(([year, lines]) => `${lines} lines in ${year}`),
    ['4 lines in 1978', '7 lines in 1992'],
  );
  for (const [year, , caption] of report.years) assert.include(caption, year);
  assert.deepEqual(report.opened, [['leeds'], []]);
}

/** It does all that, and the page hears nothing of it. */
export async function works({ element, messages }: Found): Promise<Outcome> {
  assertAnswers(await visit(element), messages);
  assert.deepEqual(messages, []);
  return 'works';
}

/** What stands between the tags is seen, and the page hears no error: at most one word on the console. */
export async function keepsFallback({ element, messages }: Found): Promise<Outcome> {
  const { seen } = await visit(element);
  assert.equal(seen, 'fallback', messages.join('; '));
  assert.deepEqual(
    messages.filter((message) => !/^(info|warn|csp) /.test(message)),
    [],
  );
  assert.isAtMost(messages.filter((message) => /^(info|warn) /.test(message)).length, 1);
  return 'fallback';
}

/** Where engines differ: one or the other. */
export async function worksOrKeepsFallback(page: Found): Promise<Outcome> {
  const isCovered = (link: Element) => link.getClientRects().length === 0;
  return [...page.element.querySelectorAll('a')].every(isCovered)
    ? works(page)
    : keepsFallback(page);
}
