import type { Detail, ListItem, ListScene } from '../scene/list.js';
import type { Kit } from './kit.js';

export interface ListHandlers {
  /** A city's button was pressed. */
  readonly toggle?: (id: string) => void;
}

function detailView<T>({ html, nothing }: Kit<T>, detail: Detail): T {
  const foreign = detail.lang !== null;
  return html`<div>
    <dt>${detail.label}</dt>
    <dd
      lang=${detail.lang ?? nothing}
      dir=${foreign ? 'auto' : nothing}
      translate=${foreign ? 'no' : nothing}
      .textContent=${detail.value}
    ></dd>
  </div>`;
}

function detailsView<T>(kit: Kit<T>, item: ListItem, index: number): T {
  const { html, nothing } = kit;
  const site =
    item.site === null
      ? nothing
      : html`<p class="site">
          <a href=${item.site.href} aria-label=${item.site.name}>${item.site.text}</a>
        </p>`;
  return html`<div class="details" part="details" id=${`d${index}`} ?hidden=${!item.open}>
    <dl>${item.details.map((detail) => detailView(kit, detail))}</dl>
    ${site}
  </div>`;
}

/** One city: a disclosure, its details inside, so that reading order needs no help. */
function itemView<T>(kit: Kit<T>, item: ListItem, index: number, on: ListHandlers): T {
  const { html, nothing } = kit;
  const badge = item.badge === null ? nothing : html`<span class="badge">${item.badge}</span>`;
  const words = html`<span class="name">${item.name}</span> <span class="since">${item.since}</span>
    <span class="land-name">${item.country}</span> ${badge}`;
  const { toggle } = on;
  const head = toggle
    ? html`<button
        type="button"
        class="city"
        aria-expanded=${item.open ? 'true' : 'false'}
        aria-controls=${`d${index}`}
        @click=${() => toggle(item.id)}
      >
        ${words}
      </button>`
    : html`<p class="city">${words}</p>`;
  return html`<li
    class="item"
    part="item"
    data-id=${item.id}
    data-role=${item.role}
    data-phase=${item.phase}
    data-open=${item.open ? '' : nothing}
  >
    ${head}${detailsView(kit, item, index)}
  </li>`;
}

/** All partners as text. Safari drops list semantics of unstyled lists: hence the role. */
export function listView<T>(kit: Kit<T>, list: ListScene, on: ListHandlers = {}): T {
  return kit.html`<ul class="list" part="list" role="list" aria-label=${list.name}>${list.items.map((item, i) => itemView(kit, item, i, on))}</ul>`;
}
