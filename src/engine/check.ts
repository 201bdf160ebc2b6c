import { parseCellAddress } from '../cells/address.js';
import type { Sheet } from '../cells/sheet.js';
import type { Policy } from './answers/policy.js';
import { isIndicatorList } from './content/indicator-heads.js';
import { editsOf, type Finding, findAll } from './rules/finding.js';
import { policyInForce } from './rules/policy-in-force.js';
import type { Edit } from './rules/rule.js';
import { withoutCovered } from './table/covered-cells.js';
import { readTable } from './table/read-table.js';
import { judgeTable } from './verdict/judge-table.js';
import type { JudgedTable } from './verdict/judged.js';

/** The one straight way: cells → table → verdicts → findings and edits. */

export interface Check {
  readonly judged: JudgedTable;
  readonly findings: readonly Finding[];
  /** Findings a person has set aside, with their reason in the policy. */
  readonly setAside: readonly Finding[];
  /** What 再計算 would write, in sheet order. */
  readonly edits: readonly Edit[];
}

/** Why a sheet can't be checked, with a sentence that says what to do. */
export interface NoTable {
  readonly code: 'blank-sheet' | 'no-header' | 'no-indicators';
  readonly message: { readonly ja: string; readonly en: string };
}

export type CheckResult =
  | { readonly ok: true; readonly check: Check }
  | { readonly ok: false; readonly failure: NoTable };

const NO_TABLE: Record<NoTable['code'], NoTable['message']> = {
  'blank-sheet': {
    ja: 'このシートには何も入力されていません。総括表のあるシートを開いてください。',
    en: 'This sheet is blank. Open the sheet that holds the summary table.',
  },
  'no-header': {
    ja: 'このシートに総括表が見つかりません。「施策目標(指標)」と「実績値(目標値)」の見出しがあるシートを開いてください。',
    en: 'No summary table was found on this sheet. Open the sheet with the headers 施策目標(指標) and 実績値(目標値).',
  },
  'no-indicators': {
    ja: '総括表の見出しはありますが、指標の行がありません。見出しの下に指標と値を入力してください。',
    en: 'There is a header of a summary table but no indicator below it. Enter the indicators and their figures.',
  },
};

const MOST_COLUMNS = 16_384;

function inSheetOrder(cell: string): number {
  const place = parseCellAddress(cell);
  return place ? place.row * MOST_COLUMNS + place.column : 0;
}

/**
 * Checks the 総括表 on a sheet. Pure: the same sheet and policy give the same result; nothing throws.
 * @param sheet cells as any reader saw them
 * @param policy what a person has settled; what is left out takes its default (`policyInForce`)
 * @returns verdicts, findings and edits, or the reason why there is no table
 */
export function check(sheet: Sheet, policy: Partial<Policy> = {}): CheckResult {
  const seen = withoutCovered(sheet);
  if (isIndicatorList(seen))
    return { ok: false, failure: { code: 'no-header', message: NO_TABLE['no-header'] } };
  const reading = readTable(seen);
  if (!reading.ok)
    return { ok: false, failure: { code: reading.failure, message: NO_TABLE[reading.failure] } };
  const judged = judgeTable(reading.table, policyInForce(policy));
  const { findings, setAside } = findAll(judged);
  return { ok: true, check: { judged, findings, setAside, edits: editsOf(findings, inSheetOrder) } };
}
