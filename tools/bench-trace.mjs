/* Reads a trace of Chromium. */

/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number }} Event Times in µs. */

/**
 * What the main thread had to do for each frame: all of its tasks since the frame before, ms. A frame is
 * over when it is handed on to be drawn.
 * @param {Uint8Array | undefined} trace
 * @returns {number[]}
 */
export function framesIn(trace) {
  /** @type {{ traceEvents: Event[] }} */
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  /** @type {Map<string, Event[]>} */
  const threads = new Map();
  for (const event of traceEvents) {
    if (event.ph !== 'X' || (event.name !== 'RunTask' && event.name !== 'Commit')) continue;
    const thread = `${event.pid} ${event.tid}`;
    threads.set(thread, [...(threads.get(thread) ?? []), event]);
  }
  // Only main threads commit, and only that of the page that is seen does it often.
  const commitsOf = (/** @type {Event[]} */ events) =>
    events.filter(({ name }) => name === 'Commit').map(({ ts }) => ts);
  const [main = []] = [...threads.values()].sort(
    (a, b) => commitsOf(b).length - commitsOf(a).length,
  );
  const commits = commitsOf(main).sort((a, b) => a - b);
  const tasks = main.filter(({ name }) => name === 'RunTask').sort((a, b) => a.ts - b.ts);
  const frames = [];
  let work = 0;
  for (const { ts, dur = 0 } of tasks) {
    work += dur / 1000;
    let isFrame = false;
    while (commits.length > 0 && commits[0] <= ts + dur) {
      isFrame ||= commits[0] >= ts;
      commits.shift();
    }
    if (!isFrame) continue;
    frames.push(work);
    work = 0;
  }
  return frames;
}
