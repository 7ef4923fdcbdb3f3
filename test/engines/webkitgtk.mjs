import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/*
 * @web/test-runner launcher for WebKitGTK: MiniBrowser driven by WebKitWebDriver on a private
 * Xvfb, over W3C WebDriver with plain fetch. It answers as type 'webdriver', so that the stock
 * sendKeys and sendMouse of @web/test-runner-commands work.
 */

/** WebDriver's code points for keys without a character (https://w3c.github.io/webdriver/#keyboard-actions). */
const KEYS = /** @type {Record<string, string>} */ ({
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
});
const BUTTONS = { left: 0, middle: 1, right: 2 };

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
 * @typedef {object} Options
 * @property {{ miniBrowser?: string, webKitDriver?: string, xvfb?: string }} [programs]
 * @property {{ width: number, height: number }} [size]
 * @property {string} [name]
 * @property {Record<string, string>} [env]
 * @property {Record<string, string | number>} [gtkSettings] Lines of gtk-3.0/settings.ini.
 */

export class WebKitGtkLauncher {
  type = 'webdriver';
  engine = 'webkit';
  /** One top-level page at a time. */
  concurrency = 1;
  /** @type {import('node:child_process').ChildProcess[]} */
  #children = [];
  /** @type {Map<string, string>} */
  #active = new Map();
  #base = '';
  #configHome = '';
  /** @type {Promise<string> | undefined} */
  #starting;

