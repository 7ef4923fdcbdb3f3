import { assert } from 'chai';
import { closeHosts, drawn, FILE, openHost, type HostPage } from './support/host.js';
import { POLLUTERS } from './support/polluters.js';

/*
 * The five snippets, and what is left of them, on pages of others, with the built file: dist/ must be
 * what `npm run build` makes of src/.
 */

const FALLBACK =
  '<a href="/dist/embed/de/"><img src="/dist/static/map.de.svg" alt="Karte" width="1200" height="675"></a>';
const S1 = `<div class="dortmund-partners" data-lang="fr">${FALLBACK}</div>`;
const ALL = [
  'amiens',
  'leeds',
  'rostow',
  'buffalo',
  'netanya',
  'novi-sad',
  'xian',
  'trabzon',
  'zwickau',
];

afterEach(closeHosts);

const found = ({ document }: HostPage) => [...document.querySelectorAll('dortmund-partners')];

/** The attributes of the elements on a page, those that are there. */
const written = (page: HostPage) =>
  found(page).map((element) =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  );

const html = (page: HostPage) => page.document.querySelector('#place')!.innerHTML.trim();

/** Not covered: seen by whoever looks at the page. */
const isSeen = (element: Element | null) => (element?.getClientRects().length ?? 0) > 0;

async function assertDraws(page: HostPage): Promise<void> {
  await page.settle();
  assert.deepEqual(drawn({ ...page, element: found(page)[0]! }, 'line'), ALL);
  assert.deepEqual(page.messages, []);
}

describe('S1, a placeholder', () => {
  it('becomes the element, and what stood in it the fallback, covered', async () => {
    const page = await openHost({ el: S1 });
    assert.equal(
      html(page),
      `<div class="dortmund-partners" data-lang="fr"><dortmund-partners lang="fr">${FALLBACK}</dortmund-partners></div>`,
    );
    assert.isFalse(isSeen(page.document.querySelector('#place img')));
    await assertDraws(page);
  });

  it('holds one element however often the script stands on the page', async () => {
    const page = await openHost({ el: S1, times: '3' });
    assert.lengthOf(found(page), 1);
    await assertDraws(page);
  });

  it('is found by a script in the head that ran before it', async () => {
    const head = `<script nonce="dp" src="${FILE}"></script>`;
    const page = await openHost({ el: S1, head, src: '' });
    assert.deepEqual(written(page), [{ lang: 'fr' }]);
    assert.isFalse(isSeen(page.document.querySelector('#place img')));
    await assertDraws(page);
  });

  it('may be a paragraph, a span, or hold nothing', async () => {
    const page = await openHost({
      el: `<p class="dortmund-partners x"></p><span class="dortmund-partners">${FALLBACK}</span>`,
    });
    assert.deepEqual(
      found(page).map((element) => element.parentElement!.localName),
      ['p', 'span'],
    );
    await assertDraws(page);
  });

  it('that an editor saved with the element in it is left as it is', async () => {
    const saved = `<div class="dortmund-partners"><dortmund-partners view="globe">${FALLBACK}</dortmund-partners></div>`;
    const page = await openHost({ el: saved });
    assert.lengthOf(found(page), 1);
  });

  it('in a text that somebody edits is left alone: it would be saved', async () => {
    const el = `<div contenteditable="true">${S1}<p><a href="/dist/embed/de/">Städte</a></p><dortmund-partners><a href="/dist/embed/de/">Städte</a></dortmund-partners></div>`;
    const page = await openHost({ el });
    assert.equal(html(page), el);
    assert.deepEqual(page.messages, []);
  });

  it('is no body, no list and nothing that holds the content of the page, whatever its class', async () => {
    const page = await openHost({
      el: '<ul class="dortmund-partners"><li>Amiens</li></ul><div class="page dortmund-partners"><h1>Städte</h1></div>',
    });
    page.document.body.className = 'dortmund-partners';
    page.document.body.append(page.document.createElement('p'));
    await page.settle();
    assert.lengthOf(found(page), 0);
    assert.isTrue(isSeen(page.document.querySelector('#place li')));
  });

  it('that a form’s field makes unreadable is left, and the next one is found', async () => {
    const form = '<form class="x"><input name="closest"><input name="matches"></form>';
    const page = await openHost({ el: `${form}${S1}` });
    page.document.querySelector('#place')!.insertAdjacentHTML('beforeend', form + S1);
    await page.settle();
    assert.lengthOf(found(page), 2);
    assert.deepEqual(
      page.messages.filter((message) => !message.startsWith('info ')),
      [],
    );
  });

  it('that React has written is left to React', async () => {
    const page = await openHost({ el: '' });
    const place = page.document.querySelector('#place')!;
    const box = page.document.createElement('div');
    box.innerHTML = `${S1}<p><a href="/dist/embed/de/">Städte</a></p>`;
    for (const each of box.querySelectorAll('*')) Object.assign(each, { __reactFiber$1: {} });
    place.append(box);
    await page.settle();
    assert.lengthOf(found(page), 0);
  });

  it('around an iframe keeps the iframe', async () => {
    const el = '<div class="dortmund-partners"><iframe title="Karte"></iframe></div>';
    assert.equal(html(await openHost({ el })), el);
  });

  for (const title of ['Prototype.js 1.6.0.3', 'MooTools 1.2.5', 'frozen intrinsics'])
    it(`draws on a page with ${title}`, async () => {
      const page = await openHost({ inline: POLLUTERS[title]!, el: S1 });
      assert.deepEqual(written(page), [{ lang: 'fr' }]);
      await assertDraws(page);
    });
});

