/*
 * Counts tests over all engines, shows the host pages as a table, names what was skipped and what
 * failed, and ends with one plain line. A test file that did not load, or holds no test, counts as
 * one failure: it must not pass by silence.
 */

/**
 * @typedef {import('@web/test-runner-core').TestSession} Session
 * @typedef {import('@web/test-runner-core').TestSuiteResult} Suite
 */

/**
 * Every test of a suite with its full title.
 * @param {Suite | undefined} suite
 * @param {string} [prefix]
 * @returns {{ title: string, passed: boolean, skipped: boolean }[]}
 */
const flatten = (suite, prefix = '') => [
  ...(suite?.tests ?? []).map((test) => ({ ...test, title: prefix + test.name })),
  ...(suite?.suites ?? []).flatMap((inner) => flatten(inner, `${prefix}${inner.name} › `)),
];

/** @param {string} file */
const shortName = (file) => file.replace(`${process.cwd()}/`, '');

/** @param {Session[]} sessions */
function count(sessions) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {Map<string, string[]>} title of a skipped test, and the engines it was skipped in */
  const skips = new Map();
  /** @type {string[]} */
  const silent = [];
  /** @type {string[]} */
  const failures = [];
  for (const { browser, passed, testFile, testResults } of sessions) {
    const tests = flatten(testResults);
    const failing = tests.filter((test) => !test.skipped && !test.passed);
    const failed = failing.length;
    total.failed += failed;
    failures.push(
      ...failing.map(({ title }) => `${title} (${browser.name}, ${shortName(testFile)})`),
    );
    total.passed += tests.filter((test) => !test.skipped && test.passed).length;
    for (const { title } of tests.filter((test) => test.skipped)) {
      total.skipped += 1;
      skips.set(title, [...(skips.get(title) ?? []), browser.name]);
    }
    if (tests.length === 0 || (!passed && failed === 0)) {
      total.failed += 1;
      silent.push(`${shortName(testFile)} in ${browser.name}`);
    }
  }
  return { total, skips, failures, silent };
}

/** What test/support/rows.ts writes behind the name of a page, with the outcome once there is one. */
const ROW = /^(?:(.*) › )?(.*) \[host page(?:: (\w+))?\]/;

/**
 * The table of host pages: what each engine found on each.
 * @param {Session[]} sessions
 */
export function hostTable(sessions) {
  /** @type {Map<string, Map<string, Map<string, string>>>} group, page and engine, in the order of the tests */
  const groups = new Map();
  /** @type {Set<string>} */
  const engines = new Set();
  for (const { browser, testResults } of sessions)
    for (const { title, passed, skipped } of flatten(testResults)) {
      const [, group = '', page, outcome = 'no outcome'] = title.match(ROW) ?? [];
      if (page === undefined) continue;
      engines.add(browser.name);
      const pages = groups.get(group) ?? new Map();
      const cells = pages.get(page) ?? new Map();
      cells.set(browser.name, skipped ? '–' : passed ? outcome : 'FAILED');
      groups.set(group, pages.set(page, cells));
    }
  if (engines.size === 0) return [];
  const names = [...groups.values()].flatMap((pages) => [...pages.keys()]);
  const width = Math.max(...names.map((name) => name.length)) + 2;
  const line = (/** @type {string} */ name, /** @type {string[]} */ cells) =>
    name.padEnd(width) + cells.map((cell) => ` ${cell.padEnd(10)}`).join('');
  return [
    line('Pages of others', [...engines]).trimEnd(),
    ...[...groups].flatMap(([group, pages]) => [
      `· ${group}`,
      ...[...pages].map(([page, cells]) =>
        line(
          `  ${page}`,
          [...engines].map((engine) => cells.get(engine) ?? 'not run'),
        ).trimEnd(),
      ),
    ]),
    '',
  ];
}

/** @param {{ passed: number, failed: number, skipped: number }} total */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/** @returns {import('@web/test-runner-core').Reporter} */
export function countingReporter() {
  /** @type {string[]} */
  let report = [];
  return {
    onTestRunFinished({ sessions }) {
      const { total, skips, failures, silent } = count(sessions);
      report = [
        ...hostTable(sessions),
        ...[...skips].map(
          ([title, engines]) =>
            `skipped: ${title.replace(' [host page]', '')} (${engines.join(', ')})`,
        ),
        // Last, since of a long log the end is read, and kept.
        ...failures.map((title) => `FAILED: ${title}`),
        ...silent.map((what) => `did not run to its end: ${what}`),
        closingLine(total),
      ];
      // The runner knows nothing of files without tests, and leaves with a code of its own.
      process.once('exit', () => {
        if (total.failed) process.exitCode = 1;
      });
    },
    // The runner asks for the progress once more after everything else: that is the very end.
    stop() {
      this.getTestProgress = () => ['', ...report, ''];
    },
  };
}
