import { assert } from 'chai';
import {
  all,
  cityButton,
  clear,
  draw,
  FIRST_YEAR,
  focused,
  IDS,
  item,
  listen,
  make,
  makeBox,
  named,
  one,
  opened,
  press,
  settle,
  skip,
  slider,
  THIS_YEAR,
  type DortmundPartnersElement,
} from './support/element.js';

afterEach(clear);

/** How a reader would call the control that has the focus. */
function name(element: Element | null): string {
  if (!element) return 'nothing';
  const id = element.closest('[data-id]')?.getAttribute('data-id');
  if (id) return element.localName === 'a' ? `link of ${id}` : id;
  return element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.localName;
}

/** A button of the page's own before and after the element. */
async function drawBetween(attributes: Record<string, string> = {}) {
  const box = makeBox();
  const [before, after] = ['before', 'after'].map((label) => {
    const button = document.createElement('button');
    button.textContent = label;
    return button;
  }) as [HTMLButtonElement, HTMLButtonElement];
  const element = make(attributes);
  box.append(before, element, after);
  await settle(element);
  return { before, element, after };
}

const CONTROLS = [
  'Karte und Liste überspringen',
  'Welt',
  'Nah und fern',
  'Globus',
  'Verkleinern',
  'Vergrößern',
  'Abspielen',
  'Vorherige Partnerschaft',
  'Nächste Partnerschaft',
  'Jahr',
  ...IDS,
  'Wozu gibt es Städtepartnerschaften?',
];

describe('Tab', () => {
  it('goes from the skip link over the views, zoom, play, previous, next, slider and nine cities to the about text, and out', async () => {
    const { before } = await drawBetween();
    before.focus();
    const visited: string[] = [];
    for (let i = 0; i <= CONTROLS.length; i++) {
      await press('Tab');
      visited.push(name(focused()));
    }
    assert.deepEqual(visited, [...CONTROLS, 'after']);
  });

  it('goes the same way back with Shift', async () => {
    const { after } = await drawBetween();
    after.focus();
    const visited: string[] = [];
    for (let i = 0; i <= CONTROLS.length; i++) {
      await press('Shift', 'Tab');
      visited.push(name(focused()));
    }
    assert.deepEqual(visited, [...CONTROLS.slice().reverse(), 'before']);
  });

  it('finds the link of an open city right after its button, and no link of a folded one', async () => {
    const { element } = await drawBetween({ selected: 'leeds' });
    cityButton(element, 'leeds').focus();
    await press('Tab');
    assert.equal(name(focused()), 'link of leeds');
    await press('Tab');
    assert.equal(name(focused()), 'rostow');
  });

  it('changes nothing by itself', async () => {
    const { before, element } = await drawBetween({ year: '1978' });
    const heard = listen(document);
    before.focus();
    for (let i = 0; i <= CONTROLS.length; i++) await press('Tab');
    await settle(element);
    assert.deepEqual(heard, []);
    assert.deepEqual(opened(element), []);
  });

  for (const [show, expected] of [
    ['list', [CONTROLS[0], ...IDS]],
    ['about', [CONTROLS[0], CONTROLS.at(-1)]],
    // What a pointer finds on map and axis the keyboard finds too: see below.
    ['map', [...CONTROLS.slice(0, 6), ...IDS]],
    ['timeline', [CONTROLS[0], ...CONTROLS.slice(6, -1)]],
  ] as const)
    it(`finds no stop in parts that are not shown: ${show} alone`, async () => {
      const { before } = await drawBetween({ show });
      before.focus();
      const visited: string[] = [];
      for (let i = 0; i <= expected.length; i++) {
        await press('Tab');
        visited.push(name(focused()));
      }
      assert.deepEqual(visited, [...expected, 'after']);
    });

  it('shows what it reaches: below an 80 px sticky header nothing is covered', async () => {
    const header = document.createElement('div');
    header.style.cssText = 'position:sticky;top:0;height:80px;background:#ccc;z-index:9';
    const box = makeBox();
    box.parentElement?.insertBefore(header, box);
    const element = make();
    box.append(element);
    await settle(element);
    const covered: string[] = [];
    for (const step of [
      ...CONTROLS.slice(1).map(() => ['Tab']),
      ...CONTROLS.slice(2).map(() => ['Shift', 'Tab']),
    ]) {
      if (focused() === document.body) one(element, 'a').focus();
      await press(...step);
      const { left, top, width, height } = (focused() as Element).getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      if (seen !== element) covered.push(name(focused()));
    }
    header.remove();
    assert.deepEqual(covered, []);
  });
});