describe('options', () => {
  const ROWS: Readonly<Record<string, readonly [html: string, attributes: object]>> = {
    'come from data-*': [
      '<div class="dortmund-partners" data-lang="tr" data-view="near-far" data-show="map list" data-theme="dark" data-accent="#249292" data-year="1978" data-selected="leeds" data-viewpoint="xian" data-heading="Freunde" data-heading-level="3" data-projection="natural-earth"></div>',
      {
        lang: 'tr',
        view: 'near-far',
        show: 'map list',
        theme: 'dark',
        accent: '#249292',
        year: '1978',
        selected: 'leeds',
        viewpoint: 'xian',
        heading: 'Freunde',
        'heading-level': '3',
        projection: 'natural-earth',
      },
    ],
    'come from class tokens where data-* was taken away': [
      '<div class="x dortmund-partners dp-lang-sr-Latn dp-view-near-far dp-show-map dp-show-list dp-viewpoint-novi-sad dp-heading-level-3 dp-unknown-1"></div>',
      {
        lang: 'sr-Latn',
        view: 'near-far',
        show: 'map list',
        viewpoint: 'novi-sad',
        'heading-level': '3',
      },
    ],
    'come from the path of the link where classes were taken away': [
      '<div class="dortmund-partners"><a href="https://example.org/a/embed/he/timeline/">Städte</a></div>',
      { lang: 'he', show: 'timeline' },
    ],
    'an empty heading is one': [
      '<div class="dortmund-partners" data-heading=""></div>',
      { heading: '' },
    ],
    'of no importance are not made up': ['<div class="dortmund-partners" data-x="y"></div>', {}],
    'on the tag itself: attribute before data-* before class before link': [
      '<dortmund-partners lang="fr" data-lang="de" data-view="globe" class="dp-view-world dp-theme-dark dp-lang-ru"><a href="/embed/tr/list">x</a></dortmund-partners>',
      {
        lang: 'fr',
        'data-lang': 'de',
        'data-view': 'globe',
        class: 'dp-view-world dp-theme-dark dp-lang-ru',
        view: 'globe',
        theme: 'dark',
        show: 'list',
      },
    ],
  };
  it('are found for each of these on one page, in silence', async () => {
    const rows = Object.entries(ROWS);
    const page = await openHost({ el: rows.map(([, [el]]) => el).join('') });
    const attributes = written(page);
    rows.forEach(([title, [, expected]], i) => assert.deepEqual(attributes[i], expected, title));
    assert.lengthOf(attributes, rows.length);
    assert.deepEqual(page.messages, []);
  });

  it('without any, the nearest lang is the language', async () => {
    const page = await openHost({
      el: `<div lang="zh">${S1.replace(' data-lang="fr"', '')}</div>`,
    });
    // The link says German.
    assert.deepEqual(written(page), [{ lang: 'de' }]);
    closeHosts();
    const bare = await openHost({
      el: '<div lang="zh"><div class="dortmund-partners"></div></div>',
    });
    assert.equal(bare.element.shadowRoot!.querySelector('.root')!.getAttribute('lang'), 'zh-Hans');
  });
});

