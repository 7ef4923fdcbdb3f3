import { frameSizeOf } from '../src/static/frames.js';
import { assert } from 'chai';
import { inspect, type Report } from '../demo/inspect.js';
import { FORMS, lostBy, makeSnippet, siteScript, type Kind } from '../demo/snippets.js';
import { OPTIONS } from '../demo/settings.js';
import { KIND_NAMES, SYSTEMS } from '../demo/systems.js';
import { DortmundPartnersElement } from '../src/element.js';
import { choice, HOST, parse } from './support/demo.js';

/*
 * What the pages for editors say, as data: the code to paste, the advice, the table, the check.
 */

type Tag = readonly [name: string, attributes: Readonly<Record<string, string>>];

/** Every element of a snippet with its attributes, in order. */
const tagsOf = (html: string): Tag[] =>
  [...parse(html).querySelectorAll('*')].map(({ localName, attributes }) => [
    localName,
    Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
  ]);

const A: Tag = ['a', { href: `${HOST}embed/fr/map/` }];
const IMG: Tag = [
  'img',
  {
    src: `${HOST}static/near-far.fr.svg`,
    alt: 'Dortmund et ses villes jumelées',
    width: '1200',
    height: '675',
  },
];
const SCRIPT: Tag = ['script', { async: '', src: `${HOST}dortmund-partners.js` }];

/** What each kind holds when language, view, part, year and heading are chosen. */
const SET = { lang: 'fr', view: 'near-far', show: 'map', year: '1978', heading: 'Nos amis' };
const DATA = {
  class: 'dortmund-partners',
  'data-lang': 'fr',
  'data-view': 'near-far',
  'data-show': 'map',
  'data-year': '1978',
  'data-heading': 'Nos amis',
};
const HELD: Readonly<Record<Kind, readonly Tag[]>> = {
  placeholder: [['div', DATA], A, IMG, SCRIPT],
  'placeholder-only': [['div', DATA], A, IMG],
  classes: [
    ['div', { class: 'dortmund-partners dp-lang-fr dp-view-near-far dp-show-map dp-year-1978' }],
    A,
    IMG,
  ],
  element: [['dortmund-partners', SET], A, IMG, SCRIPT],
  script: [
    [
      'script',
      {
        ...SCRIPT[1],
        'data-lang': 'fr',
        'data-view': 'near-far',
        'data-show': 'map',
        'data-year': '1978',
        'data-heading': 'Nos amis',
      },
    ],
  ],
  iframe: [
    [
      'iframe',
      {
        src: `${HOST}embed/fr/map/`,
        title: 'Dortmund et ses villes jumelées · Carte',
        width: '100%',
        height: `${frameSizeOf('fr', 'map').height}`,
        loading: 'lazy',
      },
    ],
  ],
  picture: [['p', {}], A, IMG],
  link: [['p', {}], A],
  address: [],
  wikitext: [['div', DATA]],
};
const KINDS = Object.keys(HELD) as Kind[];
const WITH_DATA: readonly Kind[] = [
  'placeholder',
  'placeholder-only',
  'element',
  'script',
  'wikitext',
];

it('the controls set every attribute that the element has', () => {
  assert.sameMembers([...OPTIONS], [...DortmundPartnersElement.observedAttributes]);
});

