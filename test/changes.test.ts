import { assert } from 'chai';
import { timetable } from '../src/model/time.js';
import type { PartnersDocument } from '../src/data/partner.js';
import {
  all,
  clear,
  draw,
  frame,
  letMove,
  make,
  makeBox,
  one,
  pause,
  settle,
  type DortmundPartnersElement,
} from './support/element.js';

afterEach(clear);

/** What is in the element, piece by piece: elements with their attributes in alphabetical order, and texts. */
function piecesOf(node: Node): string[] {
  if (node instanceof Text) return node.data.trim() === '' ? [] : [node.data.trim()];
  // What was said last is gone a little later.
  if (!(node instanceof Element) || node.matches('[role=status]')) return [];
  const attributes = [...node.attributes]
    // An empty style is what is left when a script has taken a property away.
    .filter(({ name, value }) => name !== 'style' || value !== '')
    .map(({ name, value }) => `${name}="${value}"`)
    .sort();
  return [
    `<${[node.localName, ...attributes].join(' ')}>`,
    ...[...node.childNodes].flatMap(piecesOf),
  ];
}

const markupOf = (element: DortmundPartnersElement): string[] => piecesOf(one(element, '.root'));

/** The whole would be too long for a message. */
function assertSame(actual: readonly string[], expected: readonly string[], after: string): void {
  const others = actual.filter((piece, i) => piece !== expected[i]);
  const there = expected.filter((piece, i) => piece !== actual[i]);
  assert.deepEqual(others.slice(0, 3), there.slice(0, 3), after);
  assert.lengthOf(actual, expected.length, after);
}

/** Properties of the element, and `width`, that of its box, px. */
type Change = Readonly<Record<string, unknown>> & { readonly width?: number };

function apply(element: DortmundPartnersElement, { width, ...properties }: Change): void {
  Object.assign(element, properties);
  if (width !== undefined) (element.parentElement as HTMLElement).style.width = `${width}px`;
}

/** The element as a page sets it from the start. */
async function fresh(change: Change): Promise<string[]> {
  const element = make();
  makeBox().append(element);
  apply(element, change);
  await settle(element);
  return markupOf(element);
}

const OTHER: PartnersDocument = {
  partners: [
    {
      id: 'triest',
      name: { de: 'Triest', en: 'Trieste' },
      country: { de: 'Italien', en: 'Italy' },
      lonLat: [13.77, 45.65],
      since: 1973,
    },
    {
      id: 'pula',
      name: { de: 'Pula', en: 'Pula' },
      country: { de: 'Kroatien', en: 'Croatia' },
      lonLat: [13.85, 44.87],
      since: 1972,
    },
  ],
};

/** One after the other, each on top of those before. */
const CHANGES: readonly Change[] = [
  { year: 1960 },
  { year: 1961 },
  { year: 1977 },
  { selected: 'leeds' },
  { year: 1978 },
  { lang: 'he' },
  { view: 'near-far' },
  { year: 1990 },
  { selected: null },
  { viewpoint: 'buffalo' },
  { year: 1977 },
  { show: 'map list' },
  { year: 1982 },
  { show: null, lang: 'tr' },
  { heading: '', headingLevel: 4 },
  { viewpoint: null, year: 1959 },
  { view: 'globe' },
  { width: 420 },
  { projection: 'natural-earth', year: 1978 },
  { view: 'world' },
  { theme: 'contrast', accent: '#008000' },
  { width: 900, year: 1979 },
  { debug: true, accent: 'none' },
  { year: null, lang: 'zh-Hans' },
];

