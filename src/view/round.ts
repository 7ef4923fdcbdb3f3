import type { Kit } from './kit.js';

/** A sign in a button, 24 by 24 units. */
export function iconView<T>({ html }: Kit<T>, d: string): T {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${d}></path>
  </svg>`;
}

/** A round button for a step. Where there is none it stays, and says so: the focus may be on it. */
export function roundView<T>(
  kit: Kit<T>,
  look: string,
  icon: string,
  name: string,
  to: unknown,
  press: unknown,
): T {
  return kit.html`<button
    type="button"
    class=${`round ${look}`}
    aria-label=${name}
    aria-disabled=${to === null ? 'true' : 'false'}
    @click=${press}
  >
    ${iconView(kit, icon)}
  </button>`;
}
