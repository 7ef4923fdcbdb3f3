import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';

/*
 * Where the three engines lie on this machine. Only what Node brings: `npm test` asks before
 * anything is installed.
 */

const runnable = (/** @type {string} */ file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of these commands that is on the PATH or, when it is a path, exists. */
const command = (/** @type {string[]} */ ...names) =>
  names
    .flatMap((name) =>
      name.includes('/')
        ? [name]
        : (env.PATH ?? '')
            .split(delimiter)
            .filter(Boolean)
            .map((folder) => join(folder, name)),
    )
    .find(runnable);

/** MiniBrowser is not on the PATH; Debian keeps it in the folder of the machine's architecture. */
function findMiniBrowser() {
  const roots = ['/usr/lib', '/usr/lib64', '/usr/libexec', '/usr/local/libexec'];
  const folders = roots
    .filter((root) => existsSync(root))
    .flatMap((root) => [
      root,
      ...readdirSync(root)
        .filter((name) => name.endsWith('-linux-gnu'))
        .map((name) => join(root, name)),
    ]);
  return command(
    'MiniBrowser',
    ...folders.flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((version) =>
        join(folder, version, 'MiniBrowser'),
      ),
    ),
  );
}

const macApp = (/** @type {string} */ name, /** @type {string} */ file = name) =>
  `/Applications/${name}.app/Contents/MacOS/${file}`;

/**
 * The paths of the programs, undefined where there is none. CHROMIUM, FIREFOX and MINIBROWSER
 * come before every guess.
 */
export function findBrowsers() {
  return {
    chromium:
      env.CHROMIUM ??
      command(
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        macApp('Google Chrome'),
        macApp('Chromium'),
      ),
    firefox: env.FIREFOX ?? command('firefox-esr', 'firefox', macApp('Firefox', 'firefox')),
    miniBrowser: env.MINIBROWSER ?? findMiniBrowser(),
    webKitDriver: command('WebKitWebDriver'),
    xvfb: command('Xvfb'),
  };
}
