import { assert } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import { LANGUAGES } from '../src/text/languages.js';
import {
  all,
  clear,
  draw,
  IDS,
  isUnsupported,
  make,
  makeBox,
  one,
  settle,
  skip,
  type DortmundPartnersElement,
} from './support/element.js';
import { axisFaults, drawnFaults } from './support/rendered.js';
import { cut } from './support/room.js';

afterEach(clear);

const EVERYBODY = ['dortmund', ...IDS];

/** What WCAG 2.2 asks for (1.4.12), as a tool of a reader puts it in. */
const SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';

function space(element: DortmundPartnersElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  const root = element.shadowRoot as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

describe('when a web font arrives', () => {
  const { measureText } = CanvasRenderingContext2D.prototype;
  afterEach(() => Object.assign(CanvasRenderingContext2D.prototype, { measureText }));
  const places = (element: DortmundPartnersElement) =>
    all(element, '.label,.event').map((each) => `${each.dataset.id} ${each.getAttribute('x')}`);

  for (const lang of ['de', 'ru', 'he'])
    it(`names are laid out by it in every element on the page, and by nothing before, in ${lang}`, async () => {
      const elements = [await draw({ lang }), await draw({ lang })];
      const before = elements.map(places);
      // Engines measure in another font from now on; files of fonts differ from machine to machine.
      CanvasRenderingContext2D.prototype.measureText = function (text) {
        const measured = measureText.call(this, text);
        return { ...measured, width: measured.width * 1.3 } as TextMetrics;
      };
      document.fonts.dispatchEvent(new Event('loadingdone'));
      for (const element of elements) await settle(element);
      const fresh = await draw({ lang });
      elements.forEach((element, i) => {
        assert.notDeepEqual(places(element), before[i]);
        assert.deepEqual(places(element), places(fresh));
      });
      Object.assign(CanvasRenderingContext2D.prototype, { measureText });
      document.fonts.dispatchEvent(new Event('loadingdone'));
      for (const element of elements) await settle(element);
      assert.deepEqual(elements.map(places), before);
    });

  it('nothing is laid out anew where the font is none of the widget’s', async () => {
    const element = await draw();
    const label = one(element, '.label');
    let changes = 0;
    let measured = 0;
    CanvasRenderingContext2D.prototype.measureText = function (text) {
      measured++;
      return measureText.call(this, text);
    };
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(element.shadowRoot as ShadowRoot, {
      subtree: true,
      childList: true,
      attributes: true,
    });
    document.fonts.dispatchEvent(new Event('loadingdone'));
    assert.isAbove(measured, 0, 'it looks');
    measured = 0;
    await settle(element);
    observer.disconnect();
    assert.equal(measured, 0);
    assert.equal(changes, 0);
    assert.isTrue(label.isConnected);
  });
});

describe('with the text spacing of WCAG 1.4.12', () => {
  for (const lang of LANGUAGES)
    it(`nothing is cut in ${lang} at 320 px, with a city open`, async () => {
      const element = await draw({ lang, selected: 'rostow' }, 320);
      assert.deepEqual(cut(element), [], 'without it');
      space(element);
      await settle(element);
      assert.deepEqual(cut(element), []);
    });

  for (const view of ['world', 'near-far', 'globe'])
    for (const width of [320, 760])
      it(`names on map and axis are laid out for it in ${view} at ${width} px`, async () => {
        const found: string[] = [];
        for (const lang of ['de', 'ru', 'he', 'zh-Hans']) {
          const box = makeBox(width);
          const element = make({ lang, view });
          box.append(element);
          await settle(element);
          // As a reader's tool does: later, and without a word to the element.
          space(element);
          await settle(element);
          await settle(element);
          const faults = [...drawnFaults(element, EVERYBODY), ...axisFaults(element)];
          found.push(...faults.map((fault) => `${lang}: ${fault}`));
          box.remove();
        }
        assert.deepEqual(found, []);
      });

  it('the letters are wider than without: the spacing really is in force', async () => {
    const element = await draw();
    const width = () => one<SVGGraphicsElement>(element, '.label[data-id=rostow]').getBBox().width;
    const before = width();
    space(element);
    await settle(element);
    await settle(element);
    assert.isAbove(width(), before + 12);
  });
});

describe('large letters', () => {
  it('with a default font of 32 px nothing is cut, at 760 and at 320 px', async function () {
    const answer = await executeServerCommand('dp-font-size', 32);
    if (isUnsupported(answer)) skip(this, answer.unsupported);
    const found: string[] = [];
    for (const width of [760, 320])
      for (const lang of LANGUAGES) {
        found.push(...cut(await draw({ lang, selected: 'rostow' }, width)));
        clear();
      }
    await executeServerCommand('dp-font-size', 16);
    assert.deepEqual(found, []);
  });

  it('with a default font of 32 px no name of a city or country is broken', async function () {
    const answer = await executeServerCommand('dp-font-size', 32);
    if (isUnsupported(answer)) skip(this, answer.unsupported);
    const found: string[] = [];
    for (const lang of LANGUAGES) {
      const element = await draw({ lang }, 320);
      for (const word of all(element, '.name,.country'))
        // Broken at spaces and hyphens only: each line is as high as a line of 1.45 em.
        if (word.offsetHeight > 60 * word.innerText.split(/[\s-]/).length)
          found.push(word.innerText);
      clear();
    }
    await executeServerCommand('dp-font-size', 16);
    // Of 304 px the longest Russian name needs more.
    assert.isAtMost(found.length, 1, found.join());
  });

  it('a font that is made larger while the page is open reaches the picture', async function () {
    const element = await draw({}, 760);
    const size = () => Number(one(element, '.label').getAttribute('font-size'));
    const before = size();
    const answer = await executeServerCommand('dp-font-size', 32);
    if (isUnsupported(answer)) skip(this, answer.unsupported);
    await settle(element);
    await settle(element);
    const after = size();
    await executeServerCommand('dp-font-size', 16);
    assert.isAbove(after, 1.5 * before);
  });

  it('at 400 % zoom of a 1280 px window nothing is cut, nor scrolls sideways', async function () {
    const answer = await executeServerCommand<number[], object>('dp-viewport', {
      width: 320,
      height: 256,
      deviceScaleFactor: 4,
    });
    if (answer[0] !== 320) skip(this, `this engine’s window stops at ${answer[0]} px`);
    const element = await draw({ selected: 'leeds' });
    element.parentElement!.style.width = 'auto';
    await settle(element);
    const found = cut(element);
    const { scrollWidth, clientWidth } = document.documentElement;
    await executeServerCommand('dp-viewport', { width: 800, height: 600, deviceScaleFactor: 1 });
    assert.deepEqual(found, []);
    assert.isAtMost(scrollWidth, clientWidth);
  });
});

describe('a narrow column', () => {
  for (const width of [240, 320])
    it(`of ${width} px holds everything in ten languages, in every view, with every kind of city open`, async () => {
      const found: string[] = [];
      for (const [i, lang] of LANGUAGES.entries()) {
        const view = ['world', 'near-far', 'globe'][i % 3] as string;
        const element = await draw({ lang, view, selected: IDS[i % 9] as string }, width);
        const root = one(element, '.root');
        if (root.scrollWidth > root.clientWidth) found.push(`${lang} scrolls sideways`);
        found.push(...cut(element).map((fault) => `${lang}: ${fault}`));
        clear();
      }
      assert.deepEqual(found, []);
    });
});
