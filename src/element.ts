import {
  LitElement,
  html,
  noChange,
  nothing,
  render,
  svg,
  unsafeCSS,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { Announcer } from './controllers/announcer.js';
import { DocumentController } from './controllers/document.js';
import { FocusKeeper, focusInPassing } from './controllers/focus.js';
import { GlideController } from './controllers/glide.js';
import { Highlight } from './controllers/highlight.js';
import { isEscape, mirroredStep } from './controllers/keys.js';
import { Minute } from './controllers/minute.js';
import { PageController } from './controllers/page.js';
import { makePlain, xmlOf } from './controllers/plain.js';
import { Playback } from './controllers/playback.js';
import { pngOf } from './controllers/png.js';
import { cityUnder, markUnder } from './controllers/pointer.js';
import { StageController } from './controllers/stage.js';
import { slipsOf } from './controllers/slips.js';
import { tintFor, type Tint } from './controllers/tint.js';
import { Tooltip } from './controllers/tooltip.js';
import type { PartnersDocument } from './data/partner.js';
import type { Data } from './data/types.js';
import type { DortmundPartnersEventMap } from './events.js';
import { resolveOptions, type Options, type Resolved, type View } from './model/options.js';
import { sayProblem, type Problem } from './model/problem.js';
import { beginnings, clampYear, isShown, phaseAt, stepFrom, timetable } from './model/time.js';
import { SINGLE_LIMIT } from './scene/drawing.js';
import { momentOf, partnerOf, type Moment } from './scene/moment.js';
import { makePoster } from './scene/poster.js';
import { makeScene, type Scene, type State } from './scene/scene.js';
import { shotOf, type Framing } from './scene/shots.js';
import { csvOf, makeTable } from './scene/table.js';
import { tipOf } from './scene/tip.js';
import { tagOf } from './text/languages.js';
import type { Kit } from './view/kit.js';
import { posterView } from './view/poster.js';
import { widgetStyle } from './view/style.js';
import { VERSION } from './version.js';
import { widgetView, type Handlers } from './view/widget.js';

const kit: Kit<TemplateResult<1 | 2>> = { html, svg, nothing, noChange };

// The doc comments on this class and its fields are the words of dist/custom-elements.json.
/**
 * Dortmund's partner cities as a map, a timeline and a list that share one selection and one year.
 * After the file that defines it nothing is requested, stored or sent.
 *
 * @tagname dortmund-partners
 * @attr {string} lang - The language: `de` `de-simple` `en` `fr` `he` `ru` `sr-Cyrl` `sr-Latn` `tr` `zh-Hans`, or a tag near to one of them. Default: as the page.
 *
 * @fires {CustomEvent<null>} dp-ready - Once, when the first picture stands.
 * @fires {CustomEvent<{ readonly id: string | null }>} dp-select - The reader opens a city, or closes it (`null`). Cancelable.
 * @fires {CustomEvent<{ readonly year: number }>} dp-year - The reader, or the playback the reader started, moves to another year.
 * @fires {CustomEvent<null>} dp-play - The reader starts the playback.
 * @fires {CustomEvent<null>} dp-pause - The reader stops the playback, or the one the reader started ends, unless a script stops it.
 * @fires {CustomEvent<{ readonly message: string; readonly path: string }>} dp-error - The data cannot be used: what is wrong in a sentence, and where. Those drawn before stay.
 *
 * @csspart heading - The heading.
 * @csspart map - The map with its small print.
 * @csspart lens - The enlarged section, where cities crowd.
 * @csspart land - The land, of the map and of the lens.
 * @csspart line - Every link that is drawn.
 * @csspart dot - Every city's mark on the map.
 * @csspart label - Every name on map and timeline.
 * @csspart timeline - The timeline with its buttons.
 * @csspart slider - The handle of the timeline.
 * @csspart play - The play button.
 * @csspart caption - The sentence beside the play button.
 * @csspart list - The list of cities.
 * @csspart item - Every city in the list.
 * @csspart details - What opens below a city in the list.
 * @csspart note - The small print below the map.
 *
 * @cssprop [--dp-accent=light-dark(#b93e0a, #ff9a57)] - Lines, dots, handle and play button.
 * @cssprop [--dp-friend=light-dark(#0b6479, #63d0e2)] - The line and dot of a friendship.
 * @cssprop [--dp-land=light-dark(#fcf9f1, #2c3a44)] - Land, and the rim of the letters on it.
 * @cssprop [--dp-sea=light-dark(#dbe8ef, #16222c)] - Water.
 * @cssprop [--dp-grid=light-dark(#c9dae3, #1e2c36)] - Meridians and parallels.
 * @cssprop [--dp-text=light-dark(#17242c, #eef3f6)] - Text.
 * @cssprop [--dp-muted=light-dark(#4c5d67, #adbac3)] - Lesser text, edges of buttons.
 * @cssprop [--dp-surface=light-dark(#ffffff, #12181d)] - What everything stands on.
 * @cssprop [--dp-edge=light-dark(#a7bcc7, #4a5e6b)] - Coasts, frames, rules.
 * @cssprop [--dp-focus=light-dark(#1a56db, #8ab8ff)] - The frame around what has the keyboard.
 * @cssprop [--dp-radius=6px] - The corners of the map.
 * @cssprop [--dp-font=inherit] - The font family; by default that of the page.
 */
export class DortmundPartnersElement extends LitElement {
  static readonly version = VERSION;
  /** The version of the package, of the first copy on the page. */
  get version(): string {
    return VERSION;
  }

  /** The version of another copy that came later, and does nothing. */
  static second?: string;

  static override styles = unsafeCSS(widgetStyle);

  /** Attribute names are the kebab-case of these. Values are taken as written and resolved when drawn. */
  static override properties = {
    view: { type: String },
    projection: { type: String },
    show: { type: String },
    theme: { type: String },
    accent: { type: String },
    year: {},
    selected: {},
    viewpoint: {},
    heading: { type: String },
    headingLevel: { attribute: 'heading-level' },
    debug: {},
    data: { attribute: false },
  };

  /**
   * The view with which the map starts. Follows the reader.
   * @type {'world' | 'near-far' | 'globe' | null}
   * @default 'world'
   */
  declare view: string | null;
  /**
   * How the world view flattens the globe.
   * @type {'equal-earth' | 'natural-earth' | null}
   * @default 'equal-earth'
   */
  declare projection: string | null;
  /** Which parts are shown: any of `map timeline list about`, with spaces between. Default: all. */
  declare show: string | null;
  /**
   * `auto` follows the page's `color-scheme`, then the reader's system.
   * @type {'auto' | 'light' | 'dark' | 'contrast' | null}
   * @default 'auto'
   */
  declare theme: string | null;
  /** A CSS colour for lines and handle; its shade is corrected where it would be hard to see. Default: the theme's. */
  declare accent: string | null;
  /** The year shown. Default and upper limit: today. Follows the reader. */
  declare year: number | string | null;
  /**
   * The city that is open. Default: none. Follows the reader.
   * @type {'amiens' | 'leeds' | 'rostow' | 'buffalo' | 'netanya' | 'novi-sad' | 'xian' | 'trabzon' | 'zwickau' | null}
   */
  declare selected: string | null;
  /**
   * Whose site this is: title, map and list speak from that city, and its own link comes first.
   * @type {'dortmund' | 'amiens' | 'leeds' | 'rostow' | 'buffalo' | 'netanya' | 'novi-sad' | 'xian' | 'trabzon' | 'zwickau' | null}
   * @default 'dortmund'
   */
  declare viewpoint: string | null;
  /** The heading. Default: by language. Empty: no heading, the region keeps its name. */
  declare heading: string | null;
  /**
   * The level of the heading in the page's outline.
   * @type {1 | 2 | 3 | 4 | 5 | 6 | null}
   * @default 2
   */
  declare headingLevel: number | string | null;
  /**
   * Shows, in German or English, what an editor got wrong, and the value that was probably meant.
   * @type {boolean}
   * @default false
   */
  declare debug: boolean | string | null;
  /**
   * Data of your own, instead of the bundled list or on top of it; comes before a child
   * `<script type="application/json">`. What is changed in it later is not seen: set it anew.
   * @default null
   */
  declare data: PartnersDocument | null;

  #stage = new StageController(this, () => this.performUpdate());
  #page = new PageController(this);
  #document = new DocumentController(this, (message, path) => {
    console.error(`<${this.localName}>: ${message}`);
    this.#emit('dp-error', { message, path });
  });
  #announcer = new Announcer(this);
  #minute = new Minute(this, () => this.#scene?.list?.items.some((item) => item.open) ?? false);
  #playback = new Playback(this, {
    plan: () => this.#plan(),
    started: (by) => {
      this.#announcer.hush();
      if (this.#framing === 'link') this.#framing = 'all';
      if (by === 'reader') this.#emit('dp-play', null);
    },
    show: (year, startedBy) => this.#moveTo(year, startedBy === 'reader'),
    stopped: (how, startedBy, stoppedBy) => {
      if (stoppedBy === 'script') return;
      if (startedBy === 'reader' || stoppedBy === 'reader') this.#emit('dp-pause', null);
      this.#announce(how);
    },
  });
  #highlight = new Highlight(this);
  #tooltip = new Tooltip(this, (id, panel) => {
    const map = this.#scene?.map;
    return map ? tipOf(this.#data, this.#resolve().options.language, map, id, panel) : null;
  });
  #glide = new GlideController(this);
  #framing: Framing = 'all';
  #tint: Tint = tintFor(null, 'auto');
  /** Where a pointer went down on the slider, px. */
  #down = 0;
  /** The selection that the framing was chosen for, and whose link leads. */
  #framed = '';
  #scene: Scene | undefined;
  /** The one that stands there; none while it is drawn, for what throws leaves a part of it. */
  #shown: Scene | undefined;
  #isReady = false;
  /** Whether nothing was asked for since the last update but another year: then the page is not asked for anything. */
  #isYearOnly = false;
  /** Whether the update that is drawn is of that kind. */
  #keeps = false;
  #warned = new Set<string>();

  constructor() {
    super();
    this.addController(new FocusKeeper(this));
  }

  /** `lang` is every element's own property; here it is only watched. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  override requestUpdate(...asked: Parameters<LitElement['requestUpdate']>): void {
    // Lit asks for the first one before there is anything of ours.
    if (asked[0] !== 'year' && #isYearOnly in this) this.#isYearOnly = false;
    super.requestUpdate(...asked);
  }

  /** With this, `moveBefore` keeps focus and playback; the new place may speak another language. */
  connectedMoveCallback(): void {
    this.requestUpdate();
  }

  /** Constructed style sheets belong to a document and stay behind when the element moves to another one. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    // Without them Lit has written a <style>, which moves along.
    if (!view || !this.shadowRoot || !('adoptedStyleSheets' in view.Document.prototype)) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(widgetStyle);
    this.shadowRoot.adoptedStyleSheets = [sheet];
  }

  /** Starts the timeline; from its end it begins anew. */
  play(): void {
    this.#playback.start('script');
  }

  /** Stops the timeline where it stands. */
  pause(): void {
    this.#playback.stop('script');
  }

  /**
   * The map as it is shown, with heading, small print, source and the date of the data, as an SVG that
   * needs nothing else. Where nothing is drawn yet, it is 1200 px wide.
   */
  toSVG(): string {
    return xmlOf(this.#picture());
  }

  /**
   * The same as a PNG, with `scale` pixels (1 to 4) for each of the drawing. Rejects where the browser
   * makes no image of that size.
   */
  toPNG(options?: { readonly scale?: number }): Promise<Blob> {
    return pngOf(this.#picture(), options?.scale);
  }

  /** All cities as a table (RFC 4180), with headings in the language shown, and without a byte order mark. */
  toCSV(): string {
    this.#take();
    return csvOf(makeTable(this.#data, this.#resolve().options.language));
  }

  /**
   * No failure reaches the page. A picture that stands stays; where there is none yet, what the author
   * wrote between the tags is seen again.
   */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (reason) {
      this.#isYearOnly = false;
      this.#warn('cannot draw.', reason);
      if (!this.#isReady && !this.#find('slot'))
        this.renderRoot.append(this.ownerDocument.createElement('slot'));
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const keeps = (this.#keeps = this.#isYearOnly);
    if (!keeps) this.#take();
    this.#isYearOnly = true;
    const { options, problems } = this.#resolve();
    if (changed.has('accent') || changed.has('theme'))
      this.#tint = tintFor(options.accent, options.theme);
    if (!keeps) this.#stage.readFont(tagOf(options.language));
    const all = [...problems, ...(this.#tint.problem ? [this.#tint.problem] : [])];
    if (options.debug) all.push(...this.#findings());
    for (const problem of all) this.#warn(sayProblem(problem));
    const now = this.#minute.now();
    // Paper shows all there is, at rest: nobody can ask it for another year, or to step back.
    const { isPrinted } = this.#stage;
    const shown = this.#stateOf(options, now, !isPrinted);
    const state: State = isPrinted
      ? { ...shown, year: null, playing: false, framing: 'all', unfolded: true }
      : shown;
    const { problem } = this.#document;
    const told = problem ? [...all, problem] : all;
    this.#scene = makeScene(this.#data, options, state, this.#stage.stage, now, told);
  }

  /** Takes the data that the author gives now, and what the page says. */
  #take(): void {
    // Whoever takes them for a picture alone leaves the next update something to do.
    this.#isYearOnly = false;
    this.#page.read();
    // More than once where a listener of dp-pause sets others.
    while (this.#document.take(this.data)) {
      // Nothing may lead from or to a city that is gone.
      this.#playback.stop(this.#playback.startedBy === 'script' ? 'script' : 'page');
      this.#glide.hostDisconnected();
    }
  }

  /** What is shown on the screen, and where on its way the map is, or without that. */
  #stateOf(options: Options, now: number, moves: boolean): State {
    const playing = this.#playback.startedBy !== null;
    const { year, selected, lead, link } = momentOf(this.#data, options, now);
    const framed = `${selected} ${lead}`;
    if (framed !== this.#framed)
      // Time is told for all cities, whichever is open.
      this.#framing = lead === null || playing ? 'all' : 'link';
    this.#framed = framed;
    const framing = this.#framing;
    const canMove =
      this.#isReady && options.show.includes('map') && this.#data.partners.length <= SINGLE_LIMIT;
    const glide = moves ? this.#glide.aim(shotOf(options, framing, link), canMove) : null;
    return {
      selected,
      year,
      playing,
      framing,
      glide,
      // Whoever looks into the small print may have all.
      unfolded: !!this.shadowRoot?.querySelector('.about[open]'),
    };
  }

  /** Drawn into a root of its own for as long as it takes to read what the style sheets make of it. */
  #picture(): Element {
    this.#take();
    const { options } = this.#resolve();
    const now = this.#minute.now();
    const poster = makePoster(
      this.#data,
      options,
      this.#stateOf(options, now, false),
      this.#stage.stage,
      now,
    );
    // Off the page no style sheet reaches anything: another one stands in.
    const host = this.isConnected
      ? this
      : document.documentElement.appendChild(this.cloneNode() as this);
    const root = document.createElement('div');
    root.className = 'root';
    root.dataset.theme = options.theme;
    this.#tint = tintFor(options.accent, options.theme);
    this.#dress(root);
    render(posterView(kit, poster), root);
    host.renderRoot.append(root);
    const picture = root.firstElementChild as Element;
    makePlain(picture);
    root.remove();
    if (host !== this) host.remove();
    return picture;
  }

  protected override updated(): void {
    this.#shown = this.#scene;
    const root = this.#find('.root');
    if (!root) return;
    if (!this.#keeps) this.#dress(root);
    // Where the timeline is no longer shown, its reader cannot stop it.
    if (this.#playback.startedBy === 'reader' && !this.#scene?.timeline)
      this.#playback.stop('page');
    if (this.#isReady || this.#stage.stage.width === 0) return;
    this.#isReady = true;
    this.#find('slot')?.remove();
    this.#emit('dp-ready', null);
  }

  #handlers: Handlers = {
    skip: (event) => {
      event.preventDefault();
      const end = this.#find('.end');
      if (end) focusInPassing(end);
    },
    escape: (event) => this.#escape(event),
    over: (event) => {
      this.#highlight.over(event);
      this.#tooltip.over(event);
    },
    out: (event) => {
      this.#highlight.out();
      this.#tooltip.out(event);
    },
    map: {
      pick: (event) => this.#pick(event),
      look: (view) => this.#look(view),
      zoom: (framing) => this.#zoom(framing),
    },
    timeline: {
      toggle: () =>
        this.#playback.startedBy ? this.#playback.stop('reader') : this.#playback.start('reader'),
      previous: () => this.#step(-1),
      next: () => this.#step(1),
      slide: (event) => {
        this.#playback.stop('reader');
        this.#moveTo((event.target as HTMLInputElement).valueAsNumber);
      },
      key: (event) => this.#slideByKey(event),
      touch: (event) => {
        this.#playback.stop('reader');
        if (event.type === 'pointerdown') this.#down = (event as PointerEvent).clientX;
      },
      tap: (event) => {
        const time = this.#scene?.timeline;
        const id = time ? markUnder(event, this.#down, time) : null;
        if (id !== null) this.#pickTime(id);
      },
      pick: (id) => this.#pickTime(id),
    },
    list: { toggle: (id) => this.#toggle(id) },
    about: () => this.requestUpdate(),
  };

  get #data(): Data {
    return this.#document.data;
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  #warn(message: string, ...more: unknown[]): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<${this.localName}>: ${message}`, ...more);
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

  /** What the properties mean at this moment: the one source of year and selection. */
  #resolve(): Resolved {
    return resolveOptions(this, { languages: this.#page.languages, ids: this.#document.ids });
  }

  #now(): Moment {
    return momentOf(this.#data, this.#resolve().options, this.#minute.now());
  }

  /** What only an editor is told who asks. */
  #findings(): Problem[] {
    const { observedAttributes, second } = this.constructor as typeof DortmundPartnersElement;
    const findings = slipsOf(this, observedAttributes);
    if (this.offsetWidth === 0) findings.push({ name: 'width', value: '0', allowed: ['> 0 px'] });
    if (second) findings.push({ name: 'version', value: second, allowed: [VERSION] });
    return findings;
  }

  /** What style sheets cannot know: whose colour scheme it is, and a shade of the author's accent. */
  #dress(root: HTMLElement): void {
    root.classList.toggle('system', this.#page.leavesSchemeOpen);
    root.classList.toggle('tinted', this.#tint.css !== null);
    root.style.setProperty('--_tint', this.#tint.css);
  }

  #plan() {
    const { axis, year } = this.#now();
    const years = beginnings(this.#data.partners, axis);
    return timetable(year >= axis.max ? axis.min : year, years, axis);
  }

  #toggle(id: string): boolean {
    return this.#select(id === this.#now().selected ? null : id);
  }

  /**
   * Opens a city, or with null closes the open one. A city that is not on the map yet takes the year
   * along. False where the page prevented it.
   */
  #select(id: string | null): boolean {
    if (!this.#emit('dp-select', { id })) return false;
    this.selected = id;
    this.#tooltip.dismiss();
    const partner = partnerOf(this.#data, id);
    const { axis, year } = this.#now();
    const since = this.#beginningOf(id);
    // One that is still to come has no year to go to.
    if (partner && since <= axis.max && !isShown(phaseAt(partner, year, axis))) {
      this.#playback.stop('reader');
      this.#moveTo(since);
    }
    return true;
  }

  /** The year to go to for a city; without one the end of the axis, where all are shown. */
  #beginningOf(id: string | null): number {
    return partnerOf(this.#data, id)?.since ?? this.#now().axis.max;
  }

  /** Opens a city and goes to the year in which it began. */
  #pickTime(id: string): void {
    if (!this.#select(id)) return;
    this.#playback.stop('reader');
    this.#moveTo(this.#beginningOf(id));
  }

  #moveTo(year: number, tell = true): void {
    const now = this.#now();
    if (!Number.isInteger(year) || year === now.year) return;
    // Time is told for all cities, also on the site of one.
    if (now.selected === null && this.#framing === 'link') this.#framing = 'all';
    this.year = year;
    if (tell) this.#emit('dp-year', { year });
  }

  #step(direction: 1 | -1): void {
    const { axis, year } = this.#now();
    const stop = stepFrom(year, direction, beginnings(this.#data.partners, axis), axis);
    if (stop === null) return;
    this.#playback.stop('reader');
    this.#moveTo(stop);
    this.#announce('step');
  }

  /** Another view of the globe; the one that is shown goes back to all of it. */
  #look(view: View): void {
    if (view === this.#resolve().options.view) return this.#zoom('all');
    this.setAttribute('view', view);
    this.#announce('view');
  }

  #zoom(framing: Framing | null): void {
    if (framing === null || framing === this.#framing) return;
    this.#framing = framing;
    this.requestUpdate();
    this.#announce('framing');
  }

  /** Says where timeline or map stand, once they are drawn there. */
  #announce(sentence: 'paused' | 'finished' | 'step' | 'view' | 'framing'): void {
    void this.updateComplete.then(() => {
      const text = { ...this.#scene?.timeline?.sentences, ...this.#scene?.map?.switch.sentences }[
        sentence
      ];
      // What stands on paper is not what the reader comes back to.
      if (text && this.isConnected && !this.#stage.isPrinted) this.#announcer.say(text);
    });
  }

  #pick(event: MouseEvent): void {
    const map = this.#scene?.map;
    const id = map ? cityUnder(event, map) : null;
    if (id === null || !partnerOf(this.#data, id) || !this.#toggle(id)) return;
    void this.updateComplete.then(() => {
      this.#find(':not(.aside)>[data-open]')?.scrollIntoView({ block: 'nearest' });
      // Pressed by assistive technology, not by a pointer.
      if (event.detail === 0) this.#find('[data-open] button')?.focus();
    });
  }

  #slideByKey(event: KeyboardEvent): void {
    this.#playback.stop('reader');
    const step = mirroredStep(event, this.#scene?.dir ?? 'ltr');
    if (step === 0) return;
    event.preventDefault();
    const { axis, year } = this.#now();
    this.#moveTo(clampYear(axis, year + step));
  }

  /**
   * Closes the open city; where none is open, goes back to the whole map. Where it is shown already, or
   * the page keeps the city open, the key is the page's.
   */
  #escape(event: KeyboardEvent): void {
    if (!isEscape(event)) return;
    if (this.#now().selected !== null) {
      if (!this.#select(null)) return;
    } else if (this.#scene?.map?.switch.back.to) this.#zoom('all');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  protected override render(): unknown {
    const shown = this.#shown;
    this.#shown = undefined;
    return this.#scene ? widgetView(kit, this.#scene, this.#handlers, shown) : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dortmund-partners': DortmundPartnersElement;
  }
}
