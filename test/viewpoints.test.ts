import { assert } from 'chai';
import type { Data, Partner } from '../src/data/types.js';
import type { Options } from '../src/model/options.js';
import { right, bottom } from '../src/model/plane.js';
import { makeScene, type Scene, type State } from '../src/scene/scene.js';
import { staticSvg } from '../src/static/static.js';
import { LANGUAGES, textOf } from '../src/text/languages.js';
import { faultsOf, mapOf } from './support/rules.js';
import { landless as data, NOW, options, stage, still } from './support/sample.js';

/* Each city's own site: what it says, what it frames, what stands out. */

const IDS = data.partners.map(({ id }) => id);
/** What is framed at first: the link, where there is one. */
const FRAMED: State = { ...still, framing: 'link' };
/** Marks that isolate directions are not read. */
const plain = (text: string): string => text.replace(/[\u2068\u2069\u202a-\u202e]/g, '');

const sceneOf = (more: Partial<Options>, state: Partial<State> = {}, input: Data = data): Scene =>
  makeScene(input, { ...options, ...more }, { ...FRAMED, ...state }, stage(960), NOW);

describe('the title on a city’s own site', () => {
  let titles: Readonly<Record<string, Readonly<Record<string, string>>>>;
  before(async () => {
    const response = await fetch('/test/truth/titles.json');
    ({ titles } = await response.json());
  });

  for (const language of LANGUAGES)
    it(`reads as in the reviewed table in ${language}, and names the region`, () => {
      for (const viewpoint of IDS) {
        const { heading, name } = sceneOf({ language, viewpoint });
        assert.equal(plain(name), titles[language]?.[viewpoint]);
        assert.equal(heading?.text, name);
      }
      assert.equal(sceneOf({ language }).name, textOf(language).title);
    });

  it('gives way to the author’s own', () => {
    const { heading, name } = sceneOf({ viewpoint: 'leeds', heading: 'Our friends' });
    assert.deepEqual([heading?.text, name], ['Our friends', 'Our friends']);
    const none = sceneOf({ viewpoint: 'leeds', heading: '' });
    assert.isNull(none.heading);
    assert.equal(none.name, 'Leeds und Dortmund, Partnerstädte seit 1969');
  });

  const changed = (more: Partial<Partner>): string => {
    const partners = data.partners.map((each) =>
      each.id === 'leeds' ? { ...each, ...more } : each,
    );
    return sceneOf({ viewpoint: 'leeds', language: 'en' }, {}, { ...data, partners }).name;
  };
  const ROWS: readonly (readonly [Partial<Partner>, string])[] = [
    [{ since: null }, 'city partnership'],
    [{ kind: 'friendship' }, 'city friendship · since 1969'],
    [{ status: 'dormant' }, 'city partnership · since 1969 · dormant'],
    [{ status: 'ended', until: 2022 }, 'city partnership · since 1969 · ended in 2022'],
  ];
  for (const [more, words] of ROWS)
    it(`says of ${JSON.stringify(more)}: ${words}`, () =>
      assert.equal(changed(more), `Leeds and Dortmund: ${words}`));

  it('stands whole above a static picture, in as many lines as it needs, in every language', () => {
    for (const lang of LANGUAGES) {
      const svg = staticSvg({ lang, viewpoint: 'rostow', year: 1981, view: 'near-far' });
      const lines = [...svg.matchAll(/<text class="title"[^>]*>([^<]*)/g)].map(([, line]) => line);
      const title = sceneOf({ language: lang, viewpoint: 'rostow' }).name;
      const letters = (words: string) => plain(words).replace(/\s/g, '');
      assert.equal(letters(lines.join('')), letters(title), lang);
    }
  });
});

describe('the list on a city’s own site', () => {
  it('has the city first, and below a heading the others in their order', () => {
    for (const viewpoint of IDS) {
      const { list } = sceneOf({ viewpoint, language: 'en' });
      assert.deepEqual(
        list?.items.map(({ id }) => id),
        [viewpoint, ...IDS.filter((id) => id !== viewpoint)],
      );
      assert.deepEqual(list?.through, { text: 'Cities we meet through Dortmund', level: 3 });
      assert.isFalse(list?.items.some(({ open }) => open));
    }
  });

  it('is named by the two cities', () =>
    assert.equal(sceneOf({ viewpoint: 'xian', language: 'zh-Hans' }).list?.name, '西安和多特蒙德'));

  it('has its heading one level below, and never below 6', () => {
    for (const [headingLevel, level] of [
      [1, 2],
      [5, 6],
      [6, 6],
    ] as const)
      assert.equal(sceneOf({ viewpoint: 'leeds', headingLevel }).list?.through?.level, level);
  });

  it('is one list on Dortmund’s, beside a map alone, and where there is nobody else', () => {
    assert.isNull(sceneOf({}).list?.through);
    const aside = sceneOf({ viewpoint: 'leeds', show: ['map'] }).list;
    assert.isNull(aside?.through);
    assert.equal(aside?.items[0]?.id, 'leeds');
    const alone = { ...data, partners: data.partners.filter(({ id }) => id === 'leeds') };
    assert.isNull(sceneOf({ viewpoint: 'leeds' }, {}, alone).list?.through);
  });

  it('leaves the timeline chronological', () =>
    assert.deepEqual(
      sceneOf({ viewpoint: 'xian' }).timeline?.marks.map(({ id }) => id),
      IDS.filter((id) => id !== 'zwickau'),
    ));
});

