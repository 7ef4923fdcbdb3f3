import { assert } from 'chai';
import {
  all,
  closeHosts,
  drawn,
  FILE,
  isUpgraded,
  one,
  openHost,
  requests,
  type HostPage,
} from './support/host.js';
import { LACKS, POLLUTERS } from './support/polluters.js';

/*
 * The built file on the pages of others. Everything here is what a web editor gets who pastes two
 * lines: dist/ must be what `npm run build` makes of src/.
 */

const CITIES = [
  ['amiens', 1960],
  ['leeds', 1969],
  ['rostow', 1977],
  ['buffalo', 1978],
  ['netanya', 1981],
  ['novi-sad', 1982],
  ['xian', 1992],
  ['trabzon', 2014],
  ['zwickau', null],
] as const;
const IDS: readonly string[] = CITIES.map(([id]) => id);
const LANGUAGES = [
  'de',
  'de-simple',
  'en',
  'fr',
  'he',
  'ru',
  'sr-Cyrl',
  'sr-Latn',
  'tr',
  'zh-Hans',
];

before(async () => {
  const { ok } = await fetch(FILE, { method: 'HEAD' });
  if (!ok) throw new Error('there is no dist/dortmund-partners.js: npm run build');
});
afterEach(closeHosts);

const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Everything is drawn, answers to the slider and to a click, and the page hears nothing of it. */
async function assertWorks(page: HostPage): Promise<void> {
  assert.isTrue(isUpgraded(page), `upgraded; ${page.messages.join('; ')}`);
  assert.deepEqual(drawn(page, 'line'), IDS);
  assert.sameMembers(drawn(page, 'label'), ['dortmund', ...IDS]);
  assert.deepEqual(drawn(page, 'item'), IDS);
  const slider = one<HTMLInputElement>(page, '[part~=slider]');
  for (const [year, count] of [
    ['1978', 4],
    ['1992', 7],
  ] as const) {
    slider.value = year;
    slider.dispatchEvent(new page.window.UIEvent('input', { bubbles: true, composed: true }));
    await page.settle();
    assert.lengthOf(drawn(page, 'line'), count, year);
    assert.include(words(one(page, '[part~=caption]')), year);
  }
  for (const id of ['leeds', 'xian', 'leeds']) {
    one(page, `[part~=item][data-id=${id}] button`).click();
    await page.settle();
    assert.deepEqual(
      all<HTMLElement>(page, '[aria-expanded=true]').map(
        (each) => (each.closest('[data-id]') as HTMLElement).dataset.id,
      ),
      [id],
    );
  }
  assert.deepEqual(page.messages, []);
}

describe('two pasted lines on a plain page', () => {
  for (const lang of LANGUAGES)
    it(`draw in ${lang} nine lines, ten names, nine entries, and the years to the letter`, async () => {
      const page = await openHost({ lang });
      assert.deepEqual(drawn(page, 'line'), IDS);
      assert.sameMembers(drawn(page, 'label'), ['dortmund', ...IDS]);
      assert.sameMembers(drawn(page, 'dot'), ['dortmund', ...IDS]);
      assert.deepEqual(drawn(page, 'item'), IDS);
      for (const [id, year] of CITIES) {
        const written = words(one(page, `[part~=item][data-id=${id}] button`)).match(/\d+/g);
        assert.deepEqual(written, year === null ? null : [`${year}`], id);
      }
      assert.deepEqual(page.messages, []);
    });

  it('show at year="1978" exactly Amiens, Leeds, Rostow and Buffalo', async () => {
    const page = await openHost({ el: '<dortmund-partners year="1978"></dortmund-partners>' });
    assert.deepEqual(drawn(page, 'line'), ['amiens', 'leeds', 'rostow', 'buffalo']);
    assert.sameMembers(drawn(page, 'dot'), ['dortmund', 'amiens', 'leeds', 'rostow', 'buffalo']);
    assert.equal(one<HTMLInputElement>(page, '[part~=slider]').value, '1978');
  });

  it('request nothing but the file, store nothing and set no cookie', async () => {
    const page = await openHost();
    await assertWorks(page);
    one(page, '[part~=play]').click();
    await page.settle();
    one(page, '[part~=play]').click();
    assert.deepEqual(requests(page), [FILE]);
    assert.deepEqual([page.window.localStorage.length, page.document.cookie], [0, '']);
  });

  it('leave no global name behind but Lit’s own', async () => {
    const without = await openHost({ src: '' });
    const names = new Set(Object.getOwnPropertyNames(without.window));
    closeHosts();
    const page = await openHost();
    const added = Object.getOwnPropertyNames(page.window).filter((name) => !names.has(name));
    // What Lit itself keeps, so that two copies of it can be told.
    assert.includeMembers(
      ['litHtmlVersions', 'litElementVersions', 'litPropertyMetadata', 'reactiveElementVersions'],
      added,
    );
  });

  it('are as well a module, and a script in the head before the element', async () => {
    await assertWorks(await openHost({ module: '1' }));
    closeHosts();
    const head = `<script nonce="dp" src="${FILE}"></script>`;
    await assertWorks(await openHost({ head, src: '' }));
  });

  it('included twice are silent, and nothing is drawn twice', async () => {
    const page = await openHost({ times: '2' });
    await assertWorks(page);
    assert.lengthOf(all(page, 'section'), 1);
  });

  it('several on a page work, each by itself', async () => {
    const page = await openHost({ el: '<dortmund-partners></dortmund-partners>'.repeat(3) });
    const [first, second] = page.document.querySelectorAll('dortmund-partners');
    first!.year = 1960;
    await page.settle();
    await first!.updateComplete;
    assert.deepEqual(drawn({ ...page, element: first! }, 'line'), ['amiens']);
    assert.deepEqual(drawn({ ...page, element: second! }, 'line'), IDS);
    assert.deepEqual(page.messages, []);
  });

  it('added by a script later are upgraded', async () => {
    const page = await openHost({ el: '' });
    page.document.body.append(page.document.createElement('dortmund-partners'));
    await page.settle();
    await assertWorks({ ...page, element: page.document.querySelector('dortmund-partners')! });
  });
});

