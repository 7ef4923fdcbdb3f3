import type { TimelineScene } from '../scene/timeline.js';
import type { Kit } from './kit.js';
import { partView } from './part.js';
import { iconView, roundView } from './round.js';

export interface TimelineHandlers {
  readonly toggle?: () => void;
  readonly previous?: () => void;
  readonly next?: () => void;
  /** The slider was moved, or is about to be. */
  readonly slide?: (event: Event) => void;
  readonly key?: (event: KeyboardEvent) => void;
  readonly touch?: (event: Event) => void;
  /** A click on the slider. */
  readonly tap?: (event: MouseEvent) => void;
  /** A click on a mark's label. */
  readonly pick?: (id: string) => void;
}

const ICONS = {
  play: 'M7 4.5v15l12.5-7.5z',
  pause: 'M6 4.5h4.5v15H6zM13.5 4.5H18v15h-4.5z',
  back: 'M15.5 5l-7 7 7 7',
  forth: 'M8.5 5l7 7-7 7',
} as const;

/** Play stands before the slider and before what it changes; its name changes, its state does not (APG, carousel). */
function controlsView<T>(kit: Kit<T>, time: TimelineScene, on: TimelineHandlers): T {
  const { html } = kit;
  return html`<div class="controls">
    <button
      type="button"
      class="round play"
      part="play"
      aria-label=${time.buttons.play}
      @click=${on.toggle}
    >
      ${iconView(kit, time.playing ? ICONS.pause : ICONS.play)}
    </button>
    ${roundView(kit, 'step back', ICONS.back, time.buttons.previous, time.previous, on.previous)}
    ${roundView(kit, 'step', ICONS.forth, time.buttons.next, time.next, on.next)}
    ${captionView(kit, time)}
  </div>`;
}

/** Written as a property: a page translator that swaps text nodes cannot make the year stand still. */
function captionView<T>({ html }: Kit<T>, time: TimelineScene): T {
  return html`<p class="now" part="caption" aria-hidden="true" .textContent=${time.caption}></p>`;
}

function axisView<T>(
  kit: Kit<T>,
  time: TimelineScene,
  on: TimelineHandlers,
  shown: TimelineScene | null | undefined,
): T {
  const { html, svg, nothing } = kit;
  const pick = (id: string) => (on.pick ? () => on.pick?.(id) : nothing);
  return html`<svg class="axis" aria-hidden="true" viewBox=${`0 0 ${time.width} ${time.height}`}>
    <path class="rail" d=${`M${time.start},${time.y}H${time.end}`}></path>
    <path
      class="elapsed"
      stroke-dasharray=${`${Math.abs(time.cursor - time.start)} ${time.width}`}
      d=${`M${time.start},${time.y}H${time.end}`}
    ></path>
    ${partView(kit, time.ticks, shown?.ticks, (ticks) => ticks.map((tick) => svg`<path class="tick" d=${`M${tick.x},${time.y + 7}V${time.tickEnd}`}></path><text class="year" x=${tick.x} y=${time.height - 3}>${tick.text}</text>`))}
    ${partView(kit, time.marks, shown?.marks, (marks) => marks.map((mark) => svg`<circle class="mark" data-id=${mark.id} data-role=${mark.role} data-phase=${mark.phase} data-quiet=${mark.quiet ? '' : nothing} cx=${mark.x} cy=${time.y} r="5"></circle>`))}
    ${partView(kit, time.labels, shown?.labels, (labels) => labels.map((label) => svg`${label.foot === null ? nothing : svg`<path class="stem" d=${`M${label.x},${label.foot}V${time.y - 6}`}></path>`}<text class="event" part="label" data-id=${label.id} data-phase=${label.phase} data-emphasis=${label.emphasis} x=${label.middle} y=${label.y} font-size=${time.labelSize} @click=${pick(label.id)}><tspan class="name">${label.name}</tspan> <tspan class="date">${label.year}</tspan></text>`))}
  </svg>`;
}

function sliderView<T>({ html }: Kit<T>, { slider }: TimelineScene, on: TimelineHandlers): T {
  return html`<input
    type="range"
    class="slider"
    part="slider"
    step="1"
    min=${slider.min}
    max=${slider.max}
    aria-label=${slider.name}
    aria-valuetext=${slider.valueText}
    .value=${`${slider.value}`}
    @input=${on.slide}
    @keydown=${on.key}
    @focus=${on.touch}
    @pointerdown=${on.touch}
    @click=${on.tap}
  />`;
}

function undatedView<T>(
  { html, nothing }: Kit<T>,
  undated: NonNullable<TimelineScene['undated']>,
  on: TimelineHandlers,
): T {
  const pick = (id: string) => (on.pick ? () => on.pick?.(id) : nothing);
  return html`<p class="undated">
    <span class="lane">${undated.title}</span
    >${undated.items.map((item) => html`<span class="lone" part="label" data-id=${item.id} data-role=${item.role} data-phase=${item.phase} data-emphasis=${item.emphasis} data-quiet=${item.quiet ? '' : nothing} @click=${pick(item.id)}>${item.name}</span>`)}
  </p>`;
}

/** The years as an axis; with handlers also as a slider with its buttons. */
export function timelineView<T>(
  kit: Kit<T>,
  time: TimelineScene,
  on: TimelineHandlers = {},
  shown?: TimelineScene | null,
): T {
  const { html, nothing } = kit;
  return html`<div class="timeline" part="timeline" role="group" aria-label=${time.name}>
    ${on.toggle ? controlsView(kit, time, on) : captionView(kit, time)}
    <div class="scale">
      ${axisView(kit, time, on, shown)}${on.slide ? sliderView(kit, time, on) : nothing}
    </div>
    ${partView(kit, time.undated, shown?.undated, (undated) => undatedView(kit, undated, on))}
  </div>`;
}
