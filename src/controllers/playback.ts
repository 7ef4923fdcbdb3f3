import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { stepAt, type Step } from '../model/time.js';
import { systemClock, type Clock } from './clock.js';

/** Who starts or stops a playback: the page by hiding or ending it, a script by a method. */
export type Cause = 'reader' | 'page' | 'script';

interface PlaybackTarget {
  /** The plan of a playback that starts now. */
  plan(): readonly Step[];
  started(by: Cause): void;
  show(year: number, startedBy: Cause): void;
  stopped(how: 'paused' | 'finished', startedBy: Cause, stoppedBy: Cause): void;
}

/** A playback that runs. */
interface Run {
  readonly by: Cause;
  readonly steps: readonly Step[];
  readonly start: number;
  cancel: () => void;
  readonly unwatch: () => void;
}

/**
 * Plays the timeline. The year is a function of the time elapsed: between two steps nothing runs, no
 * frame is requested, and a throttled tab ends at the same year. Never starts by itself; stopped when
 * the page is hidden or printed, the element leaves the screen or the document; never resumed.
 */
export class Playback implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #target: PlaybackTarget;
  #clock: Clock;
  #run: Run | null = null;

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

  /** Who started the playback that runs; null: none runs. */
  get startedBy(): Cause | null {
    return this.#run && this.#run.by;
  }

  hostDisconnected(): void {
    this.stop('page');
  }

  start(by: Cause): void {
    if (this.#run || !this.#host.isConnected) return;
    this.#run = {
      by,
      steps: this.#target.plan(),
      start: this.#clock.now(),
      cancel: () => {},
      unwatch: this.#watchPage(),
    };
    this.#target.started(by);
    this.#host.requestUpdate();
    this.#advance();
  }

  stop(by: Cause): void {
    this.#end('paused', by);
  }

  #end(how: 'paused' | 'finished', by: Cause): void {
    const run = this.#run;
    if (!run) return;
    this.#run = null;
    run.cancel();
    run.unwatch();
    this.#target.stopped(how, run.by, by);
    this.#host.requestUpdate();
  }

  #advance(): void {
    const run = this.#run;
    if (!run) return;
    const elapsed = this.#clock.now() - run.start;
    const step = stepAt(run.steps, elapsed);
    const next = run.steps.filter(({ at }) => at > elapsed)[0];
    if (next) run.cancel = this.#clock.later(next.at - elapsed, () => this.#advance());
    if (step) this.#target.show(step.year, run.by);
    if (!next) this.#end('finished', 'page');
  }

  /** Everything by which the page ends a playback; the answer takes all of it away again. */
  #watchPage(): () => void {
    const stop = () => this.stop('page');
    const stopIfHidden = () => {
      if (document.hidden) stop();
    };
    // Every key is written out: a page may have put others on Object.prototype.
    const options = { capture: false, once: false, passive: true };
    document.addEventListener('visibilitychange', stopIfHidden, options);
    addEventListener('pagehide', stop, options);
    addEventListener('beforeprint', stop, options);
    const sight =
      typeof IntersectionObserver === 'function'
        ? new IntersectionObserver((entries) => {
            if (entries.every((entry) => !entry.isIntersecting)) stop();
          })
        : null;
    sight?.observe(this.#host);
    return () => {
      document.removeEventListener('visibilitychange', stopIfHidden);
      removeEventListener('pagehide', stop);
      removeEventListener('beforeprint', stop);
      sight?.disconnect();
    };
  }
}
