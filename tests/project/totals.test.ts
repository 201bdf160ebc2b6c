import { jestTotals, totalsLine } from '../../src/project/totals.mjs';

test('a test file that could not run counts as a failure', () => {
  const report = { numPassedTests: 7, numFailedTests: 1, numRuntimeErrorTestSuites: 2 };
  expect(jestTotals(report)).toEqual({ passed: 7, failed: 3 });
});

test('the last line', () => {
  expect(totalsLine({ passed: 12, failed: 0 }, false)).toBe('12 passed, 0 failed');
  expect(totalsLine({ passed: 12, failed: 2 }, true)).toBe('12 passed, 2 failed');
  expect(totalsLine({ passed: 0, failed: 0 }, true)).toBe('0 passed, 1 failed');
});
