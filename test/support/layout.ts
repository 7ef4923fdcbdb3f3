import {
  distanceToBox,
  grow,
  overlap,
  within,
  type Box,
  type Point,
} from '../../src/model/plane.js';
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

/** A circle as the browser draws it, without its stroke, which engines count differently. */
export interface Dot {
  readonly id: string;
  readonly at: Point;
  readonly r: number;
}

/** Letters as the browser sets them. */
export interface Word {
  readonly text: string;
  readonly letters: Box;
}

/** The name of a city, and the line that joins it to its dot, if there is one. */
export interface Name extends Word {
  readonly id: string;
  readonly leader: SVGPathElement | null;
}

/** One of the nested pictures, in its own units, with what is visible in it. */
export interface Panel {
  /** Where it stands in the picture around it. */
  readonly box: Box;
  readonly names: readonly Name[];
  /** The words of rings, and the caption of the lens. */
  readonly words: readonly Word[];
  readonly home: Dot | null;
  /** Home's too. */
  readonly dots: readonly Dot[];
  readonly lines: readonly SVGPathElement[];
}

let pen: CanvasRenderingContext2D | null = null;

/** How far letters reach above and below their baseline, in the font in which a text is drawn. */
function reachOf(text: SVGTextContentElement): TextMetrics {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('nothing to measure letters with');
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(text);
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return pen.measureText(text.textContent ?? '');
}

/** The box of all lines of a text, without the room that its font keeps above and below the letters. */
export function lettersOf(text: SVGTextContentElement): Box {
  const { x, width } = text.getBBox();
  const first = text.getStartPositionOfChar(0).y;
  const last = text.getStartPositionOfChar(text.getNumberOfChars() - 1).y;
  const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = reachOf(text);
  return { x, y: first - above, width, height: last - first + above + below };
}

function readPanel(picture: SVGSVGElement): Panel {
  const find = <E extends SVGElement = SVGGraphicsElement>(selector: string) =>
    [...picture.querySelectorAll<E>(`:scope > ${selector}`)].filter(
      (each) => getComputedStyle(each).visibility === 'visible',
    );
  const word = (text: SVGTextContentElement): Word => ({
    text: text.textContent ?? '',
    letters: lettersOf(text),
  });
  const dots = find('.dot').map((circle) => {
    const { x, y, width, height } = circle.getBBox();
    return {
      id: circle.dataset['id'] ?? '',
      at: [x + width / 2, y + height / 2] as const,
      r: width / 2,
    };
  });
  const leaders = new Set(find<SVGPathElement>('.leader'));
  return {
    box: boxIn(picture),
    names: find<SVGTextContentElement>('.label').map((text) => {
      const before = text.previousElementSibling as SVGPathElement;
      return {
        ...word(text),
        id: text.dataset['id'] ?? '',
        leader: leaders.has(before) ? before : null,
      };
    }),
    words: find<SVGTextContentElement>('.km, :scope > .lens-title').map(word),
    home: dots.find(({ id }) => id === 'dortmund') ?? null,
    dots,
    lines: find<SVGPathElement>('.link'),
  };
}

/** Where a nested picture stands in the one around it: its edge fills it. */
function boxIn(picture: SVGSVGElement): Box {
  const edge = picture.querySelector<SVGGraphicsElement>(':scope > .edge');
  const there = edge?.getScreenCTM();
  const here = picture.ownerSVGElement?.getScreenCTM();
  if (!edge || !there || !here) throw new Error('a panel is not drawn');
  const { width, height } = edge.getBBox();
  const { e, f } = here.inverse().multiply(there);
  return { x: e, y: f, width, height };
}

/** The world, and the lens where there is one, as they are drawn. */
export const panelsOf = (element: DortmundPartnersElement): Panel[] =>
  all<SVGSVGElement>(element, '[part~=map] .panel').map(readPanel);

/**
 * Names and other words that the browser draws over one another, over an edge, over a dot, or below the
 * lens. In the units of the picture around them, without the strokes, which engines count differently.
 */
export function crowdedNames(panels: readonly Panel[]): string[] {
  const faults: string[] = [];
  for (const { box, names, words, dots } of panels) {
    const edge = grow({ ...box, x: 0, y: 0 }, 1);
    const set = [...names, ...words];
    set.forEach(({ text, letters: own }, i) => {
      if (!within(own, edge)) faults.push(`${text} over the edge`);
      for (const other of set.slice(i + 1))
        if (overlap(own, other.letters)) faults.push(`${text} over ${other.text}`);
      for (const dot of dots)
        if (distanceToBox(dot.at, own) < dot.r) faults.push(`${text} over the dot of ${dot.id}`);
    });
  }
  const [main, lens] = panels;
  if (!main || !lens) return faults;
  for (const { text, letters } of [...main.names, ...main.words])
    if (overlap(letters, lens.box)) faults.push(`${text} below the lens`);
  for (const dot of main.dots)
    if (distanceToBox(dot.at, lens.box) < dot.r) faults.push(`the dot of ${dot.id} below the lens`);
  return faults;
}
