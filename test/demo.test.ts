import { frameSizeOf } from '../src/static/frames.js';
import { assert } from 'chai';
import type axe from 'axe-core';
import { csv, field } from '../demo/csv.js';
import { inspect, type Report } from '../demo/inspect.js';
import {
  FORMS,
  lostBy,
  makeSnippet,
  siteScript,
  type Attributes,
  type Choice,
  type Kind,
} from '../demo/snippets.js';
import { KIND_NAMES, SYSTEMS } from '../demo/systems.js';
import { bundled } from '../src/data/partners.js';
import { IDS, pause } from './support/element.js';

/*
 * The pages for editors: the code to paste as data, and the pages themselves in a frame.
 */

const HOST = 'https://www.example.org/dortmund-partners/';
const NOTHING: Attributes = {
  lang: null,
  view: null,
  projection: null,
  show: null,
  theme: null,
  accent: null,
  year: null,
  selected: null,
  heading: null,
  'heading-level': null,
};

const choice = (attributes: Partial<Attributes> = {}, rest: Partial<Choice> = {}): Choice => ({
  attributes: { ...NOTHING, ...attributes } as Attributes,
  address: HOST,
  language: 'fr',
  title: 'Dortmund et ses villes jumelées',
  integrity: null,
  ...rest,
});

const parse = (html: string): HTMLElement =>
  new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;

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
        title: 'Dortmund et ses villes jumelées',
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

describe('csv', () => {
  it('quotes as RFC 4180 does', () => {
    assert.equal(field('a"b,c'), '"a""b,c"');
    assert.equal(field('two\r\nlines'), '"two\r\nlines"');
    assert.equal(field(null), '');
    assert.equal(field(-1.5), '-1.5');
  });

  it('has a header, and a line for each of the nine cities in the language asked for', () => {
    const lines = csv(bundled, 'de', 2026).split('\r\n');
    assert.equal(lines[0], '\uFEFFid,name,country,kind,since,years,distance_km,lat,lon,site');
    assert.deepEqual(
      lines.slice(1, -1).map((line) => line.split(',', 1)[0]),
      [...IDS],
    );
    assert.include(lines[3], 'rostow,Rostow am Don,Russland,twinning,1977,49,');
    assert.include(lines[9], 'zwickau,Zwickau,Deutschland,friendship,,,');
    assert.equal(lines.at(-1), '');
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

interface Page {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly errors: readonly string[];
  one<E extends HTMLElement = HTMLElement>(selector: string): E;
  choose(selector: string, value: string): void;
  code(): string;
}

const frames = new Set<HTMLIFrameElement>();

function close(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

/** A page of demo/ in a frame of a width in px, when its own script has run. */
async function open(path: string, width = 800): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${width}px;height:600px;border:0`;
  frame.src = `/demo/${path}`;
  document.body.append(frame);
  frames.add(frame);
  const { pathname } = new URL(frame.src);
  const errors: string[] = [];
  const inner = () => frame.contentWindow as Window & typeof globalThis;
  // Before its modules run: they have far to come.
  while (inner().location.pathname !== pathname) await pause(0);
  inner().addEventListener('error', ({ message }) => errors.push(message));
  inner().addEventListener('unhandledrejection', ({ reason }) => errors.push(`${reason}`));
  // Which language is chosen only the script of the page says.
  const isReady = () =>
    frame.contentDocument?.readyState === 'complete' &&
    frame.contentDocument.querySelector('[aria-pressed=true]');
  while (!isReady()) await pause(20);
  const page = frame.contentDocument as Document;
  const one = <E extends HTMLElement>(selector: string): E => {
    const found = page.querySelector<E>(selector);
    if (!found) throw new Error(`no ${selector} on ${path}`);
    return found;
  };
  return {
    window: inner(),
    document: page,
    errors,
    one,
    choose(selector, value) {
      const control = one<HTMLSelectElement>(selector);
      control.value = value;
      for (const type of ['input', 'change'])
        control.dispatchEvent(new Event(type, { bubbles: true }));
    },
    code: () => one('#snippet').textContent ?? '',
  };
}

for (const path of ['index.html', 'check.html', 'gallery.html'])
  for (const lang of ['de', 'en'])
    describe(`${path} in ${lang}`, function () {
      this.timeout(60_000);
      let page: Page;
      before(async () => {
        page = await open(`${path}?lang=${lang}`);
        // The preview draws itself, the gallery its first pictures.
        await pause(300);
      });
      after(close);

      it('says its language, breaks nowhere, asks nobody else and stores nothing', () => {
        assert.equal(page.document.documentElement.lang, lang);
        assert.equal(page.document.title, page.one('h1').textContent);
        assert.deepEqual([...page.errors], []);
        const others = page.window.performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter(
            (name) => !name.startsWith(`${location.origin}/`) && !/^(?:blob|data):/.test(name),
          );
        assert.deepEqual(others, []);
        assert.equal(page.document.cookie, '');
        assert.lengthOf(page.window.localStorage, 0);
      });

      it('has no barrier that axe-core knows', async () => {
        const script = page.document.createElement('script');
        script.src = '/node_modules/axe-core/axe.js';
        page.document.head.append(script);
        await new Promise((resolve) => script.addEventListener('load', resolve));
        const { run } = (page.window as unknown as { axe: typeof axe }).axe;
        const { violations, passes } = await run(page.document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        assert.isNotEmpty(passes);
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join()}`),
          [],
        );
      });

      it('does not scroll sideways at 320 px', async () => {
        for (const frame of frames) frame.style.width = '320px';
        for (const details of page.document.querySelectorAll('details')) details.open = true;
        await pause(300);
        // Less than 320 px where scroll bars take room.
        const { clientWidth, scrollWidth } = page.document.documentElement;
        assert.isAtMost(clientWidth, 320);
        assert.isAtMost(scrollWidth, clientWidth);
      });
    });

