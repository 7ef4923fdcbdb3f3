import { assert } from 'chai';
import {
  fill,
  formatDate,
  formatList,
  formatNumber,
  isolate,
  localTime,
  plural,
} from '../src/model/format.js';
import { LANGUAGES, tagOf, textOf, type Language } from '../src/text/languages.js';
import type { Plural } from '../src/text/text.js';

/** What engines with data of different years may write differently: kinds of narrow and wide space. */
const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const SUMMER = Date.UTC(2026, 6, 1, 12);
const WINTER = Date.UTC(2026, 10, 22, 12);

describe('fill', () => {
  it('puts numbers and texts in place, years without grouping', () => {
    assert.equal(fill('de', 'seit {year}', { year: 1977 }), 'seit 1977');
    assert.equal(fill('en', '{a}{b}, {a}', { a: 1, b: 'x' }), '1x, 1');
    assert.equal(fill('de', 'kein Platzhalter', { year: 1 }), 'kein Platzhalter');
  });

  for (const value of ['$&', '$1', "$'", '$$', '{year}', '{', '\\', '</b>', '__proto__', ''])
    it(`${JSON.stringify(value)} stays what it is`, () =>
      assert.equal(fill('de', '{year}: {city}', { year: 1977, city: value }), `1977: ${value}`));

  it('what has no value, or only an inherited one, becomes empty', () => {
    assert.equal(fill('de', '({city})', {}), '()');
    assert.equal(fill('de', '({constructor})({__proto__})({toString})', {}), '()()()');
  });

  it('isolates values in Hebrew and nowhere else', () => {
    for (const language of LANGUAGES) {
      const expected = language === 'he' ? '\u2068Leeds\u2069!' : 'Leeds!';
      assert.equal(fill(language, '{city}!', { city: 'Leeds' }), expected);
    }
    assert.equal(isolate('Leeds'), '\u2068Leeds\u2069');
  });
});

describe('plural', () => {
  const YEARS: Readonly<Partial<Record<Language, Readonly<Record<number, string>>>>> = {
    de: { 1: '1 Jahr Partnerschaft', 57: '57 Jahre Partnerschaft' },
    en: { 1: '1 year of partnership', 2: '2 years of partnership' },
    fr: { 1: '1 an de partenariat', 66: '66 ans de partenariat' },
    ru: {
      1: '1 год партнёрства',
      3: '3 года партнёрства',
      11: '11 лет партнёрства',
      12: '12 лет партнёрства',
      21: '21 год партнёрства',
      44: '44 года партнёрства',
      57: '57 лет партнёрства',
    },
    he: { 1: 'שנה אחת של שותפות', 2: 'שנתיים של שותפות', 12: '\u206812\u2069 שנות שותפות' },
    'sr-Cyrl': {
      1: '1 година партнерства',
      22: '22 године партнерства',
      11: '11 година партнерства',
    },
    'sr-Latn': {
      21: '21 godina partnerstva',
      34: '34 godine partnerstva',
      5: '5 godina partnerstva',
    },
    tr: { 1: '1 yıllık kardeş şehir ilişkisi', 57: '57 yıllık kardeş şehir ilişkisi' },
    'zh-Hans': { 1: '结好1年', 57: '结好57年' },
  };
  for (const language of LANGUAGES)
    for (const [count, expected] of Object.entries(YEARS[language] ?? {}))
      it(`${count} in ${language} is ${expected}`, () => {
        const form = plural(language, textOf(language).years, Number(count));
        assert.equal(fill(language, form, { count: Number(count) }), expected);
      });

  for (const language of LANGUAGES)
    it(`${language} counts as Intl.PluralRules does, up to a hundred thousand and in parts of hours`, () => {
      const rules = new Intl.PluralRules(tagOf(language));
      const forms = Object.fromEntries(
        rules.resolvedOptions().pluralCategories.map((category) => [category, category]),
      ) as unknown as Plural;
      const numbers = [1.5, 1.75, 5.75, 9.5, 12.75, 13.25];
      for (let n = 0; n <= 100_000; n++) numbers.push(n);
      const wrong = numbers.filter((n) => plural(language, forms, n) !== rules.select(n));
      assert.deepEqual(wrong.slice(0, 10), []);
    });

  it('a form that is missing is the other', () => {
    const only = { other: '{count} links' };
    for (const n of [0, 1, 2, 1.5]) assert.equal(plural('ru', only, n), only.other);
  });
});

