import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RANKS, ROOT, finish, folderOf, readSources } from './sources.mjs';

/*
 * What must not stand in src/, because it takes HTML, is blocked by a strict page policy, is
 * replaced by old libraries on host pages, sends or stores something, or makes a layer impure.
 * Found in the syntax tree, so comments and sentences may speak of it.
 */

const TAKES_HTML = 'takes HTML: whatever stands in attributes or data must stay text';
const BLOCKED = 'is blocked by a strict Content-Security-Policy';
const SENDS = 'sends or stores something: after the one file nothing is requested or kept';
const CLOBBERED = 'can be replaced by an element of the page with that id or name';
const IMPURE =
  'does not belong below the hosts: clock, width and language are arguments (rank table)';

/** Names that must not be used at all, as a variable or a property. */
const NAMES = new Map([
  ['styleMap', `styleMap ${BLOCKED} (lit/lit#4719)`],
  ...['unsafeHTML', 'unsafeSVG', 'unsafeStatic', 'unsafeMathML'].map(rule(TAKES_HTML)),
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map(rule(TAKES_HTML)),
  ...['DOMParser', 'createContextualFragment', 'srcdoc'].map(rule(TAKES_HTML)),
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon'].map(rule(SENDS)),
  ...['localStorage', 'sessionStorage', 'indexedDB', 'cookie'].map(rule(SENDS)),
]);

/** @param {string} reason @returns {(name: string) => [string, string]} */
function rule(reason) {
  return (name) => [name, `${name} ${reason}`];
}

/** Members of `document` with a trap of their own. */
const DOCUMENT = new Map([
  ['write', `document.write ${TAKES_HTML}`],
  ['writeln', `document.writeln ${TAKES_HTML}`],
  ['currentScript', `document.currentScript ${CLOBBERED}`],
  ['getElementById', `document.getElementById ${CLOBBERED}; ask the shadow root`],
]);

/** Methods of arrays that old libraries replace by others of that name. */
const REPLACED = new Set(['reduce', 'reduceRight', 'flat', 'find']);

/** What makes a function depend on more than its arguments. */
const SURROUNDINGS = new Set(['document', 'window', 'navigator', 'globalThis']);
const TEXTS = [
  { find: /(?<!\.)\bstyle=/, reason: `style= ${BLOCKED}; use a class or a presentation attribute` },
  { find: /\bsrcdoc=/, reason: `srcdoc= ${TAKES_HTML}` },
  { find: /\.(?:innerHTML|outerHTML)=/, reason: `innerHTML= ${TAKES_HTML}` },
  { find: /\son\w+=/, reason: `an on…= attribute ${BLOCKED}; use @event` },
  {
    find: /url\(["']?#/,
    reason: 'url(#…) points elsewhere on a page with <base>, and into other pictures with that id',
  },
];

/** @typedef {any} Node A node of the syntax tree (ESTree with TypeScript). */

const nameOf = (/** @type {Node} */ node) =>
  node?.type === 'Identifier' ? node.name : node?.type === 'Literal' ? node.value : undefined;

/** @param {Node} node @returns {boolean} */
const isText = (node) =>
  node?.type === 'TemplateLiteral' ||
  (node?.type === 'Literal' && typeof node.value === 'string') ||
  (node?.type === 'BinaryExpression' && (isText(node.left) || isText(node.right)));

/** @param {Node} node @returns {string | undefined} */
function faultOfCall({ callee, arguments: [first] }) {
  if (callee.type === 'MemberExpression') {
    const method = nameOf(callee.property);
    if (REPLACED.has(method ?? ''))
      return `.${method}( is replaced by Prototype.js and MooTools; write a loop`;
  }
  const name = callee.type === 'MemberExpression' ? nameOf(callee.property) : nameOf(callee);
  if (name === 'eval' || name === 'Function') return `${name}( ${BLOCKED}`;
  if ((name === 'setTimeout' || name === 'setInterval') && isText(first))
    return `${name} with a text ${BLOCKED}`;
  return undefined;
}

/** @param {Node} node @returns {string | undefined} */
function faultAnywhere(node) {
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression':
      return faultOfCall(node);
    case 'MetaProperty':
      return node.meta.name === 'import'
        ? 'import.meta is an error in a classic script'
        : undefined;
    case 'MemberExpression':
      if (/^(?:owner)?document$/i.test(nameOf(node.object) ?? nameOf(node.object.property) ?? ''))
        return DOCUMENT.get(nameOf(node.property));
      return node.computed ? NAMES.get(nameOf(node.property)) : undefined;
    case 'Identifier':
      return NAMES.get(node.name);
    case 'Literal':
      return TEXTS.find(({ find }) => typeof node.value === 'string' && find.test(node.value))
        ?.reason;
    case 'TemplateElement':
      return TEXTS.find(({ find }) => find.test(node.value.raw))?.reason;
    default:
      return undefined;
  }
}

/** A name that stands for a value, not for a key or a member. */
const isFree = (/** @type {Node} */ node, /** @type {Node} */ parent) =>
  !(parent.type === 'MemberExpression' && parent.property === node && !parent.computed) &&
  !(
    /^(?:Property|PropertyDefinition|MethodDefinition|TSPropertySignature)$/.test(parent.type) &&
    parent.key === node &&
    !parent.shorthand
  );

/** @param {Node} node @param {Node} parent @returns {string | undefined} */
function faultOfPureLayer(node, parent) {
  if (node.type === 'Identifier' && SURROUNDINGS.has(node.name) && isFree(node, parent))
    return `${node.name} ${IMPURE}`;
  if (node.type === 'MemberExpression') {
    const name = `${nameOf(node.object)}.${nameOf(node.property)}`;
    if (['Date.now', 'Math.random', 'performance.now'].includes(name)) return `${name} ${IMPURE}`;
  }
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date' && !node.arguments.length)
    return `new Date() ${IMPURE}`;
  return undefined;
}

/** @param {import('./sources.mjs').Source} source */
function findFaults({ path, program, lineAt }) {
  // static/ stands as high as the controllers, but runs in Node.
  const isPure = RANKS[folderOf(path)] < RANKS.controllers || folderOf(path) === 'static';
  /** @type {Set<string>} */
  const findings = new Set();
  const visit = (/** @type {Node} */ node, /** @type {Node} */ parent) => {
    const fault = faultAnywhere(node) ?? (isPure ? faultOfPureLayer(node, parent) : undefined);
    if (fault) findings.add(`${path}:${lineAt(node.start)}: ${fault}`);
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value])
        if (typeof child?.type === 'string') visit(child, node);
  };
  visit(program, program);
  return [...findings];
}

/** Two copies of the file on one page are told apart by a number that is written twice. */
function findVersionFault() {
  const read = (/** @type {string} */ file) => readFileSync(join(ROOT, file), 'utf8');
  const { version } = JSON.parse(read('package.json'));
  return read('src/version.ts').includes(`'${version}'`)
    ? []
    : [`src/version.ts: package.json says ${version}`];
}

const sources = readSources();
finish(
  [...sources.flatMap(findFaults), ...findVersionFault()],
  `rules: nothing forbidden in ${sources.length} files`,
);
