import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What stands for a city, wherever it is: line, dot, name, mark, list entry. */
const CITY = '[data-id]';

/**
 * Lets the lines of the city under the pointer, or with the keyboard's focus, stand out in all panels.
 * Classes only: what is pointed at is no part of the picture.
 */
export class Highlight implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #id: string | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The root's listener for pointers that come and for focus that arrives. */
  readonly over = (event: Event): void => {
    const city = (event.target as Element).closest<HTMLElement | SVGElement>(CITY);
    this.#show(city?.dataset['id'] ?? null);
  };

  readonly out = (): void => this.#show(null);

  /** Lines may have been drawn anew. */
  hostUpdated(): void {
    if (this.#id !== null) this.#mark();
  }

  #show(id: string | null): void {
    if (id === this.#id) return;
    this.#id = id;
    this.#mark();
  }

  #mark(): void {
    const lines = this.#host.shadowRoot?.querySelectorAll<SVGElement>('.link') ?? [];
    let found = false;
    for (const line of lines) {
      const isMeant = line.dataset['id'] === this.#id;
      found ||= isMeant;
      line.classList.toggle('lit', isMeant);
    }
    this.#host.shadowRoot?.querySelector('.root')?.classList.toggle('pointing', found);
  }
}
