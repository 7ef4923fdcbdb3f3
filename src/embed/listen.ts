/*
 * On a page with frames of ours: each frame becomes as high as it says it is. A page need not have this;
 * without it a frame keeps the height that it was given.
 */

/** No frame can make itself vanish, or push away what follows it, px. */
const LEAST = 100;
const MOST = 4000;
/** Addresses of the pages for frames. */
const OURS = /^https?:\/\/[^?#]*\/embed\//;

/** Whether a frame holds one of our pages, and such a page may have come from this origin. */
function isOurs(frame: HTMLIFrameElement, origin: string): boolean {
  if (!OURS.test(frame.src)) return false;
  // In a sandbox a page has no origin, unless it is let keep it.
  const { sandbox } = frame;
  const isAlone = frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
  return origin === (isAlone ? 'null' : new URL(frame.src).origin);
}

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  if (type !== 'dp-resize' || typeof height !== 'number' || !Number.isFinite(height)) return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source && isOurs(frame, origin))
      frame.height = `${Math.round(Math.min(MOST, Math.max(LEAST, height)))}`;
});

// Without imports it is a module all the same: its names are its own.
// oxlint-disable-next-line unicorn/require-module-specifiers
export {};
