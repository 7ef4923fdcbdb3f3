/** Width of a text in px, at a font size in px and a CSS weight. */
export type Measure = (text: string, size: number, weight: number) => number;
/** What the picture is drawn on. */
export interface Stage {
    /** Width of the drawing, px. */
    readonly width: number;
    /** Height of the map, px; null: by the width. */
    readonly mapHeight: number | null;
    /** The reader's font size, px. */
    readonly fontSize: number;
    readonly measure: Measure;
}
