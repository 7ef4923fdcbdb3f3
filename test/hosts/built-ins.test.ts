import { assert } from 'chai';
import {
  all,
  closeHosts,
  FILE,
  openHost,
  requireFile,
  type HostOptions,
  type HostPage,
} from '../support/host.js';
import { skip } from '../support/element.js';
import { visit } from '../support/visit.js';
import { keepsFallback, row, works, worksOrKeepsFallback, type Outcome } from '../support/rows.js';
import { LACKS, LOCKDOWN, POLLUTERS } from '../support/polluters.js';

/* Pages whose scripts have replaced, frozen, broken or lost what the language and the browser bring. */

before(requireFile);
afterEach(closeHosts);

const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  'Prototype.js 1.7.3 from Debian': ['prototype'],
  'MooTools 1.4.5 from Debian': ['mootools'],
  'jQuery 1.12.4': ['jquery'],
  'Prototype.js and jQuery together': ['prototype', 'jquery'],
  'MooTools and jQuery together': ['mootools', 'jquery'],
};
const address = (name: string) => `/libraries/${name}.js`;

async function need(context: Mocha.Context, names: readonly string[]): Promise<void> {
  for (const name of names)
    if (!(await fetch(address(name), { method: 'HEAD' })).ok) skip(context, `${name} is not here`);
}

/** It works, and the map comes to where it is going: each frame of its way is computed with the page’s built-ins. */
async function worksToTheEnd(page: HostPage, heard = page.messages): Promise<Outcome> {
  const outcome = await works({ ...page, messages: heard });
  const before = page.messages.length;
  while (all(page, '[data-moving]').length > 0) await page.settle();
  assert.deepEqual(page.messages.slice(before), []);
  return outcome;
}

/** Two libraries may be at odds with each other: what the page says without us is not ours. */
async function worksBeside(options: HostOptions): Promise<Outcome> {
  const { messages: without } = await openHost({ ...options, src: '' });
  const page = await openHost(options);
  const messages = page.messages.filter((message) => !without.includes(message));
  return worksToTheEnd(page, messages);
}

describe('real libraries', () => {
  for (const [title, names] of Object.entries(LIBRARIES)) {
    row(`${title}, before our script`, async function () {
      await need(this, names);
      return worksBeside({ pre: names.map(address).join() });
    });
    row(`${title}, after our script`, async function () {
      await need(this, names);
      return worksBeside({ post: names.map(address).join() });
    });
  }

  const HEARS: Readonly<Record<string, readonly [pre: readonly string[], listen: string]>> = {
    'Prototype.js by observe': [['prototype'], `document.observe('dp-select', tell);`],
    'MooTools by addEventListener': [['mootools'], `document.addEventListener('dp-select', tell);`],
    'jQuery beside Prototype.js by on': [
      ['prototype', 'jquery'],
      `jQuery.noConflict()(document).on('dp-select', tell);`,
    ],
  };
  for (const [title, [names, listen]] of Object.entries(HEARS))
    it(`hear our events: ${title}`, async function () {
      await need(this, names);
      const page = await openHost({ pre: names.map(address).join() });
      const { window } = page;
      const heard: (string | null)[] = [];
      Object.assign(window, {
        tell: (event: CustomEvent & { originalEvent?: CustomEvent }) =>
          heard.push((event.originalEvent ?? event).detail.id),
      });
      new window.Function(listen)();
      await visit(page.element);
      assert.deepEqual(heard, ['leeds', null]);
    });

  row('jQuery puts element and script into the page with .html()', async function () {
    await need(this, ['jquery']);
    const page = await openHost({ pre: address('jquery'), src: '' });
    const { jQuery } = page.window as unknown as {
      jQuery(selector: string): { html(markup: string): void };
    };
    jQuery('#place').html(
      `<dortmund-partners></dortmund-partners><script src="${FILE}"></${'script'}>`,
    );
    await page.settle();
    return works({ ...page, element: page.document.querySelector('dortmund-partners')! });
  });
});