describe('S3, the script alone', () => {
  const script = (attributes: string, text = '') =>
    `<script nonce="dp" ${attributes}>${text}</script>`;

  it('with an option places the element right after itself, once', async () => {
    const el = script(`async src="${FILE}" data-lang="en" data-show="map"`);
    const page = await openHost({ el: `${el}<p>next</p>`, src: '' });
    assert.deepEqual(written(page), [{ lang: 'en', show: 'map' }]);
    assert.equal(found(page)[0]!.previousElementSibling!.localName, 'script');
    assert.equal(found(page)[0]!.nextElementSibling!.localName, 'p');
    await assertDraws(page);
  });

  it('without an option loads, and places nothing', async () => {
    const el = script(`async src="${FILE}" data-cfasync="false" data-no-optimize="1"`);
    assert.lengthOf(found(await openHost({ el, src: '' })), 0);
  });

  it('twice places two, each with its own options', async () => {
    const el = ['de', 'fr'].map((lang) => script(`src="${FILE}" data-lang="${lang}"`)).join('');
    const page = await openHost({ el, src: '' });
    assert.deepEqual(written(page), [{ lang: 'de' }, { lang: 'fr' }]);
    assert.deepEqual(page.messages, []);
  });

  it('in the head says that it cannot, and where it belongs', async () => {
    const head = script(`src="${FILE}" data-lang="de"`);
    const page = await openHost({ head, el: '', src: '' });
    assert.lengthOf(found(page), 0);
    assert.lengthOf(page.messages, 1);
    assert.match(page.messages[0]!, /^warn .*<head>/);
  });

  it('as a module works as well', async () => {
    const el = script(`type="module" src="${FILE}" data-lang="de"`);
    const page = await openHost({ el, src: '' });
    assert.deepEqual(written(page), [{ lang: 'de' }]);
    await assertDraws(page);
  });

  const HABITS: Readonly<Record<string, string>> = {
    'loaded late, its address in another attribute': script(
      `type="text/lazy" data-lazy-src="/x/dortmund-partners.js?ver=1" data-lang="de"`,
    ),
    'written into the page': script('data-lang="de"', 'customElements.get("dortmund-partners");'),
    'in the folder of the page': script('type="text/x" src="dortmund-partners.js" data-lang="de"'),
    'under a minified name': script(`type="text/x" src="/dortmund-partners.min.js" data-lang="de"`),
  };
  for (const [title, el] of Object.entries(HABITS))
    it(`${title} by an optimiser is found all the same`, async () => {
      const page = await openHost({ el });
      assert.deepEqual(written(page), [{ lang: 'de' }]);
      await assertDraws(page);
    });

  it('of somebody else is left alone, whatever its options', async () => {
    const el =
      script('type="text/x" src="/other.js" data-lang="de" data-theme="dark"') +
      script('type="application/json" data-view="x"', '{"a":"<dortmund-partners>"}');
    assert.lengthOf(found(await openHost({ el })), 0);
  });
});

describe('S5, a link to an embed page', () => {
  const link = (attributes = '', text = 'Dortmund und seine Partnerstädte') =>
    `<a href="/dist/embed/de/"${attributes}>${text}</a>`;

  const UPGRADED: Readonly<Record<string, string>> = {
    'alone in its paragraph': `<p>${link()}</p>`,
    'with a picture in it': `<p>${FALLBACK}</p>`,
    'in bold, with a line break after it': `<div> <strong>${link()}</strong><br>\n</div>`,
    'in a figure': `<figure>${FALLBACK}</figure>`,
    'between blocks, as sanitizers leave it': `<p>before</p>${link()}<!-- --><script></script><p>after</p>`,
    'after a comment of the content system': `<p><!-- block 7 -->${link()}</p>`,
    'in a sentence, marked by its class': `<p>Siehe ${link(' class="dortmund-partners"')}.</p>`,
    'to where the build was told that its pages stand':
      '<p><a href="https://widget.example.org/embed/de/">Städte</a></p>',
    'elsewhere, in a folder of our name':
      '<p><a href="https://example.org/x/dortmund-partners/embed/de">Städte</a></p>',
  };
  /** Each in a part of its own on one page. */
  const openAll = (texts: Readonly<Record<string, string>>) =>
    openHost({
      el: Object.values(texts)
        .map((text) => `<section>${text}</section>`)
        .join(''),
    });
  const sections = ({ document }: HostPage) => [...document.querySelectorAll('section')];

  it('that stands alone gives its place to the element, and becomes its fallback', async () => {
    const page = await openAll(UPGRADED);
    Object.keys(UPGRADED).forEach((title, i) => {
      const section = sections(page)[i]!;
      const elements = section.querySelectorAll('dortmund-partners');
      assert.lengthOf(elements, 1, title);
      assert.equal(elements[0]!.lang, 'de', title);
      assert.isNotNull(section.querySelector('dortmund-partners > a'), title);
      assert.isFalse(isSeen(section.querySelector('a')), title);
    });
    await assertDraws(page);
  });

  const LEFT: Readonly<Record<string, string>> = {
    'in a sentence': `<p>Siehe ${link()}.</p>`,
    'between blocks, with a word beside it': `<p>before</p>Siehe ${link()}<p>after</p>`,
    'beside a picture': `<p>${link()}<img alt="" src="/dist/static/map.de.svg"></p>`,
    'beside another one': `<p>${link()} ${link()}</p>`,
    'in a menu': `<nav><p>${link()}</p></nav><ul><li>${link()}</li></ul>`,
    'in a cell, a heading, the summary of a <details>': `<table><tr><td>${link()}</td></tr></table><h3>${link()}</h3><details><summary>${link()}</summary></details>`,
    'beside another one, as a cell': `<div style="display:flex">${link()}<a href="/">Start</a></div>`,
    'that opts out': `<p>${link(' data-dp-upgrade="off"')}</p>`,
    'in a part of the page that opts out': `<div data-dp-upgrade="off"><p>${link()}</p></div>`,
    'to a page of somebody else': '<p><a href="https://example.org/embed/de/">Video</a></p>',
    'to a language that there is not': '<p><a href="/dist/embed/xx/">Städte</a></p>',
    'to something else in our folder': '<p><a href="/dist/embed/height.js">Städte</a></p>',
    'in an SVG': '<svg><a href="/dist/embed/de/"><text>Städte</text></a></svg>',
  };
  it('that does not, or leads elsewhere, stays a link', async () => {
    const page = await openAll(LEFT);
    Object.keys(LEFT).forEach((title, i) => {
      const section = sections(page)[i]!;
      assert.isNull(section.querySelector('dortmund-partners'), title);
      assert.isTrue(isSeen(section.querySelector('a')), title);
    });
    assert.deepEqual(page.messages, []);
  });

  it('says its part by its path, and more by data-*', async () => {
    const el = '<p><a href="/dist/embed/tr/list/" data-theme="dark">x</a></p>';
    assert.deepEqual(written(await openHost({ el })), [
      { lang: 'tr', show: 'list', theme: 'dark' },
    ]);
  });
});

