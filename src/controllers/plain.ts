import { plainColor } from './color.js';

/** What style sheets say of the parts of a picture; the colours first. */
const INK =
  'fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin paint-order font-family font-size font-weight text-anchor'.split(
    ' ',
  );
/** For style sheets, scripts and screen readers on a page. */
const DROPPED = /^(class|style|part|data|aria)/;
/** XML has no way to say most of these, and has no need of the others. */
const UNSAYABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/**
 * Writes what style sheets say into attributes, so that a picture needs none of them any more, and takes
 * out what is hidden. Parts say what they do not have from the whole, whose ink is `around`.
 */
export function makePlain(node: Element, around?: readonly string[]): void {
  const style = getComputedStyle(node);
  // A title is never displayed, says WebKit.
  if (style.visibility === 'hidden' || (style.display === 'none' && node.hasAttribute('class')))
    return node.remove();
  const ink = INK.map((name) => style.getPropertyValue(name));
  const children = [...node.childNodes];
  for (const child of children) {
    if (child.nodeType === 1) makePlain(child as Element, around ?? ink);
    // Lit's marks.
    if (child.nodeType === 8) child.remove();
  }
  for (const name of node.getAttributeNames()) if (DROPPED.test(name)) node.removeAttribute(name);
  INK.forEach((name, i) => {
    const value = ink[i] as string;
    if (value === around?.[i]) return;
    node.setAttribute(name, i < 2 && value !== 'none' ? plainColor(value) : value);
  });
}

/** A plain picture as a file. */
export const xmlOf = (picture: Element): string =>
  new XMLSerializer().serializeToString(picture).replace(UNSAYABLE, ' ');
