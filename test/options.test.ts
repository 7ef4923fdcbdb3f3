import { assert } from 'chai';
import { resolveOptions, type Options, type RawOptions } from '../src/model/options.js';
import { LANGUAGES } from '../src/text/languages.js';
import {
  all,
  clear,
  consoleDuring,
  draw,
  FIRST_YEAR,
  IDS,
  item,
  lines,
  listen,
  one,
  opened,
  settle,
  slider,
  THIS_YEAR,
  type DortmundPartnersElement,
} from './support/element.js';

const DEFAULTS: Options = {
  language: 'de',
  view: 'world',
  projection: 'equal-earth',
  show: ['map', 'timeline', 'list', 'about'],
  theme: 'auto',
  accent: null,
  year: null,
  selected: null,
  viewpoint: 'dortmund',
  heading: null,
  headingLevel: 2,
};

const resolve = (raw: RawOptions, languages: unknown[] = []) =>
  resolveOptions(raw, { languages, ids: IDS });

describe('resolveOptions', () => {
  const GOOD: readonly (readonly [RawOptions, Partial<Options>])[] = [
    [{}, {}],
    [{ lang: 'tr' }, { language: 'tr' }],
    [{ lang: 'SR_latn' }, { language: 'sr-Latn' }],
    [{ view: 'world' }, { view: 'world' }],
    [{ view: ' World ' }, { view: 'world' }],
    [{ view: 'near-far' }, { view: 'near-far' }],
    [{ view: 'Globe' }, { view: 'globe' }],
    [{ projection: 'natural-earth' }, { projection: 'natural-earth' }],
    [{ show: 'map' }, { show: ['map'] }],
    [{ show: 'list  MAP' }, { show: ['map', 'list'] }],
    [{ show: '\n about\ttimeline ' }, { show: ['timeline', 'about'] }],
    [{ theme: 'Dark' }, { theme: 'dark' }],
    [{ theme: 'contrast' }, { theme: 'contrast' }],
    [{ accent: ' #005fcc ' }, { accent: '#005fcc' }],
    [{ year: '1978' }, { year: 1978 }],
    [{ year: ' +1978 ' }, { year: 1978 }],
    [{ year: 1978 }, { year: 1978 }],
    [{ year: '-5' }, { year: -5 }],
    [{ year: 1e9 }, { year: 1e9 }],
    [{ selected: 'novi-sad' }, { selected: 'novi-sad' }],
    [{ selected: ' LEEDS' }, { selected: 'leeds' }],
    [{ viewpoint: 'leeds' }, { viewpoint: 'leeds' }],
    [{ viewpoint: ' Novi-Sad ' }, { viewpoint: 'novi-sad' }],
    [{ viewpoint: 'dortmund' }, {}],
    [{ heading: '' }, { heading: '' }],
    [{ heading: ' Unsere Städte ' }, { heading: 'Unsere Städte' }],
    [{ headingLevel: '1' }, { headingLevel: 1 }],
    [{ headingLevel: 6 }, { headingLevel: 6 }],
  ];
  for (const [raw, expected] of GOOD)
    it(`${JSON.stringify(raw)} gives ${JSON.stringify(expected)} and no problem`, () =>
      assert.deepEqual(resolve(raw), { options: { ...DEFAULTS, ...expected }, problems: [] }));

  for (const absent of [undefined, null, ''])
    it(`${JSON.stringify(absent) ?? 'undefined'} everywhere is the default, without a problem`, () => {
      const { options, problems } = resolve({
        lang: absent,
        view: absent,
        show: absent,
        theme: absent,
        accent: absent,
        year: absent,
        selected: absent,
        viewpoint: absent,
        headingLevel: absent,
        heading: null,
      });
      assert.deepEqual({ options, problems }, { options: DEFAULTS, problems: [] });
    });

  const BAD: readonly (readonly [name: string, raw: RawOptions, allowed: string])[] = [
    ['lang', { lang: 'klingon' }, 'zh-Hans'],
    ['lang', { lang: '<b>' }, 'de-simple'],
    ['lang', { lang: 'constructor' }, 'sr-Latn'],
    ['lang', { lang: '__proto__' }, 'he'],
    ['view', { view: 'europe' }, 'world'],
    ['view', { view: 'toString' }, 'world'],
    ['show', { show: ' ' }, 'about'],
    ['show', { show: 'karte' }, 'map'],
    ['theme', { theme: 'darkmode' }, 'dark'],
    ['theme', { theme: '__proto__' }, 'auto'],
    ['year', { year: '1978.5' }, '1978'],
    ['year', { year: '1e3' }, '1978'],
    ['year', { year: '0x7ba' }, '1978'],
    ['year', { year: '١٩٧٨' }, '1978'],
    ['year', { year: 'heute' }, '1978'],
    ['year', { year: NaN }, '1978'],
    ['year', { year: -Infinity }, '1978'],
    ['year', { year: `1978${' '.repeat(200)}x` }, '1978'],
    ['selected', { selected: 'köln' }, 'zwickau'],
    ['selected', { selected: 'constructor' }, 'xian'],
    ['viewpoint', { viewpoint: 'köln' }, 'dortmund amiens'],
    ['viewpoint', { viewpoint: '__proto__' }, 'zwickau'],
    ['heading-level', { headingLevel: '0' }, '6'],
    ['heading-level', { headingLevel: 7 }, '1'],
    ['heading-level', { headingLevel: 'h2' }, '2'],
  ];
  for (const [name, raw, allowed] of BAD)
    it(`${JSON.stringify(raw).slice(0, 60)} gives the default and one problem that allows ${allowed}`, () => {
      const { options, problems } = resolve(raw);
      assert.deepEqual(options, DEFAULTS);
      assert.deepEqual(
        problems.map((problem) => problem.name),
        [name],
      );
      assert.include(problems[0]?.allowed.join(' '), allowed);
    });

  it('of several parts the known ones are shown and the unknown one is a problem', () => {
    const { options, problems } = resolve({ show: 'list karte' });
    assert.deepEqual(options.show, ['list']);
    assert.deepEqual(
      problems.map(({ name }) => name),
      ['show'],
    );
  });

  it('without an own language the first known one around counts, then German', () => {
    assert.equal(resolve({}, ['tlh', 'C', 'fr-CA', 'he']).options.language, 'fr');
    assert.equal(resolve({ lang: 'tlh' }, ['ru']).options.language, 'ru');
    assert.equal(resolve({}, ['tlh', undefined, 7]).options.language, 'de');
  });

  const trap = new Proxy(
    {},
    {
      get() {
        throw new Error('touched');
      },
    },
  );
  const MEGABYTE = 2 ** 20;
  const ODD: Readonly<Record<string, unknown>> = {
    'a megabyte of x': 'x'.repeat(MEGABYTE),
    'a megabyte of digits': '1'.repeat(MEGABYTE),
    'a megabyte of spaces': ' '.repeat(MEGABYTE),
    'a megabyte of hyphens': '-'.repeat(MEGABYTE),
    'a megabyte of parts': 'map '.repeat(MEGABYTE / 4),
    'an object that cannot be text': Object.create(null),
    'an object that throws as text': {
      toString() {
        throw new Error('no text');
      },
    },
    'an object that throws at every touch': trap,
    'a list': ['de'],
    'a function': () => 'de',
    'a symbol': Symbol('de'),
    'a bigint': 1978n,
    'a broken date': new Date(NaN),
    true: true,
    false: false,
    NaN,
    'minus zero': -0,
    'the largest number': Number.MAX_VALUE,
    markup: '"><img src=x onerror=hacked=1>',
    'a lone surrogate': '\ud800',
    'a null character': '\0',
  };
  const NAMES = Object.keys({
    lang: 0,
    view: 0,
    projection: 0,
    show: 0,
    theme: 0,
    accent: 0,
    year: 0,
    selected: 0,
    viewpoint: 0,
    heading: 0,
    headingLevel: 0,
  } satisfies Record<keyof RawOptions, 0>) as readonly (keyof RawOptions)[];

  for (const [name, odd] of Object.entries(ODD))
    it(`${name} as any option never throws, and what is drawn is valid`, () => {
      for (const key of NAMES) {
        const { options, problems } = resolve({ [key]: odd });
        assert.include(LANGUAGES, options.language);
        assert.equal(options.view, 'world');
        assert.equal(options.projection, 'equal-earth');
        assert.includeMembers([...DEFAULTS.show], [...options.show]);
        assert.isNotEmpty(options.show);
        assert.include(['auto', 'light', 'dark', 'contrast'], options.theme);
        assert.isTrue(options.year === null || Number.isInteger(options.year));
        assert.isTrue(options.selected === null || IDS.includes(options.selected));
        assert.include(['dortmund', ...IDS], options.viewpoint);
        assert.include([1, 2, 3, 4, 5, 6], options.headingLevel);
        assert.isAtMost((options.heading ?? '').length, 1000);
        assert.isAtMost((options.accent ?? '').length, 200);
        for (const problem of problems) assert.isAtMost(problem.value.length, 200);
      }
    });
});

