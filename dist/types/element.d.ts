import { LitElement, type PropertyValues } from 'lit';
/**
 * Dortmund's partner cities as a map, a timeline and a list that share one selection and one year.
 * After the file that defines it nothing is requested, stored or sent.
 *
 * @fires dp-ready - Once, when the first picture stands.
 * @fires dp-select - The reader opens or closes a city; `detail.id` may be null. Cancelable.
 * @fires dp-year - The reader, or the playback the reader started, moves to `detail.year`.
 * @fires dp-play - The reader starts the playback.
 * @fires dp-pause - The reader stops the playback, or the one the reader started ends, unless a script stops it.
 * @csspart heading map lens land line dot label timeline slider play list item details caption note
 */
export declare class DortmundPartnersElement extends LitElement {
    #private;
    static readonly version = "0.1.0";
    /** Of the code that draws, as in package.json. */
    readonly version = "0.1.0";
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
        heading: {
            type: StringConstructor;
        };
        headingLevel: {
            attribute: string;
        };
    };
    /** `world` (default), `near-far`, `globe`. Follows the reader. */
    view: string | null;
    /** Of the world: `equal-earth` (default), `natural-earth` */
    projection: string | null;
    /** Any of `map timeline list about`, space separated; default: all. */
    show: string | null;
    /** `auto` (default), `light`, `dark`, `contrast` */
    theme: string | null;
    /** A CSS colour for lines and handle; its shade is corrected where it would be hard to see. */
    accent: string | null;
    /** The year shown; default and upper limit: today. Follows the reader. */
    year: number | string | null;
    /** Id of the open city; default: none. Follows the reader. */
    selected: string | null;
    /** Default: by language. Empty: no heading, the region keeps its name. */
    heading: string | null;
    /** 1–6, default 2. */
    headingLevel: number | string | null;
    constructor();
    /** `lang` is every element's own property; here it is only watched. */
    static get observedAttributes(): string[];
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    /** With this, `moveBefore` keeps focus and playback; the new place may speak another language. */
    connectedMoveCallback(): void;
    /** Constructed style sheets belong to a document and stay behind when the element moves to another one. */
    adoptedCallback(): void;
    /** Starts the timeline; from its end it begins anew. */
    play(): void;
    /** Stops the timeline where it stands. */
    pause(): void;
    /**
     * No failure reaches the page. A picture that stands stays; where there is none yet, what the author
     * wrote between the tags is seen again.
     */
    protected performUpdate(): void;
    protected willUpdate(): void;
    protected updated(changed: PropertyValues<this>): void;
    protected render(): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'dortmund-partners': DortmundPartnersElement;
    }
}