  /** @param {Options} options */
  constructor({ name = 'WebKitGTK', programs = {}, size, env = {}, gtkSettings } = {}) {
    this.name = name;
    this.size = size ?? { width: 800, height: 600 };
    this.programs = programs;
    this.env = env;
    this.gtkSettings = gtkSettings;
    process.once('exit', () => this.#cleanUp());
  }

  #cleanUp() {
    for (const child of this.#children.splice(0).reverse()) child.kill('SIGTERM');
    if (this.#configHome) rmSync(this.#configHome, { recursive: true, force: true });
    this.#configHome = '';
  }

  /** An empty home of its own for settings, so that those of the machine do not count. */
  #makeConfigHome() {
    this.#configHome = mkdtempSync(join(tmpdir(), 'webkitgtk-'));
    mkdirSync(join(this.#configHome, 'gtk-3.0'));
    const lines = Object.entries(this.gtkSettings ?? {}).map(([key, value]) => `${key}=${value}`);
    writeFileSync(
      join(this.#configHome, 'gtk-3.0', 'settings.ini'),
      ['[Settings]', ...lines, ''].join('\n'),
    );
    return this.#configHome;
  }

  async #startDriver() {
    const { xvfb = 'Xvfb', webKitDriver = 'WebKitWebDriver' } = this.programs;
    const { child, display } = await startXvfb(xvfb);
    this.#children.push(child);
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    const driver = spawn(webKitDriver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        GDK_BACKEND: 'x11',
        DISPLAY: display,
        XDG_CONFIG_HOME: this.#makeConfigHome(),
        ...this.env,
      },
    });
    this.#children.push(driver);
    /** @type {Error | undefined} */
    let failed;
    driver.once('error', (error) => (failed = error));
    driver.once('exit', (code) => (failed = new Error(`WebKitWebDriver exited with ${code}`)));
    for (let tries = 0; tries < 100; tries++) {
      if (failed) throw failed;
      const answers = await fetch(`${this.#base}/status`).then(
        (response) => response.ok,
        () => false,
      );
      if (answers) return;
      await delay(100);
    }
    throw new Error('WebKitWebDriver does not answer');
  }

  /**
   * One WebDriver command.
   * @param {'GET' | 'POST' | 'DELETE'} method
   * @param {string} path below the session, or the whole of it with a leading slash
   * @param {unknown} [body]
   * @returns {Promise<any>}
   */
  async driver(method, path, body) {
    const url = path.startsWith('/') ? path : `${await this.#session()}/${path}`;
    const response = await fetch(this.#base + url, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const { value } = /** @type {any} */ (await response.json());
    if (!response.ok) throw new Error(`${method} ${url}: ${value?.error}: ${value?.message}`);
    return value;
  }

  #session() {
    this.#starting ??= (async () => {
      await this.#startDriver();
      const { sessionId } = await this.driver('POST', '/session', {
        capabilities: {
          alwaysMatch: {
            browserName: 'MiniBrowser',
            // Starting a test file does not wait until the page has loaded.
            pageLoadStrategy: 'none',
            'webkitgtk:browserOptions': {
              binary: this.programs.miniBrowser,
              args: ['--automation'],
            },
          },
        },
      });
      return `/session/${sessionId}`;
    })();
    return this.#starting;
  }

  /** @param {string} script @param {unknown[]} [args] */
  execute(script, args = []) {
    return this.driver('POST', 'execute/sync', { script, args });
  }

  /**
   * The window's rectangle includes MiniBrowser's tool bar, hence the approach in steps. Its
   * smallest inner width is about 447 px.
   * @param {{ width: number, height: number }} size
   */
  async setViewport({ width, height }) {
    const inner = () => this.execute('return [innerWidth, innerHeight]');
    let [outerWidth, outerHeight] = [width, height];
    for (let tries = 0; tries < 3; tries++) {
      await this.driver('POST', 'window/rect', { width: outerWidth, height: outerHeight });
      const [innerWidth, innerHeight] = await inner();
      if (innerWidth === width && innerHeight === height) break;
      outerWidth += width - innerWidth;
      outerHeight += height - innerHeight;
    }
    return inner();
  }

  /** @param {string} id @param {string} url */
  async startSession(id, url) {
    this.#active.set(id, url);
    await this.setViewport(this.size);
    await this.driver('POST', 'url', { url });
  }

  /** @param {string} id */
  async stopSession(id) {
    this.#active.delete(id);
    // Ends the timers and loops of the page.
    await this.driver('POST', 'url', { url: 'about:blank' });
    return {};
  }

  /** @param {string} id */
  isActive(id) {
    return this.#active.has(id);
  }

  /** @param {string} id @returns {Promise<string>} */
  getBrowserUrl(id) {
    return this.driver('GET', 'url').catch(() => this.#active.get(id));
  }

  /** @returns {Promise<never>} */
  async startDebugSession() {
    throw new Error('To debug in WebKitGTK start MiniBrowser by hand.');
  }

  async stop() {
    // Nothing to end when no test file came this far.
    if (this.#starting) {
      const session = await this.#starting.catch(() => undefined);
      if (session) await this.driver('DELETE', session).catch(() => {});
    }
    this.#cleanUp();
  }

  /** @param {unknown[]} actions */
  actions(actions) {
    return this.driver('POST', 'actions', { actions });
  }

  /**
   * Keys pressed together and let go in the opposite order: `chord(['Shift', 'Tab'])`.
   * @param {string[]} names
   */
  chord(names) {
    const values = names.map((name) => KEYS[name] ?? name);
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.reverse().map((value) => ({ type: 'keyUp', value })),
    ];
    return this.actions([{ type: 'key', id: 'keyboard', actions }]);
  }

  /** @param {unknown[]} actions @param {'mouse' | 'touch'} [pointerType] */
  pointer(actions, pointerType = 'mouse') {
    return this.actions([
      { type: 'pointer', id: pointerType, parameters: { pointerType }, actions },
    ]);
  }

  // What @web/test-runner-commands calls on a launcher of type 'webdriver'.

  /** @param {string} _id @param {string[]} keys */
  async sendKeys(_id, keys) {
    for (const key of keys) await this.chord([key]);
  }

  /** @param {string} _id @param {number} x @param {number} y */
  sendMouseMove(_id, x, y) {
    return this.pointer([{ type: 'pointerMove', duration: 0, x, y }]);
  }

  /**
   * @param {string} _id @param {number} x @param {number} y
   * @param {keyof typeof BUTTONS} [button]
   */
  sendMouseClick(_id, x, y, button = 'left') {
    return this.pointer([
      { type: 'pointerMove', duration: 0, x, y },
      { type: 'pointerDown', button: BUTTONS[button] },
      { type: 'pointerUp', button: BUTTONS[button] },
    ]);
  }

  /** @param {string} _id @param {keyof typeof BUTTONS} [button] */
  sendMouseDown(_id, button = 'left') {
    return this.pointer([{ type: 'pointerDown', button: BUTTONS[button] }]);
  }

  /** @param {string} _id @param {keyof typeof BUTTONS} [button] */
  sendMouseUp(_id, button = 'left') {
    return this.pointer([{ type: 'pointerUp', button: BUTTONS[button] }]);
  }

  async resetMouse() {
    await this.driver('DELETE', 'actions');
    await this.sendMouseMove('', 0, 0);
  }
}
