import { assert } from 'chai';
import type { DortmundPartnersElement } from '../support/element.js';
import {
  all,
  closeHosts,
  drawn,
  ELEMENT,
  FILE,
  LINK,
  one,
  openHost,
  requireFile,
  type HostPage,
} from '../support/host.js';
import { IDS, keepsFallback, row, works, worksOrKeepsFallback } from '../support/rows.js';

/* How the two lines come into a page, and what kind of page it is. */

before(requireFile);
afterEach(closeHosts);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The first element that is on the page now. */
const current = (page: HostPage): HostPage => ({
  ...page,
  element: page.document.querySelector('dortmund-partners')!,
});

/** A link whose script does not come is reported by the browser, not by us. */
const without = (page: HostPage, message: string): HostPage => ({
  ...page,
  messages: page.messages.filter((each) => each !== message),
});

describe('how the script comes', () => {
  row('as it is pasted', async () => works(await openHost()));

  row('as a module', async () => works(await openHost({ module: '1' })));

  for (const extra of ['async', 'defer', 'type="text/javascript" charset="iso-8859-1"'])
    row(`with ${extra}`, async () => works(await openHost({ extra })));

  row('in the head, before the element', async () =>
    works(await openHost({ head: `<script nonce="dp" src="${FILE}"></script>`, src: '' })),
  );

  row('twice', async () => {
    const page = await openHost({ times: '2' });
    const outcome = await works(page);
    assert.lengthOf(all(page, 'section'), 1);
    return outcome;
  });

  row('in two versions: the first one counts, one word on the console names both', async () => {
    const page = await openHost({ post: '/versions/9.9.9.js' });
    assert.lengthOf(page.messages, 1);
    assert.match(page.messages[0] ?? '', /^info .*0\.1\.0/);
    assert.include(page.messages[0], '9.9.9');
    assert.equal((page.element as unknown as { version: string }).version, '0.1.0');
    return works({ ...page, messages: [] });
  });

  row('in two versions, with debug: the widget names the second one', async () => {
    const el = '<dortmund-partners debug></dortmund-partners>';
    const page = await openHost({ el, post: '/versions/9.9.9.js' });
    await page.settle();
    assert.include(all(page, '.debug li')[0]?.textContent, 'version="9.9.9"');
    return works({ ...page, messages: [] });
  });

  row('as a script and as a module', async () => {
    const head = `<script type="module" nonce="dp" src="${FILE}"></script>`;
    return works(await openHost({ head }));
  });

  row('by document.write', async () => {
    const inline = `function write() { document.write('<script src="${FILE}"></' + 'script>'); }`;
    const body = `${ELEMENT}<script nonce="dp">write();</script>`;
    return works(await openHost({ inline, body, el: '', src: '' }));
  });

  row('written into the page itself', async () => {
    const page = await openHost({ src: '' });
    const script = page.document.createElement('script');
    script.textContent = await (await fetch(FILE)).text();
    page.document.head.append(script);
    await page.settle();
    return works(page);
  });

  row('late: until then the fallback is seen', async () => {
    const key = `late-${Math.random()}`;
    const opening = openHost({ src: `/held/${key}?src=${FILE}` });
    const frame = [...document.querySelectorAll('iframe')].at(-1) as HTMLIFrameElement;
    const link = () => frame.contentDocument?.querySelector<HTMLElement>('dortmund-partners a');
    while (!link()) await pause(20);
    assert.isAbove(link()!.getClientRects().length, 0);
    let said = '';
    while (said !== 'released') said = await (await fetch(`/release/${key}`)).text();
    return works(await opening);
  });

  row('not at all: its address is wrong', async () => {
    const page = await openHost({ src: '/dist/none.js' });
    return keepsFallback(without(page, 'error SCRIPT'));
  });

  row('changed on its way: its integrity is another', async () => {
    const extra = `integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"`;
    return keepsFallback(without(await openHost({ extra }), 'error SCRIPT'));
  });

  row('and is forbidden by the policy', async () => {
    const page = await openHost({ csp: "script-src 'none'" });
    return keepsFallback(page);
  });

  row('into a frame without scripts', async () => {
    const page = await openHost({ csp: 'sandbox allow-same-origin' });
    return keepsFallback(page);
  });
});

