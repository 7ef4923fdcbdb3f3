/** Red, green and blue, 0–255 (sRGB). */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Relative luminance, 0–1 (WCAG 2.2). */
export function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio, 1–21 (WCAG 2.2). */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** `#rrggbb` to red, green and blue. */
export function fromHex(hex: string): Rgb {
  const value = parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export const toHex = (rgb: readonly number[]): string =>
  `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/**
 * The colour itself if it stands out from every ground by the ratio, otherwise the nearest mixture of it
 * with black or white that does. Where no mixture reaches the ratio, black or white, whichever is better.
 */
export function readableShade(color: Rgb, grounds: readonly Rgb[], ratio: number): Rgb {
  const least = (rgb: Rgb): number => Math.min(...grounds.map((ground) => contrast(rgb, ground)));
  const mix = (pole: number, part: number): Rgb =>
    color.map((value) => Math.round(value + (pole - value) * part)) as unknown as Rgb;
  for (let percent = 0; percent <= 100; percent += 2)
    for (const pole of [0, 255]) {
      const shade = mix(pole, percent / 100);
      if (least(shade) >= ratio) return shade;
    }
  return least([0, 0, 0]) >= least([255, 255, 255]) ? [0, 0, 0] : [255, 255, 255];
}