/** What a reader notices of each option, and what it is when nothing is written. */
interface Probe {
  readonly property: keyof DortmundPartnersElement;
  readonly value: string;
  readonly see: (element: DortmundPartnersElement) => unknown;
  readonly seen: unknown;
  readonly usually: unknown;
}
const parts = (element: DortmundPartnersElement) =>
  ['map', 'timeline', 'list'].filter((part) => all(element, `[part~=${part}]`).length > 0);
/**
 * How far Netanya lies below Dortmund, against the width from Buffalo to Xi’an: 0.130 in Equal Earth and
 * 0.126 in Natural Earth, by the formulas of their authors.
 */
const slope = (element: DortmundPartnersElement): number => {
  const at = (id: string, axis: string) =>
    Number(one(element, `[part~=dot][data-id=${id}]`).getAttribute(axis));
  return (at('netanya', 'cy') - at('dortmund', 'cy')) / (at('xian', 'cx') - at('buffalo', 'cx'));
};
const heading = (element: DortmundPartnersElement) => one(element, '[role=heading]');

const PROBES: Readonly<Record<string, Probe>> = {
  lang: {
    property: 'lang',
    value: 'fr',
    see: (element) => item(element, 'leeds').textContent?.includes('depuis 1969'),
    seen: true,
    usually: false,
  },
  view: {
    property: 'view',
    value: 'near-far',
    see: (element) => all(element, '.ring').length > 0,
    seen: true,
    usually: false,
  },
  projection: {
    property: 'projection',
    value: 'natural-earth',
    see: (element) => slope(element) > 0.1283,
    seen: false,
    usually: true,
  },
  show: {
    property: 'show',
    value: 'list',
    see: parts,
    seen: ['list'],
    usually: ['map', 'timeline', 'list'],
  },
  theme: {
    property: 'theme',
    value: 'dark',
    see: (element) => getComputedStyle(one(element, '[lang]')).backgroundColor,
    seen: 'rgb(18, 24, 29)',
    usually: 'rgb(255, 255, 255)',
  },
  accent: {
    property: 'accent',
    value: '#3d85d8',
    see: (element) => getComputedStyle(one(element, '[part~=line]')).stroke,
    seen: 'rgb(61, 133, 216)',
    usually: 'rgb(185, 62, 10)',
  },
  year: {
    property: 'year',
    value: '1978',
    see: (element) => slider(element).valueAsNumber,
    seen: 1978,
    usually: THIS_YEAR,
  },
  selected: {
    property: 'selected',
    value: 'trabzon',
    see: opened,
    seen: ['trabzon'],
    usually: [],
  },
  heading: {
    property: 'heading',
    value: 'Unsere Partner',
    see: (element) => heading(element).textContent?.trim(),
    seen: 'Unsere Partner',
    usually: 'Dortmund und seine Partnerstädte',
  },
  viewpoint: {
    property: 'viewpoint',
    value: 'leeds',
    see: (element) => heading(element).textContent?.trim(),
    seen: 'Leeds und Dortmund, Partnerstädte seit 1969',
    usually: 'Dortmund und seine Partnerstädte',
  },
  'heading-level': {
    property: 'headingLevel',
    value: '4',
    see: (element) => heading(element).ariaLevel ?? heading(element).getAttribute('aria-level'),
    seen: '4',
    usually: '2',
  },
};