describe('placeholders added later', () => {
  it('are found, however deep they lie in what was added', async () => {
    const page = await openHost({ el: '' });
    const place = page.document.querySelector('#place')!;
    place.innerHTML = `<section><div>${S1}</div><p><a href="/dist/embed/tr/">x</a></p></section>`;
    await page.settle();
    assert.deepEqual(
      written(page).map(({ lang }) => lang),
      ['fr', 'tr'],
    );
    await assertDraws(page);
  });

  it('renewed by the page have the options that the placeholder has', async () => {
    const page = await openHost({ el: S1 });
    page.document.querySelector('.dortmund-partners')!.innerHTML = FALLBACK;
    await page.settle();
    assert.deepEqual(written(page), [{ lang: 'fr' }]);
  });

  it('moved about get no second element', async () => {
    const page = await openHost({ el: `${S1}<div id="other"></div>` });
    const [place] = page.document.querySelectorAll('.dortmund-partners');
    page.document.querySelector('#other')!.append(place!);
    await page.settle();
    place!.remove();
    await page.settle();
    page.document.body.prepend(place!);
    await page.settle();
    assert.lengthOf(found(page), 1);
    await assertDraws(page);
  });

  it('are found after the page has put another body in', async () => {
    const page = await openHost({ el: '' });
    const body = page.document.createElement('body');
    body.innerHTML = S1;
    page.document.body.replaceWith(body);
    await page.settle();
    assert.deepEqual(written(page), [{ lang: 'fr' }]);
    await assertDraws(page);
  });

  it('one is observed, not a hundred: a page with many makes one observer', async () => {
    const inline = `window.observed = 0; var observe = MutationObserver.prototype.observe;
      MutationObserver.prototype.observe = function (node) {
        if (node === document) window.observed += 1;
        return observe.apply(this, arguments);
      };`;
    const page = await openHost({ inline, el: S1.repeat(5) });
    assert.lengthOf(found(page), 5);
    assert.equal((page.window as unknown as { observed: number }).observed, 1);
  });
});

describe('where nothing can be drawn after all', () => {
  it('what the author wrote is seen again, and the page hears no error', async () => {
    const page = await openHost({
      inline: `Object.defineProperty(navigator, 'languages', { get: function () { throw new Error('no'); } });`,
      el: S1,
    });
    assert.isTrue(isSeen(page.document.querySelector('#place img')));
    assert.lengthOf(page.messages, 1);
    assert.match(page.messages[0] ?? '', /^warn <dortmund-partners>: cannot draw/);
  });
});
