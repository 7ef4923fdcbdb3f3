import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

/*
 * The server command `dp-elsewhere` visits pages in a tab of its own: what no frame can be, such as a
 * file from the disk, or a page that one comes back to. It takes a list of steps and answers what
 * the scripts among them did.
 *
 *   { open: '/host?…' }    goes to an address
 *   { disk: '<!DOCTYPE…' } writes a page to the disk and opens it from there
 *   { back: true }         back to the page before
 *   { run: 'await …' }     the body of an async function; its answer must be JSON
 */

/**
 * @typedef {{ open?: string, disk?: string, back?: boolean, run?: string }} Step
 * @typedef {{ go(url: string): Promise<unknown>, run(body: string): Promise<unknown>, close(): Promise<unknown> }} Tab
 */

/** @param {any} launcher @param {string} session @returns {Promise<Tab>} */
async function openTab(launcher, session) {
  if (launcher.type === 'puppeteer') {
    const test = launcher.getPage(session);
    const page = await test.browserContext().newPage();
    return {
      go: (url) => page.goto(url),
      run: (body) => page.evaluate(`(async () => { ${body} })()`),
      async close() {
        await page.close();
        await test.bringToFront();
      },
    };
  }
  const test = await launcher.driver('GET', 'window');
  const { handle } = await launcher.driver('POST', 'window/new', { type: 'tab' });
  await launcher.driver('POST', 'window', { handle });
  return {
    go: (url) => launcher.driver('POST', 'url', { url }),
    run: (body) => launcher.execute(`return (async () => { ${body} })()`),
    async close() {
      await launcher.driver('DELETE', 'window');
      await launcher.driver('POST', 'window', { handle: test });
    },
  };
}

/** Waits until `script` is true; a page that is being left answers with an error. @param {Tab} tab @param {string} script */
async function until(tab, script) {
  for (let tries = 0; tries < 200; tries++) {
    if (await tab.run(`return ${script}`).catch(() => false)) return;
    await setTimeout(50);
  }
  throw new Error(`never true in ten seconds: ${script}`);
}

/** @param {Tab} tab @param {Step[]} steps @param {string} origin @param {string} folder */
async function walk(tab, steps, origin, folder) {
  /** @type {unknown[]} */
  const answers = [];
  const loaded = (/** @type {string} */ url) =>
    until(tab, `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`);
  /** @type {string[]} */
  const visited = [];
  for (const { open, disk, back, run } of steps) {
    if (run) answers.push(await tab.run(run));
    if (back) {
      visited.pop();
      // Later, so that the answer is still given by the page that is left.
      await tab.run('setTimeout(() => history.back())');
      await loaded(visited.at(-1) ?? '');
    }
    if (disk) writeFileSync(join(folder, 'page.html'), disk);
    if (!open && !disk) continue;
    const url = disk
      ? pathToFileURL(join(folder, 'page.html')).href
      : new URL(open ?? '', origin).href;
    visited.push(url);
    await tab.go(url);
    await loaded(url);
  }
  return answers;
}

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function elsewhere() {
  let origin = '';
  return {
    name: 'elsewhere',
    serverStart({ config }) {
      origin = `http://${config.hostname}:${config.port}`;
    },
    async executeCommand({ command, payload, session }) {
      if (command !== 'dp-elsewhere') return undefined;
      const folder = mkdtempSync(join(tmpdir(), 'dortmund-partners-'));
      const tab = await openTab(session.browser, session.id);
      try {
        return await walk(tab, /** @type {any} */ (payload), origin, folder);
      } finally {
        await tab.close();
        rmSync(folder, { recursive: true });
      }
    },
  };
}
