import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/*
 * What host pages load beside us, as it is and not imitated, by the name under /libraries/: old
 * libraries from Debian's packages libjs-prototype and libjs-mootools where they are installed, jQuery
 * from npm, and a widget of somebody else with a copy of Lit of its own, whole and not hardened.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** @type {Readonly<Record<string, string>>} */
const FILES = {
  'prototype.js': '/usr/share/javascript/prototype/prototype.js',
  'mootools.js': '/usr/share/javascript/mootools/mootools.js',
  'jquery.js': `${ROOT}node_modules/jquery/dist/jquery.js`,
};

const OTHER = 'other-widget';
/** There is no such file, but its place is where its imports are looked for. */
const OTHER_FILE = `${ROOT}${OTHER}.js`;
const OTHER_SOURCE = `
import { LitElement, css, html } from 'lit';
customElements.define('${OTHER}', class extends LitElement {
  static styles = css\`b { font-weight: 700 }\`;
  static properties = { word: {} };
  render() { return html\`<b>\${this.word}</b>\`; }
});`;

/** @type {Promise<string> | undefined} */
let other;

async function buildOther() {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: OTHER,
        resolveId: (id) => (id.endsWith(OTHER) ? OTHER_FILE : null),
        load: (id) => (id === OTHER_FILE ? OTHER_SOURCE : null),
      },
    ],
    build: { write: false, lib: { entry: OTHER, formats: ['iife'], name: 'otherWidget' } },
  });
  const [{ output }] = /** @type {any} */ (result);
  return /** @type {string} */ (output[0].code);
}

/** The text of a library, or null where it is not installed. @param {string} name */
export async function library(name) {
  if (name === `${OTHER}.js`) return (other ??= buildOther());
  const file = FILES[name];
  return file && existsSync(file) ? readFileSync(file, 'utf8') : null;
}
