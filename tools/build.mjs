import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { addressIn } from './address.mjs';
import { writeManifest } from './manifest.mjs';
import { writeHashes } from './sri.mjs';
import { trimTypes, writeFrameworkTypes } from './types.mjs';

/*
 * dist/ from nothing: the classic script, those of the pages for frames, the modules with the pictures
 * and pages they draw, the licences, the types, and what editors and servers want to know of it. Takes
 * `--address=`, see address.mjs.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

try {
  addressIn(process.argv);
} catch (error) {
  // Before anything is taken away.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

rmSync('dist', { recursive: true, force: true });
for (const mode of ['classic', 'height', 'listen', 'modules'])
  await build({ mode, logLevel: 'warn' });
// The licences ask to go with the code.
for (const name of ['LICENSE', 'NOTICE.md']) copyFileSync(name, `dist/${name}`);
copyFileSync('src/data/partners.schema.json', 'dist/partners.schema.json');

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