describe('attributes and properties', () => {
  afterEach(clear);

  it('each observed attribute is one of those tested here', () => {
    const { observedAttributes } = customElements.get('dortmund-partners') as unknown as {
      observedAttributes: string[];
    };
    assert.sameMembers(observedAttributes, Object.keys(PROBES));
  });

  for (const [name, { property, value, see, seen, usually }] of Object.entries(PROBES)) {
    const set = (element: DortmundPartnersElement, to: unknown) =>
      Object.assign(element, { [property]: to });

    it(`${name}="${value}" counts from the start, later, and no longer once it is removed`, async () => {
      const element = await draw(name === 'lang' ? { lang: value } : { [name]: value });
      assert.deepEqual(see(element), seen, 'at the start');
      if (name === 'lang') element.setAttribute('lang', 'de');
      else element.removeAttribute(name);
      await settle(element);
      assert.deepEqual(see(element), usually, 'removed');
      element.setAttribute(name, value);
      await settle(element);
      assert.deepEqual(see(element), seen, 'set later');
    });

    it(`.${property} = "${value}" does the same, and null takes it back`, async () => {
      const element = await draw();
      assert.deepEqual(see(element), usually, 'at the start');
      set(element, value);
      await settle(element);
      assert.deepEqual(see(element), seen, 'set');
      set(element, name === 'lang' ? 'de' : null);
      await settle(element);
      assert.deepEqual(see(element), usually, 'null');
    });

    it(`of ${name} and .${property} the one set last wins`, async () => {
      const element = await draw();
      set(element, value);
      element.setAttribute(name, 'nothing-of-the-kind');
      element.setAttribute(name, value);
      await settle(element);
      assert.deepEqual(see(element), seen);
    });
  }

  it('years beyond the axis stand at its ends', async () => {
    const element = await draw({ year: '-5' });
    assert.equal(slider(element).valueAsNumber, FIRST_YEAR);
    assert.deepEqual(lines(element), []);
    element.year = 1e9;
    await settle(element);
    assert.equal(slider(element).valueAsNumber, THIS_YEAR);
    assert.deepEqual(lines(element), IDS);
  });

  it('an empty heading is none, and the region keeps its name', async () => {
    const element = await draw({ heading: '' });
    assert.lengthOf(all(element, '[role=heading]'), 0);
    assert.equal(
      one(element, 'section').getAttribute('aria-label'),
      'Dortmund und seine Partnerstädte',
    );
  });

  for (const level of [1, 2, 3, 4, 5, 6])
    it(`heading-level="${level}" is the level of the heading`, async () => {
      const element = await draw({ 'heading-level': `${level}` });
      assert.equal(heading(element).getAttribute('aria-level'), `${level}`);
    });
});

