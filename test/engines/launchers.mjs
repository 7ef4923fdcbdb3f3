import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../tools/browsers.mjs';
import { WebKitGtkLauncher } from './webkitgtk.mjs';

/*
 * How each engine is started, and its variants: Chromium takes media features at run time (see
 * commands.mjs), the other two only at launch.
 */

/** Every browser runs in this zone and language, whatever the machine is set to. */
export const TIME_ZONE = 'Europe/Berlin';
export const LANGUAGE = 'en-US';

const found = findBrowsers();
const size = { width: 800, height: 600 };

/**
 * A page of its own for each test file, in front of the others: a page behind another one is
 * hidden, gets no focus and draws no frames, and a page used before keeps its size and media.
 * @param {ReturnType<typeof chromeLauncher>} launcher
 * @param {'chromium' | 'firefox'} engine
 * @param {string} name
 */
function withFreshPages(launcher, engine, name) {
  const stopSession = launcher.stopSession.bind(launcher);
  return Object.assign(launcher, {
    engine,
    name,
    concurrency: 1,
    /** @param {string} id */
    async stopSession(id) {
      const page = launcher.getPage(id);
      const result = await stopSession(id);
      // @ts-expect-error: private, but the only way to keep the launcher from using it again
      launcher.inactivePages.length = 0;
      await page.close();
      return result;
    },
  });
}

/** @type {NonNullable<NonNullable<Parameters<typeof chromeLauncher>[0]>['createPage']>} */
const createPage = async ({ context }) => {
  const page = await context.newPage();
  await page.setViewport(size);
  await page.bringToFront();
  return page;
};

/** `--no-sandbox` only because CI runs as root. */
const chromium = (name = 'Chromium', /** @type {string[]} */ args = []) =>
  withFreshPages(
    chromeLauncher({
      createPage,
      launchOptions: {
        executablePath: found.chromium,
        args: [
          '--no-sandbox',
          '--disable-dev-shm-usage',
          '--js-flags=--expose-gc',
          `--lang=${LANGUAGE}`,
          `--accept-lang=${LANGUAGE}`,
          ...args,
        ],
      },
    }),
    'chromium',
    name,
  );

/** Driven over WebDriver BiDi, so no geckodriver is needed. */
const firefox = (name = 'Firefox', /** @type {Record<string, string | number>} */ prefs = {}) =>
  withFreshPages(
    chromeLauncher({
      puppeteer: /** @type {any} */ (puppeteer),
      createPage,
      launchOptions: {
        browser: 'firefox',
        executablePath: found.firefox,
        headless: true,
        extraPrefsFirefox: { 'intl.accept_languages': LANGUAGE, ...prefs },
      },
    }),
    'firefox',
    name,
  );

/** @param {ConstructorParameters<typeof WebKitGtkLauncher>[0]} [options] */
const webkit = (options) =>
  new WebKitGtkLauncher({
    programs: found,
    size,
    ...options,
    env: {
      // Any other name that is not installed, C.UTF-8 too, makes navigator.language "C".
      LANGUAGE: '',
      LC_ALL: 'C',
      // Layers are put together by OpenGL, which without a graphics card takes the processor away from all:
      // only one of the variants has them.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      ...options?.env,
    },
  });

/** What `npm test` runs in. */
export const ENGINES = {
  chromium: () => chromium(),
  firefox: () => firefox(),
  webkit: () => webkit(),
};

/** Settings a reader may have made, for the files in test/media. */
export const MEDIA_VARIANTS = {
  'firefox-forced-colors': () =>
    firefox('Firefox forced-colors', { 'browser.display.document_color_use': 2 }),
  'firefox-reduced-motion': () =>
    firefox('Firefox reduced-motion', { 'ui.prefersReducedMotion': 1 }),
  'firefox-font-32': () => firefox('Firefox font-32', { 'font.size.variable.x-western': 32 }),
  'webkit-dark': () =>
    webkit({
      name: 'WebKitGTK dark',
      env: { GTK_THEME: 'Adwaita:dark', WEBKIT_DISABLE_COMPOSITING_MODE: '0' },
    }),
  'webkit-contrast': () =>
    webkit({ name: 'WebKitGTK contrast', gtkSettings: { 'gtk-theme-name': 'HighContrast' } }),
  // navigator.language is then "C", which is no BCP 47 tag.
  'webkit-lang-c': () => webkit({ name: 'WebKitGTK lang-c', env: { LC_ALL: 'C.UTF-8' } }),
};
