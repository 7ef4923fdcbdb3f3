import { assert } from 'chai';
import { embedFiles, frameSizeOf, staticFiles } from '../src/static/static.js';
import { PAGES, titleOf } from '../src/static/pages.js';
import { thin } from '../src/static/thin.js';
// @ts-expect-error: the tools have no declarations.
import { addressIn } from '../tools/address.mjs';
import { direction, LANGUAGES, tagOf } from '../src/text/languages.js';
import { CITIES, IDS } from './support/element.js';

/* The pages for frames as the build writes them, parsed and not run. */

const HOST = 'https://widget.example.org/';
const FILES = new Map(embedFiles().map(({ name, text }) => [name, text]));
/** Everything that the build puts into dist/ and a page may lead to. */
const BUILT = new Set([
  ...FILES.keys(),
  ...staticFiles().map(({ name }) => name),
  'dortmund-partners.js',
  'embed/height.js',
]);

interface Entry {
  readonly lang: (typeof LANGUAGES)[number];
  readonly part: (typeof PAGES)[number];
  readonly folder: string;
  readonly text: string;
  readonly page: Document;
}

const entries: Entry[] = LANGUAGES.flatMap((lang) =>
  PAGES.map((part) => {
    const folder = `embed/${lang}/${part === 'index' ? '' : `${part}/`}`;
    const text = FILES.get(`${folder}index.html`) ?? '';
    return { lang, part, folder, text, page: new DOMParser().parseFromString(text, 'text/html') };
  }),
);

const one = (page: Document, selector: string): Element => {
  const found = page.querySelectorAll(selector);
  assert.lengthOf(found, 1, selector);
  return found[0] as Element;
};

const contentOf = (page: Document, name: string): string =>
  one(page, `meta[name="${name}"],meta[property="${name}"]`).getAttribute('content') ?? '';

/** The file of an address of ours, be it of a folder. */
const fileAt = (address: string): string => {
  assert.isTrue(address.startsWith(HOST), address);
  const path = address.slice(HOST.length);
  return path.endsWith('/') ? `${path}index.html` : path;
};

