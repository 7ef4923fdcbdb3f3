import type { MapScene, ViewSwitch, ZoomStep } from '../scene/map.js';
import type { Kit } from './kit.js';

export interface SwitchHandlers {
  readonly look?: (view: ViewSwitch['views'][number]['id']) => void;
  /** Nearer or back; null where there is nothing nearer or further. */
  readonly zoom?: (to: ZoomStep['to']) => void;
}

const ICONS = { closer: 'M12 5v14M5 12h14', back: 'M5 12h14' };

function zoomView<T>(
  { html, svg }: Kit<T>,
  icon: keyof typeof ICONS,
  { text, to }: ZoomStep,
  zoom: NonNullable<SwitchHandlers['zoom']>,
): T {
  return html`<button
    type="button"
    class="round small"
    aria-label=${text}
    aria-disabled=${to === null ? 'true' : 'false'}
    @click=${() => zoom(to)}
  >
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      ${svg`<path d=${ICONS[icon]}></path>`}
    </svg>
  </button>`;
}

/** Which view of the globe, and how near: only where somebody can press. */
export function switchView<T>(kit: Kit<T>, map: MapScene, { look, zoom }: SwitchHandlers): T {
  const { html, nothing } = kit;
  const { name, views, closer, back } = map.switch;
  const view = ({ id, text, isOn }: ViewSwitch['views'][number]): T =>
    html`<button
      type="button"
      class="view"
      aria-pressed=${isOn ? 'true' : 'false'}
      @click=${() => look?.(id)}
    >
      ${text}
    </button>`;
  return html`<div class="bar">
    <div class="views" role="group" aria-label=${name}>${views.map(view)}</div>
    ${zoom ? html`<div class="zoom">${zoomView(kit, 'back', back, zoom)}${zoomView(kit, 'closer', closer, zoom)}</div>` : nothing}
  </div>`;
}
