import { assert } from 'chai';
import type axe from 'axe-core';
import {
  closeFrames,
  drawnIn,
  EMBED,
  heightOf,
  insideOf,
  loadListener,
  openFrame,
  pause,
  postsOf,
  toldBy,
  until,
} from './support/frames.js';

/* The built pages in frames of each kind. Lets nothing of the widget onto the test's own page. */

const YEARS = [1960, 1969, 1977, 1978, 1981, 1982, 1992, 2014];
const GERMAN = `${EMBED}de/index.html`;

before(async () => {
  await loadListener();
  // A page may have it twice.
  await loadListener();
});
afterEach(closeFrames);

/** What is seen of some elements. */
const seen = (elements: Iterable<Element>): Element[] =>
  [...elements].filter((element) => element.getClientRects().length > 0);

const isInside = (page: Document): boolean =>
  page.documentElement.scrollWidth <= page.documentElement.clientWidth;

describe('a frame without scripts', () => {
  const still = { sandbox: 'allow-same-origin' };

  for (const lang of ['de', 'he', 'zh-Hans'])
    for (const width of [320, 768, 1200])
      it(`shows in ${lang}, ${width} px wide, heading, one map, one axis, and nine cities with their details`, async () => {
        const page = insideOf(
          await openFrame(`${EMBED}${lang}/index.html`, { ...still, width, height: 900 }),
        );
        assert.isNull(page.querySelector('dortmund-partners')?.shadowRoot ?? null);
        assert.lengthOf(seen(page.querySelectorAll('[role=heading]')), 1);
        assert.lengthOf(seen(page.querySelectorAll('.picture')), 1);
        assert.lengthOf(seen(page.querySelectorAll('.axis')), 1);
        assert.lengthOf(seen(page.querySelectorAll('.details')), 9);
        const words = page.querySelector('.list')?.textContent ?? '';
        for (const year of YEARS) assert.include(words, `${year}`);
        assert.isTrue(isInside(page), 'nothing to scroll sideways to');
      });

  for (const width of [320, 1200])
    it(`sets no word of the map smaller than 9 px, ${width} px wide`, async () => {
      const page = insideOf(await openFrame(`${EMBED}de/map/index.html`, { ...still, width }));
      const labels = seen(page.querySelectorAll<SVGTextElement>('.label'));
      assert.isAbove(labels.length, 9);
      for (const label of labels as SVGTextElement[]) {
        const scale = label.getScreenCTM()?.a ?? 0;
        assert.isAtLeast(Number(label.getAttribute('font-size')) * scale, 9);
      }
    });

  it('names the cities of the timeline on a phone too', async () => {
    const page = insideOf(
      await openFrame(`${EMBED}de/timeline/index.html`, { ...still, width: 320 }),
    );
    const names = seen(page.querySelectorAll('.item .name'));
    assert.lengthOf(names, 9);
    for (const name of names) assert.isAbove(name.getBoundingClientRect().width, 20);
    assert.isTrue(isInside(page));
  });

  it('says nothing to the page around', async () => {
    const frames = [
      await openFrame(GERMAN, { sandbox: '', height: 321 }),
      await openFrame(GERMAN, { ...still, height: 321 }),
    ];
    await pause(1000);
    for (const frame of frames) {
      assert.lengthOf(postsOf(frame), 0);
      assert.equal(frame.height, '321');
    }
  });

  for (const part of ['', 'map/', 'timeline/', 'list/'])
    it(`is found by axe-core to have no barrier: ${part || 'all'}`, async function () {
      this.timeout(60_000);
      // Its scripts are taken out, and the policy, so that axe's own may run.
      const html = await (await fetch(`${EMBED}he/${part}index.html`)).text();
      const srcdoc = html.replace(/<script.*<\/script>|<meta http-equiv.*>/g, '');
      assert.equal(srcdoc.match(/<script|http-equiv/), null);
      const frame = await openFrame('', { srcdoc, height: 900 });
      const page = insideOf(frame);
      const script = page.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      page.head.append(script);
      const { run } = await until(
        () => (frame.contentWindow as unknown as { axe?: typeof axe }).axe,
      );
      const { violations, passes } = await run(page, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      assert.isAbove(passes.length, 15);
      assert.deepEqual(
        violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`)),
        [],
      );
    });
});

describe('a frame with scripts', () => {
  for (const part of ['', 'map/', 'timeline/', 'list/'])
    it(`is taken over by the element, with one heading: ${part || 'all'}`, async () => {
      const page = insideOf(await openFrame(`${EMBED}tr/${part}index.html`));
      const root = await drawnIn(page.defaultView?.frameElement as HTMLIFrameElement);
      assert.lengthOf(seen(page.querySelectorAll('dortmund-partners *')), 0);
      assert.lengthOf(seen(root.querySelectorAll('[role=heading][aria-level="1"]')), 1);
      assert.equal(root.querySelector('.root')?.getAttribute('lang'), 'tr');
      const has = (selector: string) => seen(root.querySelectorAll(selector)).length > 0;
      assert.deepEqual(
        [has('.picture'), has('.slider'), has('.list:not(.aside)'), has('.about')],
        [
          part === '' || part === 'map/',
          part === '' || part === 'timeline/',
          part === '' || part === 'list/',
          part === '',
        ],
      );
    });

  it('tells its height, and the listener of the page around sets it', async () => {
    const frame = await openFrame(GERMAN);
    await drawnIn(frame);
    const told = await toldBy(frame);
    assert.equal(told.at(-1), heightOf(insideOf(frame)));
    assert.equal(frame.height, `${told.at(-1)}`);
    assert.isFalse(
      insideOf(frame).documentElement.scrollHeight > frame.clientHeight,
      'nothing to scroll',
    );
  });

  it('says the same from a sandbox, where it has no origin', async () => {
    const alone = await openFrame(GERMAN, { sandbox: 'allow-scripts' });
    const beside = await openFrame(GERMAN);
    await drawnIn(beside);
    const [told, expected] = [await toldBy(alone), await toldBy(beside)];
    assert.equal(postsOf(alone).at(-1)?.origin, 'null');
    assert.equal(told.at(-1), expected.at(-1), 'the height with the element on it');
    assert.equal(alone.height, `${told.at(-1)}`);
    const still = await openFrame(GERMAN, { sandbox: 'allow-same-origin' });
    assert.isAbove(heightOf(insideOf(still)), told.at(-1)! + 200, 'without, it is higher');
  });

  it('follows when a city is opened and closed, and when the frame gets narrower', async () => {
    const frame = await openFrame(`${EMBED}en/list/index.html`, { width: 500 });
    const root = await drawnIn(frame);
    const closed = (await toldBy(frame)).at(-1)!;
    const press = () => root.querySelector<HTMLElement>('[data-id=xian] button')?.click();
    press();
    await until(() => Number(frame.height) > closed + 50);
    press();
    await until(() => Number(frame.height) === closed);
    frame.width = '240';
    await until(() => Number(frame.height) > closed);
  });

  it('does not grow with the frame, and comes to rest', async () => {
    const frame = await openFrame(GERMAN);
    await drawnIn(frame);
    const before = await toldBy(frame);
    frame.height = '3900';
    await pause(600);
    assert.equal(heightOf(insideOf(frame)), before.at(-1));
    assert.isAtMost(before.length, 10);
    assert.lengthOf(postsOf(frame), before.length, 'nothing more was said');
  });

  it('says nothing but heights, and hands back the word of WordPress', async () => {
    const plain = await openFrame(GERMAN);
    const told = await openFrame(`${GERMAN}#?secret=Ab3dE6gH9k`);
    const strange = await openFrame(`${GERMAN}#?secret=%3Cb%3E`);
    for (const frame of [plain, told, strange]) await toldBy(frame);
    for (const frame of [plain, strange])
      for (const { data } of postsOf(frame)) assert.hasAllKeys(data, ['type', 'height']);
    const messages = postsOf(told).map(({ data }) => data);
    const [height, value] = [
      messages.filter(({ type }) => type === 'dp-resize').at(-1).height,
      messages.filter(({ message }) => message === 'height').at(-1).value,
    ];
    assert.equal(value, height);
    for (const { message, secret } of messages.filter(({ type }) => !type))
      assert.deepEqual([message, secret], ['height', 'Ab3dE6gH9k']);
  });

  it('loads two scripts and nothing else, and runs no other one', async () => {
    const frame = await openFrame(GERMAN);
    await drawnIn(frame);
    const page = insideOf(frame);
    const view = page.defaultView as Window;
    const loaded = view.performance.getEntriesByType('resource').map(({ name }) => name);
    assert.sameMembers(
      // The server of the tests adds a script of its own.
      loaded.map((name) => new URL(name).pathname).filter((path) => !path.startsWith('/__web')),
      ['/dist/dortmund-partners.js', '/dist/embed/height.js'],
    );
    const script = page.createElement('script');
    script.textContent = 'document.title = "run"';
    page.head.append(script);
    assert.notEqual(page.title, 'run');
  });

  it('leads to cities outside of the frame', async () => {
    const page = insideOf(await openFrame(GERMAN));
    assert.equal(page.querySelector('base')?.target, '_blank');
    assert.isFalse(page.querySelector('base')?.hasAttribute('href'));
  });
});

describe('the listener of the page around', () => {
  /** A message as a page could send it. */
  const send = (frame: HTMLIFrameElement, data: unknown, origin = location.origin) =>
    dispatchEvent(new MessageEvent('message', { data, origin, source: frame.contentWindow }));
  const quiet = { sandbox: 'allow-same-origin', height: 400 };
  const say = (height: unknown) => ({ type: 'dp-resize', height });

  it('takes heights from 100 to 4000 px, and nothing that is no number', async () => {
    const frame = await openFrame(GERMAN, quiet);
    for (const [height, result] of [
      [777.4, '777'],
      [-5, '100'],
      [1e9, '4000'],
    ] as const) {
      send(frame, say(height));
      assert.equal(frame.height, result);
    }
    frame.height = '400';
    for (const height of [NaN, Infinity, '500', null, undefined, {}, [500]])
      send(frame, say(height));
    for (const data of [null, undefined, 500, 'dp-resize', { height: 500 }, { type: 'resize' }])
      send(frame, data);
    assert.equal(frame.height, '400');
  });

  it('takes them from the frame itself and from its origin only', async () => {
    const frame = await openFrame(GERMAN, quiet);
    const other = await openFrame(`${EMBED}fr/index.html`, quiet);
    send(frame, say(500), 'https://attacker.example');
    send(frame, say(500), 'null');
    dispatchEvent(
      new MessageEvent('message', { data: say(500), origin: location.origin, source: window }),
    );
    assert.equal(frame.height, '400');
    send(other, say(600));
    assert.deepEqual([frame.height, other.height], ['400', '600']);
  });

  it('takes them from a sandbox without an origin, and from no named one there', async () => {
    const frame = await openFrame(GERMAN, quiet);
    // For frames that are loaded it makes no difference; Firefox makes no messages in the name of others.
    frame.setAttribute('sandbox', 'allow-scripts');
    send(frame, say(500));
    assert.equal(frame.height, '400');
    send(frame, say(500), 'null');
    assert.equal(frame.height, '500');
  });

  it('leaves frames of others alone', async () => {
    const frame = await openFrame('/host?src=', { height: 400 });
    send(frame, say(500));
    const written = await openFrame('', { srcdoc: '<p>embed/', height: 400 });
    send(written, say(500));
    assert.deepEqual([frame.height, written.height], ['400', '400']);
  });

  it('adds nothing to the page', () => {
    assert.notProperty(window, 'listen');
    assert.notProperty(window, 'dortmundPartners');
  });
});