describe('how the element comes', () => {
  row('from a script, later', async () => {
    const page = await openHost({ el: '' });
    page.document.body.append(page.document.createElement('dortmund-partners'));
    await page.settle();
    return works(current(page));
  });

  row('copied by a carousel, drawn as it is', async () => {
    const page = await openHost();
    const copy = page.element.cloneNode(true) as DortmundPartnersElement;
    page.element.replaceWith(copy);
    await page.settle();
    return works(current(page));
  });

  row('with a body of a parsed document, swapped by a router', async () => {
    const page = await openHost({ el: '' });
    const parsed = new page.window.DOMParser().parseFromString(`<p>x</p>${ELEMENT}`, 'text/html');
    page.document.documentElement.replaceChild(parsed.body, page.document.body);
    await page.settle();
    return works(current(page));
  });

  row('written into the page as text, again and again', async () => {
    const page = await openHost();
    const place = page.document.querySelector('#place') as HTMLElement;
    // What frameworks of the old school do with everything at each change.
    for (let i = 0; i < 3; i++) {
      place.innerHTML = String(place.innerHTML);
      await page.settle();
    }
    return works(current(page));
  });

  row('with attributes that make no sense', async () => {
    const el = `<dortmund-partners year="NaN" view="__proto__" show="constructor" theme="<b>" accent="red;background:url(/x)" selected="../.." heading-level="99">${LINK}</dortmund-partners>`;
    const page = await openHost({ el });
    // What the author has to know stands in the console.
    assert.isAbove(page.messages.length, 0);
    for (const message of page.messages) assert.match(message, /^warn <dortmund-partners>: /);
    return works({ ...page, messages: [] });
  });
});

describe('kinds of page', () => {
  row('quirks mode', async () => {
    const look = (page: HostPage) =>
      ['[part~=heading]', '[part~=item] button', '[part~=timeline]', '[part~=note]'].map(
        (selector) => {
          const { width, height } = one(page, selector).getBoundingClientRect();
          return [width, height];
        },
      );
    const quirks = await openHost({ doctype: '0' });
    assert.equal(quirks.document.compatMode, 'BackCompat');
    assert.deepEqual(look(quirks), look(await openHost()));
    return works(quirks);
  });

  row('XHTML', async () => {
    const page = await openHost({ xhtml: '1' });
    assert.equal(page.document.contentType, 'application/xhtml+xml');
    return keepsFallback(page);
  });

  row('with <base>', async () => works(await openHost({ head: '<base href="/x/y/">' })));

  row('from right to left', async () => {
    const el = `<dortmund-partners lang="de">${LINK}</dortmund-partners>`;
    const page = await openHost({ dir: 'rtl', el });
    assert.equal(page.window.getComputedStyle(one(page, '[part~=heading]')).direction, 'ltr');
    return works(page);
  });

  row('from left to right, with the widget in Hebrew', async () => {
    const page = await openHost({ el: `<dortmund-partners lang="he">${LINK}</dortmund-partners>` });
    assert.equal(page.window.getComputedStyle(one(page, '[part~=heading]')).direction, 'rtl');
    return works(page);
  });

  row('translated by the browser: every text in a <font>', async () => {
    const page = await openHost();
    page.element.selected = 'xian';
    await page.settle();
    for (const each of all(page, '*')) {
      const [only] = each.childNodes;
      if (each.childNodes.length !== 1 || only?.nodeType !== Node.TEXT_NODE) continue;
      if (each.namespaceURI !== 'http://www.w3.org/1999/xhtml') continue;
      const font = page.document.createElement('font');
      font.append(only);
      each.append(font);
    }
    assert.isAbove(all(page, 'font').length, 6);
    return works(page);
  });

  row('with fifty of them', async () => {
    const page = await openHost({ el: ELEMENT.repeat(50) }, 400);
    const elements = [...page.document.querySelectorAll('dortmund-partners')];
    for (const element of elements) while (!(await element.updateComplete));
    for (const element of elements)
      assert.deepEqual(drawn({ ...page, element }, 'line'), IDS, 'each has nine lines');
    const outcome = await works(page);
    one(page, '[part~=item] button').click();
    await page.settle();
    const isOpen = (each: Element) => each.shadowRoot?.querySelector('[aria-expanded=true]');
    assert.lengthOf(elements.filter(isOpen), 1, 'each has an open city of its own');
    return outcome;
  });
});

describe('formats of the language that throw', () => {
  for (const name of ['DateTimeFormat', 'NumberFormat'])
    row(`Intl.${name} throws`, async () => {
      const inline = `Intl.${name} = function () { throw new RangeError('broken'); };`;
      return worksOrKeepsFallback(await openHost({ inline }));
    });

  it('Intl.NumberFormat throws once all is drawn: what stood stays, with one word on the console', async () => {
    const page = await openHost();
    // So far away that a number has to be written in the manner of the language.
    page.element.selected = 'xian';
    await page.settle();
    Object.assign(page.window.Intl, {
      NumberFormat: function () {
        throw new RangeError('broken');
      },
    });
    for (const lang of ['ru', 'tr']) {
      page.element.lang = lang;
      await page.settle();
    }
    assert.deepEqual(drawn(page, 'line'), IDS);
    assert.deepEqual(drawn(page, 'item'), IDS);
    assert.lengthOf(page.messages, 1);
    assert.match(page.messages[0] ?? '', /^warn .*broken/);
  });
});
