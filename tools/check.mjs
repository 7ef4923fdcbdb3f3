import { closingLine } from '../test/engines/reporter.mjs';
import { STEPS, runSteps } from './steps.mjs';

/* Everything that needs no browser and builds nothing. */
const total = runSteps(Object.keys(STEPS).filter((name) => name !== 'build'));
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed ? 1 : 0;
