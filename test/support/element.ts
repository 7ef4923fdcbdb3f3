import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/index.js';
import type { DortmundPartnersElement } from '../../src/element.js';

export type { DortmundPartnersElement } from '../../src/element.js';

/* The element on the test's own page, and what a reader sees and does. */

/** The partners as DESIGN.md lists them: ids of pages, years of the City's page. */
export const CITIES = [
  ['amiens', 1960],
  ['leeds', 1969],
  ['rostow', 1977],
  ['buffalo', 1978],
  ['netanya', 1981],
  ['novi-sad', 1982],
  ['xian', 1992],
  ['trabzon', 2014],
  ['zwickau', null],
] as const;
export const IDS: readonly string[] = CITIES.map(([id]) => id);
/** Two years before the first partnership. */
export const FIRST_YEAR = 1958;
export const THIS_YEAR = new Date().getFullYear();

const mediaOf = window.matchMedia.bind(window);
let moves = false;
/** Whether the map takes its way from one picture to the next: only in tests about that, the others go faster. */
export const letMove = (wanted: boolean): void => void (moves = wanted);
window.matchMedia = (query) =>
  query.includes('prefers-reduced-motion')
    ? ({ ...mediaOf(query), media: query, matches: !moves } as MediaQueryList)
    : mediaOf(query);

const boxes = new Set<HTMLElement>();

/** An empty box on the page; `clear` takes it away. */
export function makeBox(width = 760, height = 'auto'): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = `position:relative;width:${width}px;height:${height};background:#fff`;
  document.body.append(box);
  boxes.add(box);
  return box;
}

/** After each test: the page is as it was. */
export function clear(): void {
  for (const box of boxes) box.remove();
  boxes.clear();
  scrollTo(0, 0);
}

