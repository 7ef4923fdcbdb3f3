import { toHex } from '../model/contrast.js';

let shared: CanvasRenderingContext2D | null;
/** One pixel's worth of canvas. It knows every notation of a colour; null where there is none. */
const canvas = () => (shared ??= document.createElement('canvas').getContext('2d'));

/** The colour that it was given: `#rrggbb`, or, where it is partly transparent, `rgba(…)` or `#rrggbbaa`. */
function colorOf(context: CanvasRenderingContext2D): string {
  const given = `${context.fillStyle}`;
  if (/^#|^rgba/.test(given)) return given;
  // Notations beyond sRGB stay as written: their colour is read from a painted pixel.
  context.clearRect(0, 0, 1, 1);
  context.fillRect(0, 0, 1, 1);
  return toHex([...context.getImageData(0, 0, 1, 1).data]).replace(/^(.{7})ff$/, '$1');
}

/** A computed colour in a notation that programs without style sheets read. */
export function plainColor(computed: string): string {
  const context = canvas();
  if (!context) return computed;
  context.fillStyle = computed;
  return colorOf(context);
}

/**
 * A colour as `#rrggbb`, null for anything else: no `url()`, no `var()`, nothing that is partly
 * transparent.
 */
export function parseColor(value: string): string | null {
  if (/url|var|image|gradient|light-dark|currentcolor/i.test(value)) return null;
  if (!CSS.supports('color', value)) return null;
  const context = canvas();
  if (!context) return null;
  // A canvas leaves what it does not know, such as `inherit`, without a word.
  context.fillStyle = '#010203';
  context.fillStyle = value;
  const first = context.fillStyle;
  context.fillStyle = '#040506';
  context.fillStyle = value;
  if (context.fillStyle !== first) return null;
  const color = colorOf(context);
  return color.length === 7 ? color : null;
}
