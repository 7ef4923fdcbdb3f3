import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** At most one message a second, the last one wins; gone after three, so that nobody meets it later. */
const INTERVAL = 1000;
const LIFETIME = 3000;

type Notifier = Element & { ariaNotify?: (text: string) => void };

/** Says one polite sentence to assistive technology: by `ariaNotify` where there is one, else in the status region. */
export class Announcer implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #last = -INTERVAL;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #clearing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.hush();
    clearTimeout(this.#clearing);
    this.#clear();
  }

  /** What was not said yet is said no more. */
  hush(): void {
    clearTimeout(this.#waiting);
  }

  say(text: string): void {
    this.hush();
    const wait = Math.max(0, this.#last + INTERVAL - performance.now());
    this.#waiting = setTimeout(() => this.#speak(text), wait);
  }

  #speak(text: string): void {
    this.#last = performance.now();
    const root = this.#host.shadowRoot;
    const section = root?.querySelector('section') as Notifier | null | undefined;
    if (typeof section?.ariaNotify === 'function') {
      section.ariaNotify(text);
      return;
    }
    const region = root?.querySelector('[role=status]');
    if (!region) return;
    region.textContent = text;
    clearTimeout(this.#clearing);
    this.#clearing = setTimeout(() => this.#clear(), LIFETIME);
  }

  #clear(): void {
    const region = this.#host.shadowRoot?.querySelector('[role=status]');
    if (region) region.textContent = '';
  }
}
