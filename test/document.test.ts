import { assert } from 'chai';
import { readDocument } from '../src/model/document.js';
import { localized } from '../src/model/language.js';
import { data } from './support/sample.js';
import { isBySchema, KUMASI } from './support/documents.js';

/*
 * What authors write as data, as a table: what is taken, and for what is refused the path that is named.
 * The schema in dist/ is asked the same, with a validator of somebody else.
 */

/** A document with one partner, and what is different about it. */
const one = (change: object) => ({ partners: [{ ...KUMASI, ...change }] });
const without = (name: keyof typeof KUMASI) => ({ partners: [{ ...KUMASI, [name]: undefined }] });
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ ...KUMASI, id: `city-${i}` }));
const changed = (change: object) => ({ change: { rostow: change } });

const FULL = {
  ownName: { text: 'Иде', lang: 'uk-UA' },
  kind: 'friendship',
  status: 'ended',
  until: 2024,
  timeZone: 'Mars/Olympus',
  site: 'javascript:alert(1)',
  source: 'https://www.example.org/',
};

const GOOD: Readonly<Record<string, unknown>> = {
  'a list': one({}),
  'everything that a partner may have': one(FULL),
  'an address of the schema': { $schema: 'partners.schema.json', ...one({}) },
  'a partner without a year': one({ since: null }),
  'an end in the year of the beginning': one({ since: 2000, status: 'ended', until: 2000 }),
  'an end without a beginning': one({ since: null, status: 'ended', until: 1990 }),
  'an ended partnership without a year': one({ status: 'ended' }),
  'the first and the last year': {
    partners: [
      { ...KUMASI, id: 'a', since: 1 },
      { ...KUMASI, id: 'b', since: 9999 },
    ],
  },
  'the poles and the edges of the map': {
    partners: [
      { ...KUMASI, id: 'a', lonLat: [-180, -90] },
      { ...KUMASI, id: 'b', lonLat: [180, 90] },
    ],
  },
  'texts in other languages': one({ name: { uk: 'Кумасі', 'pt-BR': 'Kumasi', arb: 'كوماسي' } }),
  'a text of 200 characters, each of two units': one({ name: '😀'.repeat(200) }),
  'an id of 64 characters': one({ id: 'a'.repeat(64) }),
  'a field that is undefined': one({ until: undefined, kind: undefined }),
  '10,000 partners': { partners: many(10_000) },
  'an addition': { add: [KUMASI] },
  'an addition of nobody': { add: [] },
  'a change of nothing': { change: {} },
  'a change': changed({ status: 'dormant', source: 'x' }),
  'an end': changed({ status: 'ended', until: 2022 }),
  'a removal': { remove: ['rostow'] },
  'an addition under an id that is removed': {
    remove: ['rostow'],
    add: [{ ...KUMASI, id: 'rostow' }],
  },
  'all three': {
    add: [KUMASI],
    change: { zwickau: { since: 1988 } },
    remove: ['leeds', 'leeds'],
  },
};

