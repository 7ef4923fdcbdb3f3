import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { ROOT, finish } from './sources.mjs';

/*
 * ACCESSIBILITY.md has one row for each criterion of test/truth/wcag22.json, with the number, name,
 * level and clause of that file, and whoever says that a criterion is met names tests that exist:
 *
 *   access.test: “a title, or a piece of one”, “another one of the same file”
 */
const FILE = 'ACCESSIBILITY.md';
const STATES = ['met', 'not applicable', 'the page’s'];
/** A piece of a title that is shorter than this may stand in too many titles. */
const LEAST_LETTERS = 15;

/** Number, name and level; clause; state; how; tests. */
const ROW = /^\| (\d\.\d\.\d+) (.+) \((A+)\) \| ([\d.]+|–) \| ([^|]+) \| [^|]+ \| ([^|]*)\|$/;
const CITATION = /([\w/-]+\.test): (“[^”]*”(?:, “[^”]*”)*)/g;

/**
 * @typedef {{ number: string, name: string, level: string, clause: string | null }} Criterion
 * @typedef {any} Node A node of the syntax tree (ESTree with TypeScript).
 */

/** @returns {{ criteria: Criterion[], removed: Criterion[] }} */
const readTruth = () => JSON.parse(readFileSync(join(ROOT, 'test/truth/wcag22.json'), 'utf8'));

/** What of a title stands in the file: of a template the pieces between its values. @param {Node} title */
const piecesOf = (title) =>
  title?.type === 'TemplateLiteral'
    ? title.quasis.map((/** @type {Node} */ { value }) => value.cooked)
    : typeof title?.value === 'string'
      ? [title.value]
      : [];

/**
 * The pieces of all titles that `it(` and `describe(` have in a test file; null without such a file.
 * @param {string} name
 * @returns {string[] | null}
 */
function readTitles(name) {
  const path = `test/${name}.ts`;
  if (!existsSync(join(ROOT, path))) return null;
  /** @type {string[]} */
  const pieces = [];
  const visit = (/** @type {Node} */ node) => {
    if (node.type === 'CallExpression' && /^(?:it|describe)$/.test(node.callee.name))
      pieces.push(...piecesOf(node.arguments[0]).map((/** @type {string} */ each) => each.trim()));
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value])
        if (typeof child?.type === 'string') visit(child);
  };
  visit(parseSync(path, readFileSync(join(ROOT, path), 'utf8')).program);
  return pieces;
}

/** @type {Map<string, string[] | null>} */
const known = new Map();

/** @param {string} name @param {string} title @returns {string[]} */
function faultsOfCitation(name, title) {
  if (!known.has(name)) known.set(name, readTitles(name));
  const pieces = known.get(name);
  if (!pieces) return [`there is no test/${name}.ts`];
  if (pieces.includes(title)) return [];
  if (title.length < LEAST_LETTERS) return [`“${title}” is too short a piece to find a test by`];
  return pieces.some((piece) => piece.includes(title))
    ? []
    : [`no it( or describe( in test/${name}.ts has the title “${title}”`];
}

/** @param {RegExpMatchArray} row @param {Criterion | undefined} criterion @returns {string[]} */
function faultsOfRow([, number, name, level, clause, state, tests], criterion) {
  if (!criterion) return [`${number} is no criterion of test/truth/wcag22.json`];
  const expected = `${criterion.name} (${criterion.level}), clause ${criterion.clause ?? '–'}`;
  const written = `${name} (${level}), clause ${clause}`;
  const rest = tests.replace(CITATION, '').replace(/[; ]/g, '');
  return [
    ...(written === expected ? [] : [`${written}: it is ${expected}`]),
    ...(STATES.includes(state) ? [] : [`${state}: it is one of ${STATES.join(', ')}`]),
    ...(state === 'met' && !tests.match(CITATION) ? ['it is met, but names no test'] : []),
    ...(rest && rest !== '–' ? [`“${rest}” is no test: write some.test: “its title”`] : []),
  ].map((fault) => `${number}: ${fault}`);
}

const { criteria, removed } = readTruth();
const all = [...criteria, ...removed];
/** @type {string[]} */
const findings = [];
/** @type {Map<string, number>} Numbers of criteria, and how many rows each has. */
const rows = new Map();
let tests = 0;
for (const [index, line] of readFileSync(join(ROOT, FILE), 'utf8').split('\n').entries()) {
  const row = line.match(ROW);
  const criterion = all.find(({ number }) => number === row?.[1]);
  const faults = row ? faultsOfRow(row, criterion) : [];
  if (row) rows.set(row[1], (rows.get(row[1]) ?? 0) + 1);
  for (const [, name, titles] of line.matchAll(CITATION))
    for (const [, title] of titles.matchAll(/“([^”]*)”/g)) {
      tests += 1;
      faults.push(...faultsOfCitation(name, title));
    }
  findings.push(...faults.map((fault) => `${FILE}:${index + 1}: ${fault}`));
}
for (const { number, name } of all) {
  const count = rows.get(number) ?? 0;
  if (count !== 1) findings.push(`${FILE}:1: ${number} ${name} has ${count} rows, not one`);
}

finish(findings, `accessibility: ${all.length} criteria, ${tests} tests named, and all are there`);
