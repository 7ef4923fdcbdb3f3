import { assert } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import { DortmundPartnersElement } from '../src/element.js';
import {
  all,
  CITIES,
  cityButton,
  clear,
  draw,
  focused,
  frame,
  IDS,
  isUnsupported,
  item,
  lines,
  listen,
  make,
  makeBox,
  named,
  one,
  opened,
  pause,
  settle,
  skip,
  slider,
} from './support/element.js';

afterEach(clear);

/** A class of its own, so that an element can wait for its definition. */
const later = () => class extends DortmundPartnersElement {};
let count = 0;
const newTag = () => `dortmund-partners-${++count}`;

describe('before the upgrade', () => {
  it('properties set on the element are kept', async () => {
    const tag = newTag();
    const element = document.createElement(tag) as DortmundPartnersElement;
    Object.assign(element, {
      lang: 'fr',
      year: 1978,
      selected: 'leeds',
      heading: 'Villes',
      headingLevel: 4,
      show: 'map list',
      theme: 'dark',
      accent: '#3d85d8',
    });
    makeBox().append(element);
    await frame();
    customElements.define(tag, later());
    await settle(element);
    assert.deepEqual(lines(element), ['amiens', 'leeds', 'rostow', 'buffalo']);
    assert.deepEqual(opened(element), ['leeds']);
    assert.include(cityButton(element, 'leeds').textContent, 'depuis 1969');
    assert.equal(one(element, '[role=heading]').getAttribute('aria-level'), '4');
    assert.lengthOf(all(element, '[part~=timeline]'), 0);
    assert.isFalse(Object.hasOwn(element, 'year'), 'the own property gave way to the accessor');
    element.year = 1960;
    await settle(element);
    assert.deepEqual(lines(element), ['amiens']);
  });

  it('attributes written by the page’s author count', async () => {
    const tag = newTag();
    const box = makeBox();
    box.innerHTML = `<${tag} lang="tr" year="1969"></${tag}>`;
    customElements.define(tag, later());
    const element = box.firstElementChild as DortmundPartnersElement;
    await settle(element);
    assert.deepEqual(lines(element), ['amiens', 'leeds']);
    assert.equal(one(element, '[lang]').lang, 'tr');
  });

  it('light children are seen until then, and covered afterwards', async () => {
    const tag = newTag();
    const box = makeBox();
    box.innerHTML = `<${tag}><a href="https://www.dortmund.de/">Partnerstädte</a></${tag}>`;
    const link = box.querySelector('a') as HTMLElement;
    assert.isAbove(link.getClientRects().length, 0);
    customElements.define(tag, later());
    await settle(box.firstElementChild as DortmundPartnersElement);
    assert.equal(link.getClientRects().length, 0);
    assert.isTrue(link.parentElement === box.firstElementChild);
  });

  it('created and configured outside a document it draws once it is put in', async () => {
    const element = make({ year: '1960' });
    element.selected = 'amiens';
    await pause(30);
    makeBox().append(element);
    await settle(element);
    assert.deepEqual(lines(element), ['amiens']);
    assert.deepEqual(opened(element), ['amiens']);
  });
});

