import { assert } from 'chai';
import {
  closeHosts,
  drawn,
  FILE,
  one,
  openHost,
  requireFile,
  requests,
  type HostPage,
} from './support/host.js';
import { CITIES, IDS, row, works } from './support/rows.js';

/*
 * The built file as a web editor gets it who pastes two lines: dist/ must be what `npm run build`
 * makes of src/. Pages that make it hard are in test/hosts/.
 */

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

before(requireFile);

const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('two pasted lines on a plain page', () => {
  afterEach(closeHosts);

  it('show at year="1978" exactly Amiens, Leeds, Rostow and Buffalo', async () => {
    const page = await openHost({ el: '<dortmund-partners year="1978"></dortmund-partners>' });
    assert.deepEqual(drawn(page, 'line'), ['amiens', 'leeds', 'rostow', 'buffalo']);
    assert.sameMembers(drawn(page, 'dot'), ['dortmund', 'amiens', 'leeds', 'rostow', 'buffalo']);
    assert.equal(one<HTMLInputElement>(page, '[part~=slider]').value, '1978');
  });

  it('leave no global name behind', async () => {
    const without = await openHost({ src: '' });
    const names = new Set(Object.getOwnPropertyNames(without.window));
    closeHosts();
    const page = await openHost();
    const added = Object.getOwnPropertyNames(page.window).filter((name) => !names.has(name));
    assert.deepEqual(added, []);
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
});

/** Whatever sends or stores something says so to the page. */
const SPIES = `
[
  [Storage.prototype, 'getItem setItem removeItem clear key'],
  [window, 'fetch WebSocket EventSource XMLHttpRequest Worker SharedWorker BroadcastChannel'],
  [IDBFactory.prototype, 'open deleteDatabase databases'],
  [navigator, 'sendBeacon'],
].forEach(function (entry) {
  entry[1].split(' ').forEach(function (name) {
    if (typeof entry[0][name] !== 'function') return;
    Object.defineProperty(entry[0], name, { value: function () { hostErrors.push('called ' + name); } });
  });
});
[[Document.prototype, 'cookie'], [window, 'localStorage'], [window, 'sessionStorage'], [window, 'caches'], [window, 'cookieStore']]
  .forEach(function (entry) {
    if (!(entry[1] in entry[0])) return;
    var touch = function () { hostErrors.push('touched ' + entry[1]); };
    Object.defineProperty(entry[0], entry[1], { get: touch, set: touch });
  });`;

describe('no trace', () => {
  afterEach(closeHosts);

  row('a page that watches requests, storage and cookies', async () => {
    const page = await openHost({ inline: SPIES });
    const outcome = await works(page);
    one(page, '[part~=play]').click();
    await page.settle();
    one(page, '[part~=play]').click();
    await page.settle();
    assert.deepEqual(page.messages, []);
    assert.deepEqual(requests(page), [FILE]);
    return outcome;
  });

  it('the watch is awake', async () => {
    const inline = `${SPIES} document.cookie = 'a=1'; String(window.localStorage); fetch('/'); navigator.sendBeacon('/');`;
    const page = await openHost({ inline, src: '' });
    assert.includeMembers(
      [...page.messages],
      ['touched cookie', 'touched localStorage', 'called fetch', 'called sendBeacon'],
    );
  });
});

describe('a page in its language', () => {
  // One page for all, which changes its language: what the first one costs is the file.
  let page: HostPage;
  before(async () => {
    page = await openHost();
  });
  after(closeHosts);

  for (const lang of LANGUAGES)
    it(`draws in ${lang} nine lines, ten names, nine entries, and the years to the letter`, async () => {
      page.document.documentElement.lang = lang;
      await page.settle();
      assert.equal(one(page, '[lang]').lang.slice(0, 2), lang.slice(0, 2));
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
});

describe('a narrow page', () => {
  // One page for all, too.
  let page: HostPage;
  before(async () => {
    page = await openHost({}, 320);
  });
  after(closeHosts);

  for (const lang of LANGUAGES)
    it(`of 320 px does not scroll sideways in ${lang}, with any city open`, async () => {
      const { documentElement: root } = page.document;
      root.lang = lang;
      await page.settle();
      for (const id of ['rostow', 'zwickau', 'xian']) {
        one(page, `[part~=item][data-id=${id}] button`).click();
        await page.settle();
        assert.isAtMost(root.scrollWidth, root.clientWidth, id);
      }
      assert.deepEqual(drawn(page, 'line'), IDS);
      assert.deepEqual(page.messages, []);
    });

  it('resized again and again reports no error', async () => {
    const frame = page.window.frameElement as HTMLIFrameElement;
    for (const width of [700, 320, 500, 180, 900]) {
      frame.style.width = `${width}px`;
      await page.settle();
    }
    assert.deepEqual(page.messages, []);
    assert.deepEqual(drawn(page, 'line'), IDS);
  });
});
