import { assert } from 'chai';
import * as fc from 'fast-check';
import type { PartnersDocument } from '../src/data/types.js';
import { readDocument } from '../src/model/document.js';
import { data } from './support/sample.js';
import { isBySchema, KUMASI } from './support/documents.js';
import {
  all,
  clear,
  consoleDuring,
  draw,
  IDS,
  type DortmundPartnersElement,
} from './support/element.js';

/*
 * Whatever stands in data and attributes: no exception, and either the new picture or the old one with
 * one message. Thousands of generated values; where one fails, fast-check prints it with its seed.
 */

const MILLION = 'x'.repeat(1_000_000);
const WORDS = 'constructor __proto__ toString prototype valueOf since lonLat en de sr zh-CN'.split(
  ' ',
);

/** What somebody may have written in the place of something else. */
const junk = fc.oneof(
  { weight: 6, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom('', ' ', '\n', '0', 'null', '1977', ...WORDS, '<b>', '\ud800'),
  },
  { weight: 4, arbitrary: fc.constantFrom(0, -0, -1, 1e9, 1.5, 95, 181, 10_000, null, true) },
  { weight: 1, arbitrary: fc.constantFrom({}, [], [[]], { en: '' }, MILLION) },
);
/** Mostly what it should be. */
const or = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 60, arbitrary: right }, { weight: 1, arbitrary: junk });

const label = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom('Kumasi', 'a b'),
);
const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,3}){0,2}$/),
  fc.constantFrom(...IDS, 'dortmund', 'x'.repeat(64)),
);
const tag = fc.oneof(
  fc.constantFrom('de', 'en', 'en-US', 'sr', 'sr-Latn', 'zh-CN', 'de-x-leicht', 'uk'),
  fc.stringMatching(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,2}$/),
);
const text = fc.oneof(label, fc.dictionary(tag, or(label), { minKeys: 1, maxKeys: 4 }));
const year = fc.integer({ min: 1, max: 9999 });

const CHANGES = {
  name: or(text),
  country: or(text),
  lonLat: or(
    fc.tuple(
      or(fc.double({ min: -180, max: 180, noNaN: true })),
      or(fc.double({ min: -90, max: 90, noNaN: true })),
    ),
  ),
  since: or(fc.option(year)),
  ownName: or(fc.record({ text: or(label), lang: or(tag) })),
  kind: or(fc.constantFrom('twinning', 'friendship')),
  status: or(fc.constantFrom('active', 'dormant', 'ended')),
  timeZone: or(fc.oneof(label, fc.constantFrom('Africa/Accra', 'Mars/Olympus'))),
  site: or(fc.oneof(fc.webUrl(), fc.constant('javascript:alert(1)'))),
  source: or(fc.webUrl()),
};
/** Beside an end stands mostly what belongs to it. */
const ending = fc.option(
  fc.oneof(
    fc.record({ status: fc.constant('ended'), until: or(fc.integer({ min: 2000, max: 9999 })) }),
    fc.record({ until: or(year) }),
  ),
  { nil: {} },
);
const partner = fc
  .tuple(
    fc.record(
      { id: or(id), ...CHANGES },
      { requiredKeys: ['id', 'name', 'country', 'lonLat', 'since'] },
    ),
    ending,
  )
  .map(([fields, end]) => ({ ...fields, ...end }));
const change = fc
  .tuple(fc.record(CHANGES, { requiredKeys: [] }), ending)
  .map(([fields, end]) => ({ ...fields, ...end }));
const partners = fc.oneof(fc.array(or(partner), { maxLength: 3 }), or(fc.constant([KUMASI])));
const known = fc.constantFrom(...IDS);
const amendment = fc.record(
  {
    add: or(partners),
    change: or(
      fc.dictionary(
        fc.oneof({ weight: 30, arbitrary: known }, { weight: 1, arbitrary: id }),
        or(change),
        { maxKeys: 3 },
      ),
    ),
    remove: or(fc.array(or(known), { maxLength: 4 })),
  },
  { requiredKeys: [] },
);
const replacement = fc.record({ partners: or(partners) });

/** A text in the place of another one: a document that somebody, or an editor, has damaged. */
const damaged = fc
  .tuple(fc.oneof(replacement, amendment), fc.nat(), fc.string({ maxLength: 2 }))
  .map(([document, at, sign]) => {
    const json = JSON.stringify(document);
    const place = at % json.length;
    return json.slice(0, place) + sign + json.slice(place + 1);
  });