describe('removed and put back', () => {
  it('in the same task it keeps year, selection and the very same nodes', async () => {
    const element = await draw({ year: '1978', selected: 'leeds' });
    const box = element.parentElement as HTMLElement;
    const [picture, details] = [one(element, '[part~=map] > svg'), item(element, 'leeds')];
    element.remove();
    box.append(element);
    await settle(element);
    assert.isTrue(one(element, '[part~=map] > svg') === picture);
    assert.isTrue(item(element, 'leeds') === details);
    assert.deepEqual(opened(element), ['leeds']);
    assert.deepEqual(lines(element), ['amiens', 'leeds', 'rostow', 'buffalo']);
  });

  it('later, elsewhere and narrower it draws at the width it finds', async () => {
    const element = await draw({}, 760);
    element.remove();
    element.year = 1960;
    await pause(50);
    makeBox(400).append(element);
    await settle(element);
    assert.equal(one<SVGSVGElement>(element, '[part~=map] > svg').viewBox.baseVal.width, 400);
    assert.deepEqual(lines(element), ['amiens']);
  });

  it('ten times over it still answers, and says each thing once', async () => {
    const element = await draw();
    const boxes = [element.parentElement as HTMLElement, makeBox()];
    for (let i = 0; i < 10; i++) boxes[i % 2]?.append(element);
    await settle(element);
    const heard = listen(element);
    cityButton(element, 'xian').click();
    await settle(element);
    assert.deepEqual(heard, ['dp-select xian']);
    assert.deepEqual(opened(element), ['xian']);
  });

  it('moved with moveBefore it keeps its state', async function () {
    const element = await draw({ selected: 'leeds', year: '1978' });
    const box = makeBox() as HTMLElement & { moveBefore?(node: Node, child: Node | null): void };
    if (!box.moveBefore) skip(this, 'this engine has no moveBefore');
    box.moveBefore(element, null);
    await settle(element);
    assert.deepEqual(opened(element), ['leeds']);
    assert.deepEqual(lines(element), ['amiens', 'leeds', 'rostow', 'buffalo']);
  });

  it('removed it leaves no listener on window, document or fonts', async () => {
    const open = new Set<unknown>();
    const undo: (() => void)[] = [];
    for (const target of [window, document, document.fonts]) {
      const { addEventListener: add, removeEventListener: remove } = target;
      Object.assign(target, {
        addEventListener(...rest: Parameters<typeof add>) {
          open.add(rest[1]);
          return add.apply(target, rest);
        },
        removeEventListener(...rest: Parameters<typeof remove>) {
          open.delete(rest[1]);
          return remove.apply(target, rest);
        },
      });
      undo.push(() => {
        for (const name of ['addEventListener', 'removeEventListener'])
          Reflect.deleteProperty(target, name);
      });
    }
    try {
      const element = await draw({ selected: 'leeds', year: '1970' });
      element.play();
      await settle(element);
      assert.isAbove(open.size, 0);
      element.remove();
      assert.equal(open.size, 0);
    } finally {
      for (const each of undo) each();
    }
  });

  it('removed it lets no timer draw again', async () => {
    const element = await draw({ selected: 'leeds', year: '1970' });
    element.play();
    await settle(element);
    element.remove();
    await element.updateComplete;
    let drawn = 0;
    const real = element.requestUpdate.bind(element);
    element.requestUpdate = (...rest: Parameters<typeof real>) => {
      drawn += 1;
      real(...rest);
    };
    await pause(400);
    assert.equal(drawn, 0);
  });

  it('of ten that were shown and removed at most one is left in memory', async function () {
    const collect = (globalThis as { gc?: () => void }).gc;
    if (!collect) skip(this, 'only Chromium is started with a garbage collector one can call');
    const references: WeakRef<object>[] = [];
    for (let i = 0; i < 10; i++) {
      const element = await draw({ selected: 'leeds', year: '1970' });
      element.play();
      await settle(element);
      references.push(new WeakRef(element));
      clear();
    }
    // A collector takes its time: what is still there after four seconds will stay.
    const left = () => references.filter((each) => each.deref()).length;
    for (let i = 0; i < 40 && left() > 1; i++) {
      await pause(100);
      collect();
    }
    assert.isAtMost(left(), 1);
  });
});

describe('in another document', () => {
  /** The document of an empty frame of the same origin. */
  function otherDocument(lang = ''): Document {
    const holder = document.createElement('iframe');
    holder.style.cssText = 'width:700px;height:900px';
    makeBox().append(holder);
    const inner = holder.contentDocument as Document;
    if (lang) inner.documentElement.lang = lang;
    return inner;
  }
  /** What the style sheet alone brings about. */
  const styleOf = (element: DortmundPartnersElement) => {
    const view = element.ownerDocument.defaultView as Window;
    const of = (selector: string) => view.getComputedStyle(one(element, selector));
    return {
      land: of('[part~=land]').fill,
      line: of('[part~=line]').stroke,
      list: of('[part~=list]').display,
      heading: of('[part~=heading]').fontWeight,
      host: view.getComputedStyle(element).display,
    };
  };

  it('it keeps its styles, its state and its answers, and so it does when it comes back', async () => {
    const element = await draw({ year: '1978', selected: 'leeds' });
    const box = element.parentElement as HTMLElement;
    const before = styleOf(element);
    assert.equal(before.land, 'rgb(252, 249, 241)');
    otherDocument().body.append(element);
    await settle(element);
    assert.deepEqual(styleOf(element), before);
    assert.deepEqual(lines(element), ['amiens', 'leeds', 'rostow', 'buffalo']);
    cityButton(element, 'amiens').click();
    await settle(element);
    assert.equal(element.selected, 'amiens');
    box.append(element);
    await settle(element);
    assert.deepEqual(styleOf(element), before);
    assert.deepEqual(opened(element), ['amiens']);
  });

  it('it speaks the language around it there', async () => {
    const element = await draw();
    element.removeAttribute('lang');
    otherDocument('fr').body.append(element);
    element.requestUpdate();
    await settle(element);
    const { lang } = one(element, '[lang]');
    element.remove();
    assert.equal(lang, 'fr');
  });
});