describe('a map or a timeline without the list', () => {
  for (const show of ['map', 'timeline', 'map timeline about'])
    it(`${show}: opens every city by keyboard; its entry is seen while it has the focus, and only then`, async function () {
      if (!document.hasFocus())
        skip(this, 'the window of this engine is never the active one, so nothing matches :focus');
      const { before, element } = await drawBetween({ show });
      const isSeen = (id: string) => item(element, id).getBoundingClientRect().height > 20;
      before.focus();
      for (const id of IDS) {
        while (name(focused()) !== id) await press('Tab');
        assert.deepEqual(IDS.filter(isSeen), [id]);
        await press('Enter');
        await settle(element);
        assert.equal(element.selected, id);
        const { left, top } = (focused() as Element).getBoundingClientRect();
        assert.isTrue(document.elementFromPoint(left + 9, top + 9) === element, 'and not covered');
      }
      await press('Escape');
      await settle(element);
      assert.isNull(element.selected);
      before.focus();
      assert.deepEqual(IDS.filter(isSeen), []);
    });

  it('a click on the map does not scroll to what is not seen', async () => {
    const box = makeBox();
    const above = box.appendChild(document.createElement('div'));
    above.style.height = '300px';
    const element = make({ show: 'map', view: 'near-far' });
    box.append(element);
    await settle(element);
    scrollTo(0, 420);
    const before = scrollY;
    one(element, '.dot[data-id=xian]').dispatchEvent(
      new MouseEvent('click', { bubbles: true, detail: 1 }),
    );
    await settle(element);
    assert.equal(element.selected, 'xian');
    assert.equal(scrollY, before);
  });
});

describe('the skip link', () => {
  it('is seen when it has the focus, and only then', async function () {
    if (!document.hasFocus())
      skip(this, 'the window of this engine is never the active one, so nothing matches :focus');
    const { before, element } = await drawBetween();
    const link = one(element, 'a');
    const seen = () => {
      const { left, top, width, height } = link.getBoundingClientRect();
      const found = (element.shadowRoot as ShadowRoot).elementFromPoint(
        left + width / 2,
        top + height / 2,
      );
      return found === link;
    };
    assert.isFalse(seen());
    before.focus();
    await press('Tab');
    assert.isTrue(focused() === link);
    assert.isTrue(seen());
    await press('Tab');
    assert.isFalse(seen());
  });

  it('leads to what follows the element, on a page with <base> too, and leaves the address alone', async () => {
    const base = document.createElement('base');
    base.href = '/somewhere/else/';
    document.head.append(base);
    try {
      const { before } = await drawBetween();
      const { href } = location;
      before.focus();
      await press('Tab');
      await press('Enter');
      await press('Tab');
      assert.equal(name(focused()), 'after');
      assert.equal(location.href, href);
    } finally {
      base.remove();
    }
  });
});

describe('Enter and Space', () => {
  for (const key of ['Enter', 'Space'])
    it(`${key} opens the city of the button and closes it, and the focus stays`, async () => {
      const element = await draw();
      cityButton(element, 'trabzon').focus();
      for (const expected of [['trabzon'], [], ['trabzon']]) {
        await press(key);
        await settle(element);
        assert.deepEqual(opened(element), expected);
        assert.equal(name(focused()), 'trabzon');
      }
    });

  it('Space plays and pauses, and the focus stays', async () => {
    const element = await draw({ year: '1978' });
    const heard = listen(element);
    named(element, 'Abspielen').focus();
    await press('Space');
    await settle(element);
    assert.equal(name(focused()), 'Pause');
    await press('Space');
    await settle(element);
    assert.equal(name(focused()), 'Abspielen');
    assert.deepEqual(
      heard.filter((each) => !each.startsWith('dp-year')),
      ['dp-play', 'dp-pause'],
    );
  });

  it('Enter goes to the next partnership and back, and the focus stays where there is no further one', async () => {
    const element = await draw({ year: '2014' });
    named(element, 'Nächste Partnerschaft').focus();
    await press('Enter');
    await press('Enter');
    await settle(element);
    assert.equal(slider(element).valueAsNumber, THIS_YEAR);
    assert.equal(name(focused()), 'Nächste Partnerschaft');
    await press('Shift', 'Tab');
    await press('Enter');
    await settle(element);
    assert.equal(slider(element).valueAsNumber, 2014);
  });
});

