/**
 * A colour as `#rrggbb`, null for anything else: no `url()`, no `var()`, nothing that is partly
 * transparent. A canvas knows every notation of a colour and none of anything else.
 */
export function parseColor(value: string): string | null {
  if (/url|var|image|gradient|light-dark|currentcolor/i.test(value)) return null;
  if (!CSS.supports('color', value)) return null;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return null;
  // A canvas leaves what it does not know, such as `inherit`, without a word.
  context.fillStyle = '#010203';
  context.fillStyle = value;
  const first = context.fillStyle;
  context.fillStyle = '#040506';
  context.fillStyle = value;
  if (context.fillStyle !== first) return null;
  if (/^#[\da-f]{6}$/.test(context.fillStyle)) return context.fillStyle;
  // Notations beyond sRGB stay as written: their colour is read from a painted pixel.
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  const hex = (part: number) => part.toString(16).padStart(2, '0');
  return alpha === 255 ? `#${hex(red)}${hex(green)}${hex(blue)}` : null;
}
