import { spawn, spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { ROOT } from './sources.mjs';

/*
 * Checks as steps with a name. A step that fails shows what its program said; the others follow
 * all the same, so that one run tells everything.
 */

const bin = (/** @type {string} */ name) => `node_modules/${name}`;

/** @type {Record<string, string[]>} Arguments of node, for each step. */
export const STEPS = {
  'types of src and test': [bin('typescript/bin/tsc'), '-p', 'tsconfig.json'],
  'types of the tools': [bin('typescript/bin/tsc'), '-p', 'tsconfig.tools.json'],
  layers: ['tools/check-layers.mjs'],
  rules: ['tools/check-rules.mjs'],
  accessibility: ['tools/check-accessibility.mjs'],
  lint: [bin('oxlint/bin/oxlint'), '--format=unix'],
  format: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  build: ['tools/build.mjs'],
  file: ['tools/check-file.mjs'],
  'types of the package': [bin('typescript/bin/tsc'), '-p', 'test/types'],
  'package without a browser': ['tools/check-server.mjs'],
  'what an application bundles': ['tools/check-shaking.mjs'],
  publint: [bin('publint/src/cli.js'), 'run', '.', '--strict'],
  'are the types wrong?': [bin('@arethetypeswrong/cli/dist/index.js'), '--pack', '.'],
};

/** What these say is to be read in any case: how large everything is. */
const TOLD = new Set(['file']);

/** @typedef {{ passed: number, failed: number, skipped: number }} Total */

/** @param {string[]} names @returns {Total} */
export function runSteps(names) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const name of names) {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, STEPS[name], {
      cwd: ROOT,
      encoding: 'utf8',
      // Their output is read as text, also where CI makes them think of colours.
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${status === 0 ? 'ok    ' : 'FAILED'}  ${name}  (${seconds} s)`);
    if (status !== 0 || TOLD.has(name)) console.log(`${stdout}${stderr}`.trim());
    total[status === 0 ? 'passed' : 'failed'] += 1;
  }
  return total;
}

/**
 * The test runner in a process of its own; shows what it prints.
 * @param {string[]} files None: all.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ output: string, code: number | null }>}
 */
function runRunner(files, env = process.env) {
  return new Promise((resolve) => {
    const runner = spawn(process.execPath, [bin('@web/test-runner/dist/bin.js'), ...files], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    runner.stdout.on('data', (data) => {
      process.stdout.write(data);
      output += data;
    });
    runner.on('close', (code) => resolve({ output, code }));
  });
}

/** More failures than these are no accident. */
const MOST_ACCIDENTS = 3;

/**
 * All browser tests. Where very few of thousands fail, their files have a second attempt in the same
 * engine, on a machine that is quiet by then; a test that passes only there is named.
 * @returns {Promise<Total>}
 */
export async function runBrowserTests() {
  const { output, code } = await runRunner([]);
  const line = output.match(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/m);
  const [passed, counted, skipped] = (line ?? [0, 0, 0, 0]).slice(1).map((n) => Number(n ?? 0));
  // A runner that broke down counts as a failure, whatever it had counted before.
  const failed = code !== 0 ? Math.max(counted, 1) : counted;
  const named = [...output.matchAll(/^FAILED: (.*) \((.+), (test\/\S+)\)$/gm)];
  if (failed === 0 || failed > MOST_ACCIDENTS || named.length !== failed)
    return { passed, failed, skipped };
  let again = 0;
  for (const [, title, browser, file] of named) {
    const engine = browser.toLowerCase().replaceAll(' ', '-').replace('webkitgtk', 'webkit');
    const second = await runRunner([file], { ...process.env, ENGINES: engine });
    if (second.code !== 0) continue;
    again += 1;
    console.log(`passed at the second attempt only: ${title} (${browser}, ${file})\n`);
  }
  return { passed: passed + again, failed: failed - again, skipped };
}
