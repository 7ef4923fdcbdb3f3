/* One loop of frames for all elements of the page; it runs only while one of them moves. */
const moving = new Set<() => void>();
let frame = 0;

function tick(): void {
  frame = requestAnimationFrame(tick);
  for (const step of moving) step();
}

/** Calls `step` with every frame of the page until the answer is called. */
export function onEachFrame(step: () => void): () => void {
  if (moving.size === 0) frame = requestAnimationFrame(tick);
  moving.add(step);
  return () => {
    if (moving.delete(step) && moving.size === 0) cancelAnimationFrame(frame);
  };
}
