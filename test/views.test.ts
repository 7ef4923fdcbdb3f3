import { assert } from 'chai';
import {
  all,
  cityButton,
  clear,
  consoleDuring,
  countingFrames,
  draw,
  drawn,
  frame,
  IDS,
  letMove,
  listen,
  make,
  makeBox,
  named,
  one,
  opened,
  settle,
  type DortmundPartnersElement,
} from './support/element.js';

afterEach(clear);

/* The switch between the views, the steps of the zoom, and the way of the map from one to the next. */

const pressed = (element: DortmundPartnersElement): string[] =>
  all(element, '[aria-pressed=true]').map(({ textContent }) => textContent?.trim() ?? '');

const isOff = (element: DortmundPartnersElement, name: string): boolean =>
  named(element, name).getAttribute('aria-disabled') === 'true';

const land = (element: DortmundPartnersElement): string =>
  one(element, '[data-panel=main] [part~=land]').getAttribute('d') ?? '';

/** Distance of two dots in the main panel, px. */
function apart(element: DortmundPartnersElement, ...ids: [string, string]): number {
  const [a, b] = ids.map((id) => {
    const dot = one(element, `[data-panel=main] [part~=dot][data-id=${id}]`);
    return [Number(dot.getAttribute('cx')), Number(dot.getAttribute('cy'))] as const;
  }) as [readonly [number, number], readonly [number, number]];
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** What the element says to those who do not see, in either channel. */
async function saidDuring(
  element: DortmundPartnersElement,
  action: () => unknown,
): Promise<string[]> {
  const said: string[] = [];
  const section = one(element, 'section') as HTMLElement & { ariaNotify?: (text: string) => void };
  const status = one(element, '[role=status]');
  const observer = new MutationObserver(() => {
    if (status.textContent) said.push(status.textContent);
  });
  observer.observe(status, { childList: true, characterData: true, subtree: true });
  if ('ariaNotify' in section) section.ariaNotify = (text) => void said.push(text);
  await action();
  await settle(element);
  await frame();
  observer.disconnect();
  return said;
}

describe('the switch between the views', () => {
  it('shows which view there is, changes it, and takes the attribute along', async () => {
    const element = await draw();
    assert.deepEqual(pressed(element), ['Welt']);
    for (const [name, view] of [
      ['Globus', 'globe'],
      ['Nah und fern', 'near-far'],
      ['Welt', 'world'],
    ] as const) {
      named(element, name).click();
      await settle(element);
      assert.deepEqual(pressed(element), [name]);
      assert.equal(element.getAttribute('view'), view);
      assert.equal(element.view, view);
      assert.sameMembers(drawn(element, 'line'), [...IDS]);
    }
  });

  it('follows the attribute', async () => {
    const element = await draw({ view: 'globe' });
    assert.deepEqual(pressed(element), ['Globus']);
    element.setAttribute('view', 'near-far');
    await settle(element);
    assert.deepEqual(pressed(element), ['Nah und fern']);
    assert.isNotEmpty(all(element, '.ring'));
  });

  it('says in one sentence where it is, and sends no event', async () => {
    const element = await draw();
    const heard = listen(element);
    const said = await saidDuring(element, () => named(element, 'Globus').click());
    assert.deepEqual(said, ['Zu sehen: Globus']);
    assert.deepEqual(heard, []);
  });

  it('keeps year, open city and focus', async () => {
    const element = await draw({ year: '1982', selected: 'leeds' });
    const button = named(element, 'Nah und fern');
    button.focus();
    button.click();
    await settle(element);
    assert.deepEqual(opened(element), ['leeds']);
    assert.equal(element.year, '1982');
    assert.isTrue(element.shadowRoot?.activeElement === button);
  });

  it('is not there where there is no map', async () => {
    const element = await draw({ show: 'list timeline' });
    assert.isEmpty(all(element, '[aria-pressed]'));
  });
});

describe('a selection', () => {
  for (const view of ['world', 'near-far', 'globe'])
    it(`frames the link, and closing it goes back, in the view ${view}`, async () => {
      const element = await draw({ view });
      const before = land(element);
      const near = apart(element, 'dortmund', 'zwickau');
      cityButton(element, 'zwickau').click();
      await settle(element);
      assert.isAbove(apart(element, 'dortmund', 'zwickau'), near * 1.2);
      cityButton(element, 'zwickau').click();
      await settle(element);
      assert.equal(land(element), before);
    });

  it('set from outside frames the link too, at the start without a move', async () => {
    const element = await draw({ selected: 'xian' });
    assert.isFalse(isOff(element, 'Verkleinern'));
    assert.isTrue(isOff(element, 'Vergrößern'));
    element.selected = null;
    await settle(element);
    assert.isTrue(isOff(element, 'Verkleinern'));
  });

  it('closed by Escape goes back to all cities', async () => {
    const element = await draw();
    const before = land(element);
    const button = cityButton(element, 'leeds');
    button.click();
    await settle(element);
    button.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'Escape',
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
    await settle(element);
    assert.equal(land(element), before);
  });
});

describe('the zoom', () => {
  it('steps from all cities to the crowded region, to the link, and back', async () => {
    const element = await draw({ selected: 'leeds' });
    const [closer, back] = [named(element, 'Vergrößern'), named(element, 'Verkleinern')];
    const link = land(element);
    back.click();
    await settle(element);
    const region = land(element);
    back.click();
    await settle(element);
    const everything = land(element);
    assert.equal(new Set([link, region, everything]).size, 3);
    assert.isTrue(isOff(element, 'Verkleinern'));
    closer.click();
    await settle(element);
    assert.equal(land(element), region);
    closer.click();
    await settle(element);
    assert.equal(land(element), link);
    assert.isTrue(isOff(element, 'Vergrößern'));
    assert.deepEqual(opened(element), ['leeds']);
  });

  it('has nowhere to go from near and far but to a link', async () => {
    const element = await draw({ view: 'near-far' });
    assert.isTrue(isOff(element, 'Vergrößern') && isOff(element, 'Verkleinern'));
  });

  it('says what is framed', async () => {
    const element = await draw();
    const said = await saidDuring(element, () => named(element, 'Vergrößern').click());
    assert.deepEqual(said, ['Zu sehen: Bereich mit vielen Städten']);
  });

  it('goes back to all cities by the button of the view that is shown', async () => {
    const element = await draw({ selected: 'xian' });
    named(element, 'Welt').click();
    await settle(element);
    assert.isTrue(isOff(element, 'Verkleinern'));
    assert.deepEqual(opened(element), ['xian']);
  });

  it('listens to no wheel, pinch or drag', async () => {
    const listened: { readonly type: string; readonly at: EventTarget }[] = [];
    const real = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type: string, ...rest: unknown[]) {
      listened.push({ type, at: this });
      return Reflect.apply(real, this, [type, ...rest]);
    };
    let element!: DortmundPartnersElement;
    try {
      element = await draw();
      named(element, 'Globus').click();
      await settle(element);
    } finally {
      EventTarget.prototype.addEventListener = real;
    }
    assert.include(
      listened.map(({ type }) => type),
      'click',
    );
    // A hand on the slider stops the playback; its drag stays the engine’s own.
    const slider = one(element, 'input[type=range]');
    for (const { type, at } of listened)
      if (at !== slider || type !== 'pointerdown')
        assert.notMatch(type, /wheel|touch|gesture|drag|(pointer|mouse)(down|up|move|raw)/);
  });
});

