import {
  LitElement,
  html,
  nothing,
  svg,
  unsafeCSS,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { Announcer } from './controllers/announcer.js';
import { isEscape, mirroredStep } from './controllers/keys.js';
import { Minute } from './controllers/minute.js';
import { Playback } from './controllers/playback.js';
import { StageController } from './controllers/stage.js';
import { PageController } from './controllers/page.js';
import { tintFor } from './controllers/tint.js';
import { land } from './data/land.js';
import { bundled } from './data/partners.js';
import type { Data } from './data/types.js';
import { resolveOptions, type Options } from './model/options.js';
import {
  axisOf,
  beginnings,
  clampYear,
  isShown,
  phaseAt,
  timetable,
  yearOf,
} from './model/time.js';
import type { DortmundPartnersEventMap } from './events.js';
import { cityAt } from './scene/hit.js';
import { makeScene, type Scene } from './scene/scene.js';
import type { Kit } from './view/kit.js';
import { widgetStyle } from './view/style.js';
import { widgetView, type Handlers } from './view/widget.js';

/** How far from a dot a click still means its city, px. */
const REACH = 22;

const kit: Kit<TemplateResult<1 | 2>> = { html, svg, nothing };
const data: Data = { ...bundled, land };
const ids: readonly string[] = data.partners.map((partner) => partner.id);

/**
 * Dortmund's partner cities as a map, a timeline and a list that share one selection and one year.
 * After the file that defines it nothing is requested, stored or sent.
 *
 * @fires dp-ready - Once, when the first picture stands.
 * @fires dp-select - The reader opens or closes a city; `detail.id` may be null. Cancelable.
 * @fires dp-year - The reader, or the playback the reader started, moves to `detail.year`.
 * @fires dp-play - The reader starts the playback.
 * @fires dp-pause - The playback that the reader started ends, whatever ended it but `pause()`.
 * @csspart heading map lens land line dot label timeline slider play list item details caption note
 */
export class DortmundPartnersElement extends LitElement {
  static override styles = unsafeCSS(widgetStyle);

  /** Attribute names are the kebab-case of these. Values are taken as written and resolved when drawn. */
  static override properties = {
    view: { type: String },
    show: { type: String },
    theme: { type: String },
    accent: { type: String },
    year: {},
    selected: {},
    heading: { type: String },
    headingLevel: { attribute: 'heading-level' },
  };

  /** `world` */
  declare view: string | null;
  /** Any of `map timeline list about`, space separated; default: all. */
  declare show: string | null;
  /** `auto` (default), `light`, `dark`, `contrast` */
  declare theme: string | null;
  /** A CSS colour for lines and handle; its shade is corrected where it would be hard to see. */
  declare accent: string | null;
  /** The year shown; default and upper limit: today. Follows the reader. */
  declare year: number | string | null;
  /** Id of the open city; default: none. Follows the reader. */
  declare selected: string | null;
  /** Default: by language. Empty: no heading, the region keeps its name. */
  declare heading: string | null;
  /** 1–6, default 2. */
  declare headingLevel: number | string | null;

  #stage = new StageController(this);
  #page = new PageController(this);
  #announcer = new Announcer(this);
  #minute = new Minute(this, () => this.#options?.selected != null);
  #playback = new Playback(this, {
    plan: () => this.#plan(),
    show: (year) => this.#moveTo(year, this.#startedByReader),
    stopped: (reason) => this.#stopped(reason),
  });
  #options: Options | undefined;
  #scene: Scene | undefined;
  /** Whether the reader started what plays: what a script does is no news to the page. */
  #startedByReader = false;
  #warned = new Set<string>();

  /** `lang` is every element's own property; here it is only watched. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** Starts the timeline; from its end it begins anew. */
  play(): void {
    this.#playback.start();
  }

  /** Stops the timeline where it stands. */
  pause(): void {
    this.#startedByReader = false;
    this.#playback.stop();
  }

  /** With this, a move within the document is none to the element: state, focus and playback go on. */
  connectedMoveCallback(): void {}

  /** Constructed style sheets belong to a document and stay behind when the element moves to another one. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (!view || !this.shadowRoot) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(widgetStyle);
    this.shadowRoot.adoptedStyleSheets = [sheet];
  }

  protected override willUpdate(): void {
    const { lang, view, show, theme, accent, year, selected, heading, headingLevel } = this;
    const { options, problems } = resolveOptions(
      { lang, view, show, theme, accent, year, selected, heading, headingLevel },
      { languages: this.#page.languages, ids },
    );
    for (const { name, value, allowed } of problems)
      this.#warn(`${name}="${value}" is unknown and ignored. Allowed: ${allowed.join(', ')}`);
    this.#options = options;
    this.#scene = makeScene(
      data,
      options,
      { selected: options.selected, year: options.year, playing: this.#playback.playing },
      {
        width: this.#stage.width,
        mapHeight: null,
        fontSize: this.#stage.fontSize,
        measure: this.#stage.measure,
        now: this.#minute.now(),
      },
    );
  }

  protected override firstUpdated(): void {
    this.#emit('dp-ready', null);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const root = this.#find('.root');
    if (!root || !this.#options) return;
    root.classList.toggle('system', this.#page.leavesSchemeOpen);
    if (!changed.has('accent') && !changed.has('theme')) return;
    const { css, warning } = tintFor(this.#options.accent, this.#options.theme);
    root.classList.toggle('tinted', css !== null);
    root.style.setProperty('--_tint', css);
    if (warning) this.#warn(warning);
  }

  #handlers: Handlers = {
    skip: (event) => {
      event.preventDefault();
      this.#find('.end')?.focus();
    },
    escape: (event) => this.#escape(event),
    map: { pick: (event) => this.#pick(event) },
    timeline: {
      toggle: () => this.#toggle(),
      previous: () => this.#step(this.#scene?.timeline?.previous),
      next: () => this.#step(this.#scene?.timeline?.next),
      slide: (event) => this.#moveTo((event.target as HTMLInputElement).valueAsNumber),
      key: (event) => this.#slideByKey(event),
      touch: () => this.#playback.stop(),
      pick: (id) => {
        this.#playback.stop();
        const since = data.partners.filter((partner) => partner.id === id)[0]?.since;
        if (since != null) this.#moveTo(since);
        this.#select(id);
      },
    },
    list: { toggle: (id) => this.#select(id === this.#options?.selected ? null : id) },
  };

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  #warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<${this.localName}>: ${message}`);
  }

  #emit<K extends keyof DortmundPartnersEventMap>(
    type: K,
    detail: DortmundPartnersEventMap[K]['detail'],
  ): boolean {
    const cancelable = type === 'dp-select';
    return this.dispatchEvent(
      new CustomEvent(type, { detail, cancelable, bubbles: true, composed: true }),
    );
  }

  /** Opens a city, or with null closes the open one. A city that is not on the map yet takes the year along. */
  #select(id: string | null): void {
    if (!this.#emit('dp-select', { id })) return;
    this.selected = id;
    const partner = data.partners.filter((each) => each.id === id)[0];
    const { axis, year } = this.#now();
    if (partner && !isShown(phaseAt(partner, year, axis))) this.#moveTo(partner.since ?? axis.max);
  }

  #now() {
    const axis = axisOf(data.partners, yearOf(this.#minute.now()));
    return { axis, year: clampYear(axis, this.#options?.year ?? null) };
  }

  #moveTo(year: number, tell = true): void {
    if (!Number.isInteger(year) || year === this.#now().year) return;
    this.year = year;
    // So that what follows in the same task already sees it.
    if (this.#options) this.#options = { ...this.#options, year };
    if (tell) this.#emit('dp-year', { year });
  }

  #toggle(): void {
    if (this.#playback.playing) {
      this.#playback.stop();
      return;
    }
    this.#playback.start();
    if (!this.#playback.playing) return;
    this.#startedByReader = true;
    this.#emit('dp-play', null);
  }

  #step(year: number | null | undefined): void {
    if (year == null) return;
    this.#playback.stop();
    this.#moveTo(year);
    void this.updateComplete.then(() => this.#announce('step'));
  }

  #plan() {
    const { axis, year } = this.#now();
    const years = beginnings(data.partners, axis);
    return timetable(year >= axis.max ? axis.min : year, years, axis);
  }

  #stopped(reason: 'paused' | 'finished'): void {
    if (this.#startedByReader) this.#emit('dp-pause', null);
    this.#startedByReader = false;
    if (this.isConnected) void this.updateComplete.then(() => this.#announce(reason));
  }

  #announce(sentence: 'paused' | 'finished' | 'step'): void {
    const text = this.#scene?.timeline?.sentences[sentence];
    if (text) this.#announcer.say(text);
  }

  /** A click on the picture: on the city that is nearest in the picture's own units, whatever the page zooms or turns. */
  #pick(event: MouseEvent): void {
    const picture = event.currentTarget as SVGSVGElement;
    const matrix = picture.getScreenCTM();
    const map = this.#scene?.map;
    if (!matrix || !map) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    const id = cityAt(map, [x, y], REACH);
    if (id === null || !ids.includes(id)) return;
    this.#select(id === this.#options?.selected ? null : id);
    void this.updateComplete.then(() =>
      this.#find('[data-open]')?.scrollIntoView({ block: 'nearest' }),
    );
  }

  #slideByKey(event: KeyboardEvent): void {
    this.#playback.stop();
    const step = mirroredStep(event, this.#scene?.dir ?? 'ltr');
    if (step === 0) return;
    event.preventDefault();
    const { axis, year } = this.#now();
    this.#moveTo(clampYear(axis, year + step));
  }

  /** Closes the open city and stays on its button. Where nothing is open the key is the page's. */
  #escape(event: KeyboardEvent): void {
    if (!isEscape(event) || this.#options?.selected == null) return;
    event.stopPropagation();
    this.#find('[data-open] button')?.focus();
    this.#select(null);
  }

  protected override render(): unknown {
    return this.#scene ? widgetView(kit, this.#scene, this.#handlers) : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dortmund-partners': DortmundPartnersElement;
  }
}
