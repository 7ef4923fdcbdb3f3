/** Red, green and blue, 0–255 (sRGB). */
export type Rgb = readonly [red: number, green: number, blue: number];
/** Relative luminance, 0–1 (WCAG 2.2). */
export declare function luminance(rgb: Rgb): number;
/** Contrast ratio, 1–21 (WCAG 2.2). */
export declare function contrast(a: Rgb, b: Rgb): number;
/** `#rrggbb` to red, green and blue. */
export declare function fromHex(hex: string): Rgb;
export declare const toHex: (rgb: readonly number[]) => string;
/**
 * The colour itself if it stands out from every ground by the ratio, otherwise the nearest mixture of it
 * with black or white that does. Where no mixture reaches the ratio, black or white, whichever is better.
 */
export declare function readableShade(color: Rgb, grounds: readonly Rgb[], ratio: number): Rgb;
