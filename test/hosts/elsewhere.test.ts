import { assert } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import { closeHosts, ELEMENT, FILE, requireFile } from '../support/host.js';
import { assertAnswers, row, type Outcome } from '../support/rows.js';
import { visit, type Report } from '../support/visit.js';

/*
 * Pages that the test cannot look into, because they have no origin, and pages that are no frame. There
 * the visit is made by a script of the page itself, which tells what it found.
 */

before(requireFile);
afterEach(() => {
  closeHosts();
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

interface Told {
  readonly report: Report;
  readonly messages: readonly string[];
}

/** The body of a function that waits until the widget stands, visits it, and answers what it found. */
const VISIT = `
  const visit = ${visit};
  const element = document.querySelector('dortmund-partners');
  const has = (selector) => Boolean(element.shadowRoot?.querySelector(selector));
  for (let i = 0; i < 400 && (!has('[part~=line]') || has('[data-moving]')); i++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return { report: await visit(element), messages: window.messages ?? [] };`;

const address = new URL(FILE, location.href).href;
const pageOf = (src: string, more = '') => `<!DOCTYPE html><html lang="de"><meta charset="utf-8">
<title>page</title><script>
  window.messages = [];
  addEventListener('error', (event) => messages.push('error ' + event.message));
  addEventListener('unhandledrejection', (event) => messages.push('rejection ' + event.reason));
</script>${ELEMENT}<script src="${src}"></script>${more}`;
/** A page that tells its parent what it found. */
const telling = pageOf(
  address,
  `<script>(async () => {${VISIT}})().then((told) => parent.postMessage(told, '*'))</script>`,
);

function worked({ report, messages }: Told): Outcome {
  assertAnswers(report, messages);
  assert.deepEqual(messages, []);
  return 'works';
}

/** What the page in a frame with these attributes tells. */
function told(attributes: Readonly<Record<string, string>>): Promise<Told> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:absolute;inset:0 auto auto 0;width:700px;height:600px';
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  return new Promise((resolve, reject) => {
    addEventListener('message', function listen({ source, data }) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(data);
    });
    setTimeout(() => reject(new Error('the page told nothing in 15 s')), 15_000);
    document.body.append(frame);
  });
}

const walk = (...steps: readonly object[]) =>
  executeServerCommand<unknown[], readonly object[]>('dp-elsewhere', steps);

describe('pages without an origin', () => {
  row('srcdoc', async () => worked(await told({ srcdoc: telling })));

  row('a sandbox that allows scripts and nothing else', async () =>
    worked(await told({ srcdoc: telling, sandbox: 'allow-scripts' })),
  );

  row('a data: address', async () =>
    worked(await told({ src: `data:text/html;charset=utf-8,${encodeURIComponent(telling)}` })),
  );
});

describe('pages of their own', () => {
  row('a file from the disk', async () => {
    const disk = pageOf(address);
    const [answer] = await walk({ disk }, { run: VISIT });
    return worked(answer as Told);
  });

  row('left and come back to', async () => {
    const query = (src: string) =>
      `/host?${new URLSearchParams({ el: ELEMENT, src, inline: `addEventListener('pageshow', function (e) { window.kept = e.persisted; });` })}`;
    const [before, kept, after] = await walk(
      { open: query(FILE) },
      { run: VISIT },
      { open: query('') },
      { back: true },
      {
        run: `const element = document.querySelector('dortmund-partners');
          const { year } = element;
          element.year = null;
          while (!(await element.updateComplete));
          return { persisted: window.kept, year };`,
      },
      { run: VISIT },
    );
    worked(before as Told);
    assert.deepEqual(kept, { persisted: true, year: 1992 });
    return worked(after as Told);
  });
});
