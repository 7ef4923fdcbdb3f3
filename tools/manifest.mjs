// @ts-expect-error Its types leave out the functions that its own command is made of.
import { create, ts } from '@custom-elements-manifest/analyzer';
// @ts-expect-error The same.
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { readFileSync, writeFileSync } from 'node:fs';

/*
 * What editors and documentation tools know of the element: the Custom Elements Manifest, from the
 * doc comments in src/element.ts, and from it the files for JetBrains and VS Code.
 */

const SOURCE = 'src/element.ts';
/** Paths as they are in the package. */
const CLASS_MODULE = 'dist/element.js';
const DEFINING_MODULE = 'dist/index.js';

/** Called by the browser, not by anybody else. */
const isCallback = (/** @type {string} */ name) => name.endsWith('Callback');

/** An attribute is there or not, and never null. @param {any} attribute */
const withoutNull = ({ type, ...attribute }) => ({
  ...attribute,
  type: { text: type.text.replace(/ \| null$/, '') },
});

function makeManifest() {
  const code = readFileSync(SOURCE, 'utf8');
  const { modules } = create({
    modules: [ts.createSourceFile(SOURCE, code, ts.ScriptTarget.ES2022, true)],
    plugins: litPlugin(),
    context: { dev: false, thirdPartyCEMs: [] },
  });
  const [{ declarations }] = modules;
  const [found] = declarations;
  const { name, tagName } = found;
  const element = {
    ...found,
    // Of the class itself there is only the version, and each element has it, too.
    members: found.members.filter(
      (/** @type {any} */ { privacy, name: member, static: ofClass }) =>
        privacy !== 'private' && !ofClass && !isCallback(member),
    ),
    // The analyzer also takes the call in #emit for an event of its own.
    events: found.events.filter((/** @type {any} */ { description }) => description),
    attributes: found.attributes.map(withoutNull),
  };
  const declaration = { name, module: CLASS_MODULE };
  const asJs = { kind: 'js', name, declaration };
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [
      { kind: 'javascript-module', path: CLASS_MODULE, declarations: [element], exports: [asJs] },
      {
        kind: 'javascript-module',
        path: DEFINING_MODULE,
        exports: [asJs, { kind: 'custom-element-definition', name: tagName, declaration }],
      },
    ],
  };
}

/** Writes them into dist/. */
export function writeManifest() {
  const manifest = makeManifest();
  const files = {
    'custom-elements.json': manifest,
    'web-types.json': JSON.parse(getWebTypesData(manifest, {})),
    'vscode.html-custom-data.json': JSON.parse(getVsCodeHtmlCustomData(manifest, {})),
  };
  for (const [name, content] of Object.entries(files))
    writeFileSync(`dist/${name}`, `${JSON.stringify(content, null, 2)}\n`);
}
