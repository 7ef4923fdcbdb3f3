/*
 * Pages for frames as they are built, in frames on the test's page. No module of src/ is imported here.
 */

export const EMBED = '/dist/embed/';

/** What a frame posted to this page. */
export interface Post {
  readonly data: any;
  readonly origin: string;
  readonly source: MessageEventSource | null;
}

const posts: Post[] = [];
addEventListener('message', ({ data, origin, source }) => posts.push({ data, origin, source }));

const frames = new Set<HTMLIFrameElement>();

/** After each test. */
export function closeFrames(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
  posts.length = 0;
}

export const pause = (ms: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for something that comes late; what never comes ends the test by its time limit. */
export async function until<T>(ask: () => T | undefined | null | false): Promise<T> {
  for (;;) {
    const answer = ask();
    if (answer) return answer;
    await pause(30);
  }
}

export interface FrameOptions {
  readonly width?: number;
  readonly height?: number;
  /** Undefined: no sandbox. */
  readonly sandbox?: string;
  readonly srcdoc?: string;
}

/** A frame on this page, loaded. */
export async function openFrame(
  src: string,
  { width = 760, height = 500, sandbox, srcdoc }: FrameOptions = {},
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  // In sight: WebKit draws no frames in pages that are scrolled away.
  frame.style.cssText = 'position:absolute;inset:0 auto auto 0;border:0';
  frame.width = `${width}`;
  frame.height = `${height}`;
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  if (srcdoc === undefined) frame.src = src;
  else frame.srcdoc = srcdoc;
  frames.add(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

export const insideOf = (frame: HTMLIFrameElement): Document => frame.contentDocument as Document;

/** Once the element has drawn. */
export const drawnIn = (frame: HTMLIFrameElement): Promise<ShadowRoot> =>
  until(() => {
    const root = insideOf(frame).querySelector('dortmund-partners')?.shadowRoot;
    return root?.querySelector('.root') ? root : null;
  });

export const postsOf = (frame: HTMLIFrameElement): readonly Post[] =>
  posts.filter(({ source }) => source === frame.contentWindow);

/** The heights that a frame has told, when none has come for a while. */
export async function toldBy(frame: HTMLIFrameElement): Promise<number[]> {
  await until(() => postsOf(frame).length > 0);
  for (let before = 0; before !== postsOf(frame).length; await pause(600))
    before = postsOf(frame).length;
  return postsOf(frame)
    .filter(({ data }) => data.type === 'dp-resize')
    .map(({ data }) => data.height);
}

/** The listener of the page around; it stays. */
export function loadListener(): Promise<unknown> {
  const script = document.createElement('script');
  script.src = `${EMBED}listen.js`;
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  document.head.append(script);
  return loaded;
}

/** The height of what is in a page, px. */
export const heightOf = (page: Document): number =>
  Math.ceil(page.documentElement.getBoundingClientRect().height);

/** The same, once it has been so for a few frames. */
export async function settledHeight(page: Document): Promise<number> {
  const view = page.defaultView as Window;
  let height = 0;
  for (let calm = 0; calm < 5;) {
    await new Promise((resolve) => view.requestAnimationFrame(resolve));
    const now = heightOf(page);
    calm = now === height ? calm + 1 : 0;
    height = now;
  }
  return height;
}
