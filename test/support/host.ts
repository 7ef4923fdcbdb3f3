import type { DortmundPartnersElement } from './element.js';

/*
 * Pages of somebody else, with the built file on them, in a frame of the same origin: see
 * test/engines/hosts.mjs. No module of src/ is imported here, only types.
 */

export const FILE = '/dist/dortmund-partners.js';

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
}

export interface HostOptions {
  readonly csp?: string;
  readonly inline?: string;
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

/** A page with the element and the built file, in a frame of a width in px. */
export async function openHost(options: HostOptions = {}, width = 800): Promise<HostPage> {
  const query = new URLSearchParams({
    el: '<dortmund-partners></dortmund-partners>',
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
  const settle = async () => {
    for (let i = 0; i < 2; i++) {
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
      const element = inner.querySelector('dortmund-partners');
      if (element?.updateComplete) while (!(await element.updateComplete));
    }
    // Some engines report violations and errors in a later task.
    await pause(20);
  };
  await settle();
  return {
    window,
    document: inner,
    element: inner.querySelector('dortmund-partners') as DortmundPartnersElement,
    messages: window.hostErrors,
    settle,
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
