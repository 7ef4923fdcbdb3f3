import { assert } from 'chai';
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import type axe from 'axe-core';
import 'axe-core/axe.js';
import { html, nothing, render, svg, type TemplateResult } from 'lit';
import { makeScene } from '../src/scene/scene.js';
import { LANGUAGES, textOf } from '../src/text/languages.js';
import type { Kit } from '../src/view/kit.js';
import { widgetStyle } from '../src/view/style.js';
import { widgetView } from '../src/view/widget.js';
import {
  all,
  cityButton,
  clear,
  consoleDuring,
  draw,
  IDS,
  isUnsupported,
  item,
  listen,
  makeBox,
  named,
  one,
  pause,
  putInForce,
  settle,
  skip,
  slide,
  slider,
  type DortmundPartnersElement,
} from './support/element.js';
import { middle } from './support/layout.js';
import { data, NOW, options, stage, still } from './support/sample.js';

/** It has no export; its import sets a global. */
const { run } = (window as unknown as { axe: typeof axe }).axe;

afterEach(clear);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const kit: Kit<TemplateResult<1 | 2>> = { html, svg, nothing };

/** The page that the element stands on: it has a heading of its own. */
let heading: HTMLElement;
before(() => {
  heading = document.createElement('h1');
  heading.textContent = 'Dortmund';
  document.body.prepend(heading);
});
after(() => heading.remove());

