import { assert } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import { LANGUAGES } from '../src/text/languages.js';
import { ratio } from './support/contrast.js';
import {
  all,
  clear,
  draw,
  focused,
  frame,
  IDS,
  isUnsupported,
  item,
  letMove,
  lines,
  make,
  makeBox,
  one,
  pause,
  putInForce,
  settle,
  skip,
  slider,
  THIS_YEAR,
  type DortmundPartnersElement,
} from './support/element.js';

afterEach(clear);

describe('on paper', () => {
  /** The element alone on a page of that width, printed: sheets of A4. */
  async function sheets(attributes: Readonly<Record<string, string>>, width: number) {
    await executeServerCommand('dp-viewport', { width, height: 600 });
    const box = makeBox();
    box.style.width = 'auto';
    const element = make(attributes);
    box.append(element);
    await settle(element);
    const answer = await executeServerCommand<number | { unsupported: string }, undefined>(
      'dp-pdf',
    );
    clear();
    return answer;
  }
  afterEach(() => executeServerCommand('dp-viewport', { width: 800, height: 600 }));

  it('all of it fits one page A4 in ten languages, from narrow and from wide windows', async function () {
    this.timeout(60_000);
    const found: string[] = [];
    for (const [i, lang] of LANGUAGES.entries()) {
      const count = await sheets({ lang }, i % 2 === 0 ? 320 : 1280);
      if (isUnsupported(count)) skip(this, count.unsupported);
      found.push(`${lang} ${count}`);
    }
    assert.deepEqual(
      found,
      LANGUAGES.map((lang) => `${lang} 1`),
    );
  });

  it('it fits one page in every view, in the dark, with a city open and at a year', async function () {
    this.timeout(60_000);
    const looks: readonly Readonly<Record<string, string>>[] = [
      { view: 'near-far', theme: 'dark' },
      { view: 'globe', selected: 'novi-sad' },
      { year: '1978', selected: 'leeds' },
    ];
    for (const attributes of looks) {
      const count = await sheets({ lang: 'de', ...attributes }, 760);
      if (isUnsupported(count)) skip(this, count.unsupported);
      assert.equal(count, 1, JSON.stringify(attributes));
    }
  });

  it('what is higher than a page takes two: the count counts', async function () {
    makeBox().style.cssText = 'height:1100px;break-after:page';
    const count = await sheets({ lang: 'de' }, 760);
    if (isUnsupported(count)) skip(this, count.unsupported);
    assert.isAtLeast(count, 2);
  });

  /** What the page is told before and after it is printed. */
  const tell = (type: 'beforeprint' | 'afterprint') => dispatchEvent(new Event(type));
  const size = (element: DortmundPartnersElement) =>
    one<SVGSVGElement>(element, '.picture').viewBox.baseVal.width;

  it('the picture is drawn for paper, as wide as its column there, and afterwards as before', async () => {
    // This window is 800 px wide.
    for (const [width, paper] of [
      [320, 320],
      [560, 560],
      [1200, 720],
    ] as const) {
      const element = await draw({}, width);
      const before = size(element);
      // No moment later: a script that prints waits for the end of it.
      tell('beforeprint');
      assert.approximately(size(element), paper, 20);
      assert.lengthOf(new Set(all(element, '.picture .label').map((each) => each.dataset.id)), 10);
      tell('afterprint');
      await settle(element);
      assert.equal(size(element), before);
    }
  });

  it('an element that was removed while it was printed is drawn for the screen when it comes back', async () => {
    const element = await draw({}, 320);
    const box = element.parentElement as HTMLElement;
    tell('beforeprint');
    await element.updateComplete;
    element.remove();
    tell('afterprint');
    box.append(element);
    await settle(element);
    await frame();
    assert.isBelow(size(element), 330);
  });

  it('all there is is shown, whatever year the reader was at, and a map that is on its way has arrived', async () => {
    letMove(true);
    const element = await draw({ year: '1960' });
    element.year = 1982;
    element.selected = 'leeds';
    await frame();
    tell('beforeprint');
    assert.lengthOf(lines(element), 9);
    assert.isFalse(one(element, '.picture').hasAttribute('data-moving'));
    assert.include(one(element, '.now').textContent, `${THIS_YEAR}`);
    tell('afterprint');
    letMove(false);
    await settle(element);
    assert.equal(slider(element).valueAsNumber, 1982);
  });

  it('a playback that ends because of it says nothing of what stands on the paper', async () => {
    const element = await draw({ year: '1965' });
    const said: string[] = [];
    const region = one(element, '[role=status]');
    const section = one(element, 'section') as HTMLElement & { ariaNotify?: unknown };
    section.ariaNotify = undefined;
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      childList: true,
    });
    one(element, '.play').click();
    await settle(element);
    tell('beforeprint');
    await settle(element);
    await pause(1200);
    tell('afterprint');
    await settle(element);
    assert.deepEqual(said, []);
    assert.equal(one(element, '.play').getAttribute('aria-label'), 'Abspielen');
  });

  it('the focus of a reader who prints stays where it is', async () => {
    const element = await draw({ selected: 'leeds' });
    const link = item(element, 'leeds').querySelector('a') as HTMLElement;
    link.focus();
    tell('beforeprint');
    tell('afterprint');
    await settle(element);
    assert.isTrue(focused() === link);
  });
});