describe('the language around', () => {
  const langOf = (element: DortmundPartnersElement) => one(element, '[lang]').lang;
  afterEach(() => document.documentElement.removeAttribute('lang'));

  async function drawIn(parent: Node): Promise<DortmundPartnersElement> {
    const element = document.createElement('dortmund-partners');
    parent.appendChild(element);
    await settle(element);
    return element;
  }

  it('is that of the nearest ancestor', async () => {
    const box = makeBox();
    box.lang = 'ru';
    box.innerHTML = '<div lang="he"><p></p></div>';
    assert.equal(langOf(await drawIn(box.querySelector('p') as Element)), 'he');
  });

  it('is found through shadow roots and slots of other components', async () => {
    const box = makeBox();
    box.lang = 'tr';
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    box.append(outer);
    outer.attachShadow({ mode: 'closed' }).append(inner);
    assert.equal(langOf(await drawIn(inner.attachShadow({ mode: 'open' }))), 'tr');
  });

  it('passes an ancestor whose language there is no text in', async () => {
    document.documentElement.lang = 'fr';
    const box = makeBox();
    box.lang = 'tlh';
    assert.equal(langOf(await drawIn(box)), 'fr');
  });

  it('is the page’s, and without one the browser’s, here English', async () => {
    assert.equal(langOf(await drawIn(makeBox())), 'en');
    document.documentElement.lang = 'zh-CN';
    assert.equal(langOf(await drawIn(makeBox())), 'zh-Hans');
  });

  it('is followed when the page changes its own', async () => {
    document.documentElement.lang = 'fr';
    const element = await drawIn(makeBox());
    document.documentElement.lang = 'ru';
    await settle(element);
    assert.equal(langOf(element), 'ru');
  });

  it('is overruled by its own', async () => {
    document.documentElement.lang = 'zh-CN';
    assert.equal(langOf(await draw({ lang: 'sr-Latn' })), 'sr-Latn');
  });

  it('changes with an open city and a year, and both are kept', async () => {
    const element = await draw({ year: '1978', selected: 'leeds' });
    for (const lang of ['he', 'zh-Hans', 'de']) {
      element.lang = lang;
      await settle(element);
      assert.deepEqual(opened(element), ['leeds']);
      assert.deepEqual(lines(element), ['amiens', 'leeds', 'rostow', 'buffalo']);
      assert.equal(one(element, '[lang]').dir, lang === 'he' ? 'rtl' : 'ltr');
    }
  });
});

