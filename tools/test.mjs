import { closingLine } from '../test/engines/reporter.mjs';
import { STEPS, runBrowserTests, runSteps } from './steps.mjs';

/* `npm test`: the checks, a fresh build, and all tests in three engines. */
const checks = runSteps(Object.keys(STEPS));
console.log('');
const tests = await runBrowserTests();

const total = {
  passed: checks.passed + tests.passed,
  failed: checks.failed + tests.failed,
  skipped: tests.skipped,
};
console.log(`With the checks before them:\n${closingLine(total)}`);
process.exitCode = total.failed ? 1 : 0;
