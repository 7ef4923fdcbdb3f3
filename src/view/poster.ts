import type { Poster } from '../scene/poster.js';
import type { Kit } from './kit.js';
import { panelView, smallView } from './map.js';

/** The picture to take away. */
export function posterView<T>(kit: Kit<T>, poster: Poster): T {
  const { html, svg } = kit;
  const { width, height, x } = poster;
  return html`<svg
    class="picture"
    lang=${poster.lang}
    width=${width}
    height=${height}
    viewBox=${`0 0 ${width} ${height}`}
    text-anchor=${poster.anchor}
  >
    ${svg`<title .textContent=${poster.name}></title><rect class="beyond" width=${width} height=${height}></rect>`}
    ${poster.panels.map((panel) => panelView(kit, panel))}
    ${poster.lines.map((line) => smallView(kit, line.role, { ...line, x }))}
  </svg>`;
}
