import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The city in whose entry of the list an element stands. */
const entryOf = (element: Element | null | undefined): string | undefined =>
  element?.closest<HTMLElement>('.item')?.dataset['id'];

/**
 * Keeps the focus where engines would take it away and let the reader begin anew at the top of the
 * page: when the element is put elsewhere in the document, and when what has the focus is drawn no more.
 */
export class FocusKeeper implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #focused: HTMLElement | null = null;
  /** What has the focus before an update draws: afterwards it may be gone, and engines would not say so. */
  #active: Element | null | undefined;
  /** The city whose entry that is in: afterwards another one may stand there. */
  #id: string | undefined;
  #isWatching = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  hostUpdate(): void {
    this.#active = this.#host.shadowRoot?.activeElement;
    this.#id = entryOf(this.#active);
  }

  /** It goes to the button of the same city, where there is one; else to the whole region. */
  hostUpdated(): void {
    const active = this.#active;
    const id = this.#id;
    if (!active || (active.isConnected && !active.closest('[hidden]') && entryOf(active) === id))
      return;
    const root = this.#host.shadowRoot;
    const find = (selector: string) => root?.querySelector<HTMLElement>(selector);
    const same = find(`.item[data-id="${id}"] button`);
    const region = find('section');
    // What the reader looks at stays in sight: the next key brings the rest.
    if (same) same.focus({ preventScroll: true });
    else if (region) focusInPassing(region);
  }

  hostConnected(): void {
    this.#watch();
    const { activeElement, body } = this.#host.ownerDocument;
    if (activeElement === body || activeElement === null) this.#focused?.focus();
  }

  #watch(): void {
    const root = this.#host.shadowRoot;
    if (!root || this.#isWatching) return;
    this.#isWatching = true;
    const came = (event: Event) => (this.#focused = event.target as HTMLElement);
    // Engines say so too when they take the focus because of a move, so whether the reader has left is
    // seen only afterwards. Whoever comes back in a later task finds the focus where it is by then.
    const left = () =>
      setTimeout(() => {
        if (root.activeElement === null) this.#focused = null;
      });
    const options = { capture: false, once: false, passive: true };
    root.addEventListener('focusin', came, options);
    root.addEventListener('focusout', left, options);
  }

  /** Not every engine says so. */
  hostDisconnected(): void {
    setTimeout(() => {
      if (!this.#host.isConnected) this.#focused = null;
    });
  }
}

/**
 * Puts the focus on an element that is no stop of its own: the next Tab goes on from there. It becomes
 * one only while it has the focus; engines would not go on from a place that can never be reached.
 */
export function focusInPassing(element: HTMLElement): void {
  element.tabIndex = 0;
  const leave = () => element.removeAttribute('tabindex');
  element.addEventListener('blur', leave, { capture: false, once: true, passive: true });
  element.focus();
}
