import { all, type DortmundPartnersElement } from './element.js';

/* Whether there is room for what is written. */

const nameOf = (each: Element): string =>
  each.getAttribute('aria-label') ?? each.textContent?.trim() ?? '';

/** Elements whose text leaves their own box sideways, is clipped, or leaves the element. */
export function cut(element: DortmundPartnersElement): string[] {
  const frame = element.getBoundingClientRect();
  return all(element, 'button,summary,p,dt,dd,[part~=heading],figcaption')
    .filter((each) => !each.matches('[role=status]') && each.offsetHeight > 0)
    .filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      const clips = getComputedStyle(each).overflowY !== 'visible';
      return (
        // Firefox counts the spacing after the last letter of each isolated piece.
        each.scrollWidth > each.clientWidth + 8 ||
        (clips && each.scrollHeight > each.clientHeight + 1) ||
        left < frame.left - 1 ||
        right > frame.right + 1
      );
    })
    .map((each) => `${each.localName} ${nameOf(each)} ${each.scrollWidth} of ${each.clientWidth}`);
}
