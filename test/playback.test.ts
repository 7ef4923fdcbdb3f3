import { assert } from 'chai';
import type { ReactiveControllerHost } from 'lit';
import type { Clock } from '../src/controllers/clock.js';
import { Playback } from '../src/controllers/playback.js';
import { timetable } from '../src/model/time.js';
import {
  clear,
  countingFrames,
  draw,
  EVENTS,
  FIRST_YEAR,
  lines,
  listen,
  make,
  makeBox,
  named,
  one,
  opened,
  pause,
  settle,
  slide,
  slider,
  THIS_YEAR,
  type DortmundPartnersElement,
} from './support/element.js';

/** A clock that stands still until a test moves it. */
class FakeClock implements Clock {
  #now = 5000;
  #waiting: { at: number; callback: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  later(ms: number, callback: () => void): () => void {
    const entry = { at: this.#now + ms, callback };
    this.#waiting.push(entry);
    return () => (this.#waiting = this.#waiting.filter((each) => each !== entry));
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Time passes at once: what is due is called only afterwards, as in a page that was asleep. */
  sleep(ms: number): void {
    this.#now += ms;
    const due = this.#waiting.filter(({ at }) => at <= this.#now);
    this.#waiting = this.#waiting.filter(({ at }) => at > this.#now);
    for (const { callback } of due) callback();
  }

  /** Time passes in ticks: a fast clock has short ones, a throttled page long ones. */
  run(ms: number, tick: number): void {
    for (let passed = 0; passed < ms; passed += tick) this.sleep(Math.min(tick, ms - passed));
  }
}

/** What a controller needs of its element. */
class Host extends HTMLElement implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  readonly controllers: { hostConnected?(): void; hostDisconnected?(): void }[] = [];
  addController(controller: object): void {
    this.controllers.push(controller);
  }
  removeController(): void {}
  requestUpdate(): void {}
  connectedCallback(): void {
    for (const each of this.controllers) each.hostConnected?.();
  }
  disconnectedCallback(): void {
    for (const each of this.controllers) each.hostDisconnected?.();
  }
}
customElements.define('dp-test-host', Host);

const BEGINNINGS = [1960, 1969, 1977, 1978, 1981, 1982, 1992, 2014];
const END = 2026;
/** Longer than any playback, ms. */
const LONG = 60_000;

function makePlayback(from = 1958) {
  const clock = new FakeClock();
  const host = document.createElement('dp-test-host') as Host;
  host.style.cssText = 'display:block;width:50px;height:50px';
  makeBox().append(host);
  const shown: { year: number; at: number }[] = [];
  const stops: string[] = [];
  const start = clock.now();
  const playback = new Playback(
    host,
    {
      plan: () => timetable(from, BEGINNINGS, { min: 1958, max: END }),
      started: () => {},
      show: (year) => {
        if (shown[shown.length - 1]?.year !== year) shown.push({ year, at: clock.now() - start });
      },
      stopped: (how) => stops.push(how),
    },
    clock,
  );
  return { clock, host, playback, shown, stops };
}

/** The year that stands at a time since the start. */
const yearAt = (shown: readonly { year: number; at: number }[], ms: number) =>
  shown.filter(({ at }) => at <= ms).pop()?.year;

function withHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Listeners that were added to window and document and not taken away again. */
function spyOnListeners() {
  const open = new Set<string>();
  const undo: (() => void)[] = [];
  for (const [name, target] of [
    ['window', window],
    ['document', document],
    ['fonts', document.fonts],
  ] as const) {
    const keys = new WeakMap<object, number>();
    let last = 0;
    const keyOf = (type: string, listener: unknown) => {
      if (typeof listener !== 'object' && typeof listener !== 'function') return `${name} ${type}`;
      const id = keys.get(listener as object) ?? ++last;
      keys.set(listener as object, id);
      return `${name} ${type} ${id}`;
    };
    const { addEventListener: add, removeEventListener: remove } = target;
    Object.assign(target, {
      addEventListener(...rest: Parameters<typeof add>) {
        open.add(keyOf(rest[0], rest[1]));
        return add.apply(target, rest);
      },
      removeEventListener(...rest: Parameters<typeof remove>) {
        open.delete(keyOf(rest[0], rest[1]));
        return remove.apply(target, rest);
      },
    });
    undo.push(() => {
      delete (target as { addEventListener?: unknown }).addEventListener;
      delete (target as { removeEventListener?: unknown }).removeEventListener;
    });
  }
  return { open, restore: () => undo.forEach((each) => each()) };
}

afterEach(() => {
  Reflect.deleteProperty(document, 'hidden');
  clear();
});

describe('Playback', () => {
  it('shows every year once, in order, on a fast clock', () => {
    const { clock, playback, shown, stops } = makePlayback();
    playback.start('script');
    clock.run(LONG, 1);
    assert.deepEqual(
      shown.map(({ year }) => year),
      Array.from({ length: END - 1957 }, (_, i) => 1958 + i),
    );
    assert.deepEqual(stops, ['finished']);
    assert.isNull(playback.startedBy);
    assert.equal(clock.waiting, 0);
  });

  for (const tick of [4, 16, 33, 250, 1000, 7000])
    it(`a clock that ticks every ${tick} ms ends at the same year, and stands between where the fast one does`, () => {
      const fast = makePlayback();
      fast.playback.start('script');
      fast.clock.run(LONG, 1);
      const slow = makePlayback();
      slow.playback.start('script');
      slow.clock.run(LONG, tick);
      assert.deepEqual(slow.stops, ['finished']);
      assert.equal(slow.shown[slow.shown.length - 1]?.year, END);
      for (let at = tick; at < LONG; at += tick)
        assert.equal(yearAt(slow.shown, at), yearAt(fast.shown, at), `after ${at} ms`);
    });

  it('after a minute asleep it stands at the end at once', () => {
    const { clock, playback, shown, stops } = makePlayback();
    playback.start('script');
    clock.sleep(LONG);
    assert.deepEqual(
      shown.map(({ year }) => year),
      [1958, END],
    );
    assert.deepEqual(stops, ['finished']);
  });

  it('dwells at each beginning at least a second, at no other year a tenth of one', () => {
    const { clock, playback, shown } = makePlayback();
    playback.start('script');
    clock.run(LONG, 1);
    shown.slice(0, -1).forEach(({ year, at }, i) => {
      const length = (shown[i + 1]?.at ?? 0) - at;
      if (BEGINNINGS.includes(year)) assert.isAtLeast(length, 1000, `${year}`);
      else assert.isAtMost(length, 100, `${year}`);
    });
  });

  it('while it dwells at 1960 nothing is called', () => {
    const { clock, playback, shown } = makePlayback(1960);
    playback.start('script');
    const real = clock.now;
    let asked = 0;
    clock.now = () => {
      asked += 1;
      return real.call(clock);
    };
    clock.run(1000, 10);
    assert.deepEqual(
      shown.map(({ year }) => year),
      [1960],
    );
    assert.equal(asked, 0);
    assert.equal(clock.waiting, 1);
  });

  it('starting twice is starting once', () => {
    const { clock, playback, shown } = makePlayback();
    playback.start('script');
    clock.run(1000, 10);
    const before = shown.length;
    playback.start('script');
    assert.equal(clock.waiting, 1);
    assert.lengthOf(shown, before);
  });

  it('does not start outside a document', () => {
    const { clock, host, playback, shown } = makePlayback();
    host.remove();
    playback.start('script');
    assert.isNull(playback.startedBy);
    assert.deepEqual([clock.waiting, shown.length], [0, 0]);
  });

  it('starts anew from the plan, not from where it stopped', () => {
    const { clock, playback, shown } = makePlayback();
    playback.start('script');
    clock.run(3000, 10);
    playback.stop('script');
    playback.start('script');
    assert.equal(shown[shown.length - 1]?.year, 1958);
  });
});

/** What ends a playback from outside, and what undoes that. */
const ENDS: Readonly<
  Record<string, readonly [end: (host: Element) => void, undo: (host: Element) => void]>
> = {
  'the page is hidden': [() => withHidden(true), () => withHidden(false)],
  'the page is left': [
    () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
    () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  ],
  'the page is printed': [
    () => dispatchEvent(new Event('beforeprint')),
    () => dispatchEvent(new Event('afterprint')),
  ],
  'the element is removed': [(host) => host.remove(), (host) => makeBox().append(host)],
};

describe('a playback is stopped for good when', () => {
  for (const [what, [end, undo]] of Object.entries(ENDS))
    it(what, () => {
      const { clock, host, playback, shown, stops } = makePlayback();
      playback.start('script');
      clock.run(2500, 10);
      const before = shown.length;
      assert.isAbove(before, 2);
      end(host);
      assert.isNull(playback.startedBy);
      assert.deepEqual(stops, ['paused']);
      clock.run(LONG, 100);
      undo(host);
      clock.run(LONG, 100);
      assert.lengthOf(shown, before);
      assert.deepEqual(stops, ['paused']);
      assert.equal(clock.waiting, 0);
    });

  it('the element leaves the screen', async () => {
    const { clock, host, playback, shown, stops } = makePlayback();
    playback.start('script');
    clock.run(2500, 10);
    await pause(200);
    assert.isNotNull(playback.startedBy, 'as long as it is on the screen');
    const before = shown.length;
    host.parentElement!.style.marginTop = '5000px';
    for (let i = 0; i < 20 && playback.startedBy !== null; i++) await pause(50);
    assert.isNull(playback.startedBy);
    host.parentElement!.style.marginTop = '0';
    await pause(200);
    clock.run(LONG, 100);
    assert.lengthOf(shown, before);
    assert.deepEqual(stops, ['paused']);
  });

  it('the page becoming visible is no reason', () => {
    const { playback } = makePlayback();
    playback.start('script');
    withHidden(false);
    assert.isNotNull(playback.startedBy);
    playback.stop('script');
  });
});

describe('a playback leaves nothing behind', () => {
  for (const [how, end] of Object.entries({
    'at its end': ({ clock }: ReturnType<typeof makePlayback>) => clock.run(LONG, 50),
    'when stopped': ({ playback }: ReturnType<typeof makePlayback>) => playback.stop('script'),
    'when the element is removed': ({ host }: ReturnType<typeof makePlayback>) => host.remove(),
  }))
    it(`on window and document, ${how}`, () => {
      const { open, restore } = spyOnListeners();
      try {
        const made = makePlayback();
        made.playback.start('script');
        assert.sameMembers(
          [...open].map((each) => each.replace(/ \d+$/, '')),
          ['document visibilitychange', 'window pagehide', 'window beforeprint'],
        );
        end(made);
        assert.deepEqual([...open], []);
      } finally {
        restore();
      }
    });

  it('no observer that still looks', () => {
    const real = window.IntersectionObserver;
    const looking = new Set<object>();
    class Spy extends real {
      override observe(target: Element): void {
        looking.add(this);
        super.observe(target);
      }
      override disconnect(): void {
        looking.delete(this);
        super.disconnect();
      }
    }
    window.IntersectionObserver = Spy;
    try {
      const { playback } = makePlayback();
      playback.start('script');
      assert.equal(looking.size, 1);
      playback.stop('script');
      assert.equal(looking.size, 0);
    } finally {
      window.IntersectionObserver = real;
    }
  });
});

const playButton = (element: DortmundPartnersElement) => one(element, '[part~=play]');
const pausesIn = (heard: readonly string[]) => heard.filter((each) => each === 'dp-pause');
/** Until the timeline has left a year; it dwells nowhere longer than two seconds. */
async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !condition(); i++) await pause(20);
  assert.isTrue(condition(), 'waited four seconds in vain');
}

