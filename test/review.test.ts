import { assert } from 'chai';
import {
  all,
  clear,
  cityButton,
  draw,
  focused,
  listen,
  make,
  makeBox,
  named,
  one,
  opened,
  pause,
  press,
  settle,
  slide,
  slider,
} from './support/element.js';

/* Each of these was wrong once: found by hand, in the first review of the element. */
afterEach(clear);

describe('the skip link', () => {
  it('leads out of the widget: the next Tab is behind it', async () => {
    const element = await draw();
    const behind = document.createElement('button');
    element.after(behind);
    const link = one(element, '.skip');
    link.focus();
    await press('Enter');
    await press('Tab');
    assert.isTrue(focused() === behind, `the focus is on ${focused()?.className}`);
  });
});

describe('resizing', () => {
  it('never reports a loop of the observer to the page', async () => {
    const errors: string[] = [];
    const note = (event: ErrorEvent) => errors.push(event.message);
    addEventListener('error', note);
    const box = makeBox(900);
    const element = make();
    element.style.padding = '12px';
    box.append(element);
    for (const width of [900, 400, 700, 320, 900]) {
      box.style.width = `${width}px`;
      await settle(element);
      await pause(60);
    }
    removeEventListener('error', note);
    assert.deepEqual(errors, []);
  });

  it('keeps the picture in its own size on a host wider than the widget grows', async () => {
    const element = await draw({}, 2400);
    const picture = one<SVGSVGElement & HTMLElement>(element, '.picture');
    const scale = picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
    assert.approximately(scale, 1, 0.01);
  });

  it('a hidden widget keeps what it showed', async () => {
    const element = await draw();
    const picture = one(element, '.picture');
    element.parentElement!.hidden = true;
    await pause(60);
    await settle(element);
    assert.isTrue(one(element, '.picture') === picture);
  });
});

describe('year and selection', () => {
  it('a year set in the same task is where the playback begins', async () => {
    const element = await draw();
    element.year = 1990;
    element.play();
    await settle(element);
    element.pause();
    assert.isAtLeast(Number(element.year), 1990);
  });

  it('opening a city that is not there yet ends the playback', async () => {
    const element = await draw({ year: '1970' });
    named(element, 'Abspielen').click();
    await settle(element);
    cityButton(element, 'xian').click();
    await pause(200);
    assert.equal(slider(element).valueAsNumber, 1992);
    assert.isNotNull(named(element, 'Abspielen'));
  });

  it('moving the slider without a key or a pointer, as assistive technology does, ends it too', async () => {
    const element = await draw({ year: '1970' });
    named(element, 'Abspielen').click();
    await settle(element);
    slide(element, 2000);
    await pause(200);
    assert.equal(slider(element).valueAsNumber, 2000);
  });

  it('a page that prevents the selection keeps the year too', async () => {
    const element = await draw({ year: '2000' }, 1100);
    element.addEventListener('dp-select', (event) => event.preventDefault());
    one(element, '[part~=timeline] [part~=label][data-id=leeds]').dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    await settle(element);
    assert.equal(slider(element).valueAsNumber, 2000);
    assert.deepEqual(opened(element), []);
  });

  it('playing from today tells the page the first year as well', async () => {
    const element = await draw();
    const heard = listen(element);
    named(element, 'Abspielen').click();
    await settle(element);
    element.pause();
    assert.deepEqual(heard.slice(0, 2), ['dp-play', 'dp-year 1958']);
  });

  it('a script that plays and pauses tells nothing; the reader who pauses does', async () => {
    const element = await draw();
    const heard = listen(element);
    element.play();
    await settle(element);
    element.pause();
    assert.deepEqual(heard, []);
    element.play();
    await settle(element);
    named(element, 'Pause').click();
    assert.deepEqual(heard, ['dp-pause']);
  });
});

describe('a new place', () => {
  it('speaks the language that is spoken there', async () => {
    const [english, french] = [makeBox(), makeBox()];
    english.lang = 'en';
    french.lang = 'fr';
    const element = make();
    element.removeAttribute('lang');
    english.append(element);
    await settle(element);
    assert.equal(one(element, '.heading').textContent?.trim(), 'Dortmund and its partner cities');
    french.append(element);
    await settle(element);
    assert.equal(one(element, '.heading').textContent?.trim(), 'Dortmund et ses villes jumelées');
  });
});

describe('a reader’s large font', () => {
  // The browser's own default can be changed in Chromium only; the root's size is what it leads to.
  const SIZES = ['32px', '24px'];
  for (const size of SIZES)
    for (const lang of ['de', 'ru', 'fr'])
      for (const width of [320, 360, 640])
        it(`${size} at ${width} px in ${lang}: nothing sticks out, every city has its name`, async () => {
          const element = await draw({ lang, selected: 'leeds' }, width);
          one(element, '.root').style.fontSize = size;
          element.parentElement!.style.width = `${width - 8}px`;
          await pause(60);
          await settle(element);
          await settle(element);
          const root = one(element, '.root');
          assert.isAtMost(root.scrollWidth, root.clientWidth);
          const names = new Set(
            all(element, '[part~=map] [part~=label]').map((label) => label.dataset['id']),
          );
          assert.includeMembers([...names], ['dortmund', 'leeds']);
          one(element, '[aria-pressed=true]').click();
          await settle(element);
          const all10 = all(element, '[part~=map] [part~=label]').map(
            ({ dataset }) => dataset['id'],
          );
          assert.equal(new Set(all10).size, 10);
        });
});

describe('a removed element', () => {
  it('sets no timer any more, though a city is open and an update was on its way', async () => {
    const element = await draw();
    const real = globalThis.setTimeout;
    const waits: number[] = [];
    globalThis.setTimeout = ((run: () => void, ms?: number) => {
      waits.push(ms ?? 0);
      return real(run, ms);
    }) as typeof setTimeout;
    try {
      element.selected = 'leeds';
      element.remove();
      await element.updateComplete;
      await element.updateComplete;
    } finally {
      globalThis.setTimeout = real;
    }
    assert.deepEqual(
      waits.filter((ms) => ms > 1000),
      [],
    );
  });
});
