import type { Heading } from '../scene/list.js';
import type { AboutScene, Scene } from '../scene/scene.js';
import type { Kit } from './kit.js';
import { listView, type ListHandlers } from './list.js';
import { mapView, type MapHandlers } from './map.js';
import { partView } from './part.js';
import { switchView, type SwitchHandlers } from './switch.js';
import { timelineView, type TimelineHandlers } from './timeline.js';

export interface Handlers {
  readonly map?: MapHandlers & SwitchHandlers;
  readonly timeline?: TimelineHandlers;
  readonly list?: ListHandlers;
  /** The small print about all of it is opened, or closed. */
  readonly about?: () => void;
  readonly skip?: (event: Event) => void;
  readonly escape?: (event: KeyboardEvent) => void;
  /** A city comes under the pointer or gets the focus; it leaves. */
  readonly over?: (event: Event) => void;
  readonly out?: (event: Event) => void;
}

export function headingView<T>(
  { html, nothing }: Kit<T>,
  heading: Heading,
  subtitle: string | null,
): T {
  return html`<header class="head">
    <div class="heading" part="heading" role="heading" aria-level=${heading.level}>
      ${heading.text}
    </div>
    ${subtitle === null ? nothing : html`<p class="subtitle">${subtitle}</p>`}
  </header>`;
}

export const figureView = <T>(
  { html }: Kit<T>,
  map: NonNullable<Scene['map']>,
  picture: T,
  tip: unknown,
): T =>
  html`<figure class="figure" part="map">
    ${picture}${tip}
    <figcaption class="note" part="note">
      ${map.notes.map((note, i) => html`${i > 0 ? ' ' : ''}<span>${note}</span>`)}
    </figcaption>
  </figure>`;

export function aboutView<T>({ html, nothing }: Kit<T>, about: AboutScene, opened?: () => void): T {
  return html`<details class="about" @toggle=${opened ?? nothing}>
    <summary>${about.title}</summary>
    ${about.sentences.map((sentence) => html`<p>${sentence}</p>`)}
    ${about.source === null ? nothing : html`<p class="source">${about.source}</p>`}
  </details>`;
}

function debugView<T>({ html }: Kit<T>, { lang, lines }: NonNullable<Scene['debug']>): T {
  return html`<ul class="debug" lang=${lang} dir="ltr" aria-label="debug">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

/**
 * The whole widget inside its own root: language, direction and theme are its own, whatever the page says.
 * `shown` is the scene that stands there.
 */
export function widgetView<T>(kit: Kit<T>, scene: Scene, on: Handlers = {}, shown?: Scene): T {
  const { html, nothing } = kit;
  const tip = on.over ? html`<p class="tip" aria-hidden="true" hidden></p>` : nothing;
  return html`<div
    class="root"
    lang=${scene.lang}
    dir=${scene.dir}
    data-theme=${scene.theme}
    @keydown=${on.escape ?? nothing}
    @pointerover=${on.over ?? nothing}
    @pointerleave=${on.out ?? nothing}
    @focusin=${on.over ?? nothing}
    @focusout=${on.out ?? nothing}
  >
    <section class="widget" aria-label=${scene.name}>
      ${scene.debug === null ? nothing : debugView(kit, scene.debug)}
      <div class="top">
        ${scene.heading === null ? nothing : headingView(kit, scene.heading, scene.subtitle)}
        ${on.skip ? html`<a class="skip" href="#end" @click=${on.skip}>${scene.skip}</a>` : nothing}
        ${partView(kit, scene.map, shown?.map, (map) => (on.map?.look ? switchView(kit, map, on.map) : nothing))}
      </div>
      ${partView(kit, scene.map, shown?.map, (map) => figureView(kit, map, mapView(kit, map, on.map), tip))}
      ${scene.timeline === null ? nothing : timelineView(kit, scene.timeline, on.timeline, shown?.timeline)}
      ${partView(kit, scene.list, shown?.list, (list) => listView(kit, list, on.list))}
      ${scene.about === null ? nothing : aboutView(kit, scene.about, on.about)}
      <p class="vh" role="status"></p>
      <span class="end"></span>
    </section>
  </div>`;
}
