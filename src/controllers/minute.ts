import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

/** The present moment. While `ticking` it asks for an update at each full minute; otherwise it rests. */
export class Minute implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #ticking: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element, ticking: () => boolean) {
    this.#host = host;
    this.#ticking = ticking;
    host.addController(this);
  }

  now(): number {
    return Date.now();
  }

  /** An update that was asked for before the removal may come after it: then no timer is set. */
  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (!this.#host.isConnected || !this.#ticking()) return;
    const rest = MINUTE - (Date.now() % MINUTE);
    this.#timer = setTimeout(() => this.#host.requestUpdate(), rest);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