/** What axe-core finds, as `rule: where`. */
async function findings(host: Element): Promise<string[]> {
  const { violations, passes } = await run({ include: [heading, host] }, { runOnly: TAGS });
  assert.isAbove(passes.length, 6, 'axe looked at the inside');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

describe('axe-core finds nothing', () => {
  const VIEWS = ['world', 'near-far', 'globe'];
  const THEMES = ['auto', 'light', 'dark', 'contrast'];
  // Twelve: each language, and each view in each theme.
  for (let i = 0; i < VIEWS.length * THEMES.length; i++) {
    const lang = LANGUAGES[i % LANGUAGES.length] as string;
    const view = VIEWS[i % VIEWS.length] as string;
    const theme = THEMES[i % THEMES.length] as string;
    const selected = IDS[i % IDS.length] as string;
    const width = [320, 760, 1200][(i % 5) % 3] as number;
    it(`in ${lang}, ${view}, ${theme}, with ${selected} open, ${width} px wide`, async function () {
      this.timeout(60_000);
      const element = await draw({ lang, view, theme, selected, year: '1990' }, width);
      assert.deepEqual(await findings(element), []);
    });
  }

  it('with nothing open, at today, with the about text open', async function () {
    this.timeout(60_000);
    const element = await draw();
    one(element, 'summary').click();
    assert.deepEqual(await findings(element), []);
  });

  it('on the site of a partner, closed and open', async function () {
    this.timeout(60_000);
    const element = await draw({ viewpoint: 'leeds', lang: 'en' });
    assert.deepEqual(await findings(element), []);
    element.selected = 'leeds';
    await settle(element);
    assert.deepEqual(await findings(element), []);
  });

  it('while it plays, and with a tip', async function () {
    this.timeout(60_000);
    const element = await draw({ year: '1960' });
    element.play();
    cityButton(element, 'amiens').focus();
    await settle(element);
    assert.isFalse(one(element, '.tip').hidden);
    assert.deepEqual(await findings(element), []);
    element.pause();
  });

  for (const show of ['map', 'timeline', 'list', 'about'])
    it(`where only the ${show} is shown`, async function () {
      this.timeout(60_000);
      assert.deepEqual(await findings(await draw({ show })), []);
    });

  it('where the author has made every mistake', async function () {
    this.timeout(60_000);
    const written = await consoleDuring(async () => {
      const wrong = { view: 'x', theme: 'x', accent: 'x', year: 'x', selected: 'x', show: 'x' };
      const element = await draw({ ...wrong, lang: '??', 'heading-level': '9', heading: '<b>' });
      assert.deepEqual(await findings(element), []);
      element.debug = true;
      element.data = { add: [{ id: 'x' }] } as never;
      await settle(element);
      assert.isAbove(element.shadowRoot?.querySelectorAll('.debug li').length ?? 0, 6);
      assert.deepEqual(await findings(element), []);
    });
    assert.isAbove(written.length, 5);
  });

  it('where there is no partner at all', async function () {
    this.timeout(60_000);
    const host = makeBox();
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(widgetStyle);
    root.adoptedStyleSheets = [sheet];
    const scene = makeScene({ ...data, partners: [] }, options, still, stage(760), NOW);
    const nothingHappens = () => {};
    render(
      widgetView(kit, scene, {
        skip: nothingHappens,
        over: nothingHappens,
        map: { pick: nothingHappens, look: nothingHappens, zoom: nothingHappens },
        timeline: { toggle: nothingHappens, slide: nothingHappens },
        list: { toggle: nothingHappens },
      }),
      root,
    );
    assert.lengthOf(root.querySelectorAll('button'), 8);
    assert.deepEqual(await findings(host), []);
  });

  it('in what stands between the tags of the pasted lines, alone', async function () {
    this.timeout(60_000);
    const readme = await (await fetch('/README.md')).text();
    const [, lines = ''] = readme.match(/```html\n([^]*?)```/) ?? [];
    const box = makeBox();
    box.innerHTML = lines
      .replace(/<script[^]*/, '')
      .replaceAll('"https://widget.example.org/', '"/dist/');
    assert.lengthOf(box.querySelectorAll('.dortmund-partners a[href] img[alt]'), 1);
    assert.deepEqual(await findings(box), []);
  });

  it('it sees a fault: without its name the picture is one', async function () {
    this.timeout(60_000);
    const element = await draw();
    one(element, '[part~=map] > svg').removeAttribute('aria-label');
    assert.match((await findings(element)).join(), /svg-img-alt/);
  });
});

describe('roles and names', () => {
  /** Whether the engine’s own accessibility tree has it. */
  const has = (role: string, name: string) =>
    executeServerCommand('dp-aria', { role, name, host: 'dortmund-partners' });

  async function assertTree(nodes: readonly (readonly [role: string, name: string])[]) {
    const missing: string[] = [];
    for (const [role, name] of nodes) if (!(await has(role, name))) missing.push(`${role} ${name}`);
    assert.deepEqual(missing, []);
  }

  const PICTURE =
    'Karte mit Dortmund und seinen Partnerstädten: Amiens, Leeds, Rostow am Don, Buffalo.';

  it('a region with heading, picture, group, slider, buttons and list', async () => {
    await draw({ year: '1978' });
    await assertTree([
      ['region', 'Dortmund und seine Partnerstädte'],
      ['heading', 'Dortmund und seine Partnerstädte'],
      ['link', 'Karte und Liste überspringen'],
      ['image', PICTURE],
      ['group', 'Zeitleiste'],
      ['button', 'Abspielen'],
      ['button', 'Vorherige Partnerschaft'],
      ['button', 'Nächste Partnerschaft'],
      ['slider', 'Jahr'],
      ['list', 'Liste der Partnerstädte'],
    ]);
    assert.isFalse(await has('button', 'Pause'), 'what is not there is not found');
  });

  for (const language of ['en', 'he', 'zh-Hans'] as const)
    it(`every control has its name in ${language}`, async () => {
      const text = textOf(language);
      await draw({ lang: language });
      await assertTree([
        ['region', text.title],
        ['link', text.skipLink],
        ['group', text.view],
        ['button', text.nearFar],
        ['button', text.zoomIn],
        ['group', text.timeline],
        ['button', text.previous],
        ['slider', text.year],
        ['list', text.list],
      ]);
    });

  it('no two controls have the same name', async () => {
    for (const lang of LANGUAGES) {
      const element = await draw({ lang, selected: 'leeds' });
      const names = all(element, 'button,a,summary,input').map(
        (each) => each.ariaLabel ?? each.textContent?.trim().replaceAll(/\s+/g, ' '),
      );
      assert.lengthOf(new Set(names), names.length, `${lang}: ${names.join(', ')}`);
      clear();
    }
  });

  it('a control keeps its name in every view, and whatever is open', async () => {
    const element = await draw();
    const names = () =>
      all(element, '.bar button,.controls button,input,.city').map(
        (each) => each.ariaLabel ?? each.textContent?.trim(),
      );
    const before = names();
    for (const change of [{ view: 'globe' }, { view: 'near-far' }, { selected: 'xian' }]) {
      Object.assign(element, change);
      await settle(element);
      assert.deepEqual(names(), before);
    }
  });

  it('there is nothing to hear, to film or to load', async () => {
    const element = await draw({ selected: 'leeds' });
    const foreign = 'audio,video,canvas,iframe,object,embed,img,image,marquee,blink';
    assert.lengthOf(all(element, foreign), 0);
  });

  it('every city is a button that says name, year and country', async () => {
    await draw();
    await assertTree([
      ['button', 'Amiens seit 1960 Frankreich'],
      ['button', 'Leeds seit 1969 Großbritannien'],
      ['button', 'Rostow am Don seit 1977 Russland'],
      ['button', 'Buffalo seit 1978 USA'],
      ['button', 'Netanya seit 1981 Israel'],
      ['button', 'Novi Sad seit 1982 Serbien'],
      ['button', 'Xi’an seit 1992 China'],
      ['button', 'Trabzon seit 2014 Türkei'],
      ['button', 'Zwickau ohne Jahresangabe Deutschland'],
    ]);
  });

  it('the link of an open city says whose site it is', async () => {
    await draw({ selected: 'leeds' });
    await assertTree([['link', 'Website der Stadt: Leeds']]);
  });

  it('the playing button is called Pause', async () => {
    const element = await draw({ year: '1960' });
    element.play();
    await settle(element);
    await assertTree([['button', 'Pause']]);
    element.pause();
  });

  it('the region keeps its name without a heading', async () => {
    await draw({ heading: '' });
    await assertTree([['region', 'Dortmund und seine Partnerstädte']]);
  });

  it('the slider says its year and how many partnerships there are by then', async () => {
    const element = await draw({ year: '1969' });
    assert.equal(slider(element).getAttribute('aria-valuetext'), '1969: Leeds, 2 von 9');
    slide(element, 1970);
    await settle(element);
    assert.equal(slider(element).getAttribute('aria-valuetext'), '1970, Partnerstädte: 2 von 9');
  });

  it('the picture is one image: nothing inside takes the focus, nothing has the engine’s own tooltip', async () => {
    const element = await draw();
    const picture = one<SVGSVGElement>(element, '[part~=map] > svg');
    assert.equal(picture.getAttribute('role'), 'img');
    assert.lengthOf(picture.querySelectorAll('a,button,[tabindex],title,[role]'), 0);
  });

  it('what repeats the slider is hidden from assistive technology, and holds no control', async () => {
    const element = await draw({}, 1100);
    const hidden = all(element, '[aria-hidden=true]');
    assert.isAbove(hidden.length, 1);
    for (const each of hidden)
      assert.lengthOf(each.querySelectorAll('a,button,input,summary,[tabindex]'), 0);
  });

  it('every id that is referred to is there, and once', async () => {
    const element = await draw();
    const ids = all(element, '[id]').map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const button of all(element, '[aria-controls]'))
      assert.include(ids, button.getAttribute('aria-controls'));
  });
});

