import { assert } from 'chai';
import type { Partner } from '../src/data/types.js';
import { isolate } from '../src/model/format.js';
import { makeScene } from '../src/scene/scene.js';
import { LANGUAGES, type Language } from '../src/text/languages.js';
import {
  all,
  cityButton,
  clear,
  draw,
  one,
  settle,
  type DortmundPartnersElement,
} from './support/element.js';
import { landless, NOW, options, stage, still } from './support/sample.js';

afterEach(clear);

const leftOf = (element: Element): number => element.getBoundingClientRect().left;
const xOf = (element: DortmundPartnersElement, selector: string): number =>
  leftOf(one(element, selector));

describe('from right to left', () => {
  it('the layout is mirrored: heading, buttons, entries and their arrows', async () => {
    const [german, hebrew] = [await draw(), await draw({ lang: 'he' })];
    const order = (element: DortmundPartnersElement) => {
      const [play, previous, next] = all(element, '.controls button').map(leftOf);
      const [first, second] = all(element, '.item').map(leftOf);
      const button = cityButton(element, 'leeds');
      const [name, since] = [...button.querySelectorAll('.name,.since')].map(leftOf);
      return [
        Number(play) < Number(previous),
        Number(previous) < Number(next),
        Number(first) < Number(second),
        Number(name) < Number(since),
        xOf(element, '.views') < xOf(element, '.zoom'),
      ];
    };
    assert.deepEqual(order(german), [true, true, true, true, true]);
    assert.deepEqual(order(hebrew), [false, false, false, false, false]);
  });

  it('the axis runs from right to left, the slider with it, and the arrows point along', async () => {
    const element = await draw({ lang: 'he' });
    assert.isAbove(xOf(element, '.mark[data-id=amiens]'), xOf(element, '.mark[data-id=trabzon]'));
    assert.equal(getComputedStyle(one(element, '.slider')).direction, 'rtl');
    assert.include(getComputedStyle(one(element, '.step .icon')).transform, '-1');
  });

  it('the map is not mirrored: west stays left', async () => {
    for (const view of ['world', 'near-far', 'globe']) {
      const [german, hebrew] = [await draw({ view }), await draw({ view, lang: 'he' })];
      for (const element of [german, hebrew])
        assert.isBelow(
          xOf(element, '.dot[data-id=buffalo]'),
          xOf(element, '.dot[data-id=xian]'),
          view,
        );
      const coast = (element: DortmundPartnersElement) =>
        one(element, '[part~=land]').getAttribute('d')?.slice(0, 40);
      assert.equal(coast(german), coast(hebrew), view);
    }
  });
});

describe('names of another writing', () => {
  const KUMASI: Partner = {
    id: 'kumasi',
    name: { en: 'Kumasi', ar: 'كوماسي' },
    country: 'Ghana',
    lonLat: [-1.6244, 6.6885],
    since: 2024,
  };

  function sentences(language: Language, partner: Partner): string[] {
    const { map, timeline } = makeScene(
      { ...landless, partners: [...landless.partners, partner] },
      { ...options, language },
      { ...still, year: 2024 },
      stage(760),
      NOW,
    );
    return [map?.name, timeline?.caption, timeline?.slider.valueText, timeline?.sentences.step].map(
      String,
    );
  }

  it('are isolated in every sentence of a language that runs from right to left', () => {
    for (const sentence of sentences('he', KUMASI)) assert.include(sentence, isolate('Kumasi'));
  });

  it('that run from right to left are isolated in every other language', () => {
    for (const lang of LANGUAGES.filter((each) => each !== 'he'))
      for (const sentence of sentences(lang, { ...KUMASI, name: 'كوماسي' }))
        assert.include(sentence, isolate('كوماسي'), lang);
  });

  it('are left as they are where they run the same way', () => {
    for (const sentence of sentences('de', KUMASI)) assert.notMatch(sentence, /[\u2066-\u2069]/);
  });
});

describe('Chinese', () => {
  /** Text as it is broken into lines. */
  function linesOf(element: Element): string[] {
    const range = document.createRange();
    const lines: string[] = [];
    let top = -Infinity;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (let i = 0; i < (node.nodeValue ?? '').length; i++) {
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        // At the beginning of a line WebKit names the end of the one before, too.
        const [box] = [...range.getClientRects()].filter(({ width }) => width > 0);
        if (!box) continue;
        const begins = box.top > top + box.height / 2;
        const line = begins ? '' : (lines.pop() ?? '');
        lines.push(line + (node.nodeValue ?? '').charAt(i));
        top = Math.max(top, box.top);
      }
    return lines;
  }

  it('is broken between any two characters, but no line begins or ends with the wrong sign', async () => {
    let broken = 0;
    for (const column of [240, 280, 320, 360]) {
      const element = await draw({ lang: 'zh-Hans' }, column);
      one(element, 'summary').click();
      await settle(element);
      for (const text of all(element, '.about p,.note,.subtitle,.heading')) {
        const lines = linesOf(text);
        broken += lines.length - 1;
        for (const line of lines) {
          assert.notMatch(line, /^[、。，．：；！？）》」』”’]/, `${column} px: ${line}`);
          assert.notMatch(line, /[（《「『“‘]$/, `${column} px: ${line}`);
        }
      }
      clear();
    }
    assert.isAbove(broken, 10);
  });

  it('is set in the shapes of its language', async () => {
    const element = await draw({ lang: 'zh' });
    assert.equal(one(element, '.root').lang, 'zh-Hans');
  });
});