const parsed = damaged.map((json) => {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return {};
  }
});
/** A field more, also one that objects have anyway. */
const crowded = fc
  .tuple(fc.oneof(replacement, amendment), fc.oneof(fc.constantFrom(...WORDS), fc.string()), junk)
  .map(([document, key, value]) =>
    JSON.parse(
      JSON.stringify(document)
        .replace(/^\{/, () => `{${JSON.stringify(key)}:${JSON.stringify(value)},`)
        .replace(/,\}$/, '}'),
    ),
  );
const json = fc
  .oneof(
    { weight: 4, arbitrary: fc.oneof(replacement, amendment) },
    { weight: 1, arbitrary: parsed },
    { weight: 1, arbitrary: crowded },
    { weight: 1, arbitrary: junk },
  )
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const refuse = (): never => {
  throw new Error('no');
};
/** What no JSON is. Made only in the test: fast-check would look at it. */
const hostile: fc.Arbitrary<() => unknown> = fc.oneof(
  fc
    .anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    })
    .map((value) => () => value),
  fc
    .constantFrom(NaN, Infinity, -Infinity, Symbol('x'), refuse, undefined)
    .map((value) => () => value),
  fc
    .constantFrom('ownKeys', 'get', 'getOwnPropertyDescriptor', 'has', 'getPrototypeOf')
    .map((trap) => () => new Proxy({ en: 'x' }, { [trap]: refuse })),
  fc
    .constantFrom('toString', 'valueOf', 'toJSON', 'en', 'length', '0')
    .map((key) => () => Object.defineProperty({}, key, { enumerable: true, get: refuse })),
  fc.constantFrom(
    () => {
      const cycle: unknown[] = [];
      cycle.push(cycle, { partners: cycle });
      return cycle;
    },
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
    () => Object.assign([], { length: 1e9 }),
    () => document.body,
  ),
);
/** A whole document of it, or one place in a good one. */
const hostileDocument: fc.Arbitrary<() => unknown> = fc.oneof(
  hostile,
  fc
    .tuple(fc.constantFrom('partners', 'add', 'change', 'remove', '$schema'), hostile)
    .map(([name, make]) => () => ({ add: [KUMASI], [name]: make() })),
  hostile.map((make) => () => ({ partners: [KUMASI, make()] })),
  fc
    .tuple(fc.constantFrom(...Object.keys(KUMASI), ...Object.keys(CHANGES), 'until'), hostile)
    .map(([name, make]) => () => ({ partners: [{ ...KUMASI, [name]: make() }] })),
  fc.tuple(known, hostile).map(([name, make]) => () => ({ change: { [name]: make() } })),
);

/** Of what the schema takes, that which it cannot know. */
const BEYOND = /^(?:(?:partners|add)\[\d+\]\.id|.+\.until|change\.[^.]+|remove\[\d+\]|add)$/;

afterEach(clear);

describe('readDocument and generated documents', function () {
  this.timeout(60_000);

  it('agrees with the schema on 5,000 of them, but for what a schema cannot say', () => {
    let taken = 0;
    fc.assert(
      fc.property(json, (raw) => {
        const { data: read, problem } = readDocument(data, raw);
        if (problem && isBySchema(raw)) assert.match(problem.name, BEYOND);
        if (!problem) {
          taken++;
          assert.isTrue(isBySchema(raw));
          assert.isNotEmpty(read?.partners);
          assert.deepEqual(JSON.parse(JSON.stringify(read?.partners)), read?.partners as never);
        }
      }),
      { numRuns: 5000 },
    );
    // Else nothing would have been tried.
    assert.isAtLeast(taken, 500);
  });

  it('never throws, whatever 5,000 values do when they are looked at', () => {
    fc.assert(
      fc.property(hostileDocument, (make) => {
        const { data: read, problem } = readDocument(data, make());
        assert.notEqual(read === undefined, problem === undefined);
        if (problem) assert.isAtMost(`${problem.name}${problem.value}`.length, 700);
        for (const each of read?.partners ?? []) assert.isTrue(each.id !== '');
      }),
      { numRuns: 5000 },
    );
  });

  it('reads 10,000 partners, and never changes the bundled ones', () => {
    const before = structuredClone(data.partners);
    const many = Array.from({ length: 10_000 }, (_, i) => ({ ...KUMASI, id: `c-${i}` }));
    assert.lengthOf(readDocument(data, { partners: many }).data?.partners ?? [], 10_000);
    assert.deepEqual(data.partners, before);
    assert.deepEqual({}, Object.create(Object.prototype));
    assert.isEmpty(Object.keys(Object.prototype));
  });
});

