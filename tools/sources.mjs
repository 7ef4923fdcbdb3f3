import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/* What the checks read: the TypeScript files of src/, parsed. */

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {object} Import
 * @property {string} source As written.
 * @property {string | null} file Path of the imported file, null for a package.
 * @property {boolean} typeOnly
 * @property {number} line
 *
 * @typedef {object} Source
 * @property {string} path With slashes, from the root of the project.
 * @property {import('vite').ESTree.Program} program
 * @property {Import[]} imports
 * @property {(offset: number) => number} lineAt
 */

/** @param {string} path @returns {Source} */
function readSource(path) {
  const code = readFileSync(join(ROOT, path), 'utf8');
  const { program, module, errors } = parseSync(path, code);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0].message}`);
  const lineAt = (/** @type {number} */ offset) => code.slice(0, offset).split('\n').length;

  /** @type {(source: string, start: number, typeOnly: boolean) => Import} */
  const makeImport = (source, start, typeOnly) => ({
    source,
    typeOnly,
    line: lineAt(start),
    file: source.startsWith('.') ? posix.join(dirname(path), source).replace(/\.js$/, '.ts') : null,
  });
  const areTypes = (/** @type {{ isType: boolean }[]} */ entries) =>
    entries.length > 0 && entries.every(({ isType }) => isType);

  const imports = [
    ...module.staticImports.map(({ moduleRequest, start, entries }) =>
      makeImport(moduleRequest.value, start, areTypes(entries)),
    ),
    ...module.staticExports.flatMap(({ start, entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [makeImport(moduleRequest.value, start, isType)] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      makeImport(code.slice(start + 1, end - 1), start, false),
    ),
  ];
  return { path, program, imports, lineAt };
}

/** All TypeScript files of src/, in a fixed order. */
export const readSources = () =>
  readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join('src', name.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
    .map(readSource);

/**
 * The table of house rules: who stands above whom. A file of its own directly in src/ is a folder
 * of one.
 */
export const RANKS = /** @type {Record<string, number>} */ ({
  'address.ts': 0,
  'version.ts': 0,
  data: 0,
  text: 0,
  model: 1,
  scene: 2,
  view: 3,
  static: 4,
  controllers: 4,
  placement: 4,
  'events.ts': 4,
  'element.ts': 5,
  'register.ts': 5,
  'index.ts': 6,
  // Scripts of their own, beside the pages for frames: they import nothing.
  embed: 6,
  'dortmund-partners.ts': 6,
  frameworks: 6,
});

/** `src/model/geo/land.ts` lies in `model`, `src/element.ts` in `element.ts`. */
export const folderOf = (/** @type {string} */ path) => path.split('/')[1];

/**
 * Prints what was found, ends with a code for the shell.
 * @param {string[]} findings
 * @param {string} allWell
 */
export function finish(findings, allWell) {
  if (findings.length === 0) console.log(allWell);
  for (const finding of findings) console.error(finding);
  process.exitCode = findings.length === 0 ? 0 : 1;
}