describe('languages', () => {
  /** Own names, as the cities write them, and their languages (BCP 47). */
  const OWN: Readonly<Record<string, readonly [name: string, lang: string, dir: string]>> = {
    amiens: ['Amiens', 'fr', 'ltr'],
    leeds: ['Leeds', 'en', 'ltr'],
    rostow: ['Ростов-на-Дону', 'ru', 'ltr'],
    buffalo: ['Buffalo', 'en', 'ltr'],
    netanya: ['נתניה', 'he', 'rtl'],
    'novi-sad': ['Нови Сад', 'sr-Cyrl', 'ltr'],
    xian: ['西安', 'zh-Hans', 'ltr'],
    trabzon: ['Trabzon', 'tr', 'ltr'],
    zwickau: ['Zwickau', 'de', 'ltr'],
  };

  /** The innermost element around a text, with what it says about language and direction. */
  function around(root: Element, text: string): Element | undefined {
    return [...root.querySelectorAll('*')].find(
      (each) => each.children.length === 0 && each.textContent?.trim() === text,
    );
  }

  for (const lang of LANGUAGES)
    it(`in ${lang} every own name that differs has its lang, its direction, and is not translated`, async () => {
      const element = await draw({ lang });
      const shown: string[] = [];
      for (const id of IDS) {
        const [text, own, dir] = OWN[id] as readonly [string, string, string];
        element.selected = id;
        await element.updateComplete;
        const details = item(element, id).querySelector('[part~=details]') as Element;
        const found = around(details, text);
        if (!found) continue;
        shown.push(id);
        assert.equal(found.closest('[lang]')?.getAttribute('lang'), own);
        assert.equal(found.closest('[translate]')?.getAttribute('translate'), 'no');
        assert.equal(getComputedStyle(found).direction, dir);
      }
      const same: Readonly<Record<string, string>> = {
        he: 'netanya',
        ru: 'rostow',
        'sr-Cyrl': 'novi-sad',
        'zh-Hans': 'xian',
      };
      const foreign = ['rostow', 'netanya', 'novi-sad', 'xian'].filter((id) => same[lang] !== id);
      assert.includeMembers(shown, foreign);
    });

  for (const [lang, tag, dir] of [
    ['de', 'de', 'ltr'],
    ['de-simple', 'de', 'ltr'],
    ['he', 'he', 'rtl'],
    ['iw', 'he', 'rtl'],
    ['sr', 'sr-Cyrl', 'ltr'],
    ['sr-Latn', 'sr-Latn', 'ltr'],
    ['zh', 'zh-Hans', 'ltr'],
  ] as const)
    it(`lang="${lang}" is said as ${tag}, from ${dir === 'rtl' ? 'right to left' : 'left to right'}`, async () => {
      const root = one(await draw({ lang }), '[lang]');
      assert.deepEqual([root.lang, root.dir, getComputedStyle(root).direction], [tag, dir, dir]);
    });
});

