import { all, one, type DortmundPartnersElement } from './element.js';

/* Contrast of everything that is drawn, computed from the colours that the engine uses. */

const partsOf = (color: string): number[] =>
  color.startsWith('#')
    ? [1, 3, 5].map((i) => parseInt(color.slice(i, i + 2), 16))
    : (color.match(/[\d.]+/g) ?? []).map(Number);

/** WCAG 2.2, relative luminance and contrast ratio, of colours as `#rrggbb` or `rgb(r, g, b)`. */
export function ratio(a: string, b: string): number {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = partsOf(color)
      .slice(0, 3)
      .map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour that lets some of the ground through. */
export function blend(front: string, ground: string, opacity: number): string {
  const under = partsOf(ground);
  const over = partsOf(front).map((value, i) => value * opacity + (under[i] ?? 0) * (1 - opacity));
  return `rgb(${over.slice(0, 3).join(', ')})`;
}

const isPainted = (color: string): boolean => color !== 'none' && !/^rgba\(.*, 0\)$/.test(color);

/** Shapes that carry no information of their own, by their classes, with the reason. */
const DECORATION: Readonly<Record<string, string>> = {
  sea: 'ground',
  land: 'ground; where a city lies is said by the list too',
  beyond: 'ground',
  grid: 'decoration',
  rim: 'edge of the ground',
  edge: 'edge of the ground; that of the lens is looked at by itself',
};

/** What lines are seen by, shapes by one of both. */
const LINES = new Set(['link', 'leader', 'outline', 'ring', 'rail', 'elapsed', 'tick', 'stem']);
const SHAPES = new Set(['dot', 'core', 'mark']);

interface Finding {
  readonly what: string;
  readonly ratio: number;
  readonly least: number;
}

const classOf = (element: Element): string => (element.getAttribute('class') ?? '').split(' ')[0]!;
const nameOf = (element: Element): string =>
  [element.localName, classOf(element), element.getAttribute('data-id')].filter(Boolean).join('.');

/** The colour behind an element of HTML: of the nearest ancestor that has one. */
function groundOf(element: Element | null): string {
  for (let each = element; each; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each);
    if (isPainted(backgroundColor)) return backgroundColor;
  }
  throw new Error('nothing has a ground');
}

const isSeen = (element: Element): boolean =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());

/** Where a piece of a picture may lie: on land, on water, and around the globe on neither. */
function groundsOf(element: DortmundPartnersElement, shape: Element): string[] {
  const surface = groundOf(one(element, '.root'));
  if (!shape.closest('.picture')) return [surface];
  const fill = (selector: string) => getComputedStyle(one(element, selector)).fill;
  if (shape.matches('.core')) return [fill('.dot[data-role=home]')];
  const grounds = [fill('.land'), fill('.sea')];
  return shape.closest('[data-disc]') ? [...grounds, surface] : grounds;
}

function ofShape(element: DortmundPartnersElement, shape: Element): Finding[] {
  const kind = classOf(shape);
  const isText = shape.matches('text,tspan');
  const { fill, stroke, strokeOpacity } = getComputedStyle(shape);
  const isLine = LINES.has(kind) || shape.matches('[data-panel=lens]>.edge');
  if (!isText && !isLine && !SHAPES.has(kind)) {
    if (DECORATION[kind]) return [];
    throw new Error(`what is ${nameOf(shape)}? Neither a line, a shape nor decoration`);
  }
  return groundsOf(element, shape).map((ground) => {
    const byFill = isLine || !isPainted(fill) ? 1 : ratio(fill, ground);
    const byStroke =
      isText || !isPainted(stroke)
        ? 1
        : ratio(blend(stroke, ground, Number(strokeOpacity)), ground);
    return {
      what: `${nameOf(shape)} ${isText ? fill : `${fill} ${stroke}`} on ${ground}`,
      ratio: Math.max(byFill, byStroke),
      least: isText ? 4.5 : 3,
    };
  });
}

function ofText(text: Element): Finding {
  const { color } = getComputedStyle(text);
  const ground = groundOf(text);
  return { what: `${nameOf(text)} ${color} on ${ground}`, ratio: ratio(color, ground), least: 4.5 };
}

/** What a control is recognised by: its edge or its ground against what is around it, its sign against itself. */
function ofControl(control: Element): Finding[] {
  const around = groundOf(control.parentElement);
  const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(control);
  const inside = isPainted(backgroundColor) ? backgroundColor : around;
  const edge = borderTopWidth === '0px' ? around : borderTopColor;
  const sign = getComputedStyle(control).color;
  const what = `${nameOf(control)} ${control.getAttribute('aria-label') ?? ''}`;
  const body = Math.max(ratio(inside, around), ratio(edge, around));
  return [
    { what: `${what} edge ${edge} or ground ${inside} on ${around}`, ratio: body, least: 3 },
    { what: `${what} sign ${sign} on ${inside}`, ratio: ratio(sign, inside), least: 3 },
  ];
}

/** A mark that CSS draws before or after an element. */
function ofMark(element: Element, pseudo: '::before' | '::after'): Finding {
  const { borderBottomColor } = getComputedStyle(element, pseudo);
  const ground = groundOf(element);
  const what = `${nameOf(element)}${pseudo} ${borderBottomColor} on ${ground}`;
  return { what, ratio: ratio(borderBottomColor, ground), least: 3 };
}

/** What a private colour stands for in this element. */
function colorOf(element: DortmundPartnersElement, name: string): string {
  const probe = one(element, '.widget').appendChild(document.createElement('i'));
  probe.style.color = `var(--_${name})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The thumb of the slider and the ring around what has the focus, which no script can look at. */
function ofColors(element: DortmundPartnersElement): Finding[] {
  const surface = colorOf(element, 'surface');
  return ['accent', 'focus'].map((name) => {
    const color = colorOf(element, name);
    return { what: `${name} ${color} on ${surface}`, ratio: ratio(color, surface), least: 3 };
  });
}

/** All pairs of colours that must be told apart, each once. */
export function contrasts(element: DortmundPartnersElement): readonly Finding[] {
  const seen = all(element, '*').filter(isSeen);
  // A sign inside a control is of the control's colour; one that does nothing now needs no contrast.
  const shapes = seen.filter((each) => each.closest('svg:not(.icon)') && !each.matches('svg,g'));
  const texts = seen.filter((each) => !each.closest('svg') && hasText(each));
  const controls = all(element, '.round:not([aria-disabled=true]),.view[aria-pressed=true]');
  const found = [
    ...shapes.flatMap((shape) => ofShape(element, shape)),
    ...texts.map(ofText),
    ...controls.flatMap(ofControl),
    ...all(element, '.views,.badge')
      .filter(isSeen)
      .map((each) => ofControl(each)[0] as Finding),
    ...all(element, 'button.city').map((each) => ofMark(each, '::after')),
    ...all(element, '.lone').map((each) => ofMark(each, '::before')),
    ...ofColors(element),
  ];
  return [...new Map(found.map((finding) => [finding.what, finding])).values()];
}

/** Those that miss what WCAG 2.2 asks for. */
export const missed = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ ratio: has, least }) => has < least)
    .map(({ what, ratio: has, least }) => `${what}: ${has.toFixed(2)} of ${least}`);