/** What is refused, and the path that is named. */
const BAD: Readonly<Record<string, readonly [document: unknown, path: string]>> = {
  nothing: [{}, ''],
  'a text': ['{"partners": []}', ''],
  'a number': [1, ''],
  true: [true, ''],
  'a list alone': [[KUMASI], ''],
  'both shapes': [{ ...one({}), add: [] }, ''],
  'only the address of the schema': [{ $schema: 'x' }, ''],
  'an unknown field': [{ partner: [KUMASI] }, 'partner'],
  'the word of another format': [{ features: [] }, 'features'],
  'an empty list': [{ partners: [] }, 'partners'],
  'a list that is an object': [{ partners: { 0: KUMASI } }, 'partners'],
  'a list that is null': [{ partners: null }, 'partners'],
  '10,001 partners': [{ partners: many(10_001) }, 'partners'],
  'a partner that is a name': [{ partners: ['Kumasi'] }, 'partners[0]'],
  'a partner that is null': [{ partners: [KUMASI, null] }, 'partners[1]'],
  'no id': [without('id'), 'partners[0].id'],
  'no name': [without('name'), 'partners[0].name'],
  'no country': [without('country'), 'partners[0].country'],
  'no place': [without('lonLat'), 'partners[0].lonLat'],
  'no word on the year': [without('since'), 'partners[0].since'],
  'a slip in a name of a field': [one({ sinse: 1 }), 'partners[0].sinse'],
  'an id in capitals': [one({ id: 'Kumasi' }), 'partners[0].id'],
  'an id with a space': [one({ id: 'novi sad' }), 'partners[0].id'],
  'an id that ends with a hyphen': [one({ id: 'novi-' }), 'partners[0].id'],
  'an id with a line break': [one({ id: 'novi\n' }), 'partners[0].id'],
  'an empty id': [one({ id: '' }), 'partners[0].id'],
  'an id of 65 characters': [one({ id: 'a'.repeat(65) }), 'partners[0].id'],
  'an id that is a number': [one({ id: 1 }), 'partners[0].id'],
  'an empty name': [one({ name: '' }), 'partners[0].name'],
  'a name of spaces': [one({ name: ' \n\u3000' }), 'partners[0].name'],
  'a name of 201 characters': [one({ name: 'x'.repeat(201) }), 'partners[0].name'],
  'a name of a million characters': [one({ name: 'x'.repeat(1_000_000) }), 'partners[0].name'],
  'a name in no language': [one({ name: {} }), 'partners[0].name'],
  'a name that is null': [one({ name: null }), 'partners[0].name'],
  'a name that is a list': [one({ name: ['Kumasi'] }), 'partners[0].name'],
  'a name in an unknown shape': [one({ name: { 'x y': 'a' } }), 'partners[0].name.x y'],
  'an empty name in one language': [one({ name: { en: 'a', de: '' } }), 'partners[0].name.de'],
  'a country that is a number': [one({ country: 1 }), 'partners[0].country'],
  'a place that is a text': [one({ lonLat: '1,2' }), 'partners[0].lonLat'],
  'a place with one number': [one({ lonLat: [1] }), 'partners[0].lonLat'],
  'a place with a height': [one({ lonLat: [1, 2, 3] }), 'partners[0].lonLat'],
  'a place by names': [one({ lonLat: { lon: 1, lat: 2 } }), 'partners[0].lonLat'],
  'a latitude of 95': [one({ lonLat: [1, 95] }), 'partners[0].lonLat[1]'],
  'a longitude of 181': [one({ lonLat: [181, 1] }), 'partners[0].lonLat[0]'],
  'latitude and longitude as texts': [one({ lonLat: ['1', '2'] }), 'partners[0].lonLat[0]'],
  'no number': [one({ lonLat: [1, NaN] }), 'partners[0].lonLat[1]'],
  'an endless number': [one({ lonLat: [Infinity, 1] }), 'partners[0].lonLat[0]'],
  'a year as a text': [one({ since: '1977' }), 'partners[0].since'],
  'half a year': [one({ since: 1977.5 }), 'partners[0].since'],
  'no year at all': [one({ since: NaN }), 'partners[0].since'],
  'the year 0': [one({ since: 0 }), 'partners[0].since'],
  'the year 10,000': [one({ since: 10_000 }), 'partners[0].since'],
  'a kind of another system': [one({ kind: 'sister-city' }), 'partners[0].kind'],
  'a status in German': [one({ status: 'ruhend' }), 'partners[0].status'],
  'an end that is null': [one({ status: 'ended', until: null }), 'partners[0].until'],
  'an end of what goes on': [one({ until: 2025 }), 'partners[0].until'],
  'an end of what rests': [one({ status: 'dormant', until: 2025 }), 'partners[0].until'],
  'a name of its own without a language': [
    one({ ownName: { text: 'Кумасі' } }),
    'partners[0].ownName.lang',
  ],
  'a name of its own in no language': [
    one({ ownName: { text: 'a', lang: '<b>' } }),
    'partners[0].ownName.lang',
  ],
  'a name of its own that is a text': [one({ ownName: 'Кумасі' }), 'partners[0].ownName'],
  'an empty time zone': [one({ timeZone: '' }), 'partners[0].timeZone'],
  'a site that is an object': [one({ site: {} }), 'partners[0].site'],
  'a site of 2,001 characters': [one({ site: 'x'.repeat(2001) }), 'partners[0].site'],
  'a source that is a list': [one({ source: ['x'] }), 'partners[0].source'],
  'an id that may not change': [changed({ id: 'rostov' }), 'change.rostow.id'],
  'a change that is a word': [changed('dormant' as never), 'change.rostow'],
  'a changed status that there is not': [changed({ status: 'quiet' }), 'change.rostow.status'],
  'a changed year that is null in words': [changed({ since: 'null' }), 'change.rostow.since'],
  'changes in a list': [{ change: [] }, 'change'],
  'a removal that is a word': [{ remove: 'rostow' }, 'remove'],
  'a removal by number': [{ remove: [2] }, 'remove[0]'],
  'a prototype': [JSON.parse('{"__proto__": {"partners": []}}'), '__proto__'],
  'the prototype of a partner': [
    JSON.parse('{"change": {"rostow": {"__proto__": {}}}}'),
    'change.rostow.__proto__',
  ],
  'a constructor': [JSON.parse('{"add": [], "constructor": 1}'), 'constructor'],
  'a name in the language __proto__': [
    one({ name: JSON.parse('{"en": "a", "__proto__": "b"}') }),
    'partners[0].name.__proto__',
  ],
};

