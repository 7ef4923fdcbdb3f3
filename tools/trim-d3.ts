import { parseSync, type ESTree, type Plugin } from 'vite';

/*
 * Leaves out of the classic file what d3-geo offers and the widget never asks for. Its methods hang
 * on functions, `projection.angle = function…`, where a bundler cannot tell that nobody calls one. What only
 * they need goes with them: 600 bytes, compressed.
 *
 * The build fails when d3-geo no longer has what is listed, and when a module in the file that could
 * hold a projection names a method that is gone: then the list is too long.
 */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  'projection/index.js': [
    'postclip',
    'clipExtent',
    'center',
    'angle',
    'reflectX',
    'reflectY',
    'fitExtent',
    'fitSize',
    'fitWidth',
    'fitHeight',
  ],
};

/** Our projections have precision 0: nothing bends the pieces between two points. */
const LINES: Readonly<Record<string, readonly [find: string, replacement: string]>> = {
  'projection/resample.js': [
    'return +delta2 ? resample(project, delta2) : resampleNone(project);',
    'return resampleNone(project);',
  ],
};

const D3_GEO = /\/node_modules\/d3-geo\/src\/(.+)$/;
/** The one door to d3-geo: see tools/check-layers.mjs. */
const OUR_GEO = /\/src\/model\/geo\/[^/]+$/;

const GONE = new RegExp(`\\.(?:${Object.values(METHODS).flat().join('|')})\\b`);
/** The name of the method that a statement hangs on a function, null if it does something else. */
function methodOf(statement: ESTree.Statement | ESTree.Directive): string | null {
  if (statement.type !== 'ExpressionStatement') return null;
  const { expression } = statement;
  if (expression.type !== 'AssignmentExpression') return null;
  const { left, right } = expression;
  return left.type === 'MemberExpression' &&
    left.property.type === 'Identifier' &&
    right.type === 'FunctionExpression'
    ? left.property.name
    : null;
}

/** What stands in the functions of a module. */
function statementsIn(code: string) {
  return parseSync('d3-geo.js', code).program.body.flatMap((statement) => {
    const declared = 'declaration' in statement ? statement.declaration : statement;
    return declared?.type === 'FunctionDeclaration' ? (declared.body?.body ?? []) : [];
  });
}

/** Throws where there is nothing to leave out. */
function trim(file: string, code: string): string {
  let rest = code;
  for (const name of METHODS[file] ?? []) {
    const method = statementsIn(rest).find((statement) => methodOf(statement) === name);
    if (!method) throw new Error(`there is no method ${name} any more`);
    rest = rest.slice(0, method.start) + rest.slice(method.end);
  }
  const [find, replacement] = LINES[file] ?? ['', ''];
  if (!rest.includes(find)) throw new Error(`there is no line ${find} any more`);
  return rest.replace(find, replacement);
}

export function trimD3(): Plugin {
  const missing = new Set<string>();
  return {
    name: 'trim-d3',
    buildStart() {
      for (const file of Object.keys({ ...METHODS, ...LINES })) missing.add(file);
    },
    transform(code, id) {
      const file = D3_GEO.exec(id)?.[1];
      if (!file || !(file in METHODS || file in LINES)) return null;
      missing.delete(file);
      return { code: trim(file, code), map: null };
    },
    generateBundle(_, bundle) {
      if (missing.size > 0) this.error(`d3-geo has no ${[...missing]} any more`);
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const [id, { code }] of Object.entries(output.modules)) {
          if (!code || !(D3_GEO.test(id) || OUR_GEO.test(id))) continue;
          const named = GONE.exec(code);
          if (named)
            this.error(`${id} asks for ${named[0]}: take it off the list of tools/trim-d3.ts`);
        }
      }
    },
  };
}
