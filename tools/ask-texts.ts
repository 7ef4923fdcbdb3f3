import { parseSync } from 'vite';

/*
 * Where a module asks for a sentence by its name, the classic file asks by its place: `text.title` is
 * `text[1]`, as pack-texts.ts writes the sentences without their names. There are no types here to tell
 * what is a text. So it goes by two rules, and what breaks one fails the build: `textOf` of
 * text/languages.ts is only called, for `const text = textOf(…)` or `textOf(…).title`; and in a module
 * that takes it, `text` is nothing else, and nothing is done with it but `text.title`.
 */

/** A node of the syntax tree, whatever it is. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Calls back for a node and all below it, with what they stand in. */
function walk(node: Node, parent: Node, visit: (node: Node, parent: Node) => void): void {
  visit(node, parent);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) walk(child, node, visit);
}

const isNamed = (node: unknown, name: string): boolean =>
  isNode(node) && node.type === 'Identifier' && node['name'] === name;

/** `textOf(…)` */
const isCall = (node: unknown): boolean =>
  isNode(node) && node.type === 'CallExpression' && isNamed(node['callee'], 'textOf');

/** `node.name`, but not `node[name]` or `node?.name`. */
const isAsked = (node: Node, { type, object, computed, optional }: Node): boolean =>
  type === 'MemberExpression' && object === node && !computed && !optional;

/** A name that stands for no variable: of a property, in a type, behind a dot. */
const isMere = (node: Node, { type, key, property, computed }: Node): boolean =>
  !computed && (key === node || (type === 'MemberExpression' && property === node));

/** In the list of an import, by its own name. */
const isTaken = ({ type, local }: Node): boolean =>
  type === 'ImportSpecifier' && isNamed(local, 'textOf');

/** Whether a module may hold a node there. */
function mayStand(node: Node, parent: Node): boolean {
  if (isNamed(node, 'textOf')) return isMere(node, parent) || isCall(parent) || isTaken(parent);
  if (isNamed(node, 'text'))
    return isMere(node, parent) || isAsked(node, parent) || isCall(parent['init']);
  return !isCall(node) || isAsked(node, parent) || isNamed(parent['id'], 'text');
}

/** Takes the texts, or hands them on, past `textOf`. */
const PAST =
  /from '[^']*\/text\/(?!languages|text\.|serbian)|\* as \w+ from '[^']*\/text\/|export \{[^}]*\btextOf\b/;
const TAKEN = /import\b[^;]*\btextOf\b[^;]*\/text\/languages\.js'/;

/** @returns The module with `text[1]` for `text.title`; as it is if it does not take `textOf`. */
export function askByPlace(file: string, code: string, placeOf: (name: string) => number): string {
  const refuse = (what: string) => {
    throw new Error(`${file} does with a text what tools/ask-texts.ts cannot follow: ${what}`);
  };
  const past = PAST.exec(code);
  if (past) refuse(past[0]);
  if (!TAKEN.test(code)) return code;
  const cuts: (readonly [start: number, end: number, place: number])[] = [];
  const program = parseSync(file, code).program as unknown as Node;
  walk(program, program, (node, parent) => {
    const written = code.slice(parent.start, parent.end);
    if (!mayStand(node, parent)) refuse(written);
    if (!(isNamed(node, 'text') || isCall(node)) || !isAsked(node, parent)) return;
    const place = placeOf((parent['property'] as { name: string }).name);
    if (place === 0) refuse(written);
    cuts.push([node.end, parent.end, place]);
  });
  let rest = code;
  for (const [start, end, place] of cuts.sort((a, b) => b[0] - a[0]))
    rest = `${rest.slice(0, start)}[${place}]${rest.slice(end)}`;
  return rest;
}