describe('the rules for paper', () => {
  it('are black on white in every theme, whatever colours the page has set', async () => {
    for (const theme of ['light', 'dark', 'contrast']) {
      const element = await draw({ theme, style: '--dp-text:#fff;--dp-surface:#000' });
      putInForce(element, 'print');
      const { color, colorScheme, backgroundColor } = getComputedStyle(one(element, '.root'));
      assert.deepEqual([color, colorScheme], ['rgb(0, 0, 0)', 'light']);
      assert.match(backgroundColor, /, 0\)$/, 'paper is left white');
      for (const text of all(element, '.now,.name,.since,dt,dd span,.about p,.note,.subtitle'))
        assert.isAtLeast(ratio(getComputedStyle(text).color, '#ffffff'), 4.5);
      for (const label of all(element, '.picture .label'))
        assert.equal(getComputedStyle(label).fill, 'rgb(0, 0, 0)');
    }
  });

  it('unfold every city, with all its facts and the address of its site, and the about text', async () => {
    const element = await draw();
    dispatchEvent(new Event('beforeprint'));
    putInForce(element, 'print');
    for (const id of IDS) {
      const facts = item(element, id).querySelectorAll<HTMLElement>('dd');
      assert.isAtLeast(facts.length, 3, id);
      for (const fact of facts) assert.isAbove(fact.offsetHeight, 0, id);
      const link = item(element, id).querySelector('a') as HTMLAnchorElement;
      assert.match(link.href, /^https:/);
      const { content } = getComputedStyle(link, '::after');
      assert.isTrue(content.includes(link.href) || content === 'attr(href)', content);
    }
    assert.match(one(element, '.source').textContent ?? '', /^Quelle: /);
    dispatchEvent(new Event('afterprint'));
  });

  it('leave out what can only be pressed', async () => {
    const element = await draw();
    putInForce(element, 'print');
    for (const each of all(element, '.skip,.bar,.round,.slider'))
      assert.equal(each.getClientRects().length, 0, each.className);
  });

  it('set all cities alike, the open one too, small, whole and without arrows', async () => {
    const element = await draw({ selected: 'leeds' });
    putInForce(element, 'print');
    const sizes = new Set<string>();
    for (const each of all(element, '.item')) {
      const { boxShadow, breakInside, fontSize, gridRowEnd } = getComputedStyle(each);
      const arrow = getComputedStyle(each.querySelector('button') as Element, '::after').display;
      assert.deepEqual(
        [boxShadow, breakInside, gridRowEnd, arrow],
        ['none', 'avoid', 'auto', 'none'],
      );
      sizes.add(fontSize);
    }
    assert.lengthOf([...sizes], 1);
    assert.isBelow(parseFloat([...sizes][0] ?? ''), 12);
  });

  it('break no name in a narrow column', async () => {
    const element = await draw({}, 240);
    putInForce(element, 'print');
    for (const name of all(element, '.name')) assert.isBelow(name.offsetHeight, 24, name.innerText);
    const columns = all(element, '.item').map((each) => each.getBoundingClientRect().left);
    assert.lengthOf(new Set(columns), 1);
  });

  it('have no gap in the list below the open city', async () => {
    const element = await draw({ selected: 'amiens' });
    putInForce(element, 'print');
    const rows = all(element, '.item').map((each) => each.getBoundingClientRect());
    const [first, second, third, fourth] = rows;
    assert.deepEqual([second?.top, third?.top], [first?.top, first?.top], 'three columns');
    const end = Math.max(...rows.slice(0, 3).map(({ bottom }) => bottom));
    assert.approximately(fourth?.top ?? 0, end, 1);
  });
});