describe('what an editor gets wrong', () => {
  afterEach(clear);

  const WRONG: readonly (readonly [name: string, value: string, allowed: string])[] = [
    ['lang', 'klingon', 'zh-Hans'],
    ['view', 'europe', 'world'],
    ['show', 'karte', 'map, timeline, list, about'],
    ['theme', 'night', 'auto, light, dark, contrast'],
    ['year', 'heute', '1978'],
    ['selected', 'köln', 'amiens, leeds, rostow'],
    // Home is an end of every link and cannot be opened.
    ['selected', 'dortmund', 'Allowed: amiens, leeds, rostow'],
    ['heading-level', '9', '1, 2, 3, 4, 5, 6'],
    ['accent', 'red;background:url(/x)', 'CSS colour'],
  ];
  for (const [name, value, allowed] of WRONG)
    it(`${name}="${value}" is warned of once, names what is allowed, and draws the default`, async () => {
      let element!: DortmundPartnersElement;
      const written = await consoleDuring(async () => {
        element = await draw({ [name]: value });
        for (const year of [1960, 1978]) {
          element.year = year;
          await settle(element);
        }
        element.setAttribute(name, value);
        element.requestUpdate();
        await settle(element);
      });
      const warnings = written.filter((line) => line.includes(name));
      assert.lengthOf(warnings, 1, written.join('\n'));
      assert.isTrue(warnings[0]?.startsWith('warn: <dortmund-partners>'), warnings[0]);
      assert.include(warnings[0], value);
      assert.include(warnings[0], allowed);
      if (name !== 'show') assert.deepEqual(parts(element), ['map', 'timeline', 'list']);
      assert.lengthOf(all(element, '[part~=item]'), 9);
    });

  it('another wrong value is another warning', async () => {
    const written = await consoleDuring(async () => {
      const element = await draw({ theme: 'night' });
      element.theme = 'noir';
      await settle(element);
      element.theme = 'night';
      await settle(element);
    });
    assert.lengthOf(written, 2, written.join('\n'));
  });

  it('a warning is at most a few lines long, whatever was written', async () => {
    const written = await consoleDuring(() => draw({ theme: 'x'.repeat(2 ** 20) }));
    assert.lengthOf(written, 1);
    assert.isBelow(written[0]?.length ?? Infinity, 500);
  });

  const ODD: Readonly<Record<string, unknown>> = {
    'an object without a prototype': Object.create(null),
    'an object that throws as text': {
      toString() {
        throw new Error('no text');
      },
    },
    'a function': () => 'de',
    'a list': [1978],
    NaN,
    'a megabyte': '9'.repeat(2 ** 20),
    markup: '"><img src=x onerror=hacked=1>',
  };
  for (const [title, odd] of Object.entries(ODD))
    it(`${title} in every property draws nine cities, and nothing is thrown`, async () => {
      const thrown: string[] = [];
      const collect = (event: ErrorEvent | PromiseRejectionEvent) => {
        event.preventDefault();
        thrown.push(event.type);
      };
      addEventListener('error', collect);
      addEventListener('unhandledrejection', collect);
      const heard = listen(document);
      await consoleDuring(async () => {
        const element = await draw();
        // `lang` is the engine's own property: what cannot be text the engine itself refuses.
        for (const { property } of Object.values(PROBES))
          if (property !== 'lang') Object.assign(element, { [property]: odd });
        if (typeof odd === 'string') element.lang = odd;
        await settle(element);
        assert.lengthOf(all(element, '[part~=item]'), 9);
        assert.lengthOf(all(element, 'img'), 0);
        element.lang = 'fr';
        await settle(element);
        assert.include(item(element, 'amiens').textContent, 'depuis 1960');
      });
      removeEventListener('error', collect);
      removeEventListener('unhandledrejection', collect);
      assert.deepEqual(thrown, []);
      assert.deepEqual(heard, ['dp-ready']);
    });
});
