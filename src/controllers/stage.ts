import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Measure } from '../scene/scene.js';

/** Widths are taken in steps: fewer layouts while a window is dragged, and no resize loops. */
const STEP = 8;
/** Where nothing can be measured, px. */
const FALLBACK_WIDTH = 640;
const FALLBACK_FONT_SIZE = 16;

/** Measures texts in a font family with a canvas; without one, about half an em for each character. */
function makeMeasure(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
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

/** Watches what the picture is drawn on: the element's width, and the font of the page. */
export class StageController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | null = null;
  #family = '';
  #fontSizeIsOld = true;
  width = 0;
  fontSize = FALLBACK_FONT_SIZE;
  measure: Measure = makeMeasure('sans-serif');

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#setWidth(this.#host.clientWidth);
    this.#readFont();
    if (typeof ResizeObserver === 'function') {
      this.#observer = new ResizeObserver(([entry]) => {
        if (entry) this.#setWidth(entry.contentRect.width);
      });
      this.#observer.observe(this.#host);
    } else if (this.width === 0) this.width = FALLBACK_WIDTH;
    document.fonts?.addEventListener('loadingdone', this.#fontsLoaded);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    document.fonts?.removeEventListener('loadingdone', this.#fontsLoaded);
  }

  /** After the first render, and after resizing: the root shows which size the reader's font has. */
  hostUpdated(): void {
    if (!this.#fontSizeIsOld) return;
    const root = this.#host.shadowRoot?.querySelector('.root');
    if (!root) return;
    this.#fontSizeIsOld = false;
    const size = parseFloat(getComputedStyle(root).fontSize);
    if (!Number.isFinite(size) || size <= 0 || size === this.fontSize) return;
    this.fontSize = size;
    this.#host.requestUpdate();
  }

  #setWidth(width: number): void {
    const stepped = Math.floor(width / STEP) * STEP;
    if (stepped === this.width) return;
    this.width = stepped;
    this.#fontSizeIsOld = true;
    this.#host.requestUpdate();
  }

  #readFont(): void {
    const style = getComputedStyle(this.#host);
    const family = style.getPropertyValue('--dp-font').trim() || style.fontFamily || 'sans-serif';
    if (family === this.#family) return;
    this.#family = family;
    this.measure = makeMeasure(family);
    this.#host.requestUpdate();
  }

  /** A web font came: what was measured before was the font in its stead. */
  #fontsLoaded = (): void => {
    this.#family = '';
    this.#readFont();
  };
}
