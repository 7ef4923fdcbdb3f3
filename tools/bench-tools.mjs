import { build } from 'vite';
import { ROOT } from './sources.mjs';

/* What the parts of the bench share. */

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

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
