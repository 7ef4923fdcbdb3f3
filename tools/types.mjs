import { readFileSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/*
 * What tsc has written to dist/types, made fit for the package: only what an entry needs, and an
 * entry for each framework.
 */

const TYPES = 'dist/types';
const ENTRIES = ['index.d.ts', 'element.d.ts', 'static/static.d.ts'];
/** The entry of the package, and the file of src/frameworks/ that it stands for. */
const FRAMEWORKS = { jsx: 'react', preact: 'preact', vue: 'vue' };

/** Types alone, and a script with nothing in it, so that an import of them never fails. */
export function writeFrameworkTypes() {
  for (const [entry, file] of Object.entries(FRAMEWORKS)) {
    writeFileSync(`dist/${entry}.d.ts`, `export type * from './types/frameworks/${file}.js';\n`);
    writeFileSync(`dist/${entry}.js`, 'export {};\n');
  }
}

/** Paths that a declaration file imports, from the root of the types. @param {string} path */
const importsOf = (path) =>
  [
    ...readFileSync(join(TYPES, path), 'utf8').matchAll(
      /(?:from|import\() ?['"](\.[^'"]+)\.js['"]/g,
    ),
  ].map(([, file]) => posix.join(posix.dirname(path), `${file}.d.ts`));

/** Takes away the declarations of everything that no entry mentions. */
export function trimTypes() {
  const needed = new Set([
    ...ENTRIES,
    ...Object.values(FRAMEWORKS).map((file) => `frameworks/${file}.d.ts`),
  ]);
  // A set may grow while it is gone through.
  for (const path of needed) for (const file of importsOf(path)) needed.add(file);

  for (const entry of readdirSync(TYPES, { recursive: true, withFileTypes: true })) {
    const path = posix.relative(TYPES, posix.join(entry.parentPath, entry.name));
    if (entry.isFile() && !needed.has(path)) rmSync(join(TYPES, path));
  }
  for (const entry of readdirSync(TYPES, { withFileTypes: true })) {
    const folder = join(TYPES, entry.name);
    if (entry.isDirectory() && readdirSync(folder).length === 0) rmdirSync(folder);
  }
}
