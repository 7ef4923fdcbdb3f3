import { buildScript } from './bench-tools.mjs';
import { measureParts, sizeOf } from './parts.mjs';

/* Bytes of the classic file and of its parts, each compressed by itself, beside the baseline. */

/** @param {import('./bench-tools.mjs').Options} options @returns {Promise<import('./bench-tools.mjs').Result>} */
export async function measureSize({ code }) {
  const baseline = await buildScript('test/bench/baseline/baseline.ts', 'iife');
  const sizes = new Map([
    ['dortmund-partners.js', sizeOf(code)],
    ...(await measureParts()),
    ['baseline', sizeOf(baseline)],
  ]);
  return {
    data: Object.fromEntries(sizes),
    tables: [
      {
        title: 'bytes',
        head: ['', 'raw', 'gzip', 'brotli'],
        rows: [...sizes].map(([name, { raw, gzip, brotli }]) => [
          name,
          ...[raw, gzip, brotli].map(String),
        ]),
      },
    ],
  };
}
