/*
 * In a page for frames: tells the page around the frame how high this one is, and nothing else, ever. It
 * listens to nobody. Height is no secret, so any page around may hear it.
 */

/** Smaller changes are not worth a message, px. */
const LEAST = 2;
/** At most ten messages in a second, ms. */
const PAUSE = 100;
/** WordPress hands a word to the frames that it makes, and heeds messages with this word only. */
const SECRET = /^#\?secret=(\w{1,64})$/;

function tellHeight(): void {
  const root = document.documentElement;
  const secret = SECRET.exec(location.hash)?.[1];
  let told = 0;
  let timer = 0;

  const tell = () => {
    timer = 0;
    // Of what is in it: unlike `scrollHeight` it does not grow with the frame.
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (Math.abs(height - told) < LEAST) return;
    told = height;
    parent.postMessage({ type: 'dp-resize', height }, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  const tellSoon = () => {
    timer ||= window.setTimeout(tell, PAUSE);
  };

  new ResizeObserver(tellSoon).observe(root);
  // Once more when all is loaded: whoever listens may have come later than the first message.
  addEventListener('load', () => {
    told = 0;
    tellSoon();
  });
}

if (parent !== window && typeof ResizeObserver === 'function') tellHeight();

// Without imports it is a module all the same: its names are its own.
// oxlint-disable-next-line unicorn/require-module-specifiers
export {};