describe('after any change the element is what it would be on a new page', () => {
  it('whatever was changed before', async function () {
    this.timeout(60_000);
    const element = await draw();
    const state = {};
    for (const change of CHANGES) {
      Object.assign(state, change);
      apply(element, change);
      await settle(element);
      assertSame(markupOf(element), await fresh(state), JSON.stringify(change));
    }
  });

  it('when the data are other ones', async () => {
    const element = await draw({ year: '1977' });
    element.data = OTHER;
    await settle(element);
    assertSame(markupOf(element), await fresh({ year: 1977, data: OTHER }), 'other data');
    element.data = null;
    await settle(element);
    assertSame(markupOf(element), await fresh({ year: 1977 }), 'none of its own');
  });

  it('when it was printed, zoomed and unfolded in between', async () => {
    const element = await draw({ year: '1990' });
    const before = markupOf(element);
    for (const type of ['beforeprint', 'afterprint']) {
      dispatchEvent(new Event(type));
      await settle(element);
    }
    assertSame(markupOf(element), before, 'printed');
    for (const button of ['.zoom button:last-child', '.zoom button:first-child']) {
      one(element, button).click();
      await settle(element);
    }
    assertSame(markupOf(element), before, 'zoomed');
    const about = one<HTMLDetailsElement>(element, '.about');
    for (const isOpen of [true, false]) {
      about.open = isOpen;
      await pause(50);
      await settle(element);
    }
    assertSame(markupOf(element), before, 'unfolded');
  });

  it('when a drawing in between failed', async () => {
    const element = await draw({ year: '1990' });
    const at = one<HTMLElement>(element, '.timeline');
    // Where the timeline stood there is nothing to write to any more.
    const { textContent } = Object.getOwnPropertyDescriptors(Node.prototype);
    const now = one(element, '.now');
    Object.defineProperty(now, 'textContent', {
      configurable: true,
      set() {
        throw new Error('not now');
      },
    });
    element.year = 1978;
    element.selected = 'leeds';
    await element.updateComplete;
    Object.defineProperty(now, 'textContent', textContent as PropertyDescriptor);
    element.year = 1990;
    element.selected = null;
    await settle(element);
    assert.isTrue(at.isConnected);
    assertSame(markupOf(element), await fresh({ year: 1990 }), 'back again');
  });
});

describe('a year in which nothing begins', () => {
  it('changes the handle, its words and the line behind it, and nothing else', async () => {
    const element = await draw({ year: '1984' });
    const touched = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) touched.add(`${(target as Element).getAttribute('class')}`);
    });
    observer.observe(element.shadowRoot as ShadowRoot, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
    element.year = 1985;
    await settle(element);
    observer.disconnect();
    assert.sameMembers([...touched], ['elapsed', 'slider', 'now']);
  });

  it('asks the page for nothing: neither for its styles nor for its language', async () => {
    const element = await draw({ year: '1984' });
    let asked = 0;
    const { getComputedStyle } = window;
    const { getAttribute, querySelector } = document.documentElement;
    const page = document.documentElement;
    window.getComputedStyle = (...args) => {
      asked++;
      return getComputedStyle(...args);
    };
    page.getAttribute = (name) => {
      asked++;
      return getAttribute.call(page, name);
    };
    element.querySelector = (selector: string) => {
      asked++;
      return querySelector.call(element, selector);
    };
    try {
      element.year = 1985;
      await settle(element);
      assert.equal(asked, 0);
      element.requestUpdate();
      await settle(element);
      assert.isAbove(asked, 3, 'any other update does');
    } finally {
      window.getComputedStyle = getComputedStyle;
      Reflect.deleteProperty(page, 'getAttribute');
    }
  });

  it('lets nothing be missed that came together with it', async () => {
    const element = await draw({ year: '1984', lang: '' });
    const page = document.documentElement;
    const before = page.lang;
    page.lang = 'fr';
    element.year = 1985;
    await settle(element);
    const lang = one(element, '.root').lang;
    element.year = 1986;
    page.lang = before;
    await settle(element);
    assert.equal(lang, 'fr');
    assert.notEqual(one(element, '.root').lang, 'fr');
  });
});

