/** A colour in each theme. Text stands 4.5:1, lines and controls 3:1 from what lies behind them. */
export interface Shades {
  readonly light: string;
  readonly dark: string;
  /** High contrast, on white and on black. */
  readonly contrast: string;
  readonly contrastDark: string;
}

const shades = (light: string, dark: string, contrast: string, contrastDark: string): Shades => ({
  light,
  dark,
  contrast,
  contrastDark,
});

/** The colours of the picture, by the names of their custom properties (`--dp-sea` and so on). */
export const PALETTE = {
  surface: shades('#ffffff', '#12181d', '#ffffff', '#000000'),
  sea: shades('#dbe8ef', '#16222c', '#ffffff', '#000000'),
  land: shades('#fcf9f1', '#2c3a44', '#e6e6e6', '#262626'),
  edge: shades('#a7bcc7', '#4a5e6b', '#000000', '#ffffff'),
  grid: shades('#c9dae3', '#1e2c36', '#e0e0e0', '#333333'),
  text: shades('#17242c', '#eef3f6', '#000000', '#ffffff'),
  muted: shades('#4c5d67', '#adbac3', '#000000', '#ffffff'),
  accent: shades('#b93e0a', '#ff9a57', '#8f1d00', '#ffb27a'),
  friend: shades('#0b6479', '#63d0e2', '#003d8f', '#7fdcff'),
  focus: shades('#1a56db', '#8ab8ff', '#0000c8', '#ffff00'),
} as const satisfies Record<string, Shades>;

export type ColorName = keyof typeof PALETTE;
export const COLOR_NAMES = Object.keys(PALETTE) as readonly ColorName[];
