import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { stepAt, type Step } from '../model/time.js';
import { systemClock, type Clock } from './clock.js';

export interface PlaybackTarget {
  /** The plan of a playback that starts now. */
  plan(): readonly Step[];
  show(year: number): void;
  /** Whoever stopped it: the reader, the page, or the end of the axis. */
  stopped(reason: 'paused' | 'finished'): void;
}

/**
 * Plays the timeline. The year is a function of the time elapsed: between two steps nothing runs, no
 * frame is requested, and a throttled tab ends at the same year. Started by the reader only; stopped
 * when the page is hidden or printed, the element leaves the screen or the document; never resumed.
 */
export class Playback implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #target: PlaybackTarget;
  #clock: Clock;
  #steps: readonly Step[] = [];
  #start = 0;
  #cancel: (() => void) | null = null;
  #watch: (() => void) | null = null;

  constructor(
    host: ReactiveControllerHost & Element,
    target: PlaybackTarget,
    clock: Clock = systemClock,
  ) {
    this.#host = host;
    this.#target = target;
    this.#clock = clock;
    host.addController(this);
  }

  get playing(): boolean {
    return this.#cancel !== null;
  }

  hostDisconnected(): void {
    this.stop();
  }

  start(): void {
    if (this.playing || !this.#host.isConnected) return;
    this.#steps = this.#target.plan();
    this.#start = this.#clock.now();
    this.#watch = this.#watchSurroundings();
    this.#advance();
  }

  stop(reason: 'paused' | 'finished' = 'paused'): void {
    if (!this.playing) return;
    this.#cancel?.();
    this.#cancel = null;
    this.#watch?.();
    this.#watch = null;
    this.#target.stopped(reason);
    this.#host.requestUpdate();
  }

  #advance(): void {
    const elapsed = this.#clock.now() - this.#start;
    const step = stepAt(this.#steps, elapsed);
    const next = this.#steps.filter(({ at }) => at > elapsed)[0];
    this.#cancel = next ? this.#clock.later(next.at - elapsed, () => this.#advance()) : () => {};
    if (step) this.#target.show(step.year);
    if (!next) this.stop('finished');
    this.#host.requestUpdate();
  }

  /** Everything that ends a playback from outside; the answer takes all of it away again. */
  #watchSurroundings(): () => void {
    const stop = () => this.stop();
    const ifHidden = () => {
      if (document.hidden) this.stop();
    };
    document.addEventListener('visibilitychange', ifHidden, {
      capture: false,
      once: false,
      passive: true,
    });
    addEventListener('pagehide', stop, { capture: false, once: false, passive: true });
    addEventListener('beforeprint', stop, { capture: false, once: false, passive: true });
    const seen =
      typeof IntersectionObserver === 'function'
        ? new IntersectionObserver((entries) => {
            if (entries.every((entry) => !entry.isIntersecting)) this.stop();
          })
        : null;
    seen?.observe(this.#host);
    return () => {
      document.removeEventListener('visibilitychange', ifHidden);
      removeEventListener('pagehide', stop);
      removeEventListener('beforeprint', stop);
      seen?.disconnect();
    };
  }
}