describe('formatNumber, formatList, formatDate', () => {
  const WRITTEN: Readonly<Record<Language, readonly [string, string, string, string]>> = {
    de: ['2.363', '5,5', 'A, B und C', '22. November 2026'],
    'de-simple': ['2.363', '5,5', 'A, B und C', '22. November 2026'],
    en: ['2,363', '5.5', 'A, B and C', '22 November 2026'],
    fr: ['2 363', '5,5', 'A, B et C', '22 novembre 2026'],
    he: ['2,363', '5.5', 'A, B ו-C', '22 בנובמבר 2026'],
    ru: ['2 363', '5,5', 'A, B и C', '22 ноября 2026 г.'],
    'sr-Cyrl': ['2.363', '5,5', 'A, B и C', '22. новембар 2026.'],
    'sr-Latn': ['2.363', '5,5', 'A, B i C', '22. novembar 2026.'],
    tr: ['2.363', '5,5', 'A, B ve C', '22 Kasım 2026'],
    'zh-Hans': ['2,363', '5.5', 'A、B和C', '2026年11月22日'],
  };
  for (const language of LANGUAGES) {
    const [thousands, half, list, day] = WRITTEN[language];
    it(`${language} writes ${thousands}, ${half}, ${list}, ${day}`, () => {
      assert.equal(plainSpaces(formatNumber(language, 2363)), thousands);
      assert.equal(formatNumber(language, 5.5), half);
      const names = formatList(language, ['A', 'B', 'C']);
      assert.equal(names.replace(/[\u2068\u2069]/g, ''), list);
      assert.equal(plainSpaces(formatDate(language, '2026-11-22')), day);
    });
  }

  it('the spaces in numbers do not break', () => {
    assert.match(formatNumber('fr', 2363), /^2\u202f363$/);
    assert.match(formatNumber('ru', 2363), /^2\u00a0363$/);
  });

  it('Hebrew lists isolate each name and join the "and" to a Hebrew one', () => {
    assert.equal(formatList('he', ['Leeds', 'נתניה']), `${isolate('Leeds')} ו${isolate('נתניה')}`);
    assert.equal(formatList('de', ['Leeds']), 'Leeds');
    assert.equal(formatList('he', []), '');
  });

  it('a day stays the day wherever the reader is', () => {
    assert.include(formatDate('de', '2026-01-01'), '1. Januar 2026');
    assert.include(formatDate('de', '2026-12-31T23:59:59Z'), '31. Dezember 2026');
    assert.include(formatDate('de', '2026-12-31T23:59:59-11:00'), '31. Dezember 2026');
  });

  for (const odd of ['', 'gestern', '2026', '2026-13-01', '<b>', '22.11.2026'])
    it(`${JSON.stringify(odd)} is no day and stays as it is`, () =>
      assert.equal(formatDate('de', odd), odd));
});

describe('localTime', () => {
  // Hours ahead of Dortmund in July and in November, by the zones' own rules: the USA changes its
  // clocks a week later than Europe in autumn, Israel in between; Russia, Türkiye and China never do.
  const AHEAD: Readonly<Record<string, readonly [number, number]>> = {
    'Europe/Berlin': [0, 0],
    'Europe/Paris': [0, 0],
    'Europe/London': [-1, -1],
    'Europe/Moscow': [1, 2],
    'America/New_York': [-6, -6],
    'Asia/Jerusalem': [1, 1],
    'Europe/Belgrade': [0, 0],
    'Asia/Shanghai': [6, 7],
    'Europe/Istanbul': [1, 2],
    'Asia/Kolkata': [3.5, 4.5],
    'Asia/Kathmandu': [3.75, 4.75],
    'Pacific/Kiritimati': [12, 13],
    'Pacific/Pago_Pago': [-13, -12],
  };
  for (const [zone, [summer, winter]] of Object.entries(AHEAD))
    it(`${zone} is ${summer} hours ahead of Dortmund in July, ${winter} in November`, () => {
      assert.equal(localTime(zone, SUMMER)?.offsetHours, summer);
      assert.equal(localTime(zone, WINTER)?.offsetHours, winter);
      assert.equal(
        localTime('Europe/Berlin', WINTER, zone)?.offsetHours,
        winter === 0 ? 0 : -winter,
      );
    });

  it('New York is five hours behind in the week between the two changes of clocks', () => {
    const between = Date.UTC(2026, 9, 28, 12);
    assert.equal(localTime('America/New_York', between)?.offsetHours, -5);
  });

  const midnight = Date.UTC(2026, 10, 21, 23, 5);
  const evening = Date.UTC(2026, 10, 22, 20, 5, 59);

  it('it is 00:05 in Dortmund five minutes after midnight, and 21:05 in the evening', () => {
    assert.equal(localTime('Europe/Berlin', midnight)?.time, '00:05');
    assert.deepEqual(localTime('Europe/Berlin', evening), { time: '21:05', offsetHours: 0 });
  });

  for (const language of LANGUAGES)
    it(`${language} writes times of day like that`, () => {
      const format = new Intl.DateTimeFormat(tagOf(language), {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone: 'Europe/Berlin',
      });
      for (const now of [midnight, evening])
        assert.equal(localTime('Europe/Berlin', now)?.time, format.format(now));
    });

  it('the clock in Xi’an shows 20:00 when it is noon in Greenwich, 7 hours ahead', () => {
    assert.deepEqual(localTime('Asia/Shanghai', WINTER), { time: '20:00', offsetHours: 7 });
    assert.equal(localTime('Asia/Shanghai', WINTER, 'Europe/London')?.offsetHours, 8);
  });

  for (const zone of ['', ' ', 'Mars/Olympus', '<b>', '__proto__', undefined, null, {}])
    it(`${JSON.stringify(zone) ?? 'undefined'} is no zone`, () => {
      assert.isNull(localTime(zone as string, WINTER));
      if (zone !== undefined) assert.isNull(localTime('Europe/Berlin', WINTER, zone as never));
    });

  for (const now of [NaN, Infinity, -Infinity, 1e20])
    it(`${now} is no moment`, () => assert.isNull(localTime('Europe/Berlin', now)));
});
