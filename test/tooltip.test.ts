import { assert } from 'chai';
import { sendMouse } from '@web/test-runner-commands';
import {
  all,
  cityButton,
  clear,
  draw,
  focused,
  IDS,
  item,
  letMove,
  listen,
  make,
  makeBox,
  one,
  opened,
  press,
  settle,
  type DortmundPartnersElement,
} from './support/element.js';
import { middle } from './support/layout.js';

/** WCAG 2.2, 1.4.13: dismissible, hoverable, persistent. */

const tip = (element: DortmundPartnersElement): HTMLElement => one(element, '.tip');
const shown = (element: DortmundPartnersElement): string | null =>
  tip(element).getClientRects().length > 0 ? tip(element).textContent : null;

/** The last dot of a city lies on top: in the lens, where the city is there. */
const dotOf = (element: DortmundPartnersElement, id: string, panel = ''): Element =>
  all(element, `${panel} .dot[data-id="${id}"]`).at(-1) as Element;

async function moveTo([x = 0, y = 0]: readonly number[]): Promise<void> {
  await sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });
}
async function pointAt(target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  await moveTo(middle(target));
}
const away = (): Promise<void> => moveTo([799, 1]);

afterEach(async () => {
  await away();
  clear();
});

describe('the tip of a city', () => {
  it('says name and year of the dot under the pointer, and goes with it', async () => {
    const element = await draw();
    assert.isNull(shown(element));
    await pointAt(dotOf(element, 'leeds'));
    assert.equal(shown(element), 'Leeds · seit 1969');
    await pointAt(dotOf(element, 'zwickau'));
    assert.equal(shown(element), 'Zwickau · ohne Jahresangabe');
    await away();
    assert.isNull(shown(element));
  });

  it('stands at the dot in whose panel the pointer is', async () => {
    const element = await draw();
    for (const panel of ['[data-panel=lens]', '.panel:not([data-panel=lens])']) {
      const dot = dotOf(element, 'leeds', panel);
      await pointAt(dot);
      const { bottom, left, right } = tip(element).getBoundingClientRect();
      const box = dot.getBoundingClientRect();
      assert.isAtMost(Math.abs(bottom - box.top), 2, 'no gap between the two');
      assert.isAtMost(left, box.left);
      assert.isAtLeast(right, box.right);
    }
  });

  it('says name and year of the button with the focus, until that leaves', async () => {
    const element = await draw();
    for (const [id, text] of [
      ['xian', 'Xi’an · seit 1992'],
      ['trabzon', 'Trabzon · seit 2014'],
    ] as const) {
      cityButton(element, id).focus();
      assert.equal(shown(element), text);
    }
    one(element, 'summary').focus();
    assert.isNull(shown(element));
  });

  it('is dismissed by Escape, focus and page unmoved, and comes again with another city', async () => {
    const element = await draw();
    const heard = listen(element);
    cityButton(element, 'xian').focus();
    await press('Escape');
    assert.isNull(shown(element));
    assert.isTrue(focused() === cityButton(element, 'xian'));
    element.requestUpdate();
    await settle(element);
    assert.isNull(shown(element), 'not even an update brings it back');
    cityButton(element, 'leeds').focus();
    assert.equal(shown(element), 'Leeds · seit 1969');
    assert.deepEqual(heard, []);
  });

  it('is dismissed by Escape where the pointer asked for it, wherever the focus is', async () => {
    const element = await draw();
    (document.activeElement as HTMLElement).blur();
    await pointAt(dotOf(element, 'xian'));
    assert.equal(shown(element), 'Xi’an · seit 1992');
    const keys: string[] = [];
    const hear = ({ key }: KeyboardEvent) => void keys.push(key);
    document.addEventListener('keydown', hear);
    await press('Escape');
    assert.isNull(shown(element));
    assert.deepEqual(keys, [], 'the first one is the tip’s');
    await press('Escape');
    document.removeEventListener('keydown', hear);
    assert.deepEqual(keys, ['Escape'], 'the second one is the page’s');
  });

  it('scrolled away inside a dialog it leaves Escape to the dialog', async () => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'width:500px;height:300px;overflow:auto';
    const element = make();
    makeBox().append(dialog);
    dialog.append(element);
    dialog.showModal();
    await settle(element);
    cityButton(element, 'zwickau').focus();
    one(element, '.about').scrollIntoView({ block: 'end' });
    await press('Escape');
    await settle(element);
    assert.isFalse(dialog.open);
  });

  it('out of sight it leaves Escape to the page', async () => {
    const element = await draw({}, 320);
    cityButton(element, 'zwickau').focus();
    scrollTo(0, one(element, '.list').getBoundingClientRect().top + scrollY);
    const keys: string[] = [];
    const hear = ({ key }: KeyboardEvent) => void keys.push(key);
    document.addEventListener('keydown', hear);
    await press('Escape');
    document.removeEventListener('keydown', hear);
    assert.deepEqual(keys, ['Escape']);
  });

  it('lets the pointer move onto it, and its line stays lit', async () => {
    const element = await draw();
    const dot = dotOf(element, 'xian');
    await pointAt(dot);
    const [x = 0, y = 0] = middle(dot);
    const { top } = tip(element).getBoundingClientRect();
    for (let at = y; at > top + 4; at -= 1) {
      await moveTo([x, at]);
      assert.equal(shown(element), 'Xi’an · seit 1992', `${y - at} px above the dot`);
    }
    assert.isTrue(one(element, '.link[data-id=xian]').classList.contains('lit'));
  });

  it('touches the small dots of the map beside a lens as well', async () => {
    const element = await draw({}, 1200);
    for (const id of ['amiens', 'leeds', 'novi-sad', 'zwickau']) {
      const dot = dotOf(element, id, '.panel:not([data-panel=lens])');
      await pointAt(dot);
      const { bottom } = tip(element).getBoundingClientRect();
      assert.isAtLeast(bottom, dot.getBoundingClientRect().top - 0.5, id);
    }
  });

  it('stays while it is asked for: nothing ends it by itself', async () => {
    const element = await draw();
    await pointAt(dotOf(element, 'netanya'));
    await new Promise((resolve) => setTimeout(resolve, 2500));
    assert.equal(shown(element), 'Netanya · seit 1981');
    element.year = 2000;
    await settle(element);
    assert.equal(shown(element), 'Netanya · seit 1981');
  });

  it('of the focus stays while the pointer passes other things', async () => {
    const element = await draw();
    cityButton(element, 'xian').focus();
    await pointAt(one(element, '.play'));
    assert.equal(shown(element), 'Xi’an · seit 1992');
    await pointAt(dotOf(element, 'netanya'));
    assert.equal(shown(element), 'Netanya · seit 1981');
    await pointAt(one(element, '.play'));
    assert.equal(shown(element), 'Xi’an · seit 1992');
  });

  it('is gone where the city is not on the map yet, is open, or is home', async () => {
    const element = await draw({ year: '1978' });
    cityButton(element, 'xian').focus();
    assert.isNull(shown(element));
    cityButton(element, 'leeds').focus();
    assert.equal(shown(element), 'Leeds · seit 1969');
    await press('Enter');
    await settle(element);
    assert.isNull(shown(element));
    await pointAt(dotOf(element, 'dortmund'));
    assert.isNull(shown(element));
  });

  it('listens no longer once there is no map to show it on', async () => {
    const element = await draw();
    let open = 0;
    const { addEventListener: add, removeEventListener: remove } = document;
    document.addEventListener = (...given: Parameters<typeof add>) => {
      if (given[0] === 'keydown') open++;
      add.apply(document, given);
    };
    document.removeEventListener = (...given: Parameters<typeof remove>) => {
      if (given[0] === 'keydown') open--;
      remove.apply(document, given);
    };
    try {
      cityButton(element, 'leeds').focus();
      assert.equal(open, 1);
      element.show = 'list';
      await settle(element);
      element.remove();
      assert.equal(open, 0);
    } finally {
      Object.assign(document, { addEventListener: add, removeEventListener: remove });
    }
  });

  it('does not come between Escape and the open city', async () => {
    const element = await draw();
    cityButton(element, 'leeds').focus();
    await press('Enter');
    await settle(element);
    await press('Escape');
    await settle(element);
    assert.deepEqual(opened(element), []);
    assert.isNull(shown(element));
  });

  /** Where the tip of a city with the focus leaves the picture, or its dot. */
  function misplaced(element: DortmundPartnersElement, id: string): string[] {
    cityButton(element, id).focus();
    const frame = one(element, '.picture').getBoundingClientRect();
    const box = tip(element).getBoundingClientRect();
    const gaps = all(element, `.dot[data-id="${id}"]`).map((dot) => {
      const { top, bottom } = dot.getBoundingClientRect();
      return Math.min(Math.abs(top - box.bottom), Math.abs(bottom - box.top));
    });
    return [
      ...(box.width > 0 ? [] : [`${id} has no tip`]),
      ...(box.left < frame.left - 1 || box.right > frame.right + 1 ? [`${id} sideways`] : []),
      ...(box.top < frame.top - 1 || box.bottom > frame.bottom + 1 ? [`${id} up or down`] : []),
      ...(Math.min(...gaps) < 3 ? [] : [`${id} away from its dot`]),
    ];
  }

  for (const view of ['world', 'near-far', 'globe'])
    it(`lies inside the picture and at its dot for every city in ${view}, at every width`, async () => {
      for (const width of [280, 320, 760, 1200])
        for (const lang of ['de', 'he']) {
          const element = await draw({ view, lang }, width);
          assert.deepEqual(
            IDS.flatMap((id) => misplaced(element, id)),
            [],
            `${width} px, ${lang}`,
          );
          clear();
        }
    });

  it('is not there while the map is on its way', async () => {
    letMove(true);
    const element = await draw();
    cityButton(element, 'leeds').focus();
    element.selected = 'xian';
    let seen = 0;
    for (let i = 0; i < 5; i++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (!one(element, '.picture').hasAttribute('data-moving')) continue;
      seen += 1;
      assert.isNull(shown(element));
    }
    letMove(false);
    assert.isAbove(seen, 0);
    await settle(element);
    assert.equal(shown(element), 'Leeds · seit 1969');
  });

  it('is hidden from assistive technology, which has the button, and holds no control', async () => {
    const element = await draw();
    assert.equal(tip(element).getAttribute('aria-hidden'), 'true');
    assert.lengthOf(tip(element).querySelectorAll('*'), 0);
    assert.include(item(element, 'leeds').textContent, 'seit 1969');
  });
});
