import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Glide } from '../scene/glide.js';
import { shotKey, type Shot } from '../scene/shots.js';
import { systemClock, type Clock } from './clock.js';
import { onEachFrame } from './frames.js';

/** How long the map takes from one shot to the next, ms. */
const DURATION = 400;

/** Starts and ends gently. */
const eased = (part: number): number => part * part * (3 - 2 * part);

const wantsMotion = (): boolean =>
  typeof matchMedia === 'function' && !matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Eases the map from one shot to the next. A change on the way back to where it came from turns it
 * round; any other waits until it has arrived, so that nothing ever jumps. Frames are asked for only on
 * the way; where none come, a timer ends it. Readers who want less motion, and pages out of sight, get
 * the next shot at once.
 */
export class GlideController implements ReactiveController {
  #host: ReactiveControllerHost;
  #clock: Clock;
  /** The way that is taken, null at rest. */
  #way: Omit<Glide, 'part'> | null = null;
  /** The shot at which the map stands, or that is wanted next. */
  #wanted: Shot | null = null;
  #start = 0;
  #cancel: () => void = () => {};

  constructor(host: ReactiveControllerHost, clock: Clock = systemClock) {
    this.#host = host;
    this.#clock = clock;
    host.addController(this);
  }

  /** Says which shot is wanted now; answers where on its way the map is, null at rest. */
  aim(shot: Shot, canMove: boolean): Glide | null {
    const before = this.#wanted;
    this.#wanted = shot;
    if (!canMove || !before) this.#end();
    else if (!this.#way) this.#begin(before, shot);
    else if (shotKey(this.#way.from) === shotKey(shot)) this.#turn(this.#way);
    return this.#way && { ...this.#way, part: eased(this.#part()) };
  }

  /** Forgets where the map stood: the next shot is taken at once. */
  hostDisconnected(): void {
    this.#wanted = null;
    this.#end();
  }

  /** How much of the time of the way is over, 0 to 1. */
  #part(): number {
    return Math.max(0, Math.min(1, (this.#clock.now() - this.#start) / DURATION));
  }

  #begin(from: Shot, to: Shot, done = 0): void {
    this.#end();
    if (shotKey(from) === shotKey(to) || document.hidden || !wantsMotion()) return;
    this.#way = { from, to };
    this.#start = this.#clock.now() - done * DURATION;
    const endFrames = onEachFrame(() => this.#host.requestUpdate());
    const endTimer = this.#clock.later((1 - done) * DURATION, () => this.#arrive(to));
    this.#cancel = () => {
      endFrames();
      endTimer();
    };
  }

  #turn({ from, to }: Omit<Glide, 'part'>): void {
    this.#begin(to, from, 1 - this.#part());
  }

  #arrive(at: Shot): void {
    this.#begin(at, this.#wanted ?? at);
    this.#host.requestUpdate();
  }

  #end(): void {
    this.#way = null;
    this.#cancel();
  }
}
