import type { Measure } from '../scene/stage.js';

/**
 * Widths of characters in thousandths of an em, by class: generous means of Noto Sans, DejaVu Sans,
 * Arial and Segoe UI, since a static picture is drawn in whatever sans-serif its reader has.
 */
const WIDTHS: readonly (readonly [test: RegExp, width: number])[] = [
  // Marks of direction are not seen.
  [/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/, 0],
  [/[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]/, 1000],
  [/[MWmwШЩЮЖФшщюжфЊЉљњ—@%]/, 880],
  [/[ \u00a0.,:;'’‘|!ijlІіІ]/, 330],
  [/[fIJrt()[\]{}\-/­]/, 420],
  [/[A-ZА-ЯЀ-Џ]/, 700],
  [/[\u0590-\u05ff]/, 590],
];
const OTHER = 600;
/** Bold letters are wider by about this factor. */
const BOLD = 1.07;

/** Text width without a browser: estimated character by character, rather too wide than too narrow. */
export const tableMeasure: Measure = (text, size, weight) => {
  let width = 0;
  for (const character of text) {
    let own = OTHER;
    for (const [test, value] of WIDTHS)
      if (test.test(character)) {
        own = value;
        break;
      }
    width += own;
  }
  return (width / 1000) * size * (weight >= 600 ? BOLD : 1);
};
