import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { asMarkdown } from './bench-tools.mjs';
import { findBrowsers } from './browsers.mjs';
import { ROOT } from './sources.mjs';

/* Where the figures come from, and their place in BENCHMARK.md. */

const FILE = join(ROOT, 'BENCHMARK.md');
const PLACE = /(<!-- table -->\n)[^]*(<!-- \/table -->)/;

/** The name of a distribution, where the system says it; else that of the kernel. */
function systemName() {
  try {
    const [, name] = readFileSync('/etc/os-release', 'utf8').match(/^PRETTY_NAME="(.*)"$/m) ?? [];
    if (name) return name;
  } catch {
    // Other systems have no such file.
  }
  return `${type()} ${release()}`;
}

/** What the figures depend on. @param {number} rounds */
export function conditionsOf(rounds) {
  const { chromium } = findBrowsers();
  const said = chromium
    ? execFileSync(chromium, ['--version'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
    : '';
  const [chromiumVersion = 'none'] = said.match(/\d+(?:\.\d+)+/) ?? [];
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return {
    date: new Date().toISOString().slice(0, 10),
    'dortmund-partners': /** @type {string} */ (version),
    processor: cpus()[0]?.model.trim() || process.arch,
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: systemName(),
    Node: process.versions.node,
    Chromium: chromiumVersion,
    rounds,
  };
}

/**
 * Puts the tables between the marks in BENCHMARK.md; what is written around them stays.
 * @param {ReturnType<typeof conditionsOf>} conditions
 * @param {import('./bench-tools.mjs').Table[]} tables
 */
export async function writeReport(conditions, tables) {
  const before = readFileSync(FILE, 'utf8');
  if (!PLACE.test(before)) throw new Error('BENCHMARK.md has no marks for the tables');
  const lines = Object.entries(conditions).map(([name, value]) => `- ${name}: ${value}`);
  const text = ['', ...lines, '', ...tables.map(asMarkdown), ''].join('\n');
  const after = before.replace(PLACE, (_, start, end) => `${start}${text}${end}`);
  const config = await resolveConfig(FILE);
  writeFileSync(FILE, await format(after, { ...config, parser: 'markdown' }));
}
