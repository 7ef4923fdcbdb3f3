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
    if (status !== 0) console.log(`${stdout}${stderr}`.trim());
    total[status === 0 ? 'passed' : 'failed'] += 1;
  }
  return total;
}

/**
 * The test runner in a process of its own; shows what it prints and reads its closing line.
 * @returns {Promise<Total>}
 */
export function runBrowserTests() {
  return new Promise((resolve) => {
    const runner = spawn(process.execPath, [bin('@web/test-runner/dist/bin.js')], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    runner.stdout.on('data', (data) => {
      process.stdout.write(data);
      output += data;
    });
    runner.on('close', (code) => {
      const line = output.match(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/m);
      const [passed, failed, skipped] = (line ?? [0, 0, 0, 0]).slice(1).map((n) => Number(n ?? 0));
      // A runner that broke down counts as a failure, whatever it had counted before.
      resolve({ passed, failed: code !== 0 ? Math.max(failed, 1) : failed, skipped });
    });
  });
}
