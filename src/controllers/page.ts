import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Attributes of the page's root by which language and colour scheme are usually switched. */
const WATCHED = ['lang', 'class', 'data-theme', 'data-bs-theme'];

/** Parent of a node in the page as it is drawn: out of a shadow root it leads to the host. */
const parentOf = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : node.parentNode;

/** What the page around says where the author says nothing: its language, and its colour scheme. */
export class PageController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver;
  /** Whether the page states no colour scheme. Then it is the reader's to choose. */
  leavesSchemeOpen = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host.ownerDocument.documentElement, {
      attributes: true,
      attributeFilter: WATCHED,
    });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Read before the element writes: the page's styles are settled then, and nothing is computed twice. */
  hostUpdate(): void {
    this.leavesSchemeOpen = (getComputedStyle(this.#host).colorScheme || 'normal') === 'normal';
  }

  /** `lang` of the element's ancestors, nearest first and through shadow roots, then the browser's languages. */
  get languages(): string[] {
    const tags: string[] = [];
    for (let node = parentOf(this.#host); node; node = parentOf(node)) {
      const tag = node instanceof Element ? node.getAttribute('lang') : null;
      if (tag) tags.push(tag);
    }
    return [...tags, ...(navigator.languages ?? []), navigator.language];
  }
}
