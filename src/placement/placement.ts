import { isAlone, isOurs, pageLinkOf, type PageLink } from './page-link.js';

/*
 * Puts the element where an author could not write its tag. Content systems take tags, attributes
 * or scripts away; what they leave is found here: a class, a script tag with options, a link.
 */

const TAG = 'dortmund-partners';
const FILE = /\/dortmund-partners(?:\.min)?\.js/;
const LINK = 'a[href*="embed/"]';
const PLACES = `${TAG},.${TAG},script,${LINK}`;

/** Keeps what it finds in a document, now and later, in the shape of elements with attributes. */
export class Placement {
  readonly #options: readonly string[];

  /** @param options Names of the attributes that the element knows. */
  constructor(options: readonly string[]) {
    this.#options = options;
  }

  /** Begins as soon as everything that the page came with is there: half a place cannot be told. */
  start(): void {
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.#watch());
    else this.#watch();
  }

  #watch(): void {
    this.#placeAll(document.documentElement);
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        addedNodes.forEach((node) => {
          if (node.nodeType === Node.ELEMENT_NODE && node.isConnected)
            this.#placeAll(node as Element);
        });
    }).observe(document, { childList: true, subtree: true });
  }

  #placeAll(root: Element): void {
    if (root.matches(PLACES)) this.#place(root);
    root.querySelectorAll(PLACES).forEach((place) => this.#place(place));
  }

  #place(place: Element): void {
    if (place.localName === TAG) return this.#fill(place, place, place.querySelector(LINK));
    // Of a text that somebody edits nothing may change: it would be saved.
    if ((place as HTMLElement).isContentEditable || place.closest(`${TAG},[data-dp-upgrade=off]`))
      return;
    if (place.localName === 'script') this.#placeAfter(place);
    else if (place.localName === 'a') this.#placeAround(place);
    else if (place.classList.contains(TAG)) this.#placeInside(place);
  }

  /** What stands in the place becomes the fallback of the element. */
  #placeInside(place: Element): void {
    if (place.querySelector(`${TAG},iframe`)) return;
    const element = document.createElement(TAG);
    this.#fill(element, place, place.querySelector(LINK));
    while (place.firstChild) element.appendChild(place.firstChild);
    place.appendChild(element);
  }

  /** A link that is marked by its class or alone in its block: it becomes the fallback itself. */
  #placeAround(link: Element): void {
    const page = pageLinkOf(link);
    if (!page || !link.parentNode) return;
    const isMarked = link.classList.contains(TAG);
    if (!isMarked && !(isOurs(page.folder, this.#scriptFolders()) && isAlone(link))) return;
    const element = document.createElement(TAG);
    this.#fill(element, link, link);
    link.parentNode.insertBefore(element, link);
    element.appendChild(link);
  }

  /** A script tag of this file with at least one option. Without one it only loads. */
  #placeAfter(script: Element): void {
    if (!this.#options.some((name) => script.hasAttribute(`data-${name}`))) return;
    const attributes = [...script.attributes].some(({ value }) => FILE.test(value));
    // Optimisers write the file into the page; its own name stands in it.
    if (!attributes && !script.textContent?.includes(TAG)) return;
    if (script.nextElementSibling?.localName === TAG) return;
    if (script.closest('head')) {
      console.warn(`<${TAG}>: a script with data-… places the map after itself; not in <head>.`);
      return;
    }
    const element = document.createElement(TAG);
    this.#fill(element, script, null);
    script.parentNode?.insertBefore(element, script.nextSibling);
  }

  /** Attributes that the element lacks: from data-*, from class tokens, from the path of a link. */
  #fill(element: Element, place: Element, link: Element | null): void {
    const page = link && pageLinkOf(link);
    for (const name of this.#options) {
      if (element.hasAttribute(name)) continue;
      const value = place.getAttribute(`data-${name}`) ?? tokensOf(place, name) ?? said(page, name);
      if (value !== null) element.setAttribute(name, value);
    }
  }

  /** Where this file lies, as far as its script tags say so. */
  #scriptFolders(): string[] {
    return [...document.querySelectorAll<HTMLScriptElement>('script[src]')]
      .map(({ src }) => src.slice(0, Math.max(0, src.search(FILE))))
      .filter(Boolean);
  }
}

/** `dp-show-map dp-show-list` is `map list`. A heading is no word, and is not said this way. */
function tokensOf(place: Element, name: string): string | null {
  const prefix = `dp-${name}-`;
  const values = [...place.classList]
    .filter((token) => name !== 'heading' && token.startsWith(prefix))
    .map((token) => token.slice(prefix.length));
  return values.length > 0 ? values.join(' ') : null;
}

const said = (page: PageLink | null, name: string): string | null =>
  page && (name === 'lang' || name === 'show') ? page[name] : null;