/** What a schema cannot say. */
const BEYOND: Readonly<Record<string, readonly [document: unknown, path: string]>> = {
  'an id twice': [{ partners: [KUMASI, KUMASI] }, 'partners[1].id'],
  'the id of home': [one({ id: 'dortmund' }), 'partners[0].id'],
  'an addition that is there': [{ add: [KUMASI, { ...KUMASI, id: 'leeds' }] }, 'add[1].id'],
  'an end before the beginning': [
    one({ since: 2000, status: 'ended', until: 1999 }),
    'partners[0].until',
  ],
  'an end before the beginning that is bundled': [
    changed({ status: 'ended', until: 1976 }),
    'change.rostow.until',
  ],
  'a change of somebody else': [{ change: { rostov: {} } }, 'change.rostov'],
  'a change of a constructor': [{ change: { constructor: {} } }, 'change.constructor'],
  'a removal of somebody else': [{ remove: ['rostov'] }, 'remove[0]'],
  'a removal of home': [{ remove: ['dortmund'] }, 'remove[0]'],
  'a removal of all': [{ remove: data.partners.map(({ id }) => id) }, 'add'],
  'additions beyond 10,000': [{ add: many(9_992) }, 'add'],
};

/** What is no JSON, and may do anything when it is looked at. */
const thrower = {
  get since(): never {
    throw new Error('no');
  },
};
const cycle: Record<string, unknown> = {};
cycle.partners = [cycle];
const gone = Proxy.revocable([], {});
gone.revoke();
const HOSTILE: Readonly<Record<string, readonly [document: unknown, path: string]>> = {
  'a getter that throws': [{ partners: [KUMASI, thrower] }, 'partners[1]'],
  'a proxy that has been revoked': [{ partners: gone.proxy }, 'partners'],
  'a proxy whose traps throw': [
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    ),
    '',
  ],
  'a cycle': [cycle, 'partners[0].partners'],
  'a text that throws when it is one': [
    one({
      name: {
        toString() {
          throw new Error('no');
        },
      },
    }),
    'partners[0].name.toString',
  ],
  'a symbol': [one({ kind: Symbol('twinning') }), 'partners[0].kind'],
  'a big integer': [one({ since: 1977n }), 'partners[0].since'],
  'a function': [() => one({}), ''],
  'a map': [new Map([['partners', [KUMASI]]]), ''],
  'a day': [one({ since: new Date(0) }), 'partners[0].since'],
  'a node': [one({ name: document.body }), 'partners[0].name'],
};

/** The path of the first problem; null where there is none. */
function faultOf(raw: unknown): string | null {
  const { problem } = readDocument(data, raw);
  return problem ? problem.name : null;
}

const idsOf = (raw: unknown) => readDocument(data, raw).data?.partners.map(({ id }) => id);

