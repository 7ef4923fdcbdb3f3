/** Parent of a node in the page as it is drawn: out of a shadow root it leads to the host. */
function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** `lang` of the ancestors, nearest first and through shadow roots, then the browser's languages. */
export function languagesAround(element: Element): string[] {
  const tags: string[] = [];
  for (
    let node = parentOf(element);
    node;
    node = node instanceof ShadowRoot ? node.host : parentOf(node)
  ) {
    const tag = node instanceof Element ? node.getAttribute('lang') : null;
    if (tag) tags.push(tag);
  }
  return [...tags, ...(navigator.languages ?? []), navigator.language];
}

/** Whether the page leaves the colour scheme open. Then it is the reader's to choose. */
export const leavesSchemeOpen = (element: Element): boolean =>
  (getComputedStyle(element).colorScheme || 'normal') === 'normal';

/**
 * A colour as `#rrggbb`, null for anything else: no `url()`, no `var()`, nothing that is partly
 * transparent. A canvas knows every notation of a colour and none of anything else.
 */
export function parseColor(value: string): string | null {
  if (/url|var|image|gradient|light-dark/i.test(value) || !CSS.supports('color', value))
    return null;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return null;
  context.fillStyle = value;
  if (/^#[\da-f]{6}$/.test(context.fillStyle)) return context.fillStyle;
  // Notations beyond sRGB stay as written: their colour is read from a painted pixel.
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  const hex = (part: number) => part.toString(16).padStart(2, '0');
  return alpha === 255 ? `#${hex(red)}${hex(green)}${hex(blue)}` : null;
}
