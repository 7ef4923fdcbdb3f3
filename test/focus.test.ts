import { assert } from 'chai';
import {
  all,
  cityButton,
  clear,
  draw,
  focused,
  item,
  named,
  one,
  opened,
  press,
  settle,
  skip,
  slider,
  type DortmundPartnersElement,
} from './support/element.js';

afterEach(clear);

/** Whatever changes, a reader at the keyboard does not begin anew at the top of the page (WCAG 2.2, 2.4.3, 3.2.2). */
describe('the focus', () => {
  const CHANGES: readonly Readonly<Partial<DortmundPartnersElement>>[] = [
    { view: 'globe' },
    { view: 'near-far' },
    { projection: 'natural-earth' },
    { theme: 'dark' },
    { accent: '#005fcc' },
    { lang: 'he' },
    { lang: 'zh-Hans' },
    { year: 1969 },
    { selected: 'leeds' },
    { selected: null },
    { heading: '' },
    { headingLevel: 4 },
    { show: 'timeline map list' },
    { show: null },
  ];
  for (const [where, find] of [
    ['a view', (element: DortmundPartnersElement) => one(element, '.view')],
    ['a zoom button', (element: DortmundPartnersElement) => one(element, '.zoom button')],
    ['play', (element: DortmundPartnersElement) => one(element, '.play')],
    ['the slider', slider],
    ['a city', (element: DortmundPartnersElement) => cityButton(element, 'buffalo')],
  ] as const)
    it(`stays on ${where} while every attribute changes`, async () => {
      const element = await draw({ year: '1990' });
      const control = find(element);
      control.focus();
      for (const change of CHANGES) {
        Object.assign(element, change);
        await settle(element);
        assert.isTrue(focused() === control, JSON.stringify(change));
      }
      document.documentElement.lang = 'fr';
      element.lang = '';
      await settle(element);
      document.documentElement.lang = 'en';
      assert.isTrue(focused() === control, 'language of the page');
    });

  it('goes from the link of a city that a script closes to the city’s button', async () => {
    const element = await draw({ selected: 'leeds' });
    item(element, 'leeds').querySelector('a')?.focus();
    element.selected = null;
    await settle(element);
    assert.deepEqual(opened(element), []);
    assert.isTrue(focused() === cityButton(element, 'leeds'));
  });

  it('goes from the link of a city to its button when another one is opened', async () => {
    const element = await draw({ selected: 'leeds' });
    item(element, 'leeds').querySelector('a')?.focus();
    element.selected = 'xian';
    await settle(element);
    assert.isTrue(focused() === cityButton(element, 'leeds'));
  });

  for (const [show, where, find] of [
    ['timeline list', 'a view', (element: DortmundPartnersElement) => named(element, 'Globus')],
    ['map list', 'the slider', slider],
    ['map about', 'play', (element: DortmundPartnersElement) => one(element, '.play')],
    ['about', 'a city', (element: DortmundPartnersElement) => cityButton(element, 'leeds')],
    ['map', 'the about text', (element: DortmundPartnersElement) => one(element, 'summary')],
  ] as const)
    it(`goes from ${where} to the region when only “${show}” is left, and Tab goes on from there`, async () => {
      const element = await draw();
      find(element).focus();
      element.show = show;
      await settle(element);
      assert.isTrue(focused() === one(element, 'section'), focused()?.localName);
      await press('Tab');
      assert.isTrue(focused() === one(element, '.skip'));
      assert.equal(one(element, 'section').tabIndex, -1, 'the region is no stop of its own');
    });

  it('is left alone where it is somebody else’s', async () => {
    const element = await draw({ selected: 'leeds' });
    const other = document.createElement('button');
    element.after(other);
    other.focus();
    element.selected = null;
    element.show = 'map';
    await settle(element);
    assert.isTrue(document.activeElement === other);
    other.remove();
  });

  it('has a ring of 2 px of its own on every stop, in every theme', async function () {
    if (!document.hasFocus())
      skip(this, 'the window of this engine is never the active one, so nothing matches :focus');
    for (const theme of ['light', 'dark', 'contrast']) {
      const element = await draw({ theme, selected: 'leeds' });
      const probe = one(element, '.widget').appendChild(document.createElement('i'));
      probe.style.color = 'var(--_focus)';
      const { color } = getComputedStyle(probe);
      probe.remove();
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      const stops = all(element, 'a,button,summary,input').filter(
        (each) => each.getClientRects().length > 0,
      );
      for (const stop of stops) {
        await press('Tab');
        assert.isTrue(focused() === stop, `${stop.localName} ${stop.className}`);
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
        // Of a slider the thumb has it, which no script can look at.
        if (!stop.matches('.slider'))
          assert.deepEqual([outlineStyle, outlineWidth, outlineColor], ['solid', '2px', color]);
      }
      clear();
    }
  });
});