describe('Escape', () => {
  /** What a page around the element sees of a key. */
  function overhear() {
    const keys: string[] = [];
    const hear = (event: KeyboardEvent) =>
      keys.push(`${event.key}${event.defaultPrevented ? ' prevented' : ''}`);
    document.addEventListener('keydown', hear);
    return { keys, stop: () => document.removeEventListener('keydown', hear) };
  }

  for (const id of IDS)
    it(`closes ${id} from inside its details and keeps the focus on its button`, async () => {
      const element = await draw({ selected: id });
      const heard = listen(element);
      cityButton(element, id).focus();
      await press('Tab');
      assert.equal(name(focused()), `link of ${id}`);
      await press('Escape');
      await settle(element);
      assert.deepEqual(opened(element), []);
      assert.equal(name(focused()), id);
      assert.deepEqual(heard, ['dp-select null']);
    });

  it('closes the open city from any other control, and leaves the focus there', async () => {
    const element = await draw({ selected: 'leeds' });
    slider(element).focus();
    await press('Escape');
    await settle(element);
    assert.deepEqual(opened(element), []);
    assert.isTrue(focused() === slider(element));
  });

  it('belongs to the page when nothing is open and no tip is shown: it is neither prevented nor stopped', async () => {
    const element = await draw();
    const { keys, stop } = overhear();
    for (const control of [one(element, '.play'), slider(element), one(element, 'summary')]) {
      control.focus();
      await press('Escape');
    }
    stop();
    assert.deepEqual(keys, ['Escape', 'Escape', 'Escape']);
  });

  it('that closed something is not the page’s as well', async () => {
    const element = await draw({ selected: 'leeds' });
    const { keys, stop } = overhear();
    cityButton(element, 'leeds').focus();
    await press('Escape');
    await settle(element);
    await press('Escape');
    stop();
    assert.deepEqual(keys, ['Escape']);
  });

  it('as part of a chord, of an input method, or already taken, closes nothing', async () => {
    const element = await draw({ selected: 'leeds' });
    const button = cityButton(element, 'leeds');
    const fire = (init: KeyboardEventInit) =>
      button.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Escape',
          bubbles: true,
          composed: true,
          cancelable: true,
          ...init,
        }),
      );
    for (const init of [
      { ctrlKey: true },
      { altKey: true },
      { metaKey: true },
      { isComposing: true },
    ])
      fire(init);
    const take = (event: Event) => event.preventDefault();
    document.addEventListener('keydown', take, true);
    fire({});
    document.removeEventListener('keydown', take, true);
    await settle(element);
    assert.deepEqual(opened(element), ['leeds']);
    fire({});
    await settle(element);
    assert.deepEqual(opened(element), []);
  });

  async function openDialog(attributes: Record<string, string>) {
    const dialog = document.createElement('dialog');
    const element = make(attributes);
    makeBox().append(dialog);
    dialog.append(element);
    dialog.showModal();
    await settle(element);
    cityButton(element, 'leeds').focus();
    return { dialog, element };
  }

  it('closes a dialog around the element when no city is open and no tip is shown', async () => {
    const { dialog, element } = await openDialog({});
    one(element, '.play').focus();
    await press('Escape');
    await settle(element);
    assert.isFalse(dialog.open);
  });

  it('closes the open city first, and only then the dialog', async () => {
    const { dialog, element } = await openDialog({ selected: 'leeds' });
    await press('Escape');
    await settle(element);
    assert.deepEqual([element.selected, dialog.open], [null, true]);
    await press('Escape');
    await settle(element);
    assert.isFalse(dialog.open);
  });
});

