import type { Caption } from '../scene/drawing.js';
import type { DotItem, LabelItem, LinkItem, MapScene, Panel, SwarmItem } from '../scene/map.js';
import type { Kit } from './kit.js';

export interface MapHandlers {
  /** A click anywhere on the picture. */
  readonly pick?: (event: MouseEvent) => void;
}

/** What is not there yet keeps its place, so that it can fade in, but is no part of the picture. */
const partOf = (name: string, phase: string, nothing: unknown): unknown =>
  phase === 'before' ? nothing : name;

function linkView<T>({ svg, nothing }: Kit<T>, link: LinkItem): T {
  return svg`<path class="link" part=${partOf('line', link.phase, nothing)} data-id=${link.id} data-role=${link.role} data-phase=${link.phase} data-emphasis=${link.emphasis} data-quiet=${link.quiet ? '' : nothing} d=${link.d}></path>`;
}

/** Lines, and their dots. No one of them can be meant: they have no id. */
const swarmView = <T>({ svg, nothing }: Kit<T>, swarm: SwarmItem): T =>
  svg`<path class="link swarm" part=${partOf('line', swarm.phase, nothing)} data-role=${swarm.role} data-phase=${swarm.phase} data-quiet=${swarm.quiet ? '' : nothing} d=${swarm.lines}></path><path class="link spots" part=${partOf('dot', swarm.phase, nothing)} data-role=${swarm.role} data-phase=${swarm.phase} d=${swarm.spots}></path>`;

function dotView<T>({ svg, nothing }: Kit<T>, dot: DotItem): T {
  const core =
    dot.role === 'home'
      ? svg`<circle class="core" cx=${dot.x} cy=${dot.y} r="2.5"></circle>`
      : nothing;
  return svg`<circle class="dot" part=${partOf('dot', dot.phase, nothing)} data-id=${dot.id} data-role=${dot.role} data-phase=${dot.phase} data-quiet=${dot.quiet ? '' : nothing} cx=${dot.x} cy=${dot.y} r=${dot.r}></circle>${core}`;
}

function labelView<T>({ svg, nothing }: Kit<T>, label: LabelItem): T {
  const leader =
    label.leader === null
      ? nothing
      : svg`<path class="leader" data-phase=${label.phase} d=${label.leader}></path>`;
  const text =
    label.lines.length === 1
      ? label.lines[0]
      : label.lines.map(
          (line, i) =>
            svg`<tspan x=${label.x} y=${(label.y + i * label.dy).toFixed(1)}>${line}</tspan>`,
        );
  return svg`${leader}<text class="label" part=${partOf('label', label.phase, nothing)} data-id=${label.id} data-role=${label.role} data-phase=${label.phase} data-emphasis=${label.emphasis} x=${label.x} y=${label.y} font-size=${label.size}>${text}</text>`;
}

/** The edge of the globe hides what the map draws beyond it. */
function discView<T>({ svg }: Kit<T>, disc: NonNullable<Panel['disc']>): T {
  return svg`<path class="beyond" d=${disc.beyond}></path><circle class="rim" cx=${disc.x} cy=${disc.y} r=${disc.r}></circle>`;
}

/** The words stand above the lines, the circles below them. */
export const smallView = <T>(
  { svg }: Kit<T>,
  name: string,
  { text, x, y, size }: Omit<Caption, 'box'>,
): T => svg`<text class=${name} x=${x} y=${y} font-size=${size}>${text}</text>`;

/** The world, or its lens. */
export function panelView<T>(kit: Kit<T>, panel: Panel): T {
  const { svg, nothing } = kit;
  const outline =
    panel.outline === null ? nothing : svg`<path class="outline" d=${panel.outline}></path>`;
  return svg`<svg class="panel" aria-hidden="true" part=${panel.id === 'lens' ? 'lens' : nothing} data-panel=${panel.id} data-disc=${panel.disc === null ? nothing : ''} .style=${`--_from:${panel.start.join('px ')}px`} x=${panel.x} y=${panel.y} width=${panel.width} height=${panel.height} viewBox=${`0 0 ${panel.width} ${panel.height}`}>
    <rect class="sea" width=${panel.width} height=${panel.height}></rect>
    <path class="grid" d=${panel.graticule}></path>
    <path class="land" part="land" d=${panel.land}></path>
    ${panel.rings.map((ring) => svg`<circle class="ring" cx=${ring.x} cy=${ring.y} r=${ring.r}></circle>`)}
    ${panel.disc === null ? nothing : discView(kit, panel.disc)}
    ${outline}
    ${panel.swarms.map((swarm) => swarmView(kit, swarm))}${panel.links.map((link) => linkView(kit, link))}
    ${panel.dots.map((dot) => dotView(kit, dot))}
    ${panel.rings.map((ring) => (ring.label === null ? nothing : smallView(kit, 'km', ring.label)))}
    ${panel.labels.map((label) => labelView(kit, label))}
    ${panel.caption === null ? nothing : smallView(kit, 'lens-title', panel.caption)}
    <rect class="edge" width=${panel.width} height=${panel.height}></rect>
  </svg>`;
}

/** The map as one picture: a single image to assistive technology, the list beside it holds the same as text. */
export function mapView<T>(kit: Kit<T>, map: MapScene, on: MapHandlers = {}): T {
  const { html, nothing } = kit;
  return html`<svg
    class="picture"
    role="img"
    aria-label=${map.name}
    data-moving=${map.isMoving ? '' : nothing}
    viewBox=${`0 0 ${map.width} ${map.height}`}
    @click=${on.pick ?? nothing}
  >
    ${map.panels.map((panel) => panelView(kit, panel))}
  </svg>`;
}