describe('at odd sizes', () => {
  const assertWhole = (element: DortmundPartnersElement) => {
    const markup = (element.shadowRoot as ShadowRoot).innerHTML;
    assert.notMatch(markup, /NaN|Infinity|undefined/);
    assert.equal(
      all(element, '[part~=item]')
        .map(({ dataset }) => dataset.id)
        .join(),
      IDS.join(),
    );
  };

  for (const width of [0, 1, 7, 40, 100, 10_000])
    it(`${width} px wide it draws no NaN, and the list is whole`, async () => {
      const element = await draw({ selected: 'xian' }, width);
      assertWhole(element);
      if (width >= 40) assert.deepEqual(lines(element), IDS);
    });

  it('0 px high it is as high as it needs', async () => {
    const element = make();
    makeBox(400, '0').append(element);
    await settle(element);
    assertWhole(element);
    assert.isAbove(element.getBoundingClientRect().height, 300);
  });

  const HIDERS: Readonly<Record<string, readonly [hide: string, show: string]>> = {
    'display: none': ['display:none', 'display:block'],
    'width: 0': ['width:0', 'width:600px'],
    'content-visibility: hidden': ['content-visibility:hidden', 'content-visibility:visible'],
  };
  for (const [title, [hide, unhide]] of Object.entries(HIDERS))
    it(`drawn in a box with ${title} and shown later it has the right width`, async () => {
      const box = makeBox(600);
      box.style.cssText += `;${hide}`;
      const element = make();
      box.append(element);
      await settle(element);
      assertWhole(element);
      box.style.cssText += `;${unhide}`;
      await settle(element);
      const picture = one<SVGSVGElement>(element, '[part~=map] > svg');
      assert.equal(picture.viewBox.baseVal.width, 600);
      assert.equal(picture.getBoundingClientRect().width, 600);
      assertWhole(element);
    });

  it('in a closed <details> that is opened it has the right width', async () => {
    const box = makeBox(600);
    box.innerHTML = '<details><summary>x</summary></details>';
    const details = box.firstElementChild as HTMLDetailsElement;
    const element = make();
    details.append(element);
    await settle(element);
    details.open = true;
    await settle(element);
    assert.equal(one<SVGSVGElement>(element, '[part~=map] > svg').viewBox.baseVal.width, 600);
  });

  it('[hidden] hides it', async () => {
    const element = await draw();
    element.hidden = true;
    assert.equal(getComputedStyle(element).display, 'none');
    element.hidden = false;
    assert.equal(getComputedStyle(element).display, 'block');
  });

  for (const style of [
    'contain: strict; height: 900px',
    'container-type: size; height: 900px',
    'display: flex',
    'display: grid; grid-template-columns: auto 200px',
    'float: left; width: 500px',
    'position: absolute; inset: 0',
    'columns: 2',
  ])
    it(`in a box with ${style} it has a width and draws`, async () => {
      const box = makeBox(700);
      const inner = document.createElement('div');
      inner.style.cssText = style;
      box.append(inner);
      const element = make();
      inner.append(element);
      await settle(element);
      assert.isAbove(element.getBoundingClientRect().width, 100);
      assert.deepEqual(lines(element), IDS);
    });

  it('following a box from wide to narrow and back it keeps its lines and raises no error', async () => {
    const errors: string[] = [];
    const collect = (event: ErrorEvent) => errors.push(event.message);
    addEventListener('error', collect);
    const element = await draw({}, 900);
    for (const width of [640, 200, 1, 333, 900]) {
      element.parentElement!.style.width = `${width}px`;
      await settle(element);
    }
    removeEventListener('error', collect);
    assert.deepEqual(errors, []);
    assert.deepEqual(lines(element), IDS);
    assert.equal(one<SVGSVGElement>(element, '[part~=map] > svg').viewBox.baseVal.width, 896);
  });

  it('a reader’s font size reaches the picture', async function () {
    const size = async () =>
      parseFloat(getComputedStyle(one(await draw(), '[part~=map] [part~=label]')).fontSize);
    const before = await size();
    const answer = await executeServerCommand('dp-font-size', 32);
    if (isUnsupported(answer)) skip(this, answer.unsupported);
    const after = await size();
    await executeServerCommand('dp-font-size', 16);
    // Below a width in em the names are set a little smaller.
    assert.isAtLeast(after / before, 1.8);
  });
});

describe('focus', () => {
  it('stays on the button when year, selection and language change', async () => {
    const element = await draw();
    const button = cityButton(element, 'leeds');
    button.focus();
    Object.assign(element, { year: 1978, selected: 'leeds', lang: 'he' });
    await settle(element);
    assert.isTrue(focused() === button, `the focus is on ${focused()?.localName}`);
  });

  it('comes back when the element is put elsewhere in one go', async () => {
    const element = await draw();
    const button = cityButton(element, 'leeds');
    button.focus();
    makeBox().append(element);
    await settle(element);
    assert.isTrue(focused() === button, `the focus is on ${focused()?.localName}`);
  });

  it('is not taken from others by appearing, playing or closing', async () => {
    const field = document.createElement('input');
    makeBox().append(field);
    field.focus();
    const element = await draw({ selected: 'leeds' });
    element.play();
    await settle(element);
    element.pause();
    element.selected = null;
    await settle(element);
    assert.isTrue(focused() === field, `the focus is on ${focused()?.localName}`);
  });
});

describe('many on one page', () => {
  it('fifty draw nine lines each, and their ids do not clash', async () => {
    const box = makeBox(400);
    const elements = CITIES.flatMap(() => [make(), make(), make(), make(), make()]).concat(
      [1, 2, 3, 4, 5].map(() => make()),
    );
    box.append(...elements);
    for (const element of elements) await element.updateComplete;
    await settle(elements[49] as DortmundPartnersElement);
    assert.lengthOf(elements, 50);
    for (const element of elements) assert.deepEqual(lines(element), IDS);
    cityButton(elements[7] as DortmundPartnersElement, 'leeds').click();
    await settle(elements[7] as DortmundPartnersElement);
    assert.deepEqual(
      elements.flatMap((element, i) => (opened(element).length > 0 ? [i] : [])),
      [7],
    );
  });

  it('one reader’s year is not another’s', async () => {
    const [first, second] = [await draw({ year: '1960' }), await draw()];
    named(first, 'Nächste Partnerschaft').click();
    await settle(first);
    assert.equal(slider(first).valueAsNumber, 1969);
    assert.deepEqual(lines(second), IDS);
  });
});
