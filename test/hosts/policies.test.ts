import { assert } from 'chai';
import { closeHosts, FILE, openHost, requests, requireFile } from '../support/host.js';
import { keepsFallback, row, works, type Outcome } from '../support/rows.js';

/* Pages with a strict Content-Security-Policy, in force and not only reporting; and other copies of Lit. */

before(requireFile);
afterEach(closeHosts);

const STRICT = "default-src 'none'; script-src 'nonce-dp'";
const TYPED = `${STRICT}; require-trusted-types-for 'script'`;
const NAMED = `${TYPED}; trusted-types dortmund-partners`;

describe('a strict policy', () => {
  const POLICIES: Readonly<Record<string, string>> = {
    'nothing but our script': STRICT,
    'no styles either': `${STRICT}; style-src 'none'; img-src 'none'`,
    'a sandbox': `${STRICT}; sandbox allow-scripts allow-same-origin`,
    'Trusted Types required': TYPED,
    'Trusted Types with our name': NAMED,
  };
  for (const [title, csp] of Object.entries(POLICIES))
    row(title, async () => {
      const page = await openHost({ csp });
      await page.settle();
      assert.match(page.element.toSVG(), /^<svg .*#fcf9f1/s);
      assert.isAbove((await page.element.toPNG()).size, 10_000);
      assert.deepEqual(requests(page), [FILE]);
      return works(page);
    });

  row('Trusted Types with our name, the script twice', async () =>
    works(await openHost({ csp: NAMED, times: '2' })),
  );

  /** A page that refuses our name of a policy says so itself, once; the widget works all the same. */
  async function worksAfterOneReport(csp: string): Promise<Outcome> {
    const page = await openHost({ csp });
    const isReport = (message: string) => message.startsWith('csp trusted-types');
    assert.isAtMost(page.messages.filter(isReport).length, 1);
    return works({ ...page, messages: page.messages.filter((message) => !isReport(message)) });
  }

  row('Trusted Types with Lit’s name alone', () =>
    worksAfterOneReport(`${TYPED}; trusted-types lit-html`),
  );

  row('Trusted Types of another name, not required', async () => {
    const page = await openHost({ csp: `${STRICT}; trusted-types foo` });
    const ours = page.messages.filter((message) => !message.startsWith('csp trusted-types'));
    return works({ ...page, messages: ours });
  });

  const REFUSING: Readonly<Record<string, object>> = {
    'Trusted Types allow no policy at all': { csp: `${TYPED}; trusted-types 'none'` },
    'Trusted Types, and somebody else took both names': {
      csp: `${TYPED}; trusted-types lit-html dortmund-partners`,
      inline: `['lit-html', 'dortmund-partners'].forEach(function (name) {
        trustedTypes.createPolicy(name, { createHTML: function (html) { return html; } });
      });`,
    },
    'Trusted Types, and the default policy denies': {
      csp: `${TYPED}; trusted-types default`,
      inline: `trustedTypes.createPolicy('default', { createHTML: function () { return null; } });`,
    },
  };
  for (const [title, options] of Object.entries(REFUSING))
    row(title, async () => keepsFallback(await openHost(options)));
});

describe('another copy of Lit on the page', () => {
  const OTHER = '/libraries/other-widget.js';
  const el = '<other-widget word="there"></other-widget>';
  const typed = `${TYPED}; trusted-types lit-html dortmund-partners`;
  const PAGES = {
    'before ours': { pre: OTHER },
    'after ours': { post: OTHER },
    'before ours, with Trusted Types': { pre: OTHER, csp: typed },
    'after ours, with Trusted Types': { post: OTHER, csp: typed },
    'before ours, with Trusted Types, and ours twice': { pre: OTHER, csp: typed, times: '2' },
  };
  for (const [title, options] of Object.entries(PAGES))
    row(title, async () => {
      const page = await openHost({ ...options, body: el });
      const other = page.document.querySelector('other-widget')!;
      assert.equal(other.shadowRoot?.textContent, 'there', 'the other one draws, too');
      return works(page);
    });
});
