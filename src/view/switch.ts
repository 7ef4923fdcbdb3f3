import type { MapScene, ViewSwitch, ZoomStep } from '../scene/map.js';
import type { Kit } from './kit.js';
import { roundView } from './round.js';

export interface SwitchHandlers {
  readonly look?: (view: ViewSwitch['views'][number]['id']) => void;
  /** Nearer or back; null where there is nothing nearer or further. */
  readonly zoom?: (to: ZoomStep['to']) => void;
}

const ICONS = { closer: 'M12 5v14M5 12h14', back: 'M5 12h14' };

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
  const step = (icon: string, { text, to }: ZoomStep): T =>
    roundView(kit, 'small', icon, text, to, () => zoom?.(to));
  return html`<div class="bar">
    <div class="views" role="group" aria-label=${name}>${views.map(view)}</div>
    ${zoom ? html`<div class="zoom">${step(ICONS.back, back)}${step(ICONS.closer, closer)}</div>` : nothing}
  </div>`;
}
