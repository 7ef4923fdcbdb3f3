import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Measure, Stage } from '../scene/stage.js';

/** Widths are taken in steps: fewer layouts while a window is dragged. */
const STEP = 8;
/** Wider than this, in em, the widget does not grow: a list of nine cities has no use for it. */
const WIDEST_EM = 90;
/** Where nothing can be measured, px. */
const FALLBACK_WIDTH = 640;
const FALLBACK_FONT_SIZE = 16;
/** A text whose width tells whether a font is another one than before. */
const PROBE = 'Dortmund 1960';

/**
 * Measures texts in a font family with a canvas; without one, about half an em for each character. What a
 * generic family like `sans-serif` stands for depends on the language.
 */
function makeMeasure(family: string, lang: string): Measure {
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
    const measured = context.measureText(text).width;
    known.set(key, measured);
    return measured;
  };
}

/** One for each family and language, so that instances with the same ones share their layouts too. */
const measures = new Map<string, Measure>();
function measureOf(family: string, lang: string): Measure {
  const key = `${lang} ${family}`;
  const measure = measures.get(key) ?? makeMeasure(family, lang);
  measures.set(key, measure);
  return measure;
}

/** Watches what the picture is drawn on: the element's width, the font of the page, the reader's size. */
export class StageController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | null = null;
  #frame = 0;
  #hostWidth = 0;
  #family = 'sans-serif';
  #lang = '';
  #fontSize = FALLBACK_FONT_SIZE;
  #fontIsOld = true;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What to draw on; its width is 0 as long as the element has none. */
  get stage(): Stage {
    const width = Math.min(this.#hostWidth, WIDEST_EM * this.#fontSize);
    return {
      width: Math.floor(width / STEP) * STEP,
      mapHeight: null,
      fontSize: this.#fontSize,
      measure: measureOf(this.#family, this.#lang),
    };
  }

  /** Before each layout: another language, or another class of the page, may mean another font. */
  readFont(lang: string): void {
    this.#lang = lang;
    const style = getComputedStyle(this.#host);
    const family = style.getPropertyValue('--dp-font').trim() || style.fontFamily;
    // Taken off the page, an element has no font; what it showed stays.
    if (family) this.#family = family;
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
          this.#frame = requestAnimationFrame(() => this.#setWidth(entry.contentRect.width));
      });
      this.#observer.observe(this.#host);
    } else if (this.#hostWidth === 0) this.#hostWidth = FALLBACK_WIDTH;
    document.fonts?.addEventListener('loadingdone', this.#fontsLoaded);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#observer = null;
    document.fonts?.removeEventListener('loadingdone', this.#fontsLoaded);
  }

  /** After the first render, and after resizing: the root shows which size the reader's font has. */
  hostUpdated(): void {
    if (!this.#fontIsOld) return;
    const root = this.#host.shadowRoot?.querySelector('.root');
    if (!root) return;
    this.#fontIsOld = false;
    const size = parseFloat(getComputedStyle(root).fontSize);
    if (!Number.isFinite(size) || size <= 0 || size === this.#fontSize) return;
    this.#fontSize = size;
    this.#host.requestUpdate();
  }

  /** A hidden element has no width; what it showed before stays until it has one again. */
  #setWidth(width: number): void {
    if (width <= 0 || width === this.#hostWidth) return;
    const before = this.stage.width;
    this.#hostWidth = width;
    if (this.stage.width === before) return;
    this.#fontIsOld = true;
    this.#host.requestUpdate();
  }

  /** A web font came. What was measured may have been the font in its stead. */
  #fontsLoaded = (): void => {
    const fresh = makeMeasure(this.#family, this.#lang);
    if (fresh(PROBE, 100, 500) === this.stage.measure(PROBE, 100, 500)) return;
    measures.clear();
    this.#host.requestUpdate();
  };
}