/** Values of attributes, right and wrong. */
const word = (...right: string[]) =>
  fc.option(
    fc.oneof(
      fc.constantFrom(...right),
      fc.constantFrom('', ' ', MILLION, ...WORDS, '"><script>', '\u0000', '\ud800'),
      fc.string({ unit: 'binary' }),
    ),
  );
const attributes = fc.record(
  {
    lang: word('de', 'he', 'zh-Hans', 'sr-Latn', 'de-simple'),
    view: word('world', 'near-far', 'globe'),
    projection: word('natural-earth'),
    show: word('map', 'list', 'timeline about', 'map timeline list about'),
    theme: word('dark', 'contrast'),
    accent: word('red', '#0a0', 'color(display-p3 1 0 0)', 'url(x)'),
    year: word('1978', '0', '-5', '99999', '1e3'),
    selected: word(...IDS, 'kumasi'),
    heading: word('Städte'),
    'heading-level': word('1', '6', '7'),
  },
  { requiredKeys: [] },
);

const listed = (element: DortmundPartnersElement) =>
  all(element, '[part~=item]').map(({ dataset }) => dataset.id);

describe('the element and generated values', function () {
  this.timeout(120_000);

  it('shows after each of 400 changes the new picture, or the old one with one message, and lets no exception out', async () => {
    const element = await draw({}, 360);
    const errors: string[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) =>
      errors.push('message' in event ? event.message : `${event.reason}`);
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    const reports: string[] = [];
    element.addEventListener('dp-error', ({ detail }) => reports.push(detail.path));
    let [shown, last]: [unknown, string | null] = [[...IDS], null];
    let changed = 0;

    /** What must hold after any change. `raw`: what the data are now. */
    const look = (raw: unknown): void => {
      const { data: read, problem } = raw == null ? { data } : readDocument(data, raw);
      const said = problem ? JSON.stringify(problem) : null;
      if (read) shown = read.partners.map(({ id: each }) => each);
      if (read) changed++;
      const isAnnounced = problem !== undefined && said !== last;
      assert.deepEqual(reports.splice(0), isAnnounced ? [problem.name] : []);
      last = said;
      const isList = all(element, '[part~=item]').length > 0;
      if (isList) assert.deepEqual(listed(element), shown as string[]);
      assert.deepEqual(errors, []);
    };

    const written = await consoleDuring(() =>
      fc.assert(
        fc.asyncProperty(
          fc.option(
            fc.oneof(
              { weight: 3, arbitrary: json.map((value) => () => value) },
              { weight: 1, arbitrary: hostileDocument },
            ),
            { freq: 6 },
          ),
          attributes,
          async (make, values) => {
            const raw = make?.();
            for (const [name, value] of Object.entries(values))
              if (value === null) element.removeAttribute(name);
              else element.setAttribute(name, value as string);
            element.data = raw as PartnersDocument | null;
            while (!(await element.updateComplete));
            look(raw);
          },
        ),
        { numRuns: 400, endOnFailure: true },
      ),
    );
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    assert.deepEqual(
      written.filter((line) => line.includes('cannot draw')),
      [],
    );
    assert.isAtLeast(changed, 100);
  });

  it('shows after each of 200 texts of a child the new picture, or the old one with one message', async () => {
    const element = await draw({ show: 'list' }, 360);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{"add": []}';
    element.append(script);
    const reports: string[] = [];
    element.addEventListener('dp-error', ({ detail }) => reports.push(detail.message));
    let [before, last]: [unknown, string | undefined] = [undefined, undefined];
    await consoleDuring(() =>
      fc.assert(
        fc.asyncProperty(
          fc.oneof(
            damaged,
            json.map((value) => JSON.stringify(value)),
            fc.string(),
          ),
          async (text_) => {
            script.textContent = text_;
            await Promise.resolve();
            while (!(await element.updateComplete));
            const now = listed(element);
            const said = reports.splice(0);
            let good: readonly string[] | null = null;
            try {
              good =
                readDocument(data, JSON.parse(text_)).data?.partners.map(({ id: each }) => each) ??
                null;
            } catch {
              // No JSON.
            }
            if (good) assert.deepEqual([now, said], [good, []]);
            else {
              assert.isAtMost(said.length, 1);
              if (before) assert.deepEqual(now, before as string[]);
              // Nothing is said twice.
              if (said.length === 0) assert.isDefined(last);
              else assert.notEqual(said[0], last);
            }
            before = now;
            last = good ? undefined : (said[0] ?? last);
          },
        ),
        { numRuns: 200, endOnFailure: true },
      ),
    );
  });
});
