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
/** A text whose width tells whether a font is another one than before. */
const PROBE = 'Dortmund 1960';

/** What the reader's own style sheet adds after each letter and each word, em (WCAG 2.2, 1.4.12). */
interface Spacing {
  readonly letter: number;
  readonly word: number;
}

/**
 * Measures texts in a font family with a canvas; without one, about half an em for each character. What a
 * generic family like `sans-serif` stands for depends on the language.
 */
function makeMeasure(family: string, lang: string, { letter, word }: Spacing): Measure {
  const canvas = document.createElement('canvas');
  canvas.lang = lang;
  const context = canvas.getContext('2d');
  const known = new Map<string, number>();
  return (text, size, weight) => {
    if (!context) return text.length * size * 0.6;
    const key = `${weight} ${size} ${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    context.font = `${weight} ${size}px ${family}`;
    const words = text.split(' ').length - 1;
    const measured = context.measureText(text).width + size * (letter * text.length + word * words);
    known.set(key, measured);
    return measured;
  };
}

/** One for each font, so that instances with the same one share their layouts too. */
const measures = new Map<string, Measure>();
function measureOf(family: string, lang: string, spacing: Spacing): Measure {
  const key = `${lang} ${spacing.letter} ${spacing.word} ${family}`;
  const measure = measures.get(key) ?? makeMeasure(family, lang, spacing);
  measures.set(key, measure);
  return measure;
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
    const measure = measureOf(this.#family, this.#lang, this.#spacing);
    if (this.isPrinted) return { ...PAPER, width: this.#paperWidth, measure };
    const width = Math.min(this.#hostWidth, WIDEST_EM * this.#fontSize);
    return {
      width: Math.floor(width / STEP) * STEP,
      mapHeight: null,
      fontSize: this.#fontSize,
      measure,
    };
  }

  /** As wide as the sheet where it fills the window, narrower in a column. */
  get #paperWidth(): number {
    const { clientWidth } = this.#host.ownerDocument.documentElement;
    const part = Math.min(1, this.#hostWidth / (clientWidth || 1));
    return Math.round(Math.min(PAPER_WIDTH, Math.max(this.#hostWidth, PAPER_WIDTH * part)));
  }

  /** Before each layout: another language, or another class of the page, may mean another font. */
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

  /** After the first render: the root shows what the reader's font is like. Later it is read before each layout. */
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

  /** A web font came. What was measured may have been the font in its stead. */
  #fontsLoaded = (): void => {
    const fresh = makeMeasure(this.#family, this.#lang, this.#spacing);
    if (fresh(PROBE, 100, 500) === this.stage.measure(PROBE, 100, 500)) return;
    measures.clear();
    this.#host.requestUpdate();
  };
}