describe('the configurator', function () {
  this.timeout(60_000);
  afterEach(close);

  it('advises for each system and each answer the code of the table', async () => {
    const page = await open('index.html?lang=de');
    for (const { id, situations } of SYSTEMS) {
      page.choose('#system', id);
      const answers = [...page.document.querySelectorAll<HTMLInputElement>('[name=answer]')];
      assert.lengthOf(answers, situations.length, id);
      for (const [i, { kind, where }] of situations.entries()) {
        answers[i]?.click();
        const lang = id === 'wix' ? 'de' : null;
        const address = page.one<HTMLInputElement>('#address').value;
        const title = 'Dortmund und seine Partnerstädte';
        const expected = choice({ lang }, { address, language: 'de', title });
        assert.equal(page.code(), makeSnippet(kind, expected), `${id} ${i}`);
        assert.equal(page.one('#where').textContent, where.de.replaceAll('`', ''));
        assert.lengthOf(page.document.querySelectorAll('.card button.main'), 1, `${id} ${i}`);
        const isForSite = FORMS[kind].script === 'site';
        assert.equal(page.one('#site').offsetHeight > 0, isForSite, `${id} ${i}`);
      }
    }
  });

  it('writes any other kind of code that is asked for, and says what it leaves out', async () => {
    const page = await open('index.html?lang=en');
    page.choose('#theme', 'dark');
    assert.equal(page.one('#notes').textContent, '');
    page.choose('#kind', 'iframe');
    assert.match(page.code(), /^<iframe /);
    assert.include(page.one('#notes').textContent, 'theme');
    page.choose('#kind', 'address');
    page.choose('#address', '/partners/');
    assert.include(page.one('#notes').textContent, 'https://');
  });

  it('writes every control into the code and onto the preview', async () => {
    const page = await open('index.html?lang=en');
    const preview = page.one('#preview');
    for (const [control, attribute, value] of [
      ['#lang', 'lang', 'he'],
      ['#view', 'view', 'globe'],
      ['#projection', 'projection', 'natural-earth'],
      ['#theme', 'theme', 'contrast'],
      ['#year', 'year', '1978'],
      ['#selected', 'selected', 'leeds'],
      ['#heading-level', 'heading-level', '3'],
    ] as const) {
      page.choose(control, value);
      assert.equal(preview.getAttribute(attribute), value);
      assert.include(page.code(), `data-${attribute}="${value}"`);
    }
    page.one<HTMLInputElement>('[name=heading][value=none]').click();
    page.one<HTMLInputElement>('[name=show][value=list]').click();
    page.one<HTMLInputElement>('[name=accent-on]').click();
    assert.include(page.code(), ' data-heading=""');
    assert.include(page.code(), ' data-show="map timeline about"');
    assert.include(page.code(), ' data-accent="#7a1fa2"');
    assert.include(page.code(), '/embed/he/"');
  });

  it('finds its settings again in its own address', async () => {
    const page = await open('index.html?lang=en');
    page.choose('#lang', 'tr');
    page.choose('#view', 'near-far');
    page.one<HTMLInputElement>('[name=show][value=about]').click();
    page.one<HTMLInputElement>('[name=heading][value=none]').click();
    const { hash } = page.window.location;
    const again = await open(`index.html?lang=en${hash}`);
    assert.equal(again.code(), page.code());
    assert.equal(again.one('#preview').getAttribute('show'), 'map timeline list');
  });

  it('survives an address that somebody has made up', async () => {
    const hash = '#lang=xx&view=%3Cb%3E&show=&year=x&heading=%22%3E&controls=1&toString=1&%00=1';
    const page = await open(`index.html?lang=en${hash}`);
    await pause(300);
    assert.deepEqual([...page.errors], []);
    assert.include(page.code(), 'data-heading="&quot;&gt;"');
    assert.notInclude(page.code(), 'data-view');
  });

  it('copies the code, and picture and link in two flavours', async () => {
    const page = await open('index.html?lang=en');
    const texts: string[] = [];
    let item: Record<string, Blob> = {};
    const write = async ([each]: { data: Record<string, Blob> }[]) => {
      item = each?.data ?? {};
    };
    const clipboard = { writeText: async (text: string) => texts.push(text), write };
    Object.defineProperty(page.window.navigator, 'clipboard', { value: clipboard });
    Object.assign(page.window, {
      ClipboardItem: class {
        readonly data: Record<string, Blob>;
        constructor(data: Record<string, Blob>) {
          this.data = data;
        }
      },
    });
    page.one('#copy').click();
    await pause(50);
    assert.deepEqual(texts, [page.code()]);
    assert.equal(page.one('#copied').textContent, 'Copied.');
    page.one('#copy-rich').click();
    await pause(50);
    assert.sameMembers(Object.keys(item), ['text/html', 'text/plain']);
    const html = parse((await item['text/html']?.text()) ?? '');
    assert.match(html.querySelector('p > a > img')?.getAttribute('src') ?? '', /map\.en\.svg$/);
    assert.match((await item['text/plain']?.text()) ?? '', /^https:.*\/embed\/en\/$/);
  });

  it('selects the code where the browser does not allow copying', async () => {
    const page = await open('index.html?lang=en');
    Object.defineProperty(page.window.navigator, 'clipboard', { value: undefined });
    page.one('#copy').click();
    await pause(50);
    assert.include(page.one('#copied').textContent, 'selected');
    assert.equal(
      `${page.window.getSelection()}`.replaceAll(/\s+/g, ' ').trim(),
      page.code().replaceAll(/\s+/g, ' '),
    );
  });

  it('offers the exact version only where its hash is known', async () => {
    const page = await open('index.html?lang=en');
    const answer = await fetch('/dist/sri.json');
    assert.equal(page.one('#version').hidden, !answer.ok);
    if (!answer.ok) return;
    const { files } = await answer.json();
    page.one<HTMLInputElement>('[name=version][value=exact]').click();
    assert.include(page.code(), `integrity="${files['dortmund-partners.js']}"`);
  });

  it('hands out a drawing, a picture and a table of what is set', async () => {
    const page = await open('index.html?lang=en');
    page.choose('#lang', 'fr');
    page.choose('#theme', 'dark');
    const saved: { name: string; href: string }[] = [];
    page.window.HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, href: this.href });
    };
    const take = async (format: string) => {
      page.one(`[data-download=${format}]`).click();
      while (saved.length === 0) await pause(20);
      const { name = '', href = '' } = saved.pop() ?? {};
      assert.equal(name, `dortmund-partners.fr.${format}`);
      return (await fetch(href)).blob();
    };
    const svg = new DOMParser().parseFromString(await (await take('svg')).text(), 'image/svg+xml');
    assert.equal(svg.documentElement.localName, 'svg');
    assert.include(svg.documentElement.textContent, 'Dortmund et ses villes jumelées');

    const png = await take('png');
    const signature = [...new Uint8Array(await png.slice(0, 8).arrayBuffer())];
    assert.deepEqual(signature, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const { width, height } = await createImageBitmap(png);
    assert.deepEqual([width, height], [2400, 1350]);

    const table = await take('csv');
    assert.deepEqual(
      [...new Uint8Array(await table.slice(0, 3).arrayBuffer())],
      [0xef, 0xbb, 0xbf],
    );
    assert.include(await table.text(), 'Royaume-Uni');
  });
});

