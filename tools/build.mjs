import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/*
 * dist/ from nothing: the classic script, the modules with the pictures they draw, and the types.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

rmSync('dist', { recursive: true, force: true });
for (const mode of ['classic', 'modules']) await build({ mode, logLevel: 'warn' });

const types = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  { stdio: 'inherit' },
);
process.exitCode = types.status ?? 1;
