import { LitElement, type PropertyValues } from 'lit';
import type { PartnersDocument } from './data/partner.js';
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
export declare class DortmundPartnersElement extends LitElement {
    #private;
    static readonly version = "0.1.0";
    /** The version of the package, of the first copy on the page. */
    get version(): string;
    /** The version of another copy that came later, and does nothing. */
    static second?: string;
    static styles: import("lit").CSSResult;
    /** Attribute names are the kebab-case of these. Values are taken as written and resolved when drawn. */
    static properties: {
        view: {
            type: StringConstructor;
        };
        projection: {
            type: StringConstructor;
        };
        show: {
            type: StringConstructor;
        };
        theme: {
            type: StringConstructor;
        };
        accent: {
            type: StringConstructor;
        };
        year: {};
        selected: {};
        viewpoint: {};
        heading: {
            type: StringConstructor;
        };
        headingLevel: {
            attribute: string;
        };
        debug: {};
        data: {
            attribute: boolean;
        };
    };
    /**
     * The view with which the map starts. Follows the reader.
     * @type {'world' | 'near-far' | 'globe' | null}
     * @default 'world'
     */
    view: string | null;
    /**
     * How the world view flattens the globe.
     * @type {'equal-earth' | 'natural-earth' | null}
     * @default 'equal-earth'
     */
    projection: string | null;
    /** Which parts are shown: any of `map timeline list about`, with spaces between. Default: all. */
    show: string | null;
    /**
     * `auto` follows the page's `color-scheme`, then the reader's system.
     * @type {'auto' | 'light' | 'dark' | 'contrast' | null}
     * @default 'auto'
     */
    theme: string | null;
    /** A CSS colour for lines and handle; its shade is corrected where it would be hard to see. Default: the theme's. */
    accent: string | null;
    /** The year shown. Default and upper limit: today. Follows the reader. */
    year: number | string | null;
    /**
     * The city that is open. Default: none. Follows the reader.
     * @type {'amiens' | 'leeds' | 'rostow' | 'buffalo' | 'netanya' | 'novi-sad' | 'xian' | 'trabzon' | 'zwickau' | null}
     */
    selected: string | null;
    /**
     * Whose site this is: title, map and list speak from that city, and its own link comes first.
     * @type {'dortmund' | 'amiens' | 'leeds' | 'rostow' | 'buffalo' | 'netanya' | 'novi-sad' | 'xian' | 'trabzon' | 'zwickau' | null}
     * @default 'dortmund'
     */
    viewpoint: string | null;
    /** The heading. Default: by language. Empty: no heading, the region keeps its name. */
    heading: string | null;
    /**
     * The level of the heading in the page's outline.
     * @type {1 | 2 | 3 | 4 | 5 | 6 | null}
     * @default 2
     */
    headingLevel: number | string | null;
    /**
     * Shows, in German or English, what an editor got wrong, and the value that was probably meant.
     * @type {boolean}
     * @default false
     */
    debug: boolean | string | null;
    /**
     * Data of your own, instead of the bundled list or on top of it; comes before a child
     * `<script type="application/json">`. What is changed in it later is not seen: set it anew.
     * @default null
     */
    data: PartnersDocument | null;
    constructor();
    /** `lang` is every element's own property; here it is only watched. */
    static get observedAttributes(): string[];
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    requestUpdate(...asked: Parameters<LitElement['requestUpdate']>): void;
    /** With this, `moveBefore` keeps focus and playback; the new place may speak another language. */
    connectedMoveCallback(): void;
    /** Constructed style sheets belong to a document and stay behind when the element moves to another one. */
    adoptedCallback(): void;
    /** Starts the timeline; from its end it begins anew. */
    play(): void;
    /** Stops the timeline where it stands. */
    pause(): void;
    /**
     * The map as it is shown, with heading, small print, source and the date of the data, as an SVG that
     * needs nothing else. Where nothing is drawn yet, it is 1200 px wide.
     */
    toSVG(): string;
    /**
     * The same as a PNG, with `scale` pixels (1 to 4) for each of the drawing. Rejects where the browser
     * makes no image of that size.
     */
    toPNG(options?: {
        readonly scale?: number;
    }): Promise<Blob>;
    /** All cities as a table (RFC 4180), with headings in the language shown, and without a byte order mark. */
    toCSV(): string;
    /**
     * No failure reaches the page. A picture that stands stays; where there is none yet, what the author
     * wrote between the tags is seen again.
     */
    protected performUpdate(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'dortmund-partners': DortmundPartnersElement;
    }
}