describe('what is announced', () => {
  /** Hears everything that is said: by ariaNotify, or in the status region where it is missing. */
  function overhear(element: DortmundPartnersElement, withNotify: boolean): string[] {
    const said: string[] = [];
    const section = one(element, 'section');
    Object.defineProperty(section, 'ariaNotify', {
      value: withNotify ? (text: string) => said.push(`notify: ${text}`) : undefined,
    });
    const region = one(element, '[role=status]');
    new MutationObserver(() => {
      if (region.textContent) said.push(`status: ${region.textContent}`);
    }).observe(region, { childList: true, characterData: true, subtree: true });
    return said;
  }

  for (const [how, withNotify] of [
    ['notify', true],
    ['status', false],
  ] as const) {
    it(`nothing while it plays, one sentence when it is paused, by ${how} alone`, async () => {
      const element = await draw({ year: '1978' });
      const said = overhear(element, withNotify);
      named(element, 'Abspielen').click();
      await pause(600);
      assert.deepEqual(said, []);
      named(element, 'Pause').click();
      await pause(200);
      assert.deepEqual(said, [`${how}: Angehalten im Jahr 1978. Partnerstädte: 4 von 9.`]);
    });

    it(`one sentence at the end, by ${how} alone`, async () => {
      const element = await draw({ year: `${new Date().getFullYear() - 1}` });
      const said = overhear(element, withNotify);
      named(element, 'Abspielen').click();
      await pause(700);
      assert.deepEqual(said, [
        `${how}: Die Zeitleiste ist in der Gegenwart angekommen: 9 Partnerstädte.`,
      ]);
    });

    it(`the step to the next partnership, by ${how} alone`, async () => {
      const element = await draw({ year: '1960' });
      const said = overhear(element, withNotify);
      named(element, 'Nächste Partnerschaft').click();
      await pause(200);
      assert.deepEqual(said, [`${how}: 1969: neue Partnerstadt Leeds`]);
    });

    it(`of five quick steps the first and the last, a second apart, by ${how} alone`, async () => {
      const element = await draw({ year: '1958' });
      const said = overhear(element, withNotify);
      const next = named(element, 'Nächste Partnerschaft');
      for (let i = 0; i < 5; i++) {
        next.click();
        await pause(60);
      }
      assert.lengthOf(said, 1);
      await pause(1300);
      assert.deepEqual(said, [
        `${how}: 1960: neue Partnerstadt Amiens`,
        `${how}: 1981: neue Partnerstadt Netanya`,
      ]);
    });

    it(`nothing of what waited to be said once it plays, not even by ${how}`, async () => {
      const element = await draw({ year: '1958' });
      const said = overhear(element, withNotify);
      const next = named(element, 'Nächste Partnerschaft');
      next.click();
      await pause(60);
      next.click();
      await element.updateComplete;
      named(element, 'Abspielen').click();
      await pause(1300);
      assert.deepEqual(said, [`${how}: 1960: neue Partnerstadt Amiens`]);
      element.pause();
    });

    it(`nothing by slider, opening, closing or a property, not even by ${how}`, async () => {
      const element = await draw();
      const said = overhear(element, withNotify);
      slide(element, 1978);
      cityButton(element, 'leeds').click();
      await settle(element);
      cityButton(element, 'leeds').click();
      element.year = 1990;
      await pause(300);
      assert.deepEqual(said, []);
    });
  }

  it('the status region is there and empty from the start, and empty again after three seconds', async () => {
    const element = await draw({ year: '1960' });
    const region = one(element, '[role=status]');
    assert.equal(region.textContent, '');
    overhear(element, false);
    named(element, 'Nächste Partnerschaft').click();
    await pause(500);
    assert.isNotEmpty(region.textContent);
    await pause(3200);
    assert.equal(region.textContent, '');
  });
});