describe('makeSnippet', () => {
  for (const kind of KINDS)
    it(`writes as ${kind} exactly these elements and attributes`, () => {
      assert.deepEqual(tagsOf(makeSnippet(kind, choice(SET))), [...HELD[kind]]);
    });

  it('writes the default to the letter', () => {
    assert.equal(
      makeSnippet('placeholder', choice({ lang: 'de' }, { language: 'de', title: 'Karte' })),
      `<div class="dortmund-partners" data-lang="de"><a href="${HOST}embed/de/"><img src="${HOST}static/map.de.svg" alt="Karte" width="1200" height="675"></a></div>
<script async src="${HOST}dortmund-partners.js"></script>`,
    );
  });

  it('writes the address alone, and the wikitext with a link in single brackets', () => {
    assert.equal(makeSnippet('address', choice()), `${HOST}embed/fr/`);
    assert.equal(
      makeSnippet('wikitext', choice({ lang: 'fr' })),
      `<div class="dortmund-partners" data-lang="fr">[${HOST}embed/fr/ Dortmund et ses villes jumelées]</div>`,
    );
  });

  it('keeps placeholder and element in one line, with inline elements only', () => {
    for (const kind of ['placeholder', 'classes', 'element'] as const) {
      const [first = '', ...rest] = makeSnippet(kind, choice(SET)).split('\n');
      assert.match(first, /<\/(?:div|dortmund-partners)>$/, kind);
      assert.isAtMost(rest.length, 1, kind);
      for (const inner of parse(first).querySelectorAll('div *, dortmund-partners *'))
        assert.include(['a', 'img'], inner.localName, kind);
    }
  });

  // The path of the link names a language: without this the page's own would never be asked.
  it('says with an empty language that the page decides, where the code holds a link', () => {
    for (const kind of ['placeholder', 'placeholder-only', 'wikitext'] as const)
      assert.equal(parse(makeSnippet(kind, choice())).querySelector('div')?.dataset.lang, '', kind);
    const element = parse(makeSnippet('element', choice())).firstElementChild;
    assert.equal(element?.getAttribute('lang'), '');
  });

  it('gives the script alone an option even where none is chosen: without one it places nothing', () => {
    const script = parse(makeSnippet('script', choice())).querySelector('script');
    assert.deepEqual({ ...script?.dataset }, { view: 'world' });
  });

  for (const heading of ['"><script>alert(1)</script>', "it's & <b>", "{{x}} [[y]] | ''z''", ''])
    it(`carries the heading ${JSON.stringify(heading)} as it is, and nothing becomes a tag`, () => {
      for (const kind of WITH_DATA) {
        const snippet = makeSnippet(kind, choice({ heading }));
        const holder = parse(snippet).firstElementChild;
        const name = kind === 'element' ? 'heading' : 'data-heading';
        assert.equal(holder?.getAttribute(name), heading, kind);
        assert.isAtMost(parse(snippet).querySelectorAll('script').length, 1, kind);
        assert.notMatch(snippet, /<b>|alert\(1\)<\/script>/, kind);
      }
      assert.notMatch(makeSnippet('wikitext', choice({ heading })), /\{\{|\[\[|''|\|/);
    });

  it('takes an address with or without a slash at its end, and lets none break out', () => {
    for (const address of [HOST, HOST.slice(0, -1), ` ${HOST}// `])
      assert.equal(siteScript(choice({}, { address })), siteScript(choice()));
    const address = 'https://x.example/"><img onerror=alert(1)>';
    for (const kind of KINDS) {
      if (kind === 'address' || kind === 'wikitext') continue;
      const snippet = parse(makeSnippet(kind, choice(SET, { address })));
      assert.isNull(snippet.querySelector('[onerror]'), kind);
    }
    assert.notInclude(makeSnippet('wikitext', choice({}, { address })), '<img');
  });

  it('carries data in a script of their own, in the same line, and no text ends it early', () => {
    const data = { remove: ['</script><script>alert(1)</script>'] };
    for (const kind of ['placeholder', 'element'] as const) {
      const snippet = makeSnippet(kind, choice({ lang: 'fr' }, { data }));
      const [holder, ...rest] = parse(snippet).children;
      const script = holder?.querySelector(':scope > script[type="application/json"]');
      assert.deepEqual(JSON.parse(script?.textContent ?? ''), data, kind);
      assert.lengthOf(rest, 1, kind);
      assert.lengthOf(snippet.split('\n'), 2, kind);
    }
  });

  it('adds the hash to the script when exactly this version is asked for', () => {
    for (const kind of ['placeholder', 'element', 'script'] as const) {
      const snippet = makeSnippet(kind, choice({ lang: 'fr' }, { integrity: 'sha384-abc' }));
      const script = parse(snippet).querySelector('script');
      assert.equal(script?.integrity, 'sha384-abc', kind);
      assert.equal(script?.getAttribute('crossorigin'), 'anonymous', kind);
    }
  });
});

describe('lostBy', () => {
  const everything = choice({ ...SET, accent: '#00594f', theme: 'dark', show: 'map timeline' });
  for (const [kind, lost] of [
    ['placeholder', []],
    ['wikitext', []],
    ['classes', ['accent', 'heading']],
    ['iframe', ['view', 'show', 'theme', 'accent', 'year', 'heading']],
    ['link', ['view', 'show', 'theme', 'accent', 'year', 'heading']],
  ] as const)
    it(`says that ${kind} has no room for ${lost.join(', ') || 'nothing'}`, () => {
      assert.sameMembers(lostBy(kind, everything), [...lost]);
    });

  it('says where there is no room for data', () => {
    const data = { remove: ['leeds'] };
    for (const kind of KINDS) {
      const lost = lostBy(kind, choice({}, { data }));
      assert.deepEqual(lost, ['placeholder', 'element'].includes(kind) ? [] : ['data'], kind);
    }
  });

  it('knows that an address carries a language and one part', () => {
    assert.deepEqual(lostBy('address', choice({ lang: 'fr', show: 'list' })), []);
  });
});

describe('the systems', () => {
  it('have a name, a question and their sentences in both languages', () => {
    for (const { id, question, situations } of SYSTEMS)
      for (const words of [question, ...situations.flatMap(({ answer, where }) => [answer, where])])
        for (const language of ['en', 'de'] as const) assert.isNotEmpty(words[language], id);
    assert.sameMembers(Object.keys(KIND_NAMES), Object.keys(FORMS));
  });

  it('are advised in every situation a code that their filters let through', () => {
    // What was left of each form by each filter, as measured.
    const advised = SYSTEMS.map(({ id, situations }) => [id, situations.map(({ kind }) => kind)]);
    assert.deepEqual(Object.fromEntries(advised), {
      contao: ['placeholder', 'placeholder-only'],
      drupal: ['placeholder', 'placeholder-only', 'picture'],
      joomla: ['placeholder', 'placeholder-only'],
      mediawiki: ['wikitext'],
      plone: ['iframe', 'classes'],
      typo3: ['placeholder', 'link'],
      wix: ['placeholder'],
      wordpress: ['placeholder', 'placeholder-only', 'address'],
      other: ['placeholder', 'iframe', 'picture', 'element'],
    });
  });
});

describe('inspect', () => {
  const script = `<script async src="${HOST}dortmund-partners.js"></script>`;
  const link = `<a href="${HOST}embed/de/">Karte</a>`;
  const picture = `<a href="${HOST}embed/de/"><img src="${HOST}static/map.de.svg" alt="" width="1200" height="675"></a>`;
  const sources: readonly (readonly [string, string, Report['arrived'], Report['faults']])[] = [
    [
      'the whole placeholder',
      makeSnippet('placeholder', choice({ lang: 'de' })),
      'placeholder',
      [],
    ],
    ['the element', makeSnippet('element', choice({ lang: 'de' })), 'element', []],
    ['the script alone', makeSnippet('script', choice()), 'script', []],
    ['the frame', makeSnippet('iframe', choice()), 'iframe', []],
    [
      'classes and the script',
      makeSnippet('classes', choice({ lang: 'de' })) + script,
      'placeholder',
      [],
    ],
    ['a link and the script', `<p>${link}</p>${script}`, 'link', []],
    [
      'a placeholder without its script',
      makeSnippet('placeholder-only', choice()),
      'placeholder',
      ['no-script'],
    ],
    [
      'a placeholder without data',
      `<div class="dortmund-partners">${picture}</div>${script}`,
      'placeholder',
      ['no-options'],
    ],
    [
      'a placeholder without its picture',
      `<div class="dortmund-partners" data-lang="de">${link}</div>${script}`,
      'placeholder',
      ['no-picture'],
    ],
    [
      'a placeholder without its link',
      `<div class="dortmund-partners" data-lang="de">Karte</div>${script}`,
      'placeholder',
      ['no-link'],
    ],
    [
      'a picture without its size',
      `<div class="dortmund-partners" data-lang="de">${picture.replace(/ width.*"675"/, '')}</div>${script}`,
      'placeholder',
      ['no-size'],
    ],
    [
      'an element whose content fell out',
      `<p><dortmund-partners></dortmund-partners></p><p>${link}</p>${script}`,
      'element',
      ['element-empty'],
    ],
    ['a picture with its link, and no class', `<p>${picture}</p>`, 'link', ['no-script']],
    ['a link in a sentence', `<p>See ${link} here.</p>${script}`, 'link', ['not-alone']],
    [
      'a link that shall stay one',
      `<p data-dp-upgrade="off">${link}</p>${script}`,
      'link',
      ['opted-out'],
    ],
    [
      'a frame that an editor has locked',
      `<iframe sandbox="" src="${HOST}embed/de/"></iframe>`,
      'iframe',
      ['sandbox'],
    ],
    [
      'code that visitors read',
      `<p>${makeSnippet('placeholder', choice()).replaceAll('<', '&lt;')}</p>`,
      null,
      ['source-shown', 'nothing'],
    ],
    [
      'a page that has nothing of it',
      '<p>Dortmund</p><script>"<dortmund-partners>"</script>',
      null,
      ['nothing'],
    ],
    [
      'the video of somebody else, in a frame and as a link',
      '<iframe src="https://www.youtube.com/embed/abc"></iframe><a href="https://www.youtube.com/embed/abc">x</a>',
      null,
      ['nothing'],
    ],
    [
      'a video beside the script alone',
      `<iframe src="https://www.youtube.com/embed/abc"></iframe>${makeSnippet('script', choice())}`,
      'script',
      [],
    ],
    ['a link in a menu', `<nav><p>${link}</p></nav>${script}`, 'link', ['not-alone']],
    [
      'a script that an optimiser has put off, with its own data',
      `<p>${link}</p><script type="text/lazy" data-cfasync="false" data-lazy-src="${HOST}dortmund-partners.js"></script>`,
      'link',
      [],
    ],
    [
      'no script but that for frames',
      `<p>${link}</p><script src="${HOST}embed/listen.js"></script>`,
      'link',
      ['no-script'],
    ],
    [
      'an address that browsers refuse',
      `<iframe src="http://www.example.org/embed/de/"></iframe>`,
      'iframe',
      ['insecure'],
    ],
  ];
  for (const [what, source, arrived, faults] of sources)
    it(`sees ${what}: ${[arrived ?? 'nothing', ...faults].join(', ')}`, () => {
      assert.deepEqual(inspect(`<!doctype html><title>x</title><main>${source}</main>`), {
        arrived,
        faults,
      });
    });
});