describe('a line that begins', () => {
  const growing = (element: DortmundPartnersElement) =>
    (element.shadowRoot as ShadowRoot)
      .getAnimations()
      .filter(({ effect }) => (effect as KeyframeEffect).target?.matches('.link') ?? false);

  const scaleOf = (shape: SVGGraphicsElement) => (shape.getScreenCTM() as DOMMatrix).a;
  const homeOf = (line: Element) =>
    line.parentElement?.querySelector('.dot[data-role=home]') as SVGGraphicsElement;

  /** Where the line's first point is seen, through all that moves it, home is seen. */
  function assertAtHome(line: SVGPathElement): void {
    const { a, e, f } = line.getScreenCTM() as DOMMatrix;
    const start = line.getPointAtLength(0);
    const home = homeOf(line).getBoundingClientRect();
    assert.approximately(start.x * a + e, home.x + home.width / 2, 0.5);
    assert.approximately(start.y * a + f, home.y + home.height / 2, 0.5);
  }

  for (const view of ['world', 'near-far', 'globe'])
    it(`grows out of Dortmund, in each panel, ${view}`, async () => {
      const element = await draw({ year: '1980', view });
      element.year = 1981;
      while (!(await element.updateComplete));
      const moving = growing(element);
      const begun = all(element, '.link[data-phase=beginning]');
      assert.isNotEmpty(begun);
      assert.sameMembers(
        moving.map(({ effect }) => (effect as KeyframeEffect).target),
        begun,
      );
      for (const animation of moving) {
        animation.pause();
        animation.currentTime = 200;
        const line = (animation.effect as KeyframeEffect).target as SVGPathElement;
        assert.isBelow(scaleOf(line), 0.9 * scaleOf(homeOf(line)), 'smaller than it will be');
        assertAtHome(line);
      }
    });

  it('grows out of Dortmund while the map moves, too', async () => {
    const element = await draw({ year: '1960' });
    letMove(true);
    try {
      element.selected = 'xian';
      element.year = 1992;
      let seen = 0;
      for (let i = 0; i < 30 || element.shadowRoot?.querySelector('[data-moving]'); i++) {
        await frame();
        for (const line of all<SVGPathElement>(
          element,
          '[data-moving] .link[data-phase=beginning]',
        )) {
          assertAtHome(line);
          seen++;
        }
      }
      assert.isAbove(seen, 0);
    } finally {
      letMove(false);
    }
    await settle(element);
  });

  it('is nearly there after half a second, and rests a moment before a playback goes on', async () => {
    const element = await draw({ year: '1980' });
    const { min, max } = element.shadowRoot?.querySelector<HTMLInputElement>('.slider') ?? {};
    const axis = { min: Number(min), max: Number(max) };
    const [first, second] = timetable(1981, [1981, 1982], axis);
    const dwell = (second?.at ?? 0) - (first?.at ?? 0);
    element.year = 1981;
    while (!(await element.updateComplete));
    const ways = (element.shadowRoot as ShadowRoot)
      .getAnimations()
      .filter((each) => (each.effect as KeyframeEffect).target?.matches('.link,.dot,.label'));
    assert.isNotEmpty(ways);
    for (const { effect } of ways) {
      const { duration } = (effect as KeyframeEffect).getTiming();
      assert.isBelow(Number(duration), dwell);
      assert.isAbove(Number(duration), dwell - 50);
    }
    const [line] = growing(element);
    if (!line) throw new Error('no line grows');
    line.pause();
    line.currentTime = 500;
    const shape = (line.effect as KeyframeEffect).target as SVGPathElement;
    assert.isAbove(scaleOf(shape), 0.85 * scaleOf(homeOf(shape)));
  });

  it('stands as it is two seconds later, and nothing is left of the way', async () => {
    const element = await draw({ year: '1980' });
    element.year = 1981;
    await settle(element);
    await pause(1900);
    assert.isEmpty(growing(element));
    for (const line of all(element, '.link[data-phase=beginning]'))
      assert.equal(getComputedStyle(line).transform, 'none');
  });
});
