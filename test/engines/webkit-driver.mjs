import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/* WebKitWebDriver on a private Xvfb with settings of its own, ended together. */

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/**
 * Xvfb picks a free display itself and writes its number to file descriptor 3: no race, unlike
 * `xvfb-run -a`.
 * @param {string} program
 * @returns {Promise<{ child: import('node:child_process').ChildProcess, display: string }>}
 */
const startXvfb = (program) =>
  new Promise((resolve, reject) => {
    const child = spawn(
      program,
      ['-displayfd', '3', '-screen', '0', '2600x1600x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb exited with ${code}`)));
    let number = '';
    child.stdio[3]?.on('data', (data) => {
      number += data;
      if (number.includes('\n')) resolve({ child, display: `:${number.trim()}` });
    });
  });

/**
 * A home of its own for settings, so that those of the machine do not count.
 * @param {Record<string, string | number>} gtkSettings
 */
function makeConfigHome(gtkSettings) {
  const home = mkdtempSync(join(tmpdir(), 'webkitgtk-'));
  mkdirSync(join(home, 'gtk-3.0'));
  const lines = Object.entries(gtkSettings).map(([key, value]) => `${key}=${value}`);
  writeFileSync(join(home, 'gtk-3.0', 'settings.ini'), ['[Settings]', ...lines, ''].join('\n'));
  return home;
}

/**
 * @typedef {object} DriverOptions
 * @property {{ webKitDriver?: string, xvfb?: string }} programs
 * @property {Record<string, string>} env
 * @property {Record<string, string | number>} gtkSettings Lines of gtk-3.0/settings.ini.
 *
 * @param {DriverOptions} options
 * @returns {Promise<{ url: string, end: () => void }>} where it answers
 */
export async function startWebKitDriver({ programs, env, gtkSettings }) {
  const { xvfb = 'Xvfb', webKitDriver = 'WebKitWebDriver' } = programs;
  const configHome = makeConfigHome(gtkSettings);
  const { child: screen, display } = await startXvfb(xvfb);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const driver = spawn(webKitDriver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      GDK_BACKEND: 'x11',
      DISPLAY: display,
      XDG_CONFIG_HOME: configHome,
      ...env,
    },
  });
  const end = () => {
    driver.kill('SIGTERM');
    screen.kill('SIGTERM');
    rmSync(configHome, { recursive: true, force: true });
  };
  process.once('exit', end);

  /** @type {Error | undefined} */
  let failed;
  driver.once('error', (error) => (failed = error));
  driver.once('exit', (code) => (failed = new Error(`WebKitWebDriver exited with ${code}`)));
  for (let tries = 0; tries < 100; tries++) {
    if (failed) throw failed;
    const answers = await fetch(`${url}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) return { url, end };
    await delay(100);
  }
  throw new Error('WebKitWebDriver does not answer');
}
