import { all, type DortmundPartnersElement } from './element.js';

/* Where the browser itself puts what is drawn. */

export const middle = (element: Element): [x: number, y: number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/** The nested picture (world or lens) in which a city has its name. */
export function panelOf(element: DortmundPartnersElement, id: string): SVGSVGElement {
  const [label] = all<SVGElement>(element, `[part~=map] [part~=label][data-id="${id}"]`);
  if (!label?.ownerSVGElement) throw new Error(`${id} has no name on the map`);
  return label.ownerSVGElement;
}

/** The dot beside a city's name. */
export function dotOf(element: DortmundPartnersElement, id: string): SVGElement {
  const dot = panelOf(element, id).querySelector<SVGElement>(`[part~=dot][data-id="${id}"]`);
  if (!dot) throw new Error(`${id} has no dot beside its name`);
  return dot;
}

/** The box of a text without the room that its font keeps above and below the letters. */
function letters(text: SVGGraphicsElement): DOMRect {
  const { x, y, width, height } = text.getBBox();
  return new DOMRect(x, y + height * 0.25, width, height * 0.5);
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Names that the browser draws over one another, over an edge, or over another city's dot. In the
 * units of the picture around them, without the strokes, which engines count differently.
 */
export function crowdedNames(element: DortmundPartnersElement): string[] {
  const faults: string[] = [];
  const pictures = new Set(
    all<SVGElement>(element, '[part~=label]').map(({ ownerSVGElement }) => ownerSVGElement),
  );
  for (const picture of pictures) {
    if (!picture) continue;
    const edge = picture.viewBox.baseVal;
    const find = (part: string) => [
      ...picture.querySelectorAll<SVGGraphicsElement>(`:scope > [part~=${part}]`),
    ];
    const labels = find('label');
    labels.forEach((label, i) => {
      const box = letters(label);
      const name = label.textContent;
      if (box.left < -1 || box.right > edge.width + 1) faults.push(`${name} over the edge`);
      for (const other of labels.slice(i + 1))
        if (overlap(box, letters(other))) faults.push(`${name} over ${other.textContent}`);
      for (const dot of find('dot'))
        if (overlap(box, dot.getBBox())) faults.push(`${name} over a dot`);
    });
  }
  return faults;
}
