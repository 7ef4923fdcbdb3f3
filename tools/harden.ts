import type { Plugin } from 'vite';

/*
 * Makes third-party code in the classic file survive hostile host pages. The build fails when a
 * patch no longer applies, so that an update of a dependency cannot lose one silently.
 *
 * 1. lit-html makes a Trusted Types policy when it loads and throws where the page's policy does
 *    not list the name, or another copy of Lit took it. Here: our own name, then lit-html's, then
 *    none; the preflight before customElements.define decides what that means.
 * 2. Lit's css tag joins by Array.prototype.reduce, which Prototype.js replaces.
 * 3. for-in over a plain object in topojson-client's stitch: own keys only.
 *
 * Besides, whatever the file throws while it is evaluated ends in one word to the console: on a page that
 * has replaced what Lit needs it may throw, and the page would hear of it.
 */
const NAME = 'dp:safe';
const VIRTUAL = `\0${NAME}`;
const RUNTIME = `
export const policy = (trustedTypes) => {
  for (const name of ['dortmund-partners', 'lit-html']) {
    try { return trustedTypes.createPolicy(name, { createHTML: (html) => html }); } catch {}
  }
};
export const reduce = (list, combine, value) => {
  for (let i = 0; i < list.length; i++) value = combine(value, list[i], i);
  return value;
};
export const own = (object, key) => Object.prototype.hasOwnProperty.call(object, key);
`;

const GIVE_UP =
  'console.info("<dortmund-partners> cannot draw on this page; its fallback stays.",e)';

interface Patch {
  /** Modules it belongs to. */
  readonly file: RegExp;
  readonly find: RegExp;
  readonly replacement: string;
  /** The name of the helper in RUNTIME, if it takes one. */
  readonly helper?: string;
  /** The module must hold it and must be in the bundle. */
  readonly needed?: 'in the module' | 'in the bundle';
}

const PATCHES: readonly Patch[] = [
  {
    file: /\/lit-html\/(?:development\/)?lit-html\.js$/,
    find: /(\w+)\.createPolicy\(\s*["']lit-html["'],\s*\{\s*createHTML:\s*\(?\w+\)?\s*=>\s*\w+,?\s*\}\s*\)/,
    replacement: '__dp_policy($1)',
    helper: 'policy',
    needed: 'in the bundle',
  },
  {
    file: /\/@lit\/reactive-element\/(?:development\/)?css-tag\.js$/,
    find: /(\w+)\.reduce\(/,
    replacement: '__dp_reduce($1,',
    helper: 'reduce',
    needed: 'in the bundle',
  },
  {
    file: /\/topojson-client\/src\/stitch\.js$/,
    find: /for \(var k in fragmentByEnd\) \{/,
    replacement: 'for (var k in fragmentByEnd) { if (!__dp_own(fragmentByEnd, k)) continue;',
    helper: 'own',
    needed: 'in the module',
  },
];

export function hardenForHostPages(): Plugin {
  const applied = new Set<Patch>();
  return {
    name: 'harden-for-host-pages',
    enforce: 'post',
    buildStart: () => applied.clear(),
    resolveId: (id) => (id === NAME ? VIRTUAL : null),
    load: (id) => (id === VIRTUAL ? RUNTIME : null),
    transform(code, id) {
      const file = id.replace(/\?.*/, '');
      if (id === VIRTUAL || file.endsWith('.json')) return null;
      let patched = code;
      let imports = '';
      for (const patch of PATCHES.filter((each) => each.file.test(file))) {
        const before = patched;
        patched = patched.replace(patch.find, patch.replacement);
        if (patched === before) {
          if (patch.needed) this.error(`${patch.find} is no longer in ${file}`);
          continue;
        }
        applied.add(patch);
        if (patch.helper)
          imports += `import { ${patch.helper} as __dp_${patch.helper} } from '${NAME}';\n`;
      }
      return patched === code ? null : { code: imports + patched, map: null };
    },
    renderChunk: (code) => ({ code: `try {\n${code}\n} catch (e) {\n${GIVE_UP}\n}`, map: null }),
    buildEnd(error) {
      if (error) return;
      for (const patch of PATCHES)
        if (patch.needed === 'in the bundle' && !applied.has(patch))
          this.error(`no module ${patch.file} was in the bundle`);
    },
  };
}
