import { assert } from 'chai';
import type axe from 'axe-core';
import { FORMS, makeSnippet } from '../demo/snippets.js';
import { SYSTEMS } from '../demo/systems.js';
import { choice, parse } from './support/demo.js';
import { IDS, pause } from './support/element.js';

/* The pages for editors in a frame, as somebody uses them. */

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

for (const path of ['index.html', 'check.html', 'gallery.html', 'own-data.html'])
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
      ['#viewpoint', 'viewpoint', 'leeds'],
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
    const { width } = await createImageBitmap(png);
    assert.equal(width, 4 * Number(svg.documentElement.getAttribute('width')));

    const table = await take('csv');
    assert.deepEqual(
      [...new Uint8Array(await table.slice(0, 3).arrayBuffer())],
      [0xef, 0xbb, 0xbf],
    );
    assert.include(await table.text(), 'Royaume-Uni');
  });
});

describe('data of 2025', function () {
  this.timeout(60_000);
  afterEach(close);

  const listed = (element: HTMLElement) =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part~=item]') ?? [])].map(
      ({ dataset }) => dataset.id,
    );
  const CITIES = IDS.slice(0, 6).concat('zwickau', 'xian', 'trabzon', 'kumasi', 'zhytomyr');

  it('stand in the element of their page, as in the file, with a source for each', async () => {
    const page = await open('own-data.html?lang=de');
    const { $schema, ...file } = await (await fetch('/demo/partners-2025.json')).json();
    assert.equal($schema, '../dist/partners.schema.json');
    assert.deepEqual(JSON.parse(page.one('dortmund-partners script').textContent ?? ''), file);
    assert.deepEqual(JSON.parse(page.one('#code').textContent ?? ''), file);
    assert.deepEqual(listed(page.one('dortmund-partners')), CITIES);
    for (const { source } of [...file.add, ...Object.values<{ source: string }>(file.change)])
      assert.match(source, /^https:/);
  });

  it('are a switch of the configurator: on the preview, in the code and in the address', async () => {
    const page = await open('index.html?lang=en');
    page.one('[name=data]').click();
    await pause(300);
    assert.deepEqual(listed(page.one('#preview')), CITIES);
    const json = parse(page.code()).querySelector('div > script')?.textContent ?? '';
    assert.hasAllKeys(JSON.parse(json), ['add', 'change']);
    assert.equal(page.one('#notes').textContent, '');
    page.choose('#kind', 'script');
    assert.include(page.one('#notes').textContent, 'data');
    page.choose('#kind', 'iframe');
    assert.include(page.one('#notes').textContent, 'data');
    const again = await open(`index.html?lang=en${page.window.location.hash}`);
    assert.isTrue(again.one<HTMLInputElement>('[name=data]').checked);
    page.one('[name=data]').click();
    await pause(300);
    assert.deepEqual(listed(page.one('#preview')), [...IDS]);
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
    assert.lengthOf(page.document.querySelectorAll('main img'), 30 + 9);
    const first = page.one<HTMLImageElement>('main img');
    while (!first.complete || first.naturalWidth === 0) await pause(20);
    const before = first.src;
    page.one<HTMLInputElement>('[value=dark]').click();
    while (first.src === before) await pause(20);
    const last = [...page.document.querySelectorAll<HTMLAnchorElement>('main a')].at(-1);
    assert.match(last?.href ?? '', /index\.html\?lang=en#lang=de&viewpoint=zwickau&theme=dark$/);
    assert.equal(last?.querySelector('img')?.getAttribute('src'), null, 'not yet drawn');
  });
});