describe('pages of another kind', () => {
  it('quirks mode looks the same', async () => {
    const [plain, quirks] = [await openHost(), await openHost({ doctype: '0' })];
    assert.equal(quirks.document.compatMode, 'BackCompat');
    await assertWorks(quirks);
    closeHosts();
    const look = async (options: object) => {
      const page = await openHost(options);
      return ['[part~=heading]', '[part~=item] button', '[part~=timeline]', '[part~=note]'].map(
        (selector) => {
          const { width, height } = one(page, selector).getBoundingClientRect();
          return [width, height];
        },
      );
    };
    assert.deepEqual(await look({ doctype: '0' }), await look({}));
    assert.isTrue(isUpgraded(plain));
  });

  it('with <base> no reference leads away', async () => {
    await assertWorks(await openHost({ head: '<base href="/x/y/">' }));
  });

  it('from right to left, the widget keeps its own direction, and the reverse', async () => {
    const page = await openHost({
      dir: 'rtl',
      el: '<dortmund-partners lang="de"></dortmund-partners>',
    });
    assert.equal(page.window.getComputedStyle(one(page, '[part~=heading]')).direction, 'ltr');
    closeHosts();
    const other = await openHost({ el: '<dortmund-partners lang="he"></dortmund-partners>' });
    assert.equal(other.window.getComputedStyle(one(other, '[part~=heading]')).direction, 'rtl');
    await assertWorks(other);
  });

  it('XHTML keeps the fallback, with one word to the console and no error', async () => {
    const page = await openHost({
      xhtml: '1',
      el: '<dortmund-partners><a href="https://www.dortmund.de/">Städte</a></dortmund-partners>',
    });
    assert.equal(page.document.contentType, 'application/xhtml+xml');
    assert.isFalse(isUpgraded(page));
    assert.isAbove(page.document.querySelector('a')!.getClientRects().length, 0);
    assert.isAtMost(page.messages.length, 1);
    assert.match(`info ${page.messages[0] ?? ''}`, /^info/);
    for (const message of page.messages) assert.match(message, /^info /);
  });
});

