import type { Plugin } from 'vite';
import { CUT_MODULES, trimmed } from './lit-cuts.mjs';

/*
 * Leaves out of the classic file what Lit offers and the widget never asks for: 2,300 bytes,
 * compressed. What stays: content, whole attributes, properties and listeners in templates, and an
 * element whose properties are read from attributes as text.
 *
 * Lit comes minified, so what is cut stands in lit-cuts.mjs letter by letter. The build fails when one
 * of these pieces is no longer there, as after an update of Lit, and when our code asks for what is
 * gone. The tests run with what is left.
 */
const LIT = /\/node_modules\/((?:@lit\/|lit-)[^?]+)$/;
const DIRECTIVE = /\/(?:async-)?directive/;

/** What a template must not hold, and what the code around Lit must not name. */
const ASKED: readonly (readonly [where: RegExp, what: RegExp])[] = [
  // Only a part of an attribute: class="dot ${name}", id=city-${name}, id=${name}-city.
  [/\/src\/view\//, /="[^">]*\$\{|=\w[\w-]*\$\{|=\$\{[\w.]+\}[^\s/>]/],
  // As content, a value may stay as it is.
  [/\/src\/view\//, /=\$\{[^}]*\bnoChange\b/],
  [/\/src\/view\//, /<[^>`]*='/],
  [/\/src\/view\//, /<(?:!--|script|style|textarea|title(?! \.textContent)|math)|<\/?\$\{/],
  [
    /\/src\/(?:element|controllers\/)/,
    /\b(?:reflect|converter|hasChanged|useDefault|noAccessor|state): |\battribute: true|\btype: (?:Boolean|Number|Object|Array)\b/,
  ],
  [
    /\/src\/(?:element|register|controllers\/)/,
    /\b(?:addInitializer|createProperty|getPropertyOptions|getPropertyDescriptor|finalizeStyles|removeController|scheduleUpdate|shouldUpdate|firstUpdated|getUpdateComplete|super\.(?:willUpdate|updated|render)|renderOptions|renderBefore|creationScope|shadowRootOptions|elementStyles|mathml|handleEvent)\b/,
  ],
];

export function trimLit(): Plugin {
  const missing = new Set<string>();
  return {
    name: 'trim-lit',
    buildStart() {
      for (const file of CUT_MODULES) missing.add(file);
    },
    transform(code, id) {
      const rest = trimmed(id, code);
      if (rest === null) return null;
      missing.delete(LIT.exec(id)?.[1] ?? '');
      return { code: rest, map: null };
    },
    generateBundle(_, bundle) {
      if (missing.size > 0) this.error(`Lit has no ${[...missing]} any more`);
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const [id, { code }] of Object.entries(output.modules)) {
          const asked =
            DIRECTIVE.exec(LIT.exec(id)?.[1] ?? '') ??
            ASKED.filter(([where]) => where.test(id))
              .map(([, what]) => what.exec(code ?? ''))
              .filter((found) => found !== null)[0];
          if (asked) this.error(`${id} asks for ${asked[0]}, which tools/trim-lit.ts leaves out`);
        }
      }
    },
  };
}
