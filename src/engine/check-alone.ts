import type { Sheet } from '../cells/sheet.js';
import type { Policy } from './answers/policy.js';
import { type CheckResult, type CheckStage, checkBy } from './check-by.js';
import { RULES_OF_ONE_TABLE } from './rules/of-one-table.js';

/**
 * `check` for pages that compare with no other table, and must be small: without a comparison it finds the same. Tables of earlier years and of other
 * sheets are passed over.
 */
export function checkAlone(
  sheet: Sheet,
  policy: Partial<Policy> = {},
  passed: (stage: CheckStage) => void = () => undefined,
): CheckResult {
  return checkBy({ rules: RULES_OF_ONE_TABLE, compare: null, agree: null }, sheet, policy, passed);
}