describe('the map on a city’s own site', () => {
  for (const viewpoint of IDS)
    it(`frames the link to ${viewpoint}, both ends in sight and named, in ${LANGUAGES.length} languages at 320, 768 and 1200 px`, () => {
      for (const language of LANGUAGES)
        for (const width of [320, 768, 1200]) {
          const map = mapOf(data, width, { language, viewpoint }, FRAMED);
          const at = `${language} ${width} px`;
          assert.deepEqual(faultsOf(map), [], at);
          const [main] = map.panels;
          for (const id of ['dortmund', viewpoint]) {
            const [dot] = (main?.dots ?? []).filter((each) => each.id === id);
            assert.isDefined(dot, `${at}: ${id} is in sight`);
            const [label] = map.panels.flatMap(({ labels }) => labels.filter((l) => l.id === id));
            assert.isDefined(label, `${at}: ${id} is named`);
          }
          const [own] = main?.labels.filter(({ id }) => id === viewpoint) ?? [];
          assert.equal(own?.emphasis, 'selected', at);
          if (own && main) {
            assert.isAtMost(right(own.box), main.width, at);
            assert.isAtMost(bottom(own.box), main.height, at);
          }
        }
    });

  for (const view of ['near-far', 'globe'] as const)
    it(`keeps the rules with each city’s link framed in the view ${view}`, () => {
      for (const viewpoint of IDS)
        for (const language of LANGUAGES)
          for (const width of [320, 768, 1200])
            assert.deepEqual(
              faultsOf(mapOf(data, width, { language, viewpoint, view }, FRAMED)),
              [],
              `${viewpoint} ${language} ${width} px`,
            );
    });

  it('is the whole one before the partnership begins', () => {
    const { map } = sceneOf({ viewpoint: 'trabzon' }, { year: 2013 });
    assert.isTrue(map?.panels[0]?.dots.some(({ id }) => id === 'xian'));
    assert.isNull(map?.switch.back.to);
    assert.isNotNull(sceneOf({ viewpoint: 'trabzon' }, { year: 2014 }).map?.switch.back.to);
  });

  it('is called by the two cities, and by Dortmund and the other one where another is open', () => {
    const said = (state: Partial<State>) =>
      sceneOf({ viewpoint: 'leeds', language: 'en' }, state).map?.switch.sentences.framing;
    assert.equal(said({}), 'Now showing: Leeds, Dortmund');
    assert.equal(said({ selected: 'amiens' }), 'Now showing: Dortmund, Amiens');
  });

  const emphasised = ({ map, timeline }: Scene): string[] => {
    const items = [
      ...(map?.panels ?? []).flatMap(({ links, dots, labels }) => [...links, ...dots, ...labels]),
      ...(timeline?.marks ?? []),
      ...(timeline?.labels ?? []),
      ...(timeline?.undated?.items ?? []),
    ].filter(({ role }) => role !== 'home');
    const led = items.filter(({ emphasis }) => emphasis === 'selected');
    for (const item of items)
      if (!led.includes(item)) assert.equal(item.emphasis, led.length > 0 ? 'receded' : 'none');
    return [...new Set(led.map(({ id }) => id))];
  };

  it('lets the city stand out and the others recede, until another one is open', () => {
    for (const viewpoint of IDS) {
      assert.deepEqual(emphasised(sceneOf({ viewpoint })), [viewpoint]);
      assert.deepEqual(emphasised(sceneOf({ viewpoint }, { selected: 'buffalo' })), ['buffalo']);
    }
    assert.deepEqual(emphasised(sceneOf({})), []);
  });

  it('is framed in a static picture too', () => {
    for (const viewpoint of IDS)
      assert.include(
        staticSvg({ viewpoint, lang: 'en' }),
        `data-id="${viewpoint}" data-role="${viewpoint === 'zwickau' ? 'friendship' : 'twinning'}" data-phase="during" data-emphasis="selected"`,
      );
    assert.equal(staticSvg({ viewpoint: 'dortmund' }), staticSvg());
  });
});
