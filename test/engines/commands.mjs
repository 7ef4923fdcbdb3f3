import { constants, inflateSync } from 'node:zlib';

/*
 * Server commands that @web/test-runner-commands lacks or has for puppeteer only. What an engine
 * cannot do answers { unsupported: reason }; tests skip on it, visibly.
 *
 *   import { executeServerCommand } from '@web/test-runner-commands';
 *   const [width] = await executeServerCommand('dp-viewport', { width: 320, height: 640 });
 */

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('./webkitgtk.mjs').WebKitGtkLauncher} WebKit
 * @typedef {{ engine: 'chromium' | 'firefox' | 'webkit', name: string }} Engine
 * @typedef {(context: { payload: any, page: Page, engine: Engine }) => unknown} InPage
 * @typedef {(context: { payload: any, webkit: WebKit }) => unknown} InWebKit
 */

const unsupported = (/** @type {string} */ reason) => ({ unsupported: reason });
const onlyAtLaunch = unsupported('this engine takes the setting only at launch, see launchers.mjs');

/**
 * One session for each page: what a session emulates, only the same session takes back.
 * @type {WeakMap<Page, Promise<import('puppeteer-core').CDPSession>>}
 */
const sessions = new WeakMap();

/** @param {Page} page @param {string} method @param {object} parameters */
async function devtools(page, method, parameters) {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  await (await session).send(/** @type {any} */ (method), parameters);
  return true;
}

/**
 * Is there a node with this role and name in the accessibility tree?
 * @type {InPage}
 */
async function ariaInPage({ payload: { role, name, host }, page }) {
  const node = `aria/${name}[role="${role}"]`;
  if (await page.$(node)) return true;
  if (!host) return false;
  // Firefox's locator does not enter shadow roots by itself.
  const root = await page.evaluateHandle(
    (/** @type {string} */ selector) => document.querySelector(selector)?.shadowRoot,
    host,
  );
  return Boolean(await /** @type {any} */ (root).$(node));
}

const CANDIDATES =
  'a,button,input,select,svg,g,img,figure,h1,h2,h3,h4,h5,h6,[role],[tabindex],section,ul,ol,li,output';

/** WebDriver answers role and name per element only. @type {InWebKit} */
async function ariaInWebKit({ payload: { role, name }, webkit }) {
  const elements = await webkit.execute(
    `const found = [];
     (function walk(root) {
       for (const element of root.querySelectorAll('*')) {
         if (element.matches(arguments[1])) found.push(element);
         if (element.shadowRoot) walk(element.shadowRoot, arguments[1]);
       }
     })(document, arguments[0]);
     return found;`,
    [CANDIDATES],
  );
  for (const element of elements) {
    const path = `element/${Object.values(element)[0]}`;
    if ((await webkit.driver('GET', `${path}/computedrole`)) !== role) continue;
    if ((await webkit.driver('GET', `${path}/computedlabel`)) === name) return true;
  }
  return false;
}

/**
 * Pages of a PDF. Chromium writes the objects plainly, Firefox packs them.
 * @param {Uint8Array} pdf
 */
function countSheets(pdf) {
  const plain = Buffer.from(pdf).toString('latin1');
  const packed = [...plain.matchAll(/\/ObjStm[^]*?stream\r?\n/g)].map(({ 0: head, index }) =>
    // What follows the stream is left alone.
    inflateSync(pdf.subarray(index + head.length), { finishFlush: constants.Z_SYNC_FLUSH }),
  );
  return [plain, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** @type {Record<string, { page: InPage, webkit: InWebKit }>} */
const COMMANDS = {
  /** {width, height, deviceScaleFactor?}; a zoom of 400 % is 320 x 256 at factor 4. */
  'dp-viewport': {
    page: async ({ payload, page }) => {
      await page.setViewport(payload);
      return page.evaluate(() => [innerWidth, innerHeight]);
    },
    webkit: ({ payload, webkit }) => webkit.setViewport(payload),
  },

  /** Keys pressed together: ['Shift', 'Tab']. */
  'dp-keys': {
    page: async ({ payload, page }) => {
      const keys = payload.map((/** @type {string} */ key) => (key === 'Space' ? ' ' : key));
      const held = keys.slice(0, -1);
      for (const key of held) await page.keyboard.down(key);
      await page.keyboard.press(keys.at(-1));
      for (const key of held.reverse()) await page.keyboard.up(key);
      return true;
    },
    webkit: async ({ payload, webkit }) => {
      await webkit.chord(payload);
      return true;
    },
  },

  /** {x, y, dy} */
  'dp-wheel': {
    page: async ({ payload: { x, y, dy }, page }) => {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY: dy });
      return true;
    },
    webkit: async ({ payload: { x, y, dy }, webkit }) => {
      const scroll = { type: 'scroll', x, y, deltaX: 0, deltaY: dy, duration: 0 };
      await webkit.actions([{ type: 'wheel', id: 'wheel', actions: [scroll] }]);
      return true;
    },
  },

  /** {x, y} with a finger */
  'dp-tap': {
    page: async ({ payload: { x, y }, page }) => {
      await page.touchscreen.tap(x, y);
      return true;
    },
    webkit: async ({ payload: { x, y }, webkit }) => {
      await webkit.pointer(
        [
          { type: 'pointerMove', duration: 0, x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
        'touch',
      );
      return true;
    },
  },

  /** [{name: 'forced-colors', value: 'active'}], or [] to go back */
  'dp-media': {
    page: ({ payload, page, engine }) =>
      engine.engine === 'chromium'
        ? devtools(page, 'Emulation.setEmulatedMedia', { features: payload })
        : onlyAtLaunch,
    webkit: () => onlyAtLaunch,
  },

  /** The reader's default font size in px; 32 is 200 %. */
  'dp-font-size': {
    page: ({ payload, page, engine }) =>
      engine.engine === 'chromium'
        ? devtools(page, 'Page.setFontSizes', { fontSizes: { standard: payload, fixed: payload } })
        : onlyAtLaunch,
    webkit: () => onlyAtLaunch,
  },

  /** Prints on A4 with the margins of 1 cm that browsers begin with, and answers how many sheets it takes. */
  'dp-pdf': {
    page: async ({ page }) => {
      const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
      return countSheets(await page.pdf({ format: 'A4', margin, printBackground: false }));
    },
    webkit: () => unsupported('WebKitWebDriver has no print command'),
  },

  /** {role, name, host?}; host: a selector of the element whose shadow root is searched too */
  'dp-aria': { page: ariaInPage, webkit: ariaInWebKit },
};

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function engineCommands() {
  return {
    name: 'engine-commands',
    async executeCommand({ command, payload, session }) {
      const browser = /** @type {any} */ (session.browser);
      /** @type {Engine} */
      const engine = { engine: browser.engine, name: browser.name };
      if (command === 'dp-engine') return engine;
      const run = COMMANDS[command];
      if (!run) return undefined;
      return browser.type === 'puppeteer'
        ? run.page({ payload, page: browser.getPage(session.id), engine })
        : run.webkit({ payload, webkit: browser });
    },
  };
}
