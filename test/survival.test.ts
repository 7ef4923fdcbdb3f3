import { executeServerCommand } from '@web/test-runner-commands';
import { assert } from 'chai';
import DOMPurify from 'dompurify';
import { closeHosts, drawn, openHost } from './support/host.js';
import survival from './truth/survival.json' with { type: 'json' };

/*
 * What sanitizers leave of the snippets, held against a table, and what the file, loaded by the page
 * itself, makes of that. The table was compared with what content systems were seen to do.
 */

const HOST = `${location.origin}/dist`;
const PICTURE = `<img src="${HOST}/static/map.de.svg" alt="Karte" width="1200" height="675">`;
const LINKED = `<a href="${HOST}/embed/de/">${PICTURE}</a>`;
const SCRIPT = `<script async src="${HOST}/dortmund-partners.js"`;

const SNIPPETS: Readonly<Record<string, string>> = {
  S1: `<div class="dortmund-partners" data-lang="de">${LINKED}</div>${SCRIPT}></script>`,
  S2: `<dortmund-partners lang="de">${LINKED}</dortmund-partners>${SCRIPT}></script>`,
  S3: `${SCRIPT} data-lang="de"></script>`,
  S4: `<iframe src="${HOST}/embed/de/" title="Karte" width="100%" height="560" loading="lazy"></iframe>`,
  S5: `<p><a href="${HOST}/embed/de/">Dortmund und seine Partnerstädte</a></p>`,
  'S5 with the picture': `<p>${LINKED}</p>`,
  'S5 as an address': `<p>${HOST}/embed/de/</p>`,
};

const byServer = (by: string) => (html: string) =>
  executeServerCommand<string, { by: string; html: string }>('dp-sanitize', { by, html });

const SANITIZERS: Readonly<Record<string, (html: string) => string | Promise<string>>> = {
  'no sanitizer': (html) => html,
  DOMPurify: (html) => DOMPurify.sanitize(html),
  'DOMPurify that knows the element': (html) =>
    DOMPurify.sanitize(html, {
      CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^dortmund-partners$/ },
    }),
  'sanitize-html': byServer('sanitize-html'),
  xss: byServer('xss'),
  'rehype-sanitize': byServer('rehype-sanitize'),
};

/** What is left of a snippet, in the words of the table. */
function leftOf(html: string): string {
  const body = new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;
  const has = (selector: string) => body.querySelector(selector) !== null;
  const left = {
    script: has('script[src]'),
    'its options': has('script[data-lang]'),
    element: has('dortmund-partners[lang]'),
    class: has('.dortmund-partners'),
    data: has('div[data-lang]'),
    link: has('a[href$="/embed/de/"]'),
    picture: has('img[src$=".svg"][alt]'),
    size: has('img[width][height]'),
    iframe: has('iframe[src]'),
    words: /\w/.test(body.textContent.replace(/<[^>]*>/g, '')),
    'source shown': body.textContent.includes('<'),
  };
  return Object.entries(left)
    .filter(([, is]) => is)
    .map(([name]) => name)
    .join(' ');
}

/** What a visitor sees where the page loads the file for all its texts. */
async function visit(html: string): Promise<string> {
  const before = '<p>Before it</p>';
  const page = await openHost({ el: `${before}${html}<p>After it</p>` });
  const elements = page.document.querySelectorAll('dortmund-partners');
  assert.deepEqual(page.messages, []);
  if (elements.length > 0) {
    assert.lengthOf(elements, 1);
    assert.lengthOf(drawn(page, 'line'), 9);
    assert.equal(page.element.shadowRoot!.querySelector('.root')!.getAttribute('lang'), 'de');
    return 'widget';
  }
  const place = page.document.querySelector('#place')!;
  if (place.querySelector('iframe')) return 'iframe';
  if (place.querySelector('a')) return 'link';
  return place.textContent.replace(/Before it|After it/g, '').trim() === '' ? 'nothing' : 'text';
}

/** What is left the same becomes the same. */
const known = new Map<string, Promise<string>>();
function becomes(html: string): Promise<string> {
  const answer = known.get(html) ?? visit(html);
  known.set(html, answer);
  return answer;
}

const table: Readonly<Record<string, Readonly<Record<string, string>>>> = survival;

afterEach(closeHosts);

it('the table has every sanitizer and every snippet', () => {
  assert.sameMembers(Object.keys(table), Object.keys(SANITIZERS));
  for (const [by, row] of Object.entries(table))
    assert.sameMembers(Object.keys(row), Object.keys(SNIPPETS), by);
});

for (const [by, sanitize] of Object.entries(SANITIZERS))
  for (const [snippet, html] of Object.entries(SNIPPETS))
    it(`${by} leaves of ${snippet}: ${table[by]?.[snippet]}`, async () => {
      const left = await sanitize(html);
      assert.equal(`${leftOf(left) || 'nothing'} > ${await becomes(left)}`, table[by]?.[snippet]);
    });
