import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { existsSync, readdirSync } from 'node:fs';
import { engineCommands } from './test/engines/commands.mjs';
import { elsewhere } from './test/engines/elsewhere.mjs';
import { frameworks } from './test/engines/frameworks.mjs';
import { goldenPictures } from './test/engines/golden.mjs';
import { hostPages } from './test/engines/hosts.mjs';
import { ENGINES, MEDIA_VARIANTS, TIME_ZONE } from './test/engines/launchers.mjs';
import { rasterizer } from './test/engines/rasterizer.mjs';
import { countingReporter } from './test/engines/reporter.mjs';
import { sanitizers } from './test/engines/sanitizers.mjs';
import { trimmed } from './tools/lit-cuts.mjs';

/*
 * All tests in Chromium, Firefox and WebKitGTK in one run, and those of test/media in engines
 * started with a reader's settings.
 *
 *   npx web-test-runner test/time.test.ts          one file
 *   ENGINES=firefox npx web-test-runner            one engine, or several with commas
 *   ENGINES=media npx web-test-runner              test/media only
 */

// The browsers inherit it.
process.env.TZ = TIME_ZONE;

const variants = Object.keys(MEDIA_VARIANTS);
const wanted = (process.env.ENGINES ?? [...Object.keys(ENGINES), 'media'].join())
  .split(',')
  .flatMap((name) => (name === 'media' ? variants : [name]));

const known = { ...ENGINES, ...MEDIA_VARIANTS };
const unknown = wanted.filter((name) => !(name in known));
if (unknown.length > 0)
  throw new RangeError(`ENGINES: no ${unknown}; there are ${Object.keys(known)} and media`);

const start = (/** @type {string[]} */ names) =>
  names.map((name) => known[/** @type {keyof typeof known} */ (name)]());
const engines = start(wanted.filter((name) => name in ENGINES));
const media = start(wanted.filter((name) => name in MEDIA_VARIANTS));

/**
 * What one engine computes, all do: logic without a document, long sweeps over scenes, files that the
 * build wrote. And the demo, which hangs on nobody's site. Where the widget is drawn, all are asked.
 */
const ONCE = [
  'axis',
  'data',
  'demo',
  'demo-pages',
  'document',
  'embed',
  'embed-heights',
  'framing',
  'geo',
  'labels',
  'land',
  'layout',
  'manifest',
  'picture',
  'problem',
  'property',
  'readme',
  'static',
  'status',
  'time',
  'viewpoints',
].map((name) => `test/${name}.test.ts`);

const hasMediaTests =
  existsSync('test/media') && readdirSync('test/media').some((file) => file.endsWith('.test.ts'));
const filesAreGiven = process.argv.slice(2).some((argument) => argument.includes('.test.'));
const mediaGroup = {
  name: 'media',
  files: ['test/media/**/*.test.ts'],
  browsers: media,
};
const onceGroup = { name: 'once', files: ONCE, browsers: engines.slice(0, 1) };
const groups = [
  ...(hasMediaTests && media.length > 0 ? [mediaGroup] : []),
  ...(engines.length > 0 ? [onceGroup] : []),
];

/** What the classic file has of Lit: what is tested is what is shipped. @type {import('@web/test-runner').TestRunnerPlugin} */
const trimLit = {
  name: 'trim-lit',
  transform: ({ path, body }) =>
    typeof body === 'string' ? (trimmed(path, body) ?? undefined) : undefined,
};

export default {
  files:
    engines.length > 0
      ? ['test/**/*.test.ts', '!test/media/**', ...ONCE.map((file) => `!${file}`)]
      : undefined,
  browsers: engines.length > 0 ? engines : media,
  groups: filesAreGiven ? [] : groups,
  nodeResolve: { exportConditions: ['production', 'default'] },
  middleware: [hostPages],
  plugins: [
    frameworks(),
    // esbuild itself reads no tsconfig here, and the meaning of class fields is written there.
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' }),
    trimLit,
    engineCommands(),
    elsewhere(),
    goldenPictures(),
    sanitizers(),
    rasterizer(),
  ],
  reporters: [defaultReporter(), countingReporter()],
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 20_000 } },
};
