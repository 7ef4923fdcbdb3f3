import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writeManifest } from './manifest.mjs';
import { writeHashes } from './sri.mjs';
import { trimTypes, writeFrameworkTypes } from './types.mjs';

/*
 * dist/ from nothing: the classic script, the modules with the pictures they draw, the licences, the types, and
 * what editors and servers want to know of it.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

rmSync('dist', { recursive: true, force: true });
for (const mode of ['classic', 'modules']) await build({ mode, logLevel: 'warn' });
// The licences ask to go with the code.
for (const name of ['LICENSE', 'NOTICE.md']) copyFileSync(name, `dist/${name}`);

const types = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  { stdio: 'inherit' },
);
if (types.status !== 0) process.exit(types.status ?? 1);
writeFrameworkTypes();
trimTypes();
writeManifest();
// The last step: the hashes are those of finished files.
writeHashes();
