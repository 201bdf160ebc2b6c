// @ts-check

/**
 * How many tests passed and failed, over all steps.
 * @typedef {{ passed: number, failed: number }} Totals
 */

/**
 * Reads the counts out of the report `jest --json` wrote. A test file that could not even run counts as one failure.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number }} report
 * @returns {Totals}
 */
export function jestTotals(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  };
}

/**
 * The last line `npm test` prints.
 *
 * @param {Totals} totals
 * @param {boolean} stopped true where a step failed; then at least one failure is told, whoever counted
 */
export function totalsLine(totals, stopped) {
  const failed = stopped ? Math.max(1, totals.failed) : totals.failed;
  return `${totals.passed} passed, ${failed} failed`;
}
