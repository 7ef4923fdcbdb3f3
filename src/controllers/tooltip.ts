import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Tip } from '../scene/tip.js';
import { isEscape } from './keys.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What asks for a tip: a dot of the map, or a city's button. */
interface Trigger {
  readonly id: string;
  /** The panel in which the dot stands. */
  readonly panel: string | null;
}

const idOf = (element: Element): string =>
  element.closest<HTMLElement | SVGElement>('[data-id]')?.dataset['id'] ?? '';

/**
 * Shows a city's name and year at its dot while a pointer is on the dot, or the focus on the city's
 * button. As WCAG 2.2 asks for (1.4.13), it stays until pointer and focus leave or Escape is pressed,
 * and the pointer may move onto it. It repeats the button's name, so assistive technology does not hear it.
 */
export class Tooltip implements ReactiveController {
  #host: Host;
  #tipOf: (id: string, panel: string | null) => Tip | null;
  #pointed: Trigger | null = null;
  #focused: Trigger | null = null;
  /** The element may be in another one when the listener is taken away. */
  #heard: Document | null = null;

  constructor(host: Host, tipOf: (id: string, panel: string | null) => Tip | null) {
    this.#host = host;
    this.#tipOf = tipOf;
    host.addController(this);
  }

  /** The root's listener for pointers that come and for focus that arrives. */
  over(event: Event): void {
    const target = event.target as Element;
    if (event.type === 'focusin')
      this.#focused = target.matches('.city') ? { id: idOf(target), panel: null } : null;
    else if (!target.matches('.tip'))
      this.#pointed = target.matches('.dot')
        ? {
            id: idOf(target),
            panel: target.closest<SVGElement>('.panel')?.dataset['panel'] ?? null,
          }
        : null;
    this.#draw();
  }

  out(event: Event): void {
    if (event.type === 'focusout') this.#focused = null;
    else this.#pointed = null;
    this.#draw();
  }

  /**
   * Whether one was to be seen: the page may have scrolled the map away, or something may cover it. The
   * next comes with another city, or when this one is left and found again.
   */
  dismiss(): boolean {
    const box = this.#box;
    let wasSeen = false;
    if (box && !box.hidden) {
      const { left, top, width, height } = box.getBoundingClientRect();
      const there = this.#host.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2);
      wasSeen = there === box;
    }
    this.#pointed = null;
    this.#focused = null;
    this.#draw();
    return wasSeen;
  }

  hostDisconnected(): void {
    this.dismiss();
  }

  /** A pointer asks for a tip wherever the focus is, so Escape is heard wherever it is pressed, before others. */
  #escape = (event: KeyboardEvent): void => {
    if (!isEscape(event) || !this.dismiss()) return;
    event.preventDefault();
    event.stopPropagation();
  };

  #listen(on: boolean): void {
    this.#heard?.removeEventListener('keydown', this.#escape, true);
    this.#heard = on ? this.#host.ownerDocument : null;
    this.#heard?.addEventListener('keydown', this.#escape, true);
  }

  /** Dots may stand elsewhere, or be gone. */
  hostUpdated(): void {
    if (this.#pointed ?? this.#focused) this.#draw();
  }

  get #box(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.tip');
  }

  #draw(): void {
    const box = this.#box;
    if (!box) return this.#listen(false);
    const trigger = this.#pointed ?? this.#focused;
    const tip = trigger && this.#tipOf(trigger.id, trigger.panel);
    box.hidden = tip === null;
    this.#listen(tip !== null);
    if (!trigger || !tip) return;
    box.textContent = tip.text;
    box.dataset['id'] = trigger.id;
    box.classList.toggle('below', tip.isBelow);
    box.style.setProperty('--_x', `${tip.x}%`);
    box.style.setProperty('--_y', `${tip.y}%`);
    box.style.setProperty('--_r', `${tip.r}px`);
  }
}
