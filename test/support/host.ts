import type { DortmundPartnersElement } from './element.js';

/*
 * Pages of somebody else, with the built file on them, in a frame of the same origin: see
 * test/engines/hosts.mjs. No module of src/ is imported here, only types.
 */

export const FILE = '/dist/dortmund-partners.js';

/** What an editor pastes for the case that nothing else can be shown. */
export const LINK = '<a href="https://www.dortmund.de/">Städte</a>';
/** The element as it is pasted, with its fallback. */
export const ELEMENT = `<dortmund-partners>${LINK}</dortmund-partners>`;

const frames = new Set<HTMLIFrameElement>();

/** After each test: no page is left. */
export function closeHosts(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

export interface HostPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** The first of its kind on the page, upgraded or not. */
  readonly element: DortmundPartnersElement;
  /** Errors, rejections, violations of policies, and everything written to the console. */
  readonly messages: readonly string[];
  /** Lets the page draw. */
  settle(): Promise<void>;
  /** What was heard until now is of no interest. */
  forget(): void;
}

export interface HostOptions {
  readonly csp?: string;
  readonly inline?: string;
  /** Addresses of scripts before and after ours, with commas. */
  readonly pre?: string;
  readonly post?: string;
  /** More attributes of our script. */
  readonly extra?: string;
  readonly css?: string;
  readonly head?: string;
  readonly body?: string;
  readonly el?: string;
  readonly src?: string;
  readonly doctype?: '0';
  readonly lang?: string;
  readonly dir?: string;
  readonly xhtml?: '1';
  readonly module?: '1';
  readonly times?: string;
}

/** Whatever is written to the console is a message of the page, too. */
const LISTEN = `['debug', 'log', 'info', 'warn', 'error'].forEach(function (level) {
  console[level] = function () { hostErrors.push(level + ' ' + [].slice.call(arguments).join(' ')); };
});`;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets a page draw, and its element, if there is one. */
async function settleIn(window: Window): Promise<void> {
  for (let i = 0; i < 2; i++) {
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
    const element = window.document.querySelector('dortmund-partners');
    if (element?.updateComplete) while (!(await element.updateComplete));
  }
  // Some engines report violations and errors in a later task.
  await pause(20);
}

/** A page with the element and the built file, in a frame of a width in px. */
export async function openHost(options: HostOptions = {}, width = 800): Promise<HostPage> {
  const query = new URLSearchParams({
    el: ELEMENT,
    src: FILE,
    ...options,
    inline: LISTEN + (options.inline ?? ''),
  });
  const frame = document.createElement('iframe');
  // In sight: WebKit draws no frames in pages that are scrolled away.
  frame.style.cssText = `position:absolute;inset:0 auto auto 0;border:0;width:${width}px;height:600px`;
  frame.src = `/host?${query}`;
  frames.add(frame);
  await new Promise((resolve, reject) => {
    frame.addEventListener('load', resolve, { once: true });
    setTimeout(() => reject(new Error('the host page did not load in 15 s')), 15_000);
    document.body.append(frame);
  });
  const window = frame.contentWindow as Window & typeof globalThis & { hostErrors: string[] };
  const { document: inner } = window;
  const settle = () => settleIn(window);
  await settle();
  return {
    window,
    document: inner,
    element: inner.querySelector('dortmund-partners') as DortmundPartnersElement,
    // A page without any script cannot listen.
    messages: window.hostErrors ?? [],
    settle,
    forget: () => void (window.hostErrors.length = 0),
  };
}

export const isUpgraded = ({ element }: HostPage): boolean => element.shadowRoot !== null;

export function all<E extends Element = HTMLElement>({ element }: HostPage, selector: string): E[] {
  return [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

export function one<E extends Element = HTMLElement>(page: HostPage, selector: string): E {
  const [found] = all<E>(page, selector);
  if (!found) throw new Error(`no ${selector} on the host page: ${page.messages.join('; ')}`);
  return found;
}

/** The parts of a name that are seen, by the ids of their cities, each once. */
export function drawn(page: HostPage, part: string): string[] {
  const seen = all<SVGElement>(page, `[part~=${part}]`).filter(
    (each) => page.window.getComputedStyle(each).visibility === 'visible',
  );
  const ids = new Map(seen.map((each) => [each.dataset.id ?? '', true]));
  const list: string[] = [];
  ids.forEach((_, id) => list.push(id));
  return list;
}

/** What the page itself loaded after its document, by address. */
export const requests = ({ window }: HostPage): string[] =>
  window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);

/** Before all tests of a file: without the built file nothing would be tested. */
export async function requireFile(): Promise<void> {
  const { ok } = await fetch(FILE, { method: 'HEAD' });
  if (!ok) throw new Error('there is no dist/dortmund-partners.js: npm run build');
}
