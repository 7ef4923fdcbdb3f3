import { assert } from 'chai';
import { VIEWS } from '../src/model/options.js';
import { mapOf } from './support/rules.js';
import { landless as data } from './support/sample.js';
import {
  all,
  clear,
  draw,
  named,
  one,
  settle,
  type DortmundPartnersElement,
} from './support/element.js';

afterEach(clear);

/* What is framed when: the whole picture keeps its height, and nothing empty is shown. */

describe('the height of the picture', () => {
  it('is the same in every view, so that what stands below it stays where it is', () => {
    for (let width = 240; width <= 1440; width += 20) {
      const heights = VIEWS.map((view) => Math.round(mapOf(data, width, { view }).height));
      assert.equal(new Set(heights).size, 1, `${width} px: ${heights.join(', ')}`);
    }
  });

  it('is at most 40 times the size of the letters, however wide the column', () => {
    for (let width = 240; width <= 672; width += 20)
      for (const view of VIEWS) assert.isAtMost(mapOf(data, width, { view }).height, 640);
  });
});

const isFramed = (element: DortmundPartnersElement): boolean =>
  named(element, 'Verkleinern').getAttribute('aria-disabled') === 'false';

describe('the link to a city', () => {
  it('is framed from its first year on, not before', async () => {
    const element = await draw({ selected: 'leeds' });
    assert.isTrue(isFramed(element));
    element.year = 1968;
    await settle(element);
    assert.isFalse(isFramed(element));
    assert.lengthOf(all(element, '[data-panel=main] .dot[data-id=xian]'), 1);
    element.year = 1969;
    await settle(element);
    assert.isTrue(isFramed(element));
  });

  it('is left when the playback begins, which is about all cities, and stays so', async () => {
    const element = await draw({ selected: 'leeds' });
    element.play();
    await settle(element);
    assert.isFalse(isFramed(element));
    element.pause();
    await settle(element);
    assert.isFalse(isFramed(element));
  });

  it('is not framed for a city that is opened while time runs', async () => {
    const element = await draw();
    element.play();
    element.selected = 'leeds';
    await settle(element);
    assert.isFalse(isFramed(element));
    assert.exists(one(element, '[data-open]'));
    element.pause();
  });
});