describe('the way from one picture to the next', () => {
  beforeEach(() => letMove(true));
  afterEach(() => letMove(false));

  it('takes about 400 ms through pictures in between, and then rests', async () => {
    const element = await draw({ view: 'world' });
    const start = land(element);
    const begun = performance.now();
    element.view = 'globe';
    const seen = new Set<string>();
    do {
      await frame();
      seen.add(land(element));
    } while (all(element, '[data-moving]').length > 0 || seen.size < 2);
    const took = performance.now() - begun;
    assert.isAtLeast(took, 350);
    assert.isAbove(seen.size, 2);
    const end = land(element);
    assert.notEqual(start, end);
    for (let i = 0; i < 5; i++) {
      await frame();
      assert.equal(land(element), end);
    }
  });

  it('ends at the last one of several changes in quick succession', async () => {
    const element = await draw();
    element.view = 'globe';
    await frame();
    element.view = 'near-far';
    await frame();
    element.view = 'world';
    await settle(element);
    assert.equal(land(element), land(await draw()));
  });

  it('asks for no frames of its own where no map is shown', async () => {
    const element = await draw({ show: 'list' });
    await countingFrames(async (asked) => {
      element.view = 'globe';
      element.selected = 'leeds';
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 300));
      // The open details change the height, which is looked at in a frame; a way would ask for many.
      assert.isAtMost(asked(), 2);
    });
  });

  it('ends when the element is taken away, and stands at its end when it is back', async () => {
    const element = await draw();
    const { parentElement } = element;
    element.view = 'globe';
    await frame();
    element.remove();
    parentElement?.append(element);
    await settle(element);
    assert.equal(land(element), land(await draw({ view: 'globe' })));
  });

  it('is not taken before there is a picture to set out from', async () => {
    const element = make();
    const box = makeBox(0);
    box.append(element);
    await settle(element);
    element.view = 'globe';
    await settle(element);
    box.style.width = '760px';
    do {
      await frame();
      assert.isEmpty(all(element, '[data-moving]'));
    } while (all(element, '.rim').length === 0);
  });

  it('is not taken where less motion is asked for', async () => {
    letMove(false);
    const element = await draw();
    element.view = 'globe';
    await element.updateComplete;
    assert.isEmpty(all(element, '[data-moving]'));
    assert.isNotEmpty(all(element, '.rim'));
  });

  it('passes through six changes of view and framing without a word to the console', async () => {
    const element = await draw();
    const written = await consoleDuring(async () => {
      for (const [view, selected] of [
        ['globe', 'xian'],
        ['world', 'buffalo'],
        ['near-far', null],
        ['globe', 'zwickau'],
        ['near-far', 'netanya'],
        ['world', null],
      ] as const) {
        element.view = view;
        element.selected = selected;
        await frame();
        await frame();
        assert.notMatch(one(element, '[part~=map]').innerHTML, /NaN|Infinity|undefined/);
        await settle(element);
      }
    });
    assert.deepEqual(written, []);
  });
});

