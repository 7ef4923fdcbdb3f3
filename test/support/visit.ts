import type { DortmundPartnersElement } from './element.js';

/** What somebody finds who opens a page with the widget, moves the slider, opens a city and closes it. */
export interface Report {
  /** The widget, the link between its tags, or neither. */
  readonly seen: 'widget' | 'fallback' | 'nothing';
  readonly lines: readonly string[];
  readonly labels: readonly string[];
  readonly items: readonly string[];
  /** After the slider was put on a year: how many lines there are, and what the caption says. */
  readonly years: readonly (readonly [year: string, lines: number, caption: string])[];
  /** After each of two clicks on Leeds: which cities are open. */
  readonly opened: readonly (readonly string[])[];
}

/**
 * Visits an element that had time to draw. It asks nothing but the element, and takes nothing from
 * this module: its text also runs on pages that no test can look into.
 */
export async function visit(element: DortmundPartnersElement): Promise<Report> {
  const view = element.ownerDocument.defaultView as Window & typeof globalThis;
  const all = (selector: string): HTMLElement[] => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const isVisible = (each: Element) => view.getComputedStyle(each).visibility === 'visible';
  const isSeen = (each: Element) => each.getClientRects().length > 0 && isVisible(each);
  const drawn = (part: string): string[] => {
    const ids: string[] = [];
    for (const each of all(`[part~=${part}]`))
      if (isVisible(each) && !ids.includes(each.dataset.id ?? '')) ids.push(each.dataset.id ?? '');
    return ids;
  };
  const update = async () => {
    while (!(await element.updateComplete));
  };

  const hasFallback = [...element.querySelectorAll('a')].some(isSeen);
  const hasWidget = all('[part~=item] button').some(isSeen);
  const seen = hasFallback ? 'fallback' : hasWidget ? 'widget' : 'nothing';
  const [lines, labels, items] = [drawn('line'), drawn('label'), drawn('item')];
  const years: [string, number, string][] = [];
  const opened: string[][] = [];
  if (seen !== 'widget') return { seen, lines, labels, items, years, opened };

  const [slider] = all('[part~=slider]') as HTMLInputElement[];
  for (const year of slider ? ['1978', '1992'] : []) {
    slider!.value = year;
    // MooTools 1.2.5 has an Event of its own.
    slider!.dispatchEvent(new view.UIEvent('input', { bubbles: true, composed: true }));
    await update();
    years.push([year, drawn('line').length, all('[part~=caption]')[0]?.textContent ?? '']);
  }
  // A city is opened, and closed again.
  for (let i = 0; i < 2; i++) {
    all('[part~=item][data-id=leeds] button')[0]?.click();
    await update();
    const open = all('[aria-expanded=true]').map((each) => each.closest<HTMLElement>('[data-id]'));
    opened.push(open.map((each) => each?.dataset.id ?? ''));
  }
  return { seen, lines, labels, items, years, opened };
}
