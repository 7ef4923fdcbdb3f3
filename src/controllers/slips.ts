import { nearest, quote, type Problem } from '../model/problem.js';

/**
 * Attributes of the element, and of the placeholder around it, that are almost one of ours. Others
 * belong to the page.
 */
export function slipsOf(element: Element, names: readonly string[]): Problem[] {
  const place = element.closest('.dortmund-partners');
  const slips: Problem[] = [];
  for (const { name, value } of [...element.attributes, ...(place?.attributes ?? [])]) {
    const word = name.replace(/^data-/, '');
    // `slot` is no `show`: what every element has is meant.
    const meant = word in element || names.includes(word) ? null : nearest(word, names);
    if (meant !== null) slips.push({ name, value: quote(value), allowed: [meant] });
  }
  return slips;
}
