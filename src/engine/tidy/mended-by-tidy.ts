import type { Severity } from '../rules/rule.js';

/** Rules whose findings a tidied table no longer has: body and heads line up there, and every column is there. */
const MENDED: readonly string[] = ['header-shift', 'row-shift', 'column-missing'];

/** True for a finding that rebuilding the table in the canonical form puts right. A blank column of unknown words is asked about instead. */
export function isMendedByTidy({
  rule,
  severity,
}: {
  readonly rule: string;
  readonly severity: Severity;
}): boolean {
  return severity === 'error' && MENDED.includes(rule);
}

/** False for a table whose columns are not certain: nothing is built on a guess (docs/table-rules.md, decision 14). */
export function isTidyable(findings: readonly { readonly rule: string }[]): boolean {
  return !findings.some(({ rule }) => rule === 'layout-unsure');
}
