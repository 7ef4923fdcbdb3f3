/** A colour in each theme. Text stands 4.5:1, lines and controls 3:1 from what lies behind them. */
export interface Shades {
    readonly light: string;
    readonly dark: string;
    /** High contrast, on white and on black. */
    readonly contrast: string;
    readonly contrastDark: string;
}
/** The colours of the picture, by the names of their custom properties (`--dp-sea` and so on). */
export declare const PALETTE: {
    readonly surface: Shades;
    readonly sea: Shades;
    readonly land: Shades;
    readonly edge: Shades;
    readonly grid: Shades;
    readonly text: Shades;
    readonly muted: Shades;
    readonly accent: Shades;
    readonly friend: Shades;
    readonly focus: Shades;
};
export type ColorName = keyof typeof PALETTE;
export declare const COLOR_NAMES: readonly ColorName[];
