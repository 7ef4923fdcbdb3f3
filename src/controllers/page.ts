import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Attributes of the page's root by which language and colour scheme are usually switched. */
const WATCHED = ['lang', 'class', 'data-theme', 'data-bs-theme'];

/** Node.DOCUMENT_FRAGMENT_NODE; above a connected element only a shadow root is one. */
const SHADOW = 11;

/** What the page around says where the author says nothing: its language, and its colour scheme. */
export class PageController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver;
  /** Whether the page states no colour scheme. Then it is the reader's to choose. */
  leavesSchemeOpen = false;
  /** `lang` of the element's ancestors, nearest first and through shadow roots, then the browser's languages. */
  languages: readonly string[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  /** A new place may mean another language. */
  hostConnected(): void {
    this.#host.requestUpdate();
    this.#observer.observe(this.#host.ownerDocument.documentElement, {
      attributes: true,
      attributeFilter: WATCHED,
    });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Before the element writes: the page's styles are settled then, and nothing is computed twice. */
  read(): void {
    // Off the page an element has no styles, and pictures of it are made at the root.
    const place = this.#host.isConnected ? this.#host : document.documentElement;
    // A page may also state it in its head; then `normal` means just that.
    this.leavesSchemeOpen =
      (getComputedStyle(place).colorScheme || 'normal') === 'normal' &&
      !place.ownerDocument.querySelector('meta[name="color-scheme"]');
    const tags: string[] = [];
    // Asked by what nodes have, not what they are: in a frame's document they are of other classes.
    let node: Node | null = this.#host;
    while (node) {
      node = node.nodeType === SHADOW ? (node as ShadowRoot).host : node.parentNode;
      const tag = (node as Partial<Element> | null)?.getAttribute?.('lang');
      if (tag) tags.push(tag);
    }
    this.languages = [...tags, ...(navigator.languages ?? []), navigator.language];
  }
}