describe('readDocument', () => {
  for (const [what, raw] of Object.entries(GOOD))
    it(`takes ${what}, and so does the schema`, () => {
      assert.isNull(faultOf(raw));
      assert.isTrue(isBySchema(raw));
    });

  for (const [what, [raw, path]] of Object.entries(BAD))
    it(`refuses ${what} at “${path}”, and so does the schema`, () => {
      assert.equal(faultOf(raw), path);
      assert.isFalse(isBySchema(raw));
    });

  for (const [what, [raw, path]] of Object.entries(BEYOND))
    it(`refuses ${what} at “${path}”, which the schema cannot say`, () => {
      assert.equal(faultOf(raw), path);
      assert.isTrue(isBySchema(raw));
    });

  for (const [what, [raw, path]] of Object.entries(HOSTILE))
    it(`refuses ${what} at “${path}”, and does not throw`, () => {
      assert.equal(faultOf(raw), path);
    });

  it('says what stands there, shortly, and what may stand there', () => {
    const said = (raw: unknown) => readDocument(data, raw).problem;
    const name = 'partners[0].lonLat[1]';
    assert.deepEqual(said(one({ lonLat: [1, 95] })), {
      name,
      value: '95',
      allowed: ['-90 … 90'],
    });
    assert.deepEqual(said(one({ kind: 'friend' }))?.allowed, ['twinning', 'friendship']);
    assert.include(said(one({ sinse: 1 }))?.allowed ?? [], 'since');
    const { value = '', allowed = [] } = said(one({ name: 'x'.repeat(1_000_000) })) ?? {};
    assert.isAtMost(value.length, 200);
    assert.deepEqual(allowed, ['string (1 … 200)']);
    const key = 'x'.repeat(1_000_000);
    assert.isAtMost(said(one({ [key]: 1 }))?.name.length ?? Infinity, 300);
  });

  it('keeps the order of a list of its own, and home, land and day as they are', () => {
    const raw = { partners: [KUMASI, { ...KUMASI, id: 'a', since: 1960 }] };
    assert.deepEqual(idsOf(raw), ['kumasi', 'a']);
    const read = readDocument(data, raw).data;
    assert.deepInclude(read, { home: data.home, land: data.land, asOf: data.asOf });
  });

  it('puts what is added or dated at its place in time, the undated last', () => {
    const early = { ...KUMASI, id: 'early', since: 1970 };
    const never = { ...KUMASI, id: 'never', since: null };
    assert.deepEqual(
      idsOf({
        add: [never, KUMASI, early],
        change: { zwickau: { since: 1988 } },
        remove: ['xian'],
      }),
      'amiens leeds early rostow buffalo netanya novi-sad zwickau trabzon kumasi never'.split(' '),
    );
  });

  it('changes only what is named, and never the bundled list itself', () => {
    const before = structuredClone(data.partners);
    const read = readDocument(data, changed({ status: 'ended', until: 2022 })).data;
    const [, , rostow] = read?.partners ?? [];
    assert.deepEqual(rostow, { ...before[2], status: 'ended', until: 2022 } as never);
    assert.deepEqual(data.partners, before);
    for (const partner of data.partners)
      if (partner.id !== 'rostow') assert.include(read?.partners ?? [], partner);
  });

  it('is a value of its own: what the author changes later does nothing', () => {
    const name = { en: 'Kumasi' };
    const lonLat = [1, 2];
    const raw = one({ name, lonLat });
    const read = readDocument(data, raw).data;
    const before = structuredClone(read?.partners);
    name.en = 'Accra';
    lonLat[1] = 95;
    raw.partners.pop();
    assert.deepEqual(read?.partners, before);
  });

  it('asks for each field once, so that nobody can answer twice', () => {
    let asked = 0;
    const raw = one({});
    Object.defineProperty(raw.partners[0], 'since', {
      enumerable: true,
      get: () => (asked++ === 0 ? 1977 : '<b>'),
    });
    assert.equal(readDocument(data, raw).data?.partners[0]?.since, 1977);
    assert.equal(asked, 1);
  });

  it('knows languages by the names that the interface has for them', () => {
    const nameIn = (name: object, language: Parameters<typeof localized>[1]) =>
      localized(readDocument(data, one({ name })).data?.partners[0]?.name ?? '', language);
    assert.equal(nameIn({ en: 'Kumasi', sr: 'Кумаси' }, 'sr-Cyrl'), 'Кумаси');
    assert.equal(nameIn({ en: 'X', sr: 'Кумаси' }, 'sr-Latn'), 'Kumasi');
    assert.equal(nameIn({ en: 'X', 'sr-ME': 'Niš' }, 'sr-Cyrl'), 'Niš');
    assert.equal(nameIn({ en: 'Kumasi', 'zh-CN': '库马西' }, 'zh-Hans'), '库马西');
    assert.equal(nameIn({ 'zh-Hant': '茲', 'zh-Hans': '兹', zh: '字' }, 'zh-Hans'), '兹');
    assert.equal(nameIn({ 'en-US': 'a', en: 'b', 'en-GB': 'c' }, 'en'), 'b');
    assert.equal(nameIn({ 'de-AT': 'Wo', en: 'Where' }, 'de-simple'), 'Wo');
    assert.equal(nameIn({ uk: 'Житомир', pl: 'Żytomierz' }, 'fr'), 'Житомир');
  });
});