describe('embedFiles', () => {
  it('are a page and an answer to oEmbed for each language, whole and by parts', () => {
    assert.sameMembers(
      [...FILES.keys()],
      entries.flatMap(({ folder }) => [`${folder}index.html`, `${folder}oembed.json`]),
    );
  });

  it('say the language and the direction of each page', () => {
    for (const { lang, page } of entries) {
      assert.equal(page.documentElement.lang, tagOf(lang));
      assert.equal(page.documentElement.dir, direction(lang));
      assert.equal(page.querySelector('dortmund-partners')?.getAttribute('lang'), lang);
    }
  });

  it('have a title that no other page has, and a description', () => {
    assert.equal(new Set(entries.map(({ page }) => page.title)).size, entries.length);
    for (const { lang, part, page } of entries) {
      assert.equal(page.title, titleOf(lang, part));
      assert.isAbove(contentOf(page, 'description').length, 30);
      assert.equal(contentOf(page, 'og:title'), page.title);
      assert.equal(contentOf(page, 'og:image:alt'), contentOf(page, 'description'));
      assert.match(contentOf(page, 'og:locale'), /^[a-z]{2}_[A-Z]{2}$/);
    }
  });

  it('have one heading of the first level, and the words of nine cities and their years', () => {
    for (const { folder, page } of entries) {
      assert.lengthOf(page.querySelectorAll('h1,[role=heading][aria-level="1"]'), 1, folder);
      const items = [...page.querySelectorAll('[part~=item],.aside>.item')];
      assert.deepEqual(
        items.map((item) => item.getAttribute('data-id')),
        [...IDS],
        folder,
      );
      items.forEach((item, i) => {
        const [, year] = CITIES[i]!;
        const words = item.querySelector('.city')?.textContent ?? '';
        assert.isTrue(year === null ? !/\d/.test(words) : words.includes(`${year}`), words);
      });
    }
  });

  it('tell every detail where the list is, and none where a frame is small', () => {
    for (const { part, folder, page } of entries) {
      const seen = page.querySelectorAll('.details:not([hidden])');
      assert.lengthOf(seen, part === 'index' || part === 'list' ? 9 : 0, folder);
    }
  });

  it('draw the map twice, for columns and for phones, with all cities in each', () => {
    for (const { part, folder, page } of entries) {
      const pictures = [...page.querySelectorAll('.picture')];
      assert.lengthOf(pictures, part === 'index' || part === 'map' ? 2 : 0, folder);
      for (const picture of pictures) {
        const names = [...picture.querySelectorAll('.label')].map((each) =>
          each.getAttribute('data-id'),
        );
        assert.sameMembers([...new Set(names)], ['dortmund', ...IDS], folder);
      }
    }
  });

  it('lead by relative addresses to scripts that are built, and by whole ones to cities only', () => {
    for (const { folder, page } of entries) {
      const here = new URL(folder, HOST);
      const scripts = [...page.querySelectorAll('script')].map((script) =>
        script.getAttribute('src'),
      );
      assert.deepEqual(
        scripts.map((src) => fileAt(new URL(src ?? '', here).href)),
        ['dortmund-partners.js', 'embed/height.js'],
      );
      for (const src of scripts) assert.match(src ?? '', /^\.\.\//);
      const links = [...page.body.querySelectorAll('a')].map(
        (link) => link.getAttribute('href') ?? '',
      );
      for (const href of links) assert.match(href, /^https:\/\//);
      assert.isFalse(links.some((href) => href.startsWith(HOST)));
    }
  });

  it('name their own address, a picture, and each other in every language, mutually', () => {
    for (const { lang, folder, page } of entries) {
      assert.equal(one(page, '[rel=canonical]').getAttribute('href'), HOST + folder);
      assert.equal(contentOf(page, 'og:url'), HOST + folder);
      assert.include([...BUILT], fileAt(contentOf(page, 'og:image')));
      const others = new Map(
        [...page.querySelectorAll('[hreflang]')].map((link) => [
          link.getAttribute('hreflang') ?? '',
          link.getAttribute('href') ?? '',
        ]),
      );
      assert.sameMembers([...others.keys()], [...LANGUAGES, 'x-default']);
      assert.equal(others.get(lang), HOST + folder);
      assert.equal(others.get('x-default'), others.get('de'));
      for (const address of others.values()) {
        const other = FILES.get(fileAt(address)) ?? '';
        assert.include(other, `hreflang="${lang}" href="${HOST}${folder}"`);
      }
    }
  });

  it('answer oEmbed with one frame of the page', () => {
    for (const { lang, part, folder, page } of entries) {
      const { href } = one(page, '[type="application/json+oembed"]') as HTMLLinkElement;
      assert.equal(fileAt(href), `${folder}oembed.json`);
      const answer = JSON.parse(FILES.get(`${folder}oembed.json`) ?? '');
      const { width, height } = frameSizeOf(lang, part);
      assert.deepInclude(answer, { version: '1.0', type: 'rich', width, height });
      assert.equal(answer.title, page.title);
      assert.isAbove(answer.provider_name.length, 5);
      assert.isTrue(BUILT.has(fileAt(answer.provider_url)));
      const { body } = new DOMParser().parseFromString(answer.html, 'text/html');
      assert.lengthOf(body.childNodes, 1);
      assert.match(answer.html, /^<iframe src=.*"><\/iframe>$/);
      const frame = body.firstElementChild as HTMLIFrameElement;
      assert.equal(frame.localName, 'iframe');
      assert.equal(frame.src, HOST + folder);
      assert.equal(frame.title, page.title);
      assert.equal(frame.getAttribute('loading'), 'lazy');
      assert.equal(frame.height, `${height}`);
    }
  });

  it('hold no script, style or handler in attributes or text, no id twice, and nothing unsaid', () => {
    for (const { folder, text, page } of entries) {
      assert.notMatch(text, /NaN|undefined|Infinity|\[object/, folder);
      for (const element of page.querySelectorAll('*'))
        for (const { name } of element.attributes) assert.notMatch(name, /^(?:style|on.*)$/);
      for (const script of page.querySelectorAll('script')) assert.equal(script.textContent, '');
      const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, folder);
    }
  });

  it('write another address where it must be whole, and change nothing else', () => {
    const address = 'https://www.example.net/a/b/';
    const elsewhere = embedFiles(address);
    assert.isTrue(elsewhere.some(({ text }) => text.includes(address)));
    for (const { name, text } of elsewhere)
      assert.isTrue(text.replaceAll(address, HOST) === FILES.get(name), name);
  });
});

describe('thin', () => {
  it('leaves out points on a straight way, and keeps ends and corners', () => {
    assert.equal(thin('M0,0l1,0l1,0l0,4', 0.3), 'M0,0l2,0l0,4');
    assert.equal(thin('M0,0L1,.1L2,0', 0.3), 'M0,0l2,0');
  });

  it('keeps islands that can be seen, closed, and drops specks', () => {
    assert.equal(thin('M5,5l4,0l0,4l-4,0ZM20,20l.1,0l0,.1Z', 0.3), 'M5,5l4,0l0,4l-4,0Z');
  });
});

describe('addressIn', () => {
  it('is a folder on the web, with a slash at its end, and undefined where none is given', () => {
    assert.equal(addressIn(['--address=https://a.example/b']), 'https://a.example/b/');
    assert.equal(addressIn(['x', '--address=https://a.example']), 'https://a.example/');
    assert.isUndefined(addressIn(['--other=https://a.example/']));
  });

  it('refuses what is no such folder, and says what is one', () => {
    for (const address of [
      '',
      'a.example',
      '/folder/',
      'http://a.example/',
      'javascript:alert(1)',
      'https://a.example/?b',
      'https://a.example/#b',
      'https://b@a.example/',
    ])
      assert.throws(
        () => addressIn([`--address=${address}`]),
        /https:\/\/www\.example\.org\/folder\//,
      );
  });
});