describe('built-ins of the page, replaced', () => {
  for (const [title, inline] of Object.entries(POLLUTERS))
    row(title, async () => worksToTheEnd(await openHost({ inline })));

  it('the polluters do what they say', async () => {
    const from = async (inline: string, code: string) => {
      const page = await openHost({
        inline: `${inline};window.answer = String(${code});`,
        src: '',
      });
      return (page.window as unknown as { answer: string }).answer;
    };
    const {
      'like Prototype.js 1.6.0.3': prototype = '',
      'like MooTools 1.4.5 and 1.6.0': mootools = '',
    } = POLLUTERS;
    assert.equal(await from(prototype, 'Array.from(new Set([1, 2])).length'), '0');
    assert.equal(await from(prototype, 'Array.from([1, 2], function () { return 7; })'), '1,2');
    assert.equal(await from(prototype, '[1, 2].reduce(function (a, b) { return a + b; })'), '1,2');
    assert.equal(await from(prototype, 'JSON.stringify(["a"])'), '"[\\"a\\"]"');
    assert.equal(await from(mootools, 'Array.from(new Set([1, 2])).length'), '1');
    assert.equal(
      await from(POLLUTERS['like MooTools 1.2.5'] ?? '', 'typeof Event("x")'),
      'undefined',
    );
    assert.equal(
      await from(
        LOCKDOWN,
        'Object.isFrozen(Object.prototype) && Object.isFrozen(Map.prototype.get)',
      ),
      'true',
    );
  });

  row('every built-in of the language frozen', async () =>
    worksOrKeepsFallback(await openHost({ inline: LOCKDOWN })),
  );

  row('our script run by a page builder in with (proxy)', async () => {
    const page = await openHost({ src: '' });
    const text = await (await fetch(FILE)).text();
    const { Function: Other } = page.window;
    const run = new Other(
      'outside',
      'text',
      `var sandbox = new Proxy(outside, {
        has: function () { return true; },
        get: function (target, key) {
          if (key === Symbol.unscopables) return undefined;
          if (key === 'window' || key === 'self' || key === 'globalThis') return sandbox;
          var value = target[key];
          return typeof value === 'function' && !value.prototype ? value.bind(target) : value;
        },
      });
      new Function('sandbox', 'with (sandbox) {' + text + '}')(sandbox);`,
    );
    run(page.window, text);
    await page.settle();
    return worksOrKeepsFallback(page);
  });
});

describe('things the browser lacks', () => {
  for (const [title, inline] of Object.entries(LACKS))
    row(`no ${title}`, async () => works(await openHost({ inline })));

  row('no customElements', async () => {
    const inline = `Object.defineProperty(window, 'customElements', { value: undefined });`;
    const page = await openHost({ inline });
    const outcome = await keepsFallback(page);
    assert.deepEqual(page.messages, []);
    return outcome;
  });
});

/** Under these Lit, or the language itself, may break down: the page still has something to read. */
const HOPELESS: Readonly<Record<string, HostOptions>> = {
  'Object.prototype.get': { inline: 'Object.prototype.get = function () {};' },
  'Object.prototype.value': { inline: 'Object.prototype.value = 1;' },
  'Object.prototype.type': { inline: `Object.prototype.type = 'x';` },
  'Object.prototype.attribute': { inline: 'Object.prototype.attribute = false;' },
  'Object.prototype.noAccessor': { inline: 'Object.prototype.noAccessor = true;' },
  'an <img name=createElement>': { body: '<img name="createElement" alt="">' },
  'a <form name=createComment>': { body: '<form name="createComment"></form>' },
  'an <a id=litHtmlVersions>': { body: '<a id="litHtmlVersions"></a>' },
  'an <a id=litPropertyMetadata>': { body: '<a id="litPropertyMetadata"></a>' },
  'a <form id=litElementPolyfillSupport>': { body: '<form id="litElementPolyfillSupport"></form>' },
  'an <img name=currentScript>': { body: '<img name="currentScript" alt="">' },
};

describe('names that get in the way', () => {
  for (const [title, options] of Object.entries(HOPELESS))
    row(title, async () => worksOrKeepsFallback(await openHost(options)));

  row('an element of our name by somebody else', async () => {
    const page = await openHost({
      inline: `customElements.define('dortmund-partners', class extends HTMLElement {});`,
    });
    return keepsFallback(page);
  });
});