export const frame = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(resolve));
export const pause = (ms: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** Until everything that follows from the last change is drawn, sizes and fonts included, and the map stands. */
export async function settle(element: DortmundPartnersElement): Promise<void> {
  for (let i = 0; i < 3 || element.shadowRoot?.querySelector('[data-moving]'); i++) {
    await frame();
    while (!(await element.updateComplete));
  }
}

type Attributes = Readonly<Record<string, string>>;

export function make(attributes: Attributes = {}): DortmundPartnersElement {
  const element = document.createElement('dortmund-partners');
  for (const [name, value] of Object.entries({ lang: 'de', ...attributes }))
    element.setAttribute(name, value);
  return element;
}

/** The element in a box of a width in px, in German unless said otherwise, drawn and at rest. */
export async function draw(
  attributes: Attributes = {},
  width = 760,
): Promise<DortmundPartnersElement> {
  const element = make(attributes);
  makeBox(width).append(element);
  await settle(element);
  return element;
}

export function all<E extends Element = HTMLElement>(
  element: DortmundPartnersElement,
  selector: string,
): E[] {
  return [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

export function one<E extends Element = HTMLElement>(
  element: DortmundPartnersElement,
  selector: string,
): E {
  const [found] = all<E>(element, selector);
  if (!found) throw new Error(`no ${selector} in <${element.localName}>`);
  return found;
}

/** The parts of a name that are drawn, by the ids of their cities, each once. */
export const drawn = (element: DortmundPartnersElement, part: string): string[] => [
  ...new Set(
    all<SVGElement>(element, `[part~=${part}]`)
      .filter((each) => getComputedStyle(each).visibility === 'visible')
      .map((each) => each.dataset.id ?? ''),
  ),
];

/** The ids of lines drawn: what the year decides. */
export const lines = (element: DortmundPartnersElement): string[] => drawn(element, 'line');

export const slider = (element: DortmundPartnersElement): HTMLInputElement =>
  one<HTMLInputElement>(element, 'input[type=range]');

export const item = (element: DortmundPartnersElement, id: string): HTMLElement =>
  one(element, `[part~=item][data-id="${id}"]`);

export function cityButton(element: DortmundPartnersElement, id: string): HTMLButtonElement {
  const button = item(element, id).querySelector('button');
  if (!button) throw new Error(`no button for ${id}`);
  return button;
}

/** The city whose details are visible, by what assistive technology and eyes are told. */
export function opened(element: DortmundPartnersElement): string[] {
  return IDS.filter((id) => {
    const details = item(element, id).querySelector<HTMLElement>('[part~=details]');
    const expanded = cityButton(element, id).getAttribute('aria-expanded') === 'true';
    if (expanded !== (details !== null && details.offsetHeight > 0))
      throw new Error(`${id}: the state of the button contradicts the details`);
    return expanded;
  });
}

/** The rules of a medium, put in force: a page cannot be asked to be printed, or to have another pointer. */
export function putInForce(element: DortmundPartnersElement, medium: string): void {
  const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
  const rules = sheets
    .flatMap((sheet) => [...sheet.cssRules])
    .filter(
      (rule): rule is CSSMediaRule =>
        rule instanceof CSSMediaRule && rule.media.mediaText === medium,
    )
    .flatMap((media) => [...media.cssRules]);
  if (rules.length === 0) throw new Error(`no rules for ${medium}`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.map((rule) => rule.cssText).join('\n'));
  sheets.push(sheet);
}

/** The colours that a reader’s own scheme gives to what this element draws. */
export function systemColors(): readonly string[] {
  const probe = document.body.appendChild(document.createElement('i'));
  const colors = ['Canvas', 'CanvasText', 'LinkText', 'Highlight'].map((color) => {
    probe.style.color = color;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return colors;
}

/** A button, link or disclosure by its name. */
export function named(element: DortmundPartnersElement, name: string): HTMLElement {
  const found = all(element, 'button,a,summary,input').find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === name,
  );
  if (!found) throw new Error(`nothing is named ${name}`);
  return found;
}

/** Puts the slider on a year, as a reader's hand does. */
export function slide(element: DortmundPartnersElement, year: number): void {
  const input = slider(element);
  input.value = `${year}`;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export const EVENTS = ['dp-ready', 'dp-select', 'dp-year', 'dp-play', 'dp-pause', 'dp-error'];

/** Everything the element says, in order, as `name value`. */
export function listen(target: EventTarget): string[] {
  const heard: string[] = [];
  for (const type of EVENTS)
    target.addEventListener(type, (event) => {
      const { detail } = event as CustomEvent<{ id?: string | null; year?: number } | null>;
      const value = detail && ('id' in detail ? detail.id : detail.year);
      heard.push(detail ? `${type} ${value}` : type);
    });
  return heard;
}

/** The element that has the focus, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Keys pressed together on the page, as a reader's hand does. */
export const press = (...keys: string[]): Promise<unknown> => executeServerCommand('dp-keys', keys);

export type Engine = 'chromium' | 'firefox' | 'webkit';
export const engineName = async (): Promise<Engine> =>
  (await executeServerCommand<{ engine: Engine }, undefined>('dp-engine')).engine;

/** What a command answers where the engine cannot do it. */
export const isUnsupported = (answer: unknown): answer is { unsupported: string } =>
  typeof answer === 'object' && answer !== null && 'unsupported' in answer;

/** Skips the running test and names the reason in its title. */
export function skip(context: Mocha.Context, reason: string): never {
  if (context.test) context.test.title += ` [skipped: ${reason}]`;
  context.skip();
}

/** Runs `action`, which may ask how many frames of the page were asked for since it began. */
export async function countingFrames(
  action: (asked: () => number) => Promise<unknown>,
): Promise<void> {
  const real = window.requestAnimationFrame;
  let asked = 0;
  window.requestAnimationFrame = (callback) => {
    asked += 1;
    return real(callback);
  };
  try {
    await action(() => asked);
  } finally {
    window.requestAnimationFrame = real;
  }
}

const LEVELS = ['debug', 'log', 'info', 'warn', 'error'] as const;

/** Everything written to the console while `action` runs, as `level: text`. */
export async function consoleDuring(action: () => unknown): Promise<string[]> {
  const written: string[] = [];
  const real = LEVELS.map((level) => [level, console[level]] as const);
  for (const level of LEVELS)
    console[level] = (...values: unknown[]) => void written.push(`${level}: ${values.join(' ')}`);
  try {
    await action();
  } finally {
    for (const [level, method] of real) console[level] = method;
  }
  return written;
}
