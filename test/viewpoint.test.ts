import { assert } from 'chai';
import {
  all,
  cityButton,
  clear,
  consoleDuring,
  draw,
  IDS,
  named,
  one,
  opened,
  press,
  settle,
  slide,
  type DortmundPartnersElement,
} from './support/element.js';

afterEach(clear);

/* The element on the site of a partner. What all ten say and frame is asked in viewpoints.test.ts. */

const isOff = (element: DortmundPartnersElement, name: string): boolean =>
  named(element, name).getAttribute('aria-disabled') === 'true';
const isFramed = (element: DortmundPartnersElement): boolean => !isOff(element, 'Verkleinern');
const land = (element: DortmundPartnersElement): string =>
  one(element, '[data-panel=main] [part~=land]').getAttribute('d') ?? '';
const title = (element: DortmundPartnersElement): string =>
  one(element, '[part~=heading]').textContent?.trim() ?? '';
/** Cities whose lines stand out. */
const leading = (element: DortmundPartnersElement): string[] => [
  ...new Set(
    all<SVGElement>(element, '.link[data-emphasis=selected]').map(
      ({ dataset }) => dataset.id ?? '',
    ),
  ),
];

describe('the list of a viewpoint', () => {
  it('is two lists: the city’s own, and under a heading that names it the others', async () => {
    const element = await draw({ viewpoint: 'leeds' });
    const [own, others, ...more] = all(element, '[role=list]');
    assert.isEmpty(more);
    assert.equal(own?.getAttribute('aria-label'), 'Leeds und Dortmund');
    assert.deepEqual([own?.children.length, others?.children.length], [1, IDS.length - 1]);
    const heading = one(element, `#${others?.getAttribute('aria-labelledby')}`);
    assert.equal(heading.textContent?.trim(), 'Städte, denen wir durch Dortmund begegnen');
    assert.deepEqual(
      [heading.role ?? heading.getAttribute('role'), heading.getAttribute('aria-level')],
      ['heading', '3'],
    );
    assert.isTrue(heading.nextElementSibling === others);
  });

  it('opens nothing by itself, and has the city’s button first', async () => {
    const element = await draw({ viewpoint: 'xian' });
    assert.deepEqual(opened(element), []);
    assert.isTrue(all(element, '.city')[0] === cityButton(element, 'xian'));
    for (const id of IDS) {
      const details = cityButton(element, id).getAttribute('aria-controls');
      assert.isTrue(
        one(element, `#${details}`).closest('li') === cityButton(element, id).closest('li'),
      );
    }
  });

  it('keeps the focus on the button that was pressed', async () => {
    const element = await draw({ viewpoint: 'leeds' });
    for (const id of ['leeds', 'zwickau']) {
      const button = cityButton(element, id);
      button.focus();
      button.click();
      await settle(element);
      assert.deepEqual(opened(element), [id]);
      assert.isTrue(element.shadowRoot?.activeElement === button);
    }
  });
});

