import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

/** The present moment. While `ticking` it asks for an update at each full minute; otherwise it rests. */
export class Minute implements ReactiveController {
  #host: ReactiveControllerHost;
  #ticking: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, ticking: () => boolean) {
    this.#host = host;
    this.#ticking = ticking;
    host.addController(this);
  }

  now(): number {
    return Date.now();
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (this.#ticking())
      this.#timer = setTimeout(() => this.#host.requestUpdate(), MINUTE - (Date.now() % MINUTE));
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
