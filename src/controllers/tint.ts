import type { Theme } from '../model/options.js';
import type { Problem } from '../model/problem.js';
import { fromHex, readableShade, toHex } from '../model/contrast.js';
import { parseColor } from './color.js';
import { PALETTE, type Shades } from '../view/palette.js';

/** Lines and controls against what lies behind them (WCAG 2.2, 1.4.11). */
const RATIO = 3;

export interface Tint {
  /** The value of the custom property; null: the theme's own accent. */
  readonly css: string | null;
  /** Null: it is used as it is. */
  readonly problem: Problem | null;
}

/**
 * An author's accent made fit for light and dark: where it misses 3:1 against land, sea or surface, the
 * nearest lighter or darker shade that does not.
 */
export function tintFor(accent: string | null, theme: Theme): Tint {
  if (accent === null) return { css: null, problem: null };
  const problem = (...allowed: string[]): Problem => ({ name: 'accent', value: accent, allowed });
  const parsed = parseColor(accent);
  if (parsed === null) return { css: null, problem: problem('#rrggbb', 'rgb()', 'red', '…') };
  const color = fromHex(parsed);
  const shadeOn = (shades: keyof Shades) => {
    const grounds = [PALETTE.land, PALETTE.sea, PALETTE.surface].map((each) =>
      fromHex(each[shades]),
    );
    return toHex(readableShade(color, grounds, RATIO));
  };
  const light = shadeOn(theme === 'contrast' ? 'contrast' : 'light');
  const dark = shadeOn(theme === 'contrast' ? 'contrastDark' : 'dark');
  const corrected = [
    ...(theme !== 'dark' && light !== parsed ? [`light ${light}`] : []),
    ...(theme !== 'light' && dark !== parsed ? [`dark ${dark}`] : []),
  ];
  return {
    css: CSS.supports('color', 'light-dark(#000,#fff)') ? `light-dark(${light},${dark})` : light,
    problem: corrected.length > 0 ? problem('contrast 3:1', ...corrected) : null,
  };
}
