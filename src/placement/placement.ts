import { isAlone, isOurs, pageLinkOf, type PageLink } from './page-link.js';

/*
 * Puts the element where an author could not write its tag. Content systems take tags, attributes
 * or scripts away; what they leave is found here: a class, a script tag with options, a link.
 */

const TAG = 'dortmund-partners';
export const FILE = /(?:^|\/)dortmund-partners(?:\.min)?\.js/;
/** What the file asks first of all, as it stands where an optimiser wrote it into the page. */
const INLINE = /customElements\.get\(.dortmund-partners/;
const LINK = 'a[href*="embed/"]';
/** Not the body or a list: some systems write the name of a page into its class. */
const HOLDER = `:is(div,p,span,section,figure).${TAG}`;
/** Nor around the content of a page: what holds one of these is no placeholder. */
const CONTENT = 'form,main,h1,h2';
const PLACES = `${TAG},${HOLDER},script,${LINK}`;

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
    this.#try(root, () => {
      if (root.matches(PLACES)) this.#place(root);
      root.querySelectorAll(PLACES).forEach((place) => this.#try(place, () => this.#place(place)));
    });
  }

  /** An <input name="closest"> takes a form’s method away: that place is left, not the others. */
  #try(place: Element, act: () => void): void {
    try {
      act();
    } catch (reason) {
      console.info(`<${TAG}> cannot be put here.`, place, reason);
    }
  }

  #place(place: Element): void {
    // Of a text that somebody edits nothing may change: it would be saved.
    if ((place as HTMLElement).isContentEditable) return;
    if (place.localName === TAG) return this.#fill(place, place, place.querySelector(LINK));
    if (place.closest(`${TAG},[data-dp-upgrade=off]`)) return;
    // A link may be new in a placeholder that was there before.
    const holder = place.closest(HOLDER);
    if (place.localName === 'script') this.#placeAfter(place);
    else if (holder && !holder.querySelector(CONTENT)) this.#placeInside(holder);
    else this.#placeAround(place);
  }

  /** What stands in the place becomes the fallback of the element. */
  #placeInside(place: Element): void {
    if (place.querySelector(`${TAG},iframe`) || [...place.childNodes].some(isReacts)) return;
    const element = this.#make(place, place.querySelector(LINK));
    while (place.firstChild) element.appendChild(place.firstChild);
    place.appendChild(element);
  }

  /** A link that is marked by its class or alone in its block: it becomes the fallback itself. */
  #placeAround(link: Element): void {
    const page = pageLinkOf(link);
    if (!page || !link.parentNode || isReacts(link)) return;
    const isMarked = link.classList.contains(TAG);
    if (!isMarked && !(isOurs(page.folder, this.#scriptFolders()) && isAlone(link))) return;
    const element = this.#make(link, link);
    link.parentNode.insertBefore(element, link);
    element.appendChild(link);
  }

  /** A script tag of this file with at least one option. Without one it only loads. */
  #placeAfter(script: Element): void {
    if (!this.#options.some((name) => script.hasAttribute(`data-${name}`))) return;
    const isNamed = [...script.attributes].some(({ value }) => FILE.test(value));
    if (!isNamed && !INLINE.test(script.textContent ?? '')) return;
    if (script.nextElementSibling?.localName === TAG) return;
    if (script.closest('head')) {
      console.warn(`<${TAG}>: a script with data-… places the map after itself; not in <head>.`);
      return;
    }
    script.parentNode?.insertBefore(this.#make(script, null), script.nextSibling);
  }

  #make(place: Element, link: Element | null): Element {
    const element = document.createElement(TAG);
    this.#fill(element, place, link);
    return element;
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

/** React takes away, at its next turn, what it has written: it must find it where it was. */
const isReacts = (node: Node): boolean =>
  Object.keys(node).some((key) => key.startsWith('__react'));

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