describe('the city under the pointer', () => {
  const lit = (element: DortmundPartnersElement) => [
    ...new Set(all<SVGElement>(element, '.lit').map(({ dataset }) => dataset['id'])),
  ];
  const point = (target: Element, type = 'pointerover') =>
    target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));

  it('has its lines stand out in every panel, from its dot, its name or its entry in the list', async () => {
    const element = await draw();
    for (const part of ['dot', 'line', 'item']) {
      point(one(element, `[part~=${part}][data-id=leeds]`));
      assert.deepEqual(lit(element), ['leeds'], part);
      assert.lengthOf(all(element, '.lit'), 2);
      const width = (id: string) =>
        parseFloat(getComputedStyle(one(element, `[part~=line][data-id=${id}]`)).strokeWidth);
      await new Promise((resolve) => setTimeout(resolve, 250));
      assert.isAbove(width('leeds'), width('xian'));
      point(one(element, '[role=heading]'));
      assert.deepEqual(lit(element), []);
    }
  });

  it('is the one whose button has the focus', async () => {
    const element = await draw();
    cityButton(element, 'trabzon').focus();
    assert.deepEqual(lit(element), ['trabzon']);
    cityButton(element, 'trabzon').blur();
    assert.deepEqual(lit(element), []);
  });
});
