import { assert } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import { skip, type DortmundPartnersElement } from '../support/element.js';
import { closeHosts, LINK, one, openHost, requireFile, type HostPage } from '../support/host.js';
import { row, works } from '../support/rows.js';

/* Where a page puts the element, hides it, shows it and moves it. One page for all: what is asked is the place. */

let page: HostPage;
before(async () => {
  await requireFile();
  page = await openHost({ el: '' });
});
after(closeHosts);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Until the page has laid it out, and it has drawn what follows. */
async function settle(element: DortmundPartnersElement): Promise<void> {
  await page.settle();
  while (!(await element.updateComplete));
}

/** The only element on the page, in the last and innermost tag of some markup. */
async function put(markup: string): Promise<HostPage> {
  page.forget();
  page.document.body.innerHTML = markup;
  let box: Element = page.document.body;
  while (box.lastElementChild) box = box.lastElementChild;
  const element = page.document.createElement('dortmund-partners');
  element.innerHTML = LINK;
  box.append(element);
  await settle(element);
  return { ...page, element };
}
const drawnWidth = (found: HostPage) =>
  one<SVGSVGElement>(found, '[part~=map] > svg').viewBox.baseVal.width;

describe('boxes', () => {
  const BOXES: Readonly<Record<string, string>> = {
    'contain: strict': 'contain: strict; height: 900px',
    'container-type: size': 'container-type: size; height: 900px',
    'a flex box': 'display: flex',
    'a grid with a fixed column': 'display: grid; grid-template-columns: 300px auto',
    'a float': 'float: left; width: 500px',
    'columns of text': 'columns: 2',
    'zoom: 1.5': 'zoom: 1.5',
    'shrunk and turned': 'transform: scale(.5) rotate(3deg)',
    'a box 1 px high that scrolls': 'height: 1px; overflow: auto',
    'a box 10,000 px wide': 'width: 10000px',
  };
  for (const [title, style] of Object.entries(BOXES))
    row(title, async () => {
      const found = await put(`<div style="${style}"></div>`);
      assert.isAbove(found.element.getBoundingClientRect().width, 100);
      return works(found);
    });
});

describe('hidden, and shown later', () => {
  type Show = (box: HTMLElement & HTMLDetailsElement) => void;
  const HIDDEN: Readonly<Record<string, readonly [markup: string, show: Show]>> = {
    'a tab with display: none': [
      '<div style="width:600px;display:none"></div>',
      (box) => (box.style.display = 'block'),
    ],
    'a closed <details>': [
      '<details style="width:600px"><summary>x</summary><div></div></details>',
      (box) => (box.open = true),
    ],
    'hidden="until-found"': [
      '<div style="width:600px" hidden="until-found"></div>',
      (box) => box.removeAttribute('hidden'),
    ],
    'content-visibility: auto, far below': [
      '<div style="width:600px;margin-top:9000px;content-visibility:auto;contain-intrinsic-size:600px"></div>',
      (box) => box.scrollIntoView(),
    ],
    'an accordion of no height': [
      '<div style="width:600px;height:0;overflow:hidden"></div>',
      (box) => (box.style.height = 'auto'),
    ],
    'a column of no width': [
      '<div style="width:0;overflow:hidden"></div>',
      (box) => (box.style.width = '600px'),
    ],
  };
  for (const [title, [markup, show]] of Object.entries(HIDDEN))
    row(title, async () => {
      const found = await put(markup);
      show(found.document.body.firstElementChild as HTMLElement & HTMLDetailsElement);
      // What is skipped while it is away is drawn a frame after it came into sight.
      for (let i = 0; i < 3; i++) await settle(found.element);
      assert.equal(drawnWidth(found), 600);
      return works(found);
    });
});

describe('moved', () => {
  row('removed and put back at once', async () => {
    const found = await put('<div></div>');
    const { element } = found;
    const box = element.parentElement!;
    element.remove();
    box.append(element);
    await settle(element);
    return works(found);
  });

  row('by a list that sorts itself, twenty times', async () => {
    const found = await put('<p>a</p><p>b</p><div></div>');
    const { body } = found.document;
    for (let i = 0; i < 20; i++) body.append(body.firstElementChild!);
    await settle(found.element);
    return works(found);
  });

  row('into the document of a frame', async () => {
    const found = await put('<div></div>');
    const frame = found.document.createElement('iframe');
    frame.style.cssText = 'width:700px;height:900px';
    found.document.body.append(frame);
    frame.contentDocument!.body.append(found.element);
    for (let i = 0; i < 2; i++) await settle(found.element);
    assert.equal(
      frame.contentWindow!.getComputedStyle(one(found, '[part~=land]')).fill,
      'rgb(252, 249, 241)',
    );
    const outcome = await works(found);
    // Taken out first: with its frame it would vanish without being told.
    found.element.remove();
    return outcome;
  });

  row('into the shadow root of another component', async () => {
    const found = await put('<div></div>');
    found.element
      .parentElement!.attachShadow({ mode: 'closed' })
      .append(found.document.createElement('div'), found.element);
    await settle(found.element);
    return works(found);
  });

  row('with moveBefore', async function () {
    const found = await put('<div></div>');
    const { body } = found.document as Document & {
      body: { moveBefore?(node: Node, child: Node | null): void };
    };
    if (!body.moveBefore) skip(this, 'this engine has no moveBefore');
    body.moveBefore(found.element, null);
    await settle(found.element);
    return works(found);
  });
});

describe('dialogs and editors', () => {
  row('a modal dialog, the page behind it inert', async () => {
    const found = await put('<p>page</p><dialog></dialog>');
    found.document.querySelector('dialog')!.showModal();
    for (let i = 0; i < 2; i++) await settle(found.element);
    return works(found);
  });

  row('a popover', async function () {
    const found = await put('<div popover style="width:600px"></div>');
    const box = found.element.parentElement!;
    if (!box.showPopover) skip(this, 'this engine has no popovers');
    box.showPopover();
    for (let i = 0; i < 2; i++) await settle(found.element);
    return works(found);
  });

  row('an editor: what is typed goes into the text, the widget stays as it is', async () => {
    const found = await put('<div contenteditable><p>ab</p><div></div></div>');
    const { element, window } = found;
    const text = found.document.querySelector('p')!;
    element.year = 1978;
    element.selected = 'leeds';
    await settle(element);
    window.focus();
    text.parentElement!.focus();
    found.document.getSelection()!.collapse(text.firstChild, 1);
    for (const key of ['x', 'Space', 'ArrowLeft', 'Escape', 'y'])
      await executeServerCommand('dp-keys', [key]);
    for (let i = 0; i < 50 && text.textContent!.length < 5; i++) await pause(20);
    assert.equal(text.textContent!.replace(/\s/g, ' '), 'axy b');
    assert.deepEqual([element.year, element.selected], [1978, 'leeds']);
    element.year = null;
    element.selected = null;
    await settle(element);
    return works(found);
  });

  it('nothing in the list of an editor’s page is editable: the shadow root is not part of the text', async () => {
    const found = await put('<div contenteditable><div></div></div>');
    assert.equal(one(found, '[part~=heading]').isContentEditable, false);
  });
});