describe('the element plays', () => {
  it('only when asked, and the button says what it will do', async () => {
    const element = await draw({ year: '1959' });
    assert.equal(playButton(element).getAttribute('aria-label'), 'Abspielen');
    await pause(150);
    assert.equal(slider(element).valueAsNumber, 1959);
    playButton(element).click();
    await settle(element);
    assert.equal(playButton(element).getAttribute('aria-label'), 'Pause');
    assert.isFalse(playButton(element).hasAttribute('aria-pressed'));
    playButton(element).click();
    await settle(element);
    assert.equal(playButton(element).getAttribute('aria-label'), 'Abspielen');
  });

  it('from its end it begins anew at the first year', async () => {
    const element = await draw();
    element.play();
    await settle(element);
    assert.isAtMost(slider(element).valueAsNumber, FIRST_YEAR + 2);
    element.pause();
  });

  it('from the year where it stands, draws the lines of each, and ends at today', async () => {
    const element = await draw({ year: `${THIS_YEAR - 3}` });
    const heard = listen(element);
    playButton(element).click();
    await until(() => heard.includes('dp-pause'));
    await settle(element);
    const years = heard.slice(1, -1);
    assert.deepEqual([heard[0], heard.at(-1)], ['dp-play', 'dp-pause']);
    // The year follows from the time that has passed: where a machine is busy one may be left out.
    const possible = [2, 1, 0].map((ago) => `dp-year ${THIS_YEAR - ago}`);
    assert.deepEqual(
      years,
      possible.filter((year) => years.includes(year)),
    );
    assert.equal(years.at(-1), `dp-year ${THIS_YEAR}`);
    assert.lengthOf(lines(element), 9);
    assert.equal(element.year, THIS_YEAR);
  });

  it('gives the slider whole years only', async () => {
    const element = await draw({ year: `${THIS_YEAR - 4}` });
    const values = new Set<string>();
    element.addEventListener('dp-year', () => values.add(slider(element).value));
    playButton(element).click();
    await until(() => element.year === THIS_YEAR);
    await settle(element);
    values.add(slider(element).value);
    for (const value of values) assert.match(value, /^\d{4}$/);
  });

  it('asks for no animation frame', async () => {
    const element = await draw({ year: '1958' });
    await countingFrames(async (asked) => {
      element.play();
      await pause(500);
      element.pause();
      assert.equal(asked(), 0);
    });
  });

  const READER: Readonly<Record<string, (element: DortmundPartnersElement) => void>> = {
    'the focus enters the slider': (element) => slider(element).focus(),
    'a key is pressed on the slider': (element) =>
      slider(element).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }),
      ),
    'the slider is touched': (element) =>
      slider(element).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
    'the reader goes to the next partnership': (element) =>
      named(element, 'Nächste Partnerschaft').click(),
    'the reader goes to the previous partnership': (element) =>
      named(element, 'Vorherige Partnerschaft').click(),
    'the page is hidden': () => withHidden(true),
  };
  for (const [what, act] of Object.entries(READER))
    it(`until ${what}, and says so once`, async () => {
      const element = await draw({ year: '1978' });
      const heard = listen(element);
      playButton(element).click();
      await settle(element);
      act(element);
      await settle(element);
      assert.equal(playButton(element).getAttribute('aria-label'), 'Abspielen');
      assert.lengthOf(pausesIn(heard), 1);
      const { year } = element;
      await pause(150);
      assert.equal(element.year, year);
      act(element);
      assert.lengthOf(pausesIn(heard), 1);
    });

  it('for a script that calls play() and pause() without a word to the page', async () => {
    const element = await draw({ year: `${THIS_YEAR - 10}` });
    const heard = listen(document);
    element.play();
    await element.updateComplete;
    assert.equal(playButton(element).getAttribute('aria-label'), 'Pause');
    element.pause();
    element.play();
    await until(() => element.year === THIS_YEAR);
    await settle(element);
    assert.deepEqual(heard, []);
  });

  it('for a reader until a script calls pause(), which is no news either', async () => {
    const element = await draw({ year: '1978' });
    const heard = listen(document);
    playButton(element).click();
    element.pause();
    await settle(element);
    assert.deepEqual(heard, ['dp-play']);
    assert.equal(playButton(element).getAttribute('aria-label'), 'Abspielen');
  });

  it('removal stops it, and put back it stands where it stood', async () => {
    const element = await draw({ year: '1961' });
    const box = element.parentElement as HTMLElement;
    element.play();
    await until(() => element.year !== '1961');
    element.remove();
    const { year } = element;
    await pause(300);
    assert.equal(element.year, year);
    box.append(element);
    await settle(element);
    await pause(300);
    assert.equal(element.year, year);
    assert.equal(slider(element).value, `${year}`);
    assert.equal(playButton(element).getAttribute('aria-label'), 'Abspielen');
  });

  it('a change of language or selection does not stop it', async () => {
    const element = await draw({ year: '1978', selected: 'leeds' });
    element.play();
    element.lang = 'tr';
    await settle(element);
    assert.equal(playButton(element).getAttribute('aria-label'), 'Duraklat');
    assert.deepEqual(opened(element), ['leeds']);
    element.pause();
  });

  it('two on a page do not know of each other', async () => {
    const [one_, two] = [await draw({ year: '1990' }), await draw({ year: '1990' })];
    one_.play();
    await until(() => one_.year !== '1990');
    assert.equal(two.year, '1990');
    assert.equal(playButton(two).getAttribute('aria-label'), 'Abspielen');
    one_.pause();
  });

  it('without a timeline it can play all the same', async () => {
    const element = await draw({ year: `${THIS_YEAR - 2}`, show: 'map' });
    element.play();
    await until(() => element.year === THIS_YEAR);
    await settle(element);
    assert.lengthOf(lines(element), 9);
  });

  it('for a reader only as long as there is a timeline to stop it on', async () => {
    const element = await draw({ year: '1978' });
    const heard = listen(element);
    playButton(element).click();
    await settle(element);
    element.show = 'map list';
    await settle(element);
    assert.deepEqual(heard, ['dp-play', 'dp-pause']);
    const { year } = element;
    await pause(150);
    assert.equal(element.year, year);
  });

  it('before it is in a document play() does nothing', () => {
    const element = make();
    const heard = listen(element);
    element.play();
    element.pause();
    assert.deepEqual(heard, []);
    assert.includeMembers(EVENTS, heard);
  });

  it('a slider moved while nothing plays says no pause', async () => {
    const element = await draw();
    const heard = listen(element);
    slide(element, 1978);
    await settle(element);
    assert.deepEqual(heard, ['dp-year 1978']);
  });
});