describe('order and pointer', () => {
  for (const lang of ['de', 'he'])
    it(`what stands first in the source stands first on the screen, in ${lang}`, async () => {
      for (const width of [320, 760, 1200]) {
        const element = await draw({ lang, selected: 'leeds' }, width);
        const parts = all(element, '.heading,.subtitle,.picture,.note,.controls,.scale,.about');
        const tops = parts.map((part) => part.getBoundingClientRect().top);
        assert.deepEqual(
          tops.slice().sort((a, b) => a - b),
          tops,
          `${width} px`,
        );
        const items = all(element, '.item').map((each) => each.getBoundingClientRect());
        items.slice(1).forEach(({ top, left }, i) => {
          const { top: above, left: beside } = items[i] as DOMRect;
          const isNext = lang === 'he' ? left < beside : left > beside;
          assert.isTrue(top > above + 1 || (Math.abs(top - above) <= 1 && isNext), `${width} px`);
        });
      }
    });

  it('who presses a button, a dot or a name and lets go elsewhere has done nothing', async () => {
    const element = await draw();
    const heard = listen(element);
    const elsewhere = middle(one(element, '.heading')).map(Math.round) as [number, number];
    for (const selector of [
      '.dot[data-id=xian]',
      '.label[data-id=xian]',
      '.play',
      '.view',
      '.city',
    ]) {
      const target = all(element, selector).at(-1) as Element;
      target.scrollIntoView({ block: 'center' });
      const position = middle(target).map(Math.round) as [number, number];
      await sendMouse({ type: 'move', position });
      await sendMouse({ type: 'down' });
      one(element, '.heading').scrollIntoView({ block: 'nearest' });
      await sendMouse({ type: 'move', position: elsewhere });
      await sendMouse({ type: 'up' });
    }
    await settle(element);
    assert.deepEqual(heard, []);
    assert.equal(element.view, null);
  });
});

describe('sizes and room', () => {
  const controls = (element: DortmundPartnersElement) =>
    all(element, 'button,a:not([href="#end"]),summary,input').filter(
      (each) => each.getClientRects().length > 0,
    );
  const nameOf = (each: Element) => each.getAttribute('aria-label') ?? each.textContent?.trim();

  function assertSize(element: DortmundPartnersElement, least: number) {
    assert.isAtLeast(controls(element).length, 15);
    for (const each of controls(element)) {
      const { width, height } = each.getBoundingClientRect();
      assert.isAtLeast(width, least, nameOf(each));
      assert.isAtLeast(height, least, nameOf(each));
    }
  }

  for (const width of [320, 760, 1200]) {
    it(`every control is at least 24 px high and wide at ${width} px`, async () =>
      assertSize(await draw({ selected: 'leeds' }, width), 24));

    for (const lang of ['de', 'zh-Hans'])
      it(`every control is at least 44 px high and wide for a finger at ${width} px in ${lang}`, async () => {
        const element = await draw({ selected: 'leeds', lang }, width);
        putInForce(element, '(pointer: coarse)');
        assertSize(element, 44);
      });
  }

  it('nothing moves by itself, and 100 ms after a pause nothing moves', async () => {
    const element = await draw({ year: '1978' });
    const moving = () =>
      (element.shadowRoot as ShadowRoot)
        .getAnimations()
        .filter(({ playState }) => playState === 'running').length;
    await pause(1500);
    assert.equal(moving(), 0);
    element.play();
    await pause(100);
    element.pause();
    await pause(1600);
    assert.equal(moving(), 0);
  });

  it('under reduced motion nothing is animated', async function () {
    const answer = await executeServerCommand('dp-media', [
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    if (isUnsupported(answer)) skip(this, answer.unsupported);
    const element = await draw({ year: '1960' });
    element.year = 2020;
    await settle(element);
    const { length } = (element.shadowRoot as ShadowRoot).getAnimations();
    await executeServerCommand('dp-media', []);
    assert.equal(length, 0);
  });

  it('kinds of partnership differ by more than colour: the friendship’s line is dotted', async () => {
    const element = await draw();
    const dashes = (id: string) =>
      getComputedStyle(one(element, `[part~=line][data-id="${id}"]`)).strokeDasharray;
    for (const id of IDS.slice(0, -1)) assert.notEqual(dashes(id), dashes('zwickau'));
  });
});
