import { assert } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import { bundled } from '../src/data/partners.js';
import { staticFiles, staticSvg } from '../src/static/static.js';
import { LANGUAGES, textOf } from '../src/text/languages.js';

/** As XML, the way a picture file is read. */
function parse(text: string): SVGSVGElement {
  const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
  assert.lengthOf(picture.getElementsByTagName('parsererror'), 0, 'is well-formed');
  return picture.documentElement as unknown as SVGSVGElement;
}

const idsOf = (picture: Element, part: string) => [
  ...new Set(
    [...picture.querySelectorAll(`[part~=${part}]`)].map((each) => each.getAttribute('data-id')),
  ),
];

const IDS = 'amiens leeds rostow buffalo netanya novi-sad xian trabzon zwickau'.split(' ');

describe('staticSvg', () => {
  for (const lang of LANGUAGES)
    it(`draws in ${lang} nine lines and ten names, with title, credit and the day of the data`, () => {
      const picture = parse(staticSvg({ lang }));
      assert.deepEqual(idsOf(picture, 'line'), IDS);
      assert.sameMembers(idsOf(picture, 'label'), ['dortmund', ...IDS]);
      assert.include(picture.textContent, 'Natural Earth');
      assert.match(picture.textContent ?? '', /20\d\d/);
      assert.equal(picture.getAttribute('text-anchor'), lang === 'he' ? 'end' : 'start');
      assert.equal(picture.querySelector('title')?.textContent, textOf(lang).title);
    });

  for (const view of ['near-far', 'globe'])
    it(`draws nine lines and ten names in the view ${view} too`, () => {
      for (const lang of LANGUAGES) {
        const text = staticSvg({ lang, view });
        assert.deepEqual(idsOf(parse(text), 'line'), IDS, lang);
        assert.sameMembers(idsOf(parse(text), 'label'), ['dortmund', ...IDS], lang);
        assert.notMatch(text, /NaN|undefined|Infinity/);
      }
    });

  it('is 1200 by 675 px and scales', () => {
    const picture = parse(staticSvg());
    assert.deepEqual(
      ['width', 'height', 'viewBox'].map((name) => picture.getAttribute(name)),
      ['1200', '675', '0 0 1200 675'],
    );
  });

  it('draws at 1978 the four lines of that year, and no Zwickau', () => {
    assert.deepEqual(idsOf(parse(staticSvg({ year: 1978 })), 'line'), IDS.slice(0, 4));
  });

  it('refers to nothing outside itself and holds no script', () => {
    for (const theme of ['light', 'dark', 'contrast'])
      for (const lang of LANGUAGES) {
        const text = staticSvg({ lang, theme });
        assert.notMatch(
          text.replace('xmlns="http://www.w3.org/2000/svg"', ''),
          /https?:|url\(|href|@import|<script|\son\w+=|var\(/,
        );
      }
  });

  it('is the same every time, whatever the day: today is the day of the data', () => {
    const year = bundled.asOf.slice(0, 4);
    const picture = staticSvg({ lang: 'he', year });
    assert.include(idsOf(parse(picture), 'line'), 'zwickau');
    const real = Date.now;
    try {
      Date.now = () => Date.UTC(2031, 0, 1);
      assert.isTrue(staticSvg({ lang: 'he', year }) === picture);
    } finally {
      Date.now = real;
    }
  });

  it('draws unusable options as their defaults', () => {
    const odd = { lang: '<b>', theme: 'night', year: 'x', selected: {}, show: 'list', view: [] };
    assert.equal(staticSvg(odd), staticSvg({ lang: 'de' }));
    // Home is an end of every link: there is none to frame.
    assert.equal(staticSvg({ selected: 'dortmund' }), staticSvg());
  });

  it('holds neither NaN nor undefined', () => {
    for (const lang of LANGUAGES) assert.notMatch(staticSvg({ lang }), /NaN|undefined|Infinity/);
  });

  it('keeps every text inside the picture, in every language', () => {
    for (const lang of LANGUAGES) {
      const box = document.createElement('div');
      box.append(parse(staticSvg({ lang })));
      document.body.append(box);
      const frame = box.firstElementChild!.getBoundingClientRect();
      for (const text of box.querySelectorAll('text')) {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        assert.isTrue(
          left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom,
          `${lang}: ${text.textContent}`,
        );
      }
      box.remove();
    }
  });
});

describe('staticFiles', () => {
  it('are a map of the world and one of near and far for each language, each a picture of its own', () => {
    const files = staticFiles();
    assert.deepEqual(
      files.map(({ name }) => name),
      LANGUAGES.flatMap((lang) => [`static/map.${lang}.svg`, `static/near-far.${lang}.svg`]),
    );
    assert.equal(new Set(files.map(({ text }) => text)).size, 2 * LANGUAGES.length);
  });
});

describe('a picture of own data', () => {
  const kumasi = {
    id: 'kumasi',
    name: 'Kumasi',
    country: 'Ghana',
    lonLat: [-1.6244, 6.6885],
    since: 2024,
  } as const;

  it('shows what was added', () => {
    assert.notInclude(staticSvg({ lang: 'en' }), 'Kumasi');
    assert.include(staticSvg({ lang: 'en', data: { add: [kumasi] } }), '>Kumasi</text>');
  });

  it('is refused with the reason where the data cannot be used', () => {
    const data = { add: [{ ...kumasi, lonLat: [0, 95] as const }] };
    assert.throws(() => staticSvg({ data }), RangeError, /add\[0\]\.lonLat\[1\]="95"/);
  });
});

describe('the pictures', () => {
  const thisYear = bundled.asOf.slice(0, 4);
  const GOLDEN = [
    ['map', 'de', 'light', thisYear],
    ['map', 'de', 'dark', '1978'],
    ['map', 'he', 'dark', thisYear],
    ['map', 'he', 'light', '1960'],
    ['map', 'zh-Hans', 'light', '1978'],
    ['map', 'zh-Hans', 'dark', '1960'],
    ['near-far', 'de', 'light', thisYear],
    ['near-far', 'zh-Hans', 'dark', thisYear],
    ['globe', 'he', 'light', thisYear],
    ['globe', 'de', 'contrast', '1982'],
  ] as const;
  for (const [view, lang, theme, year] of GOLDEN) {
    const name = `${view}.${lang}.${theme}.${year === thisYear ? 'today' : year}`;
    it(`${name} is the one that was looked at`, async () => {
      const { ok, message } = await executeServerCommand<
        { ok: boolean; message: string },
        { name: string; text: string }
      >('dp-golden', {
        name,
        text: staticSvg({ lang, theme, year, view: view === 'map' ? 'world' : view }),
      });
      assert.isTrue(ok, message);
    });
  }
});
