import type { Sheet } from '../cells/sheet.js';
import { agreeSheets } from './agreement/agree-sheets.js';
import type { Policy } from './answers/policy.js';
import { type CheckResult, type CheckStage, checkBy } from './check-by.js';
import { compareYears } from './comparison/compare-years.js';
import { RULES } from './rules/catalogue.js';

export type { Check, CheckResult, CheckStage } from './check-by.js';

/**
 * Checks the 総括表 on a sheet. Pure: the same sheet and policy give the same result; nothing throws.
 * @param sheet cells as any reader saw them
 * @param policy what a person has settled, and the tables to compare with, of earlier years and of the workbook's other sheets; what is left out takes its default (`policyInForce`)
 * @param passed is told of each stage, where somebody waits for a long table
 * @returns verdicts, findings and edits, or the reason why there is no table
 */
export function check(
  sheet: Sheet,
  policy: Partial<Policy> = {},
  passed: (stage: CheckStage) => void = () => undefined,
): CheckResult {
  return checkBy({ rules: RULES, compare: compareYears, agree: agreeSheets }, sheet, policy, passed);
}
