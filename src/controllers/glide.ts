import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Glide } from '../scene/glide.js';
import { shotKey, type Shot } from '../scene/shots.js';
import { systemClock, type Clock } from './clock.js';

/** How long the map takes from one shot to the next, ms. */
const DURATION = 400;

/** Starts and ends gently. */
const eased = (part: number): number => part * part * (3 - 2 * part);

const wantsMotion = (): boolean =>
  typeof matchMedia === 'function' && !matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Eases the map from one shot to the next. Frames are asked for only on the way; where none come, a
 * timer ends it. Readers who want less motion, and pages out of sight, get the next shot at once.
 */
export class GlideController implements ReactiveController {
  #host: ReactiveControllerHost;
  #clock: Clock;
  #from: Shot | null = null;
  #to: Shot | null = null;
  #start = 0;
  #frame = 0;
  #cancel: () => void = () => {};

  constructor(host: ReactiveControllerHost, clock: Clock = systemClock) {
    this.#host = host;
    this.#clock = clock;
    host.addController(this);
  }

  /** Says which shot is wanted now; answers where on its way to it the map is, null at its end. */
  aim(shot: Shot, canMove: boolean): Glide | null {
    const before = this.#to;
    this.#to = shot;
    if (!canMove || !before) this.#end();
    else if (shotKey(before) !== shotKey(shot)) this.#begin(before);
    if (!this.#from) return null;
    const part = (this.#clock.now() - this.#start) / DURATION;
    return { from: this.#from, part: eased(Math.max(0, Math.min(1, part))) };
  }

  hostDisconnected(): void {
    this.#end();
  }

  #begin(from: Shot): void {
    this.#end();
    if (document.hidden || !wantsMotion()) return;
    this.#from = from;
    this.#start = this.#clock.now();
    this.#cancel = this.#clock.later(DURATION, () => {
      this.#end();
      this.#host.requestUpdate();
    });
    this.#frame = requestAnimationFrame(this.#step);
  }

  #step = (): void => {
    this.#host.requestUpdate();
    this.#frame = requestAnimationFrame(this.#step);
  };

  #end(): void {
    this.#from = null;
    this.#cancel();
    cancelAnimationFrame(this.#frame);
  }
}
