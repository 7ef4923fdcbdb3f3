import { setTimeout } from 'node:timers/promises';
import { startWebKitDriver } from './webkit-driver.mjs';

/*
 * @web/test-runner launcher for WebKitGTK: MiniBrowser driven by WebKitWebDriver, over W3C
 * WebDriver with plain fetch. It answers as type 'webdriver', so that the stock
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
  /** @type {Map<string, string>} */
  #active = new Map();
  /** @type {Awaited<ReturnType<typeof startWebKitDriver>> | undefined} */
  #driver;
  /** @type {Promise<string> | undefined} */
  #starting;

  /** @param {Options} options */
  constructor({ name = 'WebKitGTK', programs = {}, size, env = {}, gtkSettings = {} } = {}) {
    this.name = name;
    this.size = size ?? { width: 800, height: 600 };
    this.programs = programs;
    this.env = env;
    this.gtkSettings = gtkSettings;
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
    const response = await fetch(`${this.#driver?.url}${url}`, {
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
      this.#driver = await startWebKitDriver(this);
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

  /**
   * Nothing waits for a page to load, so a script may meet one that is about to be left; then it is
   * tried again on the next one.
   * @param {string} script @param {unknown[]} [args]
   */
  async execute(script, args = []) {
    for (let tries = 1; ; tries++)
      try {
        return await this.driver('POST', 'execute/sync', { script, args });
      } catch (error) {
        if (tries === 20 || !String(error).includes('no such frame')) throw error;
        await setTimeout(50);
      }
  }

  /**
   * The window's rectangle includes MiniBrowser's tool bar, hence the approach in steps. The page
   * learns of its new size a little later: what it says at once may be the old one. Its smallest
   * inner width is about 447 px.
   * @param {{ width: number, height: number }} size
   */
  async setViewport({ width, height }) {
    const inner = () => this.execute('return [innerWidth, innerHeight]');
    let [outerWidth, outerHeight] = [width, height];
    for (let tries = 0; tries < 3; tries++) {
      await this.driver('POST', 'window/rect', { width: outerWidth, height: outerHeight });
      let [innerWidth, innerHeight] = await inner();
      for (let waits = 0; waits < 5; waits++) {
        if (innerWidth === width && innerHeight === height) break;
        await setTimeout(50);
        [innerWidth, innerHeight] = await inner();
      }
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
    this.#driver?.end();
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
