import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Measure, Stage } from '../scene/stage.js';

/** Widths are taken in steps: fewer layouts while a window is dragged. */
const STEP = 8;
/** Wider than this, in em, the widget does not grow: a list of nine cities has no use for it. */
const WIDEST_EM = 90;
/** What a sheet of A4 within usual margins has room for, px. */
const PAPER_WIDTH = 720;
/** In letters of 9 pt. */
const PAPER = { mapHeight: 300, fontSize: 12 };
/** Where nothing can be measured, px. */
const FALLBACK_WIDTH = 640;
const FALLBACK_FONT_SIZE = 16;
const PRINTING = ['beforeprint', 'afterprint'];

/** What the reader's own style sheet adds after each letter and each word, em (WCAG 2.2, 1.4.12). */
interface Spacing {
  readonly letter: number;
  readonly word: number;
}

interface Ruler {
  readonly measure: Measure;
  /** Whether a text has another width by now: a web font came, and it had been measured in the one in its stead. */
  readonly isStale: () => boolean;
}

/**
 * Measures texts in a font family with a canvas; without one, about half an em for each character. What a
 * generic family like `sans-serif` stands for depends on the language.
 */
function makeRuler(family: string, lang: string, { letter, word }: Spacing): Ruler {
  const canvas = document.createElement('canvas');
  canvas.lang = lang;
  const context = canvas.getContext('2d');
  const widthOf: Measure = (text, size, weight) => {
    if (!context) return text.length * size * 0.6;
    context.font = `${weight} ${size}px ${family}`;
    const words = text.split(' ').length - 1;
    return context.measureText(text).width + size * (letter * text.length + word * words);
  };
  const known = new Map<string, { readonly width: number; readonly again: () => number }>();
  return {
    measure(text, size, weight) {
      const key = `${weight} ${size} ${text}`;
      let each = known.get(key);
      if (!each) {
        const again = () => widthOf(text, size, weight);
        known.set(key, (each = { width: again(), again }));
      }
      return each.width;
    },
    isStale: () => [...known.values()].some(({ width, again }) => again() !== width),
  };
}

/** One for each font, so that instances with the same one share their layouts too. */
const rulers = new Map<string, Ruler>();
function rulerOf(family: string, lang: string, spacing: Spacing): Ruler {
  const key = `${lang} ${spacing.letter} ${spacing.word} ${family}`;
  const ruler = rulers.get(key) ?? makeRuler(family, lang, spacing);
  rulers.set(key, ruler);
  return ruler;
}

/** Watches what the picture is drawn on: the element's width, the font of the page, the reader's size. */
export class StageController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #drawNow: () => void;
  #observer: ResizeObserver | null = null;
  #frame = 0;
  #hostWidth = 0;
  #family = 'sans-serif';
  #lang = '';
  #fontSize = FALLBACK_FONT_SIZE;
  #spacing: Spacing = { letter: 0, word: 0 };
  #fontIsUnknown = true;
  /** Between the moments before and after the page is printed. */
  isPrinted = false;

  constructor(host: ReactiveControllerHost & HTMLElement, drawNow: () => void) {
    this.#host = host;
    this.#drawNow = drawNow;
    host.addController(this);
  }

  /** What to draw on; its width is 0 as long as the element has none. */
  get stage(): Stage {
    const { measure } = this.#ruler;
    if (this.isPrinted) return { ...PAPER, width: this.#paperWidth, measure };
    const width = Math.min(this.#hostWidth, WIDEST_EM * this.#fontSize);
    return {
      width: Math.floor(width / STEP) * STEP,
      mapHeight: null,
      fontSize: this.#fontSize,
      measure,
    };
  }

  get #ruler(): Ruler {
    return rulerOf(this.#family, this.#lang, this.#spacing);
  }

  /** As wide as the sheet where it fills the window, narrower in a column. */
  get #paperWidth(): number {
    const { clientWidth } = this.#host.ownerDocument.documentElement;
    const part = Math.min(1, this.#hostWidth / (clientWidth || 1));
    return Math.round(Math.min(PAPER_WIDTH, Math.max(this.#hostWidth, PAPER_WIDTH * part)));
  }

  /** Before each update but those of the year alone: another language, or another class of the page, may mean another font. */
  readFont(lang: string): void {
    this.#lang = lang;
    const style = getComputedStyle(this.#host);
    const family = style.getPropertyValue('--dp-font').trim() || style.fontFamily;
    // Taken off the page, an element has no font; what it showed stays.
    if (family) this.#family = family;
    this.#readRoot();
  }

  hostConnected(): void {
    const { clientWidth } = this.#host;
    const { paddingLeft, paddingRight } = getComputedStyle(this.#host);
    this.#setWidth(clientWidth - (parseFloat(paddingLeft) || 0) - (parseFloat(paddingRight) || 0));
    if (typeof ResizeObserver === 'function') {
      // In a frame of its own: drawing changes the height, which the observer would report as a loop.
      this.#observer = new ResizeObserver(([entry]) => {
        cancelAnimationFrame(this.#frame);
        if (entry)
          this.#frame = requestAnimationFrame(() => this.#resized(entry.contentRect.width));
      });
      this.#observer.observe(this.#host);
    } else if (this.#hostWidth === 0) this.#hostWidth = FALLBACK_WIDTH;
    document.fonts?.addEventListener('loadingdone', this.#fontsLoaded);
    for (const type of PRINTING) addEventListener(type, this.#printing);
  }

  hostDisconnected(): void {
    for (const type of PRINTING) removeEventListener(type, this.#printing);
    this.isPrinted = false;
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#observer = null;
    document.fonts?.removeEventListener('loadingdone', this.#fontsLoaded);
  }

  /** After the first render: the root shows what the reader's font is like. Later it is read before each update. */
  hostUpdated(): void {
    if (this.#fontIsUnknown && this.#readRoot()) this.#host.requestUpdate();
  }

  /** Whether it is another font than before. */
  #readRoot(): boolean {
    const root = this.#host.shadowRoot?.querySelector('.root');
    if (!root) return false;
    this.#fontIsUnknown = false;
    const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(root);
    const size = parseFloat(fontSize);
    if (!Number.isFinite(size) || size <= 0) return false;
    const em = (length: string) => (parseFloat(length) || 0) / size;
    const [letter, word] = [em(letterSpacing), em(wordSpacing)];
    const isOld =
      size === this.#fontSize && letter === this.#spacing.letter && word === this.#spacing.word;
    this.#fontSize = size;
    this.#spacing = { letter, word };
    return !isOld;
  }

  /** Other letters make the element higher: a reader may have changed font or spacing. */
  #resized(width: number): void {
    this.#setWidth(width);
    if (this.#readRoot()) this.#host.requestUpdate();
  }

  /** A hidden element has no width; what it showed before stays until it has one again. */
  #setWidth(width: number): void {
    if (width <= 0 || width === this.#hostWidth) return;
    const before = this.stage.width;
    this.#hostWidth = width;
    if (this.stage.width === before) return;
    this.#host.requestUpdate();
  }

  /** A drawing for a phone would fill a page by itself, one for a wide screen could not be read on paper. */
  #printing = ({ type }: Event): void => {
    this.isPrinted = type === 'beforeprint';
    this.#host.requestUpdate();
    // A script that prints waits for the end of it, and an update would wait for the end of the script.
    this.#drawNow();
  };

  /** A web font came. Whether another element has noticed that before or not, this one is drawn again. */
  #fontsLoaded = (): void => {
    if (this.#ruler.isStale()) rulers.clear();
    this.#host.requestUpdate();
  };
}
