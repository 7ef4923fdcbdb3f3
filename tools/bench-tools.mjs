import { build } from 'vite';
import { ROOT } from './sources.mjs';

/* What the parts of the bench share: scripts, statistics, and how its tables look. */

/**
 * @typedef {{ title: string, head: string[], rows: string[][] }} Table First column left, others right.
 *
 * @typedef {object} Options
 * @property {string} code The classic file.
 * @property {number} rounds
 *
 * @typedef {{ data: unknown, tables: Table[] }} Result
 */

/**
 * A module with all it imports as one script, by the Vite that builds the element.
 * @param {string} entry
 * @param {'iife' | 'es'} format
 * @returns {Promise<string>}
 */
export async function buildScript(entry, format) {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', lib: { entry, formats: [format], name: 'bench' } },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!('output' in bundle)) throw new Error(`${entry} was not built`);
  return bundle.output[0].code;
}

/**
 * The value below which a part of all values lies, between two of them where it falls between.
 * @param {readonly number[]} values
 * @param {number} part 0 to 1
 */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (/** @type {readonly number[]} */ values) => quantile(values, 0.5);

/** @typedef {{ median: number, low: number, high: number }} Spread The median between its quartiles. */

/** @param {readonly number[]} values @returns {Spread} */
export const spreadOf = (values) => ({
  median: median(values),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
});

/** @param {Spread} spread @param {number} digits */
export const saySpread = ({ median: middle, low, high }, digits) =>
  `${middle.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;

/**
 * The exponents with which values grow from one count to the next: 0 is constant, 1 linear. The
 * first has none.
 * @param {readonly number[]} counts
 * @param {readonly number[]} values
 */
export const exponentsOf = (counts, values) =>
  counts.map((count, i) =>
    i === 0 ? null : Math.log(values[i] / values[i - 1]) / Math.log(count / counts[i - 1]),
  );

/** Nothing where there was nothing to measure. @param {number | null} value @param {number} digits */
const sayNumber = (value, digits) => (Number.isFinite(value) ? Number(value).toFixed(digits) : '');

/**
 * A row for each figure: its values, and from the second count on the exponent.
 * @param {string} title
 * @param {readonly number[]} counts
 * @param {readonly { title: string, values: number[], exponents: (number | null)[] }[]} figures
 * @param {number} digits
 * @returns {Table}
 */
export const curves = (title, counts, figures, digits) => ({
  title: `${title}, with exponents`,
  head: ['', ...counts.flatMap((count, i) => (i > 0 ? ['exponent', `${count}`] : [`${count}`]))],
  rows: figures.map((figure) => [
    figure.title,
    ...figure.values.flatMap((value, i) => [
      ...(i > 0 ? [sayNumber(figure.exponents[i], 2)] : []),
      sayNumber(value, digits),
    ]),
  ]),
});

/** A table for a terminal. @param {Table} table */
export function asText({ title, head, rows }) {
  const all = [[title, ...head.slice(1)], ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i].length)));
  const pad = (/** @type {string} */ cell, /** @type {number} */ i) =>
    i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]);
  return all.map((row) => `${row.map(pad).join('   ').trimEnd()}\n`).join('');
}

/** The same in Markdown. @param {Table} table */
export function asMarkdown({ title, head, rows }) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i ? '---:' : ':---'));
  return [`### ${title}`, '', ...[head, rule, ...rows].map(line), ''].join('\n');
}