describe('the slider', () => {
  /** Where the year stands on the drawn axis, px from the left. */
  const cursor = (element: DortmundPartnersElement) => {
    const rail = one<SVGPathElement>(element, '.rail');
    const elapsed = one<SVGPathElement>(element, '.elapsed');
    assert.equal(elapsed.getAttribute('d'), rail.getAttribute('d'));
    // Of the whole line as much is drawn as its first dash is long; it begins where the reader begins.
    const drawn = parseFloat(getComputedStyle(elapsed).strokeDasharray);
    return elapsed.getPointAtLength(drawn).x;
  };

  const KEYS = [
    ['de', 'ArrowRight', 1],
    ['de', 'ArrowLeft', -1],
    ['de', 'ArrowUp', 1],
    ['de', 'ArrowDown', -1],
    ['he', 'ArrowRight', -1],
    ['he', 'ArrowLeft', 1],
    ['he', 'ArrowUp', 1],
    ['he', 'ArrowDown', -1],
  ] as const;
  for (const [lang, key, years] of KEYS)
    it(`in ${lang} ${key} is ${years > 0 ? 'a year later' : 'a year earlier'}`, async () => {
      const element = await draw({ lang, year: '1990' });
      const heard = listen(element);
      slider(element).focus();
      await press(key);
      await press(key);
      await settle(element);
      assert.equal(slider(element).valueAsNumber, 1990 + 2 * years);
      assert.deepEqual(heard, [`dp-year ${1990 + years}`, `dp-year ${1990 + 2 * years}`]);
    });

  for (const lang of ['de', 'he'])
    for (const [key, sign] of [
      ['ArrowRight', 1],
      ['ArrowLeft', -1],
    ] as const)
      it(`in ${lang} ${key} moves the year the way the key points`, async () => {
        const element = await draw({ lang, year: '1990' });
        const before = cursor(element);
        slider(element).focus();
        for (let i = 0; i < 3; i++) await press(key);
        await settle(element);
        assert.equal(Math.sign(cursor(element) - before), sign);
      });

  for (const lang of ['de', 'he'])
    it(`in ${lang} Home and End are the ends, and no arrow leads beyond`, async () => {
      const element = await draw({ lang, year: '1990' });
      slider(element).focus();
      const years: number[] = [];
      for (const key of [
        'Home',
        'ArrowDown',
        lang === 'he' ? 'ArrowRight' : 'ArrowLeft',
        'End',
        'ArrowUp',
        lang === 'he' ? 'ArrowLeft' : 'ArrowRight',
      ]) {
        await press(key);
        await settle(element);
        years.push(slider(element).valueAsNumber);
      }
      assert.deepEqual(years, [
        FIRST_YEAR,
        FIRST_YEAR,
        FIRST_YEAR,
        THIS_YEAR,
        THIS_YEAR,
        THIS_YEAR,
      ]);
    });

  it('PageUp and PageDown are more than one year', async () => {
    const element = await draw({ year: '1990' });
    slider(element).focus();
    await press('PageUp');
    assert.isAbove(slider(element).valueAsNumber, 1991);
    await press('PageDown');
    await press('PageDown');
    assert.isBelow(slider(element).valueAsNumber, 1989);
  });

  it('in Hebrew leaves arrows with Alt, Ctrl or Meta to engine and page', async () => {
    const element = await draw({ lang: 'he', year: '1990' });
    for (const init of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }]) {
      const event = new KeyboardEvent('keydown', {
        key: 'ArrowLeft',
        bubbles: true,
        composed: true,
        cancelable: true,
        ...init,
      });
      slider(element).dispatchEvent(event);
      assert.isFalse(event.defaultPrevented);
    }
    assert.equal(slider(element).valueAsNumber, 1990);
  });
});

describe('character keys', () => {
  const CHARACTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

  for (const [where, find] of [
    ['the play button', (element: DortmundPartnersElement) => named(element, 'Abspielen')],
    ['a city', (element: DortmundPartnersElement) => cityButton(element, 'leeds')],
    ['the slider', slider],
  ] as const)
    it(`a to z and 0 to 9 change nothing on ${where}`, async () => {
      const element = await draw({ year: '1990' });
      find(element).focus();
      const heard = listen(document);
      const focus = focused();
      for (const character of CHARACTERS) await press(character);
      await settle(element);
      assert.deepEqual(heard, []);
      assert.equal(slider(element).valueAsNumber, 1990);
      assert.deepEqual(opened(element), []);
      assert.isTrue(focused() === focus);
    });

  it('there is no access key', async () => {
    assert.lengthOf(all(await draw(), '[accesskey]'), 0);
  });
});

describe('wheel, pinch and drag', () => {
  it('no listener for wheel, touch or pointer movement hangs anywhere: the page always scrolls', async () => {
    const TYPES = /^(wheel|mousewheel|touch|gesture|pointermove|mousemove|dragstart)/;
    const found: string[] = [];
    const real = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (...rest: Parameters<typeof real>) {
      if (TYPES.test(rest[0])) found.push(rest[0]);
      return real.apply(this, rest);
    };
    try {
      const element = await draw();
      element.play();
      await settle(element);
      element.pause();
    } finally {
      EventTarget.prototype.addEventListener = real;
    }
    assert.deepEqual(found, []);
  });
});