describe('the map of a viewpoint', () => {
  for (const view of ['world', 'near-far', 'globe'])
    it(`is framed to the city’s own link as if it were open, in the view ${view}`, async () => {
      const open = await draw({ view, selected: 'leeds' });
      const element = await draw({ view, viewpoint: 'leeds' });
      assert.equal(land(element), land(open));
      assert.isTrue(isFramed(element) && isOff(element, 'Vergrößern'));
      assert.deepEqual(leading(element), ['leeds']);
    });

  it('leads back by the buttons to the region and to all, and again to the link', async () => {
    const element = await draw({ viewpoint: 'leeds' });
    const seen = [land(element)];
    for (const name of ['Verkleinern', 'Verkleinern', 'Vergrößern', 'Vergrößern']) {
      named(element, name).click();
      await settle(element);
      seen.push(land(element));
    }
    assert.deepEqual(seen.slice(3), [seen[1], seen[0]]);
    assert.equal(new Set(seen).size, 3);
  });

  it('is left by Escape, which then is the page’s', async () => {
    const element = await draw({ viewpoint: 'leeds' });
    const heard: boolean[] = [];
    const hear = (event: KeyboardEvent) => void heard.push(event.key === 'Escape');
    document.addEventListener('keydown', hear);
    named(element, 'Verkleinern').focus();
    await press('Escape');
    await settle(element);
    assert.isFalse(isFramed(element));
    assert.deepEqual(heard, []);
    await press('Escape');
    document.removeEventListener('keydown', hear);
    assert.deepEqual(heard, [true]);
  });

  it('takes no key where there is no map', async () => {
    const element = await draw({ viewpoint: 'leeds', show: 'list' });
    const heard: string[] = [];
    const hear = (event: KeyboardEvent) => void heard.push(event.key);
    document.addEventListener('keydown', hear);
    cityButton(element, 'leeds').focus();
    await press('Escape');
    document.removeEventListener('keydown', hear);
    assert.deepEqual(heard, ['Escape']);
  });

  it('follows what is opened, and comes back to the city’s own link', async () => {
    const element = await draw({ viewpoint: 'leeds' });
    const own = land(element);
    cityButton(element, 'xian').click();
    await settle(element);
    assert.notEqual(land(element), own);
    assert.deepEqual(leading(element), ['xian']);
    cityButton(element, 'xian').click();
    await settle(element);
    assert.equal(land(element), own);
    assert.deepEqual(leading(element), ['leeds']);
  });

  it('frames the city when it is opened, whatever was looked at before', async () => {
    const element = await draw({ viewpoint: 'leeds' });
    named(element, 'Welt').click();
    await settle(element);
    assert.isFalse(isFramed(element));
    cityButton(element, 'leeds').click();
    await settle(element);
    assert.isTrue(isFramed(element));
  });

  it('is the whole map as long as the partnership has not begun', async () => {
    const element = await draw({ viewpoint: 'leeds', year: '1968' });
    assert.isFalse(isFramed(element));
    element.year = 1969;
    await settle(element);
    assert.isTrue(isFramed(element));
  });

  it('is the whole map while time runs, and afterwards', async () => {
    const element = await draw({ viewpoint: 'leeds', year: '1992' });
    element.play();
    await settle(element);
    assert.isFalse(isFramed(element));
    element.pause();
    await settle(element);
    assert.isFalse(isFramed(element));
    named(element, 'Vergrößern').click();
    named(element, 'Vergrößern').click();
    await settle(element);
    assert.isTrue(isFramed(element), 'and the link is still there');
  });

  it('is the whole map when the reader moves through the years', async () => {
    const element = await draw({ viewpoint: 'leeds', year: '1982' });
    assert.isTrue(isFramed(element));
    slide(element, 1992);
    await settle(element);
    assert.isFalse(isFramed(element));
  });

  it('is whole on paper, where nobody can step back', async () => {
    const element = await draw({ viewpoint: 'leeds' });
    dispatchEvent(new Event('beforeprint'));
    const dots = all(element, '[data-panel=main] .dot').map(({ dataset }) => dataset.id);
    const led = leading(element);
    dispatchEvent(new Event('afterprint'));
    await settle(element);
    assert.includeMembers(dots, [...IDS]);
    assert.deepEqual(led, ['leeds']);
    assert.isTrue(isFramed(element));
  });
});

describe('a viewpoint', () => {
  it('changes at any time, and goes', async () => {
    const element = await draw();
    const before = land(element);
    for (const [id, words] of [
      ['leeds', 'Leeds und Dortmund, Partnerstädte seit 1969'],
      ['zwickau', 'Zwickau und Dortmund: Städtefreundschaft innerhalb Deutschlands'],
      ['xian', 'Xi’an und Dortmund, Partnerstädte seit 1992'],
    ] as const) {
      element.viewpoint = id;
      await settle(element);
      assert.equal(title(element), words);
      assert.equal(one(element, 'section').getAttribute('aria-label'), words);
      assert.deepEqual(leading(element), [id]);
      assert.isTrue(isFramed(element));
    }
    element.viewpoint = null;
    await settle(element);
    assert.equal(title(element), 'Dortmund und seine Partnerstädte');
    assert.deepEqual(leading(element), []);
    assert.lengthOf(all(element, '[role=list]'), 1);
    assert.equal(land(element), before);
  });

  it('leaves an open city open', async () => {
    const element = await draw({ selected: 'amiens' });
    element.setAttribute('viewpoint', 'leeds');
    await settle(element);
    assert.deepEqual(opened(element), ['amiens']);
    assert.deepEqual(leading(element), ['amiens']);
  });

  it('that is none is Dortmund’s, with one warning that names those there are', async () => {
    let element: DortmundPartnersElement | undefined;
    const written = await consoleDuring(async () => {
      element = await draw({ viewpoint: 'köln' });
    });
    assert.equal(element && title(element), 'Dortmund und seine Partnerstädte');
    assert.lengthOf(written, 1);
    for (const id of ['dortmund', ...IDS]) assert.include(written[0], id);
  });
});
