import type { Detail, ListItem, ListScene } from '../scene/list.js';
import type { Kit } from './kit.js';

export interface ListHandlers {
  /** A city's button was pressed. */
  readonly toggle?: (id: string) => void;
}

/** Set as a property, so that the time of day stays true even where a page translator has swapped text nodes. */
function detailView<T>({ html }: Kit<T>, { label, value, lang }: Detail): T {
  const content =
    lang === null
      ? html`<span .textContent=${value}></span>`
      : html`<bdi lang=${lang} dir="auto" translate="no" .textContent=${value}></bdi>`;
  return html`<div>
    <dt>${label}</dt>
    <dd>${content}</dd>
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
    <span class="country">${item.country}</span> ${badge}`;
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
    data-open=${item.open ? '' : nothing}
  >
    ${head}${detailsView(kit, item, index)}
  </li>`;
}

/** All partners as text. Safari drops list semantics of unstyled lists: hence the role. */
export function listView<T>(
  kit: Kit<T>,
  { items, isAside, name, through }: ListScene,
  on: ListHandlers = {},
): T {
  const { html, nothing } = kit;
  const rows = (look: string, from: number, to?: number): T =>
    html`<ul
      class=${`list${look}`}
      part=${isAside ? nothing : 'list'}
      role="list"
      aria-label=${from === 0 ? name : nothing}
      aria-labelledby=${from === 0 ? nothing : 'through'}
    >
      ${items.slice(from, to).map((item, i) => itemView(kit, item, from + i, on))}
    </ul>`;
  if (through === null) return rows(isAside ? ' aside' : '', 0);
  return html`${rows(' own', 0, 1)}
    <div class="through" id="through" role="heading" aria-level=${through.level}>
      ${through.text}
    </div>
    ${rows('', 1)}`;
}