describe('a strict policy', () => {
  const STRICT = "default-src 'none'; script-src 'nonce-dp'";
  const POLICIES: Readonly<Record<string, string>> = {
    'nothing but our script': STRICT,
    'no styles either': `${STRICT}; style-src 'none'; img-src 'none'`,
    'a sandbox': `${STRICT}; sandbox allow-scripts allow-same-origin`,
    'Trusted Types required': `${STRICT}; require-trusted-types-for 'script'`,
    'Trusted Types with our name': `${STRICT}; require-trusted-types-for 'script'; trusted-types dortmund-partners`,
    'Trusted Types of another name, not required': `${STRICT}; trusted-types foo`,
  };
  for (const [title, csp] of Object.entries(POLICIES))
    it(`with ${title} is kept without a violation`, async () => {
      const page = await openHost({ csp });
      // A page that refuses our name of a policy says so itself; the widget works without one.
      const ours = page.messages.filter(
        (message) => !(csp.endsWith('foo') && message.startsWith('csp trusted-types')),
      );
      await assertWorks({ ...page, messages: ours });
      assert.deepEqual(requests(page), [FILE]);
    });

  it('with Trusted Types of Lit’s name alone it works, after one report for ours', async () => {
    const page = await openHost({
      csp: `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html`,
    });
    assert.isAtMost(
      page.messages.filter((message) => message.startsWith('csp trusted-types')).length,
      1,
    );
    await assertWorks({
      ...page,
      messages: page.messages.filter((message) => !message.startsWith('csp trusted-types')),
    });
  });

  it('with Trusted Types and the script twice it works as once', async () => {
    await assertWorks(
      await openHost({
        csp: `${STRICT}; require-trusted-types-for 'script'; trusted-types dortmund-partners`,
        times: '2',
      }),
    );
  });

  const FALLBACK =
    '<dortmund-partners><a href="https://www.dortmund.de/">Städte</a></dortmund-partners>';
  for (const [title, options] of Object.entries({
    'Trusted Types allow no policy at all': {
      csp: `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
    'somebody else took both names': {
      csp: `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html dortmund-partners`,
      inline: `['lit-html', 'dortmund-partners'].forEach(function (name) {
        trustedTypes.createPolicy(name, { createHTML: function (html) { return html; } });
      });`,
    },
    'the default policy denies': {
      csp: `${STRICT}; require-trusted-types-for 'script'; trusted-types default`,
      inline: `trustedTypes.createPolicy('default', { createHTML: function () { return null; } });`,
    },
  }))
    it(`the fallback stays where ${title}`, async () => {
      const page = await openHost({ ...options, el: FALLBACK });
      assert.isFalse(isUpgraded(page));
      assert.isAbove(page.document.querySelector('a')!.getClientRects().length, 0);
      assert.deepEqual(
        page.messages.filter((message) => /^(error|rejection|warn)/.test(message)),
        [],
      );
    });
});

describe('built-ins of the page, replaced', () => {
  for (const [title, inline] of Object.entries(POLLUTERS))
    it(`${title}: all is drawn, and answers twice`, async () => {
      await assertWorks(await openHost({ inline }));
    });

  for (const [title, inline] of Object.entries(LACKS))
    it(`without ${title} all is drawn and answers`, async () => {
      await assertWorks(await openHost({ inline }));
    });

  it('the polluters do what they say', async () => {
    const from = async (inline: string, code: string) => {
      const page = await openHost({
        inline: `${inline};window.answer = String(${code});`,
        src: '',
      });
      return (page.window as unknown as { answer: string }).answer;
    };
    const { 'Prototype.js 1.6.0.3': prototype = '', 'MooTools 1.4.5 and 1.6.0': mootools = '' } =
      POLLUTERS;
    assert.equal(await from(prototype, 'Array.from(new Set([1, 2])).length'), '0');
    assert.equal(await from(prototype, 'Array.from([1, 2], function () { return 7; })'), '1,2');
    assert.equal(await from(prototype, '[1, 2].reduce(function (a, b) { return a + b; })'), '1,2');
    assert.equal(await from(prototype, 'JSON.stringify(["a"])'), '"[\\"a\\"]"');
    assert.equal(await from(mootools, 'Array.from(new Set([1, 2])).length'), '1');
    assert.equal(await from(POLLUTERS['MooTools 1.2.5'] ?? '', 'typeof Event("x")'), 'undefined');
  });

  const FALLBACK =
    '<dortmund-partners><a href="https://www.dortmund.de/">Städte</a></dortmund-partners>';
  it('the fallback stays where customElements is missing, without an error', async () => {
    const inline = `Object.defineProperty(window, 'customElements', { value: undefined });`;
    const page = await openHost({ inline, el: FALLBACK });
    assert.isFalse(isUpgraded(page));
    assert.isAbove(page.document.querySelector('a')!.getClientRects().length, 0);
    assert.deepEqual(page.messages, []);
  });

  const HOPELESS: Readonly<Record<string, object>> = {
    'Object.prototype.get': { inline: 'Object.prototype.get = function () {};' },
    'Object.prototype.value': { inline: 'Object.prototype.value = 1;' },
    'Object.prototype.type': { inline: `Object.prototype.type = 'x';` },
    'Object.prototype.attribute': { inline: 'Object.prototype.attribute = false;' },
    'an <img name=createElement>': { body: '<img name="createElement" alt="">' },
    'a <form name=createComment>': { body: '<form name="createComment"></form>' },
    'an <a id=litHtmlVersions>': { body: '<a id="litHtmlVersions"></a>' },
    'an <a id=litPropertyMetadata>': { body: '<a id="litPropertyMetadata"></a>' },
    'an <img name=currentScript>': { body: '<img name="currentScript" alt="">' },
  };
  for (const [title, options] of Object.entries(HOPELESS))
    it(`with ${title} on the page either all is drawn, or the fallback stays`, async () => {
      const page = await openHost({ ...options, el: FALLBACK });
      if (isUpgraded(page)) assert.deepEqual(drawn(page, 'line'), IDS);
      else assert.isAbove(page.element.querySelector('a')!.getClientRects().length, 0);
    });

  it('an element of that name by somebody else is left alone, without an error', async () => {
    const page = await openHost({
      inline: `customElements.define('dortmund-partners', class extends HTMLElement {});`,
    });
    assert.isFalse(isUpgraded(page));
    assert.deepEqual(
      page.messages.filter((message) => /^(error|rejection)/.test(message)),
      [],
    );
  });
});

describe('style sheets of the page', () => {
  /** Where a page’s rules could reach in; sizes and places follow from the window and are left out. */
  const PLACES = [
    '[part~=heading]',
    '[part~=item] button',
    '[part~=caption]',
    '[part~=map] [part~=label]',
    '[part~=slider]',
  ];
  const LEFT_OUT =
    /^(font-family|--|.*(width|height|inline-size|block-size|inset|margin|top|left|right|bottom)|perspective-origin|transform-origin|grid-template-(rows|columns)|x|y|cx|cy|r|d)$/;

  function computed(page: HostPage): Record<string, string> {
    const values: Record<string, string> = {};
    for (const place of PLACES) {
      const style = page.window.getComputedStyle(one(page, place));
      for (const property of style)
        if (!LEFT_OUT.test(property))
          values[`${place} ${property}`] = style.getPropertyValue(property);
    }
    return values;
  }

  const RESETS: Readonly<Record<string, string>> = {
    'a reset of everything':
      '*{margin:0!important;padding:0!important;font-size:8px!important;line-height:1!important;animation:none!important;transition:none!important;box-sizing:content-box!important;color:#0f0!important;background:#f00!important}',
    'letters spaced and raised':
      '*{letter-spacing:.5em!important;text-transform:uppercase!important;word-spacing:1em!important;text-indent:3em!important}',
    'odd inheritance':
      'html,body{direction:rtl;white-space:nowrap;cursor:none;user-select:none;-webkit-user-select:none;text-align:right;font:italic 900 40px/3 serif;font-variant:small-caps;list-style:square;quotes:none;visibility:visible;pointer-events:auto;hyphens:auto;tab-size:1;fill:red;stroke:red;stroke-width:9px;text-anchor:end}',
    'an important font size on the root':
      'html{font-size:62.5%!important}*{font-size:7px!important}',
    'rules for our tags':
      'button,input,ul,li,svg,path,circle,text,details,summary,p,a{display:none!important;color:red!important;fill:red!important;border:9px solid!important}',
    'the host hidden': 'dortmund-partners{display:none!important;visibility:hidden!important}',
    'all unset on the host': 'dortmund-partners{all:unset!important}',
  };
  let plain: Readonly<Record<string, string>>;
  before(async () => {
    plain = computed(await openHost());
    assert.isAbove(Object.keys(plain).length, 500);
    closeHosts();
  });

  for (const [title, css] of Object.entries(RESETS))
    it(`${title}: no computed value inside changes, all is drawn and answers`, async () => {
      const page = await openHost({ css });
      const reset = computed(page);
      const changed = Object.keys(plain)
        .filter((key) => plain[key] !== reset[key])
        .slice(0, 20);
      assert.deepEqual(
        changed.map((key) => `${key}: ${plain[key]} is ${reset[key]}`),
        [],
      );
      await assertWorks(page);
    });

  it('[hidden] hides it all the same', async () => {
    const page = await openHost({ el: '<dortmund-partners hidden></dortmund-partners>' });
    assert.equal(page.element.getClientRects().length, 0);
  });
});

describe('a narrow page', () => {
  for (const lang of LANGUAGES)
    it(`of 320 px does not scroll sideways in ${lang}, with any city open`, async () => {
      const page = await openHost({ lang }, 320);
      const { documentElement: root } = page.document;
      for (const id of ['rostow', 'zwickau', 'xian']) {
        one(page, `[part~=item][data-id=${id}] button`).click();
        await page.settle();
        assert.isAtMost(root.scrollWidth, root.clientWidth, id);
      }
      assert.deepEqual(drawn(page, 'line'), IDS);
      assert.deepEqual(page.messages, []);
    });

  it('resized again and again reports no error', async () => {
    const page = await openHost();
    const frame = page.window.frameElement as HTMLIFrameElement;
    for (const width of [700, 320, 500, 180, 900]) {
      frame.style.width = `${width}px`;
      await page.settle();
    }
    assert.deepEqual(page.messages, []);
    assert.deepEqual(drawn(page, 'line'), IDS);
  });
});
