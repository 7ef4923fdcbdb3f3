import { assert } from 'chai';
import { bundled } from '../src/data/partners.js';
import { FACTS, SOURCES, type PartnerFacts, type PlaceFacts } from '../src/data/sources.js';
import type { LonLat, Place } from '../src/data/types.js';
import { localized } from '../src/model/language.js';
import { LANGUAGES, type Language } from '../src/text/languages.js';
import truth from './truth/coordinates.json' with { type: 'json' };

const { home, partners } = bundled;
const places: readonly Place[] = [home, ...partners];

/** The list of the City's page, to the letter but for the accent in Xi´an. */
const CITY_PAGE = `
  Amiens, Frankreich seit 1960
  Leeds, Großbritannien seit 1969
  Rostow am Don, Russland seit 1977
  Buffalo, USA seit 1978
  Netanya, Israel seit 1981
  Novi Sad, Serbien seit 1982
  Xi’an, China seit 1992
  Trabzon, Türkei seit 2014
  Zwickau, innerdeutsche Partnerschaft`;

const lines = CITY_PAGE.trim().split(/\n\s*/);

describe('partners', () => {
  it('are the nine of the City’s page, in its order, with its names, countries and years', () => {
    const listed = partners.map(({ name, country, since }) =>
      since === null
        ? `${localized(name, 'de')}, innerdeutsche Partnerschaft`
        : `${localized(name, 'de')}, ${localized(country, 'de')} seit ${since}`,
    );
    assert.deepEqual(listed, lines);
  });

  it('are chronological, the undated one last', () => {
    const years = partners.map(({ since }) => since ?? Infinity);
    assert.deepEqual(
      years,
      [...years].sort((a, b) => a - b),
    );
  });

  it('Zwickau is a friendship within Germany without a year; all others are twinnings', () => {
    const friends = partners.filter(({ kind }) => kind === 'friendship');
    assert.deepEqual(
      friends.map(({ id, since }) => [id, since]),
      [['zwickau', null]],
    );
    assert.deepEqual(friends[0]?.country, home.country);
    for (const { kind, status, until } of partners)
      assert.isTrue(kind !== 'twinning' && status === undefined && until === undefined);
  });

  it('have the ids that pages use', () => {
    assert.equal(
      places.map(({ id }) => id).join(' '),
      'dortmund amiens leeds rostow buffalo netanya novi-sad xian trabzon zwickau',
    );
    assert.equal(new Set(places.map(({ id }) => id)).size, places.length);
  });

  it('were checked on a day that is one', () => {
    assert.match(bundled.asOf, /^\d{4}-\d\d-\d\d$/);
    assert.equal(new Date(bundled.asOf).toISOString().slice(0, 10), bundled.asOf);
  });
});

const LATIN = /^[\p{Script=Latin}\s’-]+$/u;
const CYRILLIC = /^[\p{Script=Cyrillic}\s-]+$/u;
const SCRIPTS: Readonly<Record<Language, RegExp>> = {
  de: LATIN,
  'de-simple': LATIN,
  en: LATIN,
  fr: LATIN,
  he: /^[\p{Script=Hebrew}\s]+$/u,
  ru: CYRILLIC,
  'sr-Cyrl': CYRILLIC,
  'sr-Latn': LATIN,
  tr: LATIN,
  'zh-Hans': /^\p{Script=Han}+$/u,
};

/** As Serbian papers and the cities themselves write them. */
const SERBIAN_LATIN =
  'Dortmund Amjen Lids Rostov na Donu Bafalo Netanja Novi Sad Sijan Trabzon Cvikau';

describe('names', () => {
  for (const language of LANGUAGES)
    it(`all ten places and their countries are named in the script of ${language}`, () => {
      for (const { name, country } of places) {
        assert.match(localized(name, language), SCRIPTS[language]);
        assert.match(localized(country, language), SCRIPTS[language]);
      }
    });

  it('no two places have the same name in a language', () => {
    for (const language of LANGUAGES)
      assert.equal(
        new Set(places.map(({ name }) => localized(name, language))).size,
        places.length,
      );
  });

  it('Serbian in Latin letters is what Serbs write', () => {
    assert.equal(places.map(({ name }) => localized(name, 'sr-Latn')).join(' '), SERBIAN_LATIN);
  });

  it('each place’s own name is that of its language', () => {
    for (const { ownName, name } of places) {
      const language = LANGUAGES.find((each) => each === ownName?.lang);
      assert.isDefined(language);
      assert.equal(ownName?.text, localized(name, language as Language));
    }
  });
});

/** Great circle on the sphere of the earth's mean radius, km; by the haversine formula. */
function kilometres([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const radians = Math.PI / 180;
  const [dLat, dLon] = [(lat2 - lat1) * radians, (lon2 - lon1) * radians];
  const chord =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * Math.sin(dLon / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(chord));
}

describe('coordinates, time zones and sites', () => {
  const points: Readonly<Record<string, { lonLat: number[]; source: string } | undefined>> =
    truth.points;

  for (const { id, lonLat } of places)
    it(`${id} lies within 5 km of where ${points[id]?.source} puts it`, () =>
      assert.isBelow(kilometres(lonLat, points[id]?.lonLat as unknown as LonLat), 5));

  it('every time zone is known to Intl under this name', () => {
    for (const { timeZone } of places)
      assert.equal(
        new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone,
        timeZone,
      );
  });

  it('every site is a plain https address, and no two places share one', () => {
    for (const { site = '' } of places) {
      const { protocol, username, port, search, hash, href } = new URL(site);
      assert.deepEqual(
        [protocol, username, port, search, hash, href],
        ['https:', '', '', '', '', site],
      );
    }
    assert.equal(new Set(places.map(({ site }) => site)).size, places.length);
  });
});

describe('sources', () => {
  const facts: Readonly<Record<string, PlaceFacts | PartnerFacts>> = FACTS;

  const codesOf = (fact: PlaceFacts & Partial<PartnerFacts>): readonly string[] => {
    const { name, ownName, country, lonLat, timeZone, site, since = [], kind = [] } = fact;
    return [ownName, country, lonLat, timeZone, site, since, kind, ...Object.values(name)].flat();
  };

  it('every place has its entry, every entry its place', () => {
    assert.sameMembers(
      Object.keys(facts),
      places.map(({ id }) => id),
    );
  });

  it('every fact has a known source, and every source is used', () => {
    const used = new Set<string>();
    for (const fact of Object.values(facts)) {
      assert.sameMembers(
        Object.keys(fact.name),
        LANGUAGES.filter((language) => language !== 'de-simple' && language !== 'sr-Latn'),
      );
      for (const codes of Object.values(fact.name)) assert.isNotEmpty(codes);
      for (const code of codesOf(fact)) used.add(code);
    }
    assert.sameMembers([...used], Object.keys(SOURCES));
  });

  it('the years, the kinds and the German names rest on the City’s page', () => {
    for (const { id } of partners) {
      const { since, kind, name } = facts[id] as PartnerFacts;
      for (const codes of [since, kind, name.de]) assert.include(codes, 'CITY');
    }
  });
});