describe('the check page', function () {
  this.timeout(60_000);
  afterEach(close);

  it('says in the language of the page what arrived', async () => {
    const page = await open('check.html?lang=de');
    page.one<HTMLTextAreaElement>('#source').value = makeSnippet('placeholder-only', choice());
    page.one('form button').click();
    assert.include(page.one('#result').textContent, 'Der Platzhalter ist da.');
    assert.include(page.one('#result').textContent, 'Das Skript fehlt');
    page.one('[data-page-language=en]').click();
    assert.include(page.one('#result').textContent, 'The script is missing');
  });
});

describe('the gallery', function () {
  this.timeout(60_000);
  afterEach(close);

  it('draws pictures near the screen in the theme chosen, and leads to their settings', async () => {
    const page = await open('gallery.html?lang=en', 1000);
    assert.lengthOf(page.document.querySelectorAll('main img'), 30);
    const first = page.one<HTMLImageElement>('main img');
    while (!first.complete || first.naturalWidth === 0) await pause(20);
    const before = first.src;
    page.one<HTMLInputElement>('[value=dark]').click();
    while (first.src === before) await pause(20);
    const last = [...page.document.querySelectorAll<HTMLAnchorElement>('main a')].at(-1);
    assert.match(last?.href ?? '', /index\.html\?lang=en#lang=zh-Hans&view=globe&theme=dark$/);
    assert.equal(last?.querySelector('img')?.getAttribute('src'), null, 'not yet drawn');
  });
});
