import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { argv, exit, getuid } from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from './browsers.mjs';

/*
 * Runs before `npm start` and `npm test` and installs what a fresh clone lacks, with nothing but
 * what Node brings.
 *
 *   node tools/prepare.mjs              the packages of the lockfile
 *   node tools/prepare.mjs --browsers   and the three engines (or those in ENGINES), with fonts for
 *                                       Hebrew and Chinese, and old libraries for the host pages
 */
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Ends with one sentence instead of a stack. @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(sentence);
  exit(1);
}

/** What npm wrote about node_modules names every package the lockfile asks for on this machine. */
function packagesAreCurrent() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = read('node_modules/.package-lock.json');
  return Object.entries(read('package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
}

function preparePackages() {
  if (packagesAreCurrent()) return;
  console.log('Installing packages: npm ci');
  // The shell is for Windows, where npm is a script.
  const { status } = spawnSync('npm', ['ci'], { stdio: 'inherit', shell: platform() === 'win32' });
  if (status !== 0) fail('npm ci failed; see above.');
}

/** Debian's package for each program, and the engine that needs it. */
const PROGRAMS = {
  chromium: { package: 'chromium', engine: 'chromium' },
  firefox: { package: 'firefox-esr', engine: 'firefox' },
  miniBrowser: { package: 'libwebkit2gtk-4.1-0', engine: 'webkit' },
  webKitDriver: { package: 'webkit2gtk-driver', engine: 'webkit' },
  xvfb: { package: 'xvfb', engine: 'webkit' },
};
/** Without them Hebrew and Chinese are boxes, and their widths are wrong. */
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk'];
/** What host pages in test/hosts/ load; without them these tests are skipped, and say so. */
const LIBRARIES = ['libjs-prototype', 'libjs-mootools'];

/** Whether a Debian package is installed; true where there is no dpkg to ask. */
function isInstalled(/** @type {string} */ name) {
  const { error, status, stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Status}', name], {
    encoding: 'utf8',
  });
  return Boolean(error) || (status === 0 && stdout.includes('ok installed'));
}

/** `media` stands for variants of Firefox and WebKitGTK, `firefox-font-32` for one of them. */
const isWanted = (/** @type {string} */ engine) =>
  !process.env.ENGINES ||
  process.env.ENGINES.split(',').some(
    (name) => name.startsWith(engine) || (name === 'media' && engine !== 'chromium'),
  );

function missingPrograms() {
  const found = findBrowsers();
  return /** @type {(keyof typeof PROGRAMS)[]} */ (Object.keys(PROGRAMS)).filter(
    (program) => isWanted(PROGRAMS[program].engine) && !found[program],
  );
}

function aptInstall(/** @type {string[]} */ packages) {
  console.log(`Installing for the tests: ${packages.join(' ')}`);
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    options,
  );
}

function prepareBrowsers() {
  const packagesOf = (/** @type {(keyof typeof PROGRAMS)[]} */ programs) =>
    programs.map((program) => PROGRAMS[program].package);
  const missing = packagesOf(missingPrograms());
  const isMissing = (/** @type {string} */ name) => !isInstalled(name);
  const wanted = [...missing, ...[...FONTS, ...LIBRARIES].filter(isMissing)];
  if (wanted.length === 0) return;
  const canInstall = existsSync('/usr/bin/apt-get') && getuid?.() === 0;
  if (canInstall) {
    try {
      aptInstall(wanted);
    } catch {
      console.warn(`apt-get could not install ${wanted.join(', ')}.`);
    }
  }
  const still = missingPrograms();
  if (still.length > 0)
    fail(
      `The tests need ${still.join(', ')}: install Debian's ${packagesOf(still).join(', ')} or the like, ` +
        'or set CHROMIUM, FIREFOX, MINIBROWSER to the paths of your own, ' +
        'or choose from chromium,firefox,webkit by ENGINES.',
    );
  const lacking = (/** @type {string[]} */ names) => names.filter(isMissing).join(', ');
  if (lacking(FONTS))
    console.warn(`Hebrew and Chinese may come out wider or narrower without ${lacking(FONTS)}.`);
  if (lacking(LIBRARIES))
    console.warn(`Some host pages are skipped without Debian's ${lacking(LIBRARIES)}.`);
}

preparePackages();
if (argv.includes('--browsers')) prepareBrowsers();
