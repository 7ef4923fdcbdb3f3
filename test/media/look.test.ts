import { assert } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import { contrasts, missed } from '../support/contrast.js';
import {
  all,
  clear,
  draw,
  IDS,
  make,
  makeBox,
  one,
  settle,
  skip,
  systemColors,
  type DortmundPartnersElement,
} from '../support/element.js';
import { axisFaults, drawnFaults } from '../support/rendered.js';
import { cut } from '../support/room.js';

afterEach(clear);

const fills = (element: DortmundPartnersElement, selector: string): string[] =>
  all(element, selector).map((each) => getComputedStyle(each).fill);
const rootOf = (element: DortmundPartnersElement) => getComputedStyle(one(element, '.root'));

/** By the name of the engine that has the setting. */
const FOLLOWED: Readonly<Record<string, (element: DortmundPartnersElement) => unknown>> = {
  'Firefox forced-colors': (element) =>
    assert.includeMembers(
      [...systemColors()],
      fills(element, '.sea,.land,.dot,.core,.label,.mark,.event,.event .date'),
    ),
  'Firefox reduced-motion': async (element) => {
    element.year = 2020;
    element.view = 'globe';
    await settle(element);
    assert.lengthOf((element.shadowRoot as ShadowRoot).getAnimations(), 0);
  },
  'Firefox font-32': (element) => assert.equal(rootOf(element).fontSize, '32px'),
  'WebKitGTK dark': (element) => assert.equal(rootOf(element).backgroundColor, 'rgb(18, 24, 29)'),
  'WebKitGTK contrast': (element) => {
    assert.deepEqual([...new Set(fills(element, '.label,.event .name'))], ['rgb(0, 0, 0)']);
    assert.deepEqual([...new Set(fills(element, '.sea'))], ['rgb(255, 255, 255)']);
  },
  // The browser speaks no language, so the page's counts, or else German.
  'WebKitGTK lang-c': (element) => assert.include(['de', 'en'], one(element, '.root').lang),
};

it('what the reader has set is followed', async () => {
  const { name } = await executeServerCommand<{ name: string }, undefined>('dp-engine');
  const element = make({ year: '1978' });
  element.removeAttribute('lang');
  makeBox().append(element);
  await settle(element);
  assert.property(FOLLOWED, name);
  await FOLLOWED[name]?.(element);
});

it('what is taken away has the colours that are shown, in plain words', async () => {
  const element = await draw({ year: '1978' });
  const svg = element.toSVG();
  const colors = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, color]) => `${color}`);
  for (const color of colors) assert.match(color, /^#[\da-f]{6}$|^none$/);
  const hex = (rgb: string) =>
    `#${(rgb.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
  for (const color of fills(element, '.figure .sea,.figure .label:not([data-phase=before])'))
    assert.include(colors, hex(color));
});

it('a globe has no edge around it, its lens has one', async () => {
  const element = await draw({ view: 'globe' }, 768);
  const edges = all(element, '.panel > .edge').map((edge) => getComputedStyle(edge).stroke);
  assert.lengthOf(edges, 2);
  assert.equal(edges[0], 'none');
  assert.notEqual(edges[1], 'none');
});

for (const lang of ['de', 'he', 'zh-Hans'])
  it(`nothing is cut, nor does anything touch, in ${lang}`, async () => {
    for (const width of [320, 760]) {
      const element = await draw({ lang, selected: 'rostow' }, width);
      assert.deepEqual(cut(element), [], `${width} px`);
      element.selected = null;
      await settle(element);
      assert.deepEqual(drawnFaults(element, ['dortmund', ...IDS]), [], `${width} px`);
      assert.deepEqual(axisFaults(element), [], `${width} px`);
    }
  });

it('everything stands out from its ground', async function () {
  if (matchMedia('(forced-colors: active)').matches) skip(this, 'the colours are the reader’s own');
  for (const view of ['world', 'globe']) {
    const element = await draw({ view, year: '1978', selected: 'leeds' });
    const found = contrasts(element);
    assert.isAbove(found.length, 20);
    assert.deepEqual(missed(found), [], view);
  }
});
