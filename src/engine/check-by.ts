import { parseCellAddress } from '../cells/address.js';
import type { Sheet } from '../cells/sheet.js';
import type { BookAgreement } from './agreement/agree-sheets.js';
import type { BookTable } from './answers/book-table.js';
import type { EarlierTable } from './answers/earlier-table.js';
import type { Policy } from './answers/policy.js';
import type { Compared } from './comparison/compare-years.js';
import { isCommitteeSheet, isIndicatorList } from './content/indicator-heads.js';
import { type Grading, legendsOn, readGrading, withLegendsKnown } from './grades/grading.js';
import { isSymbol } from './lexicon/grade-marks.js';
import { filterList } from './lists/filter-list.js';
import { type NoTable, noTable } from './no-table.js';
import { editsOf, type Finding, findAll, type Silenced } from './rules/finding.js';
import { policyInForce } from './rules/policy-in-force.js';
import type { Edit, Rule } from './rules/rule.js';
import { asSeen } from './table/as-seen.js';
import { readTable } from './table/read-table.js';
import type { SummaryTable } from './table/summary-table.js';
import { judgeTable } from './verdict/judge-table.js';
import type { JudgedTable } from './verdict/judged.js';

/** The one straight way: cells → table → verdicts → findings and edits. Which rules find is said by whoever begins (check.ts). */

export interface Check {
  readonly judged: JudgedTable;
  readonly findings: readonly Finding[];
  /** Findings a person has set aside, with their reason in the policy. */
  readonly setAside: readonly Finding[];
  /** The rules that are switched off, in the order of the catalogue. */
  readonly silenced: readonly Silenced[];
  /** What 再計算 would write, in sheet order. */
  readonly edits: readonly Edit[];
  /** The table beside that of an earlier year, or why it is not compared; null where nobody asked. */
  readonly compared: Compared | null;
  /** The table held against the other sheets of its workbook; null where nobody asked, or nothing can be. */
  readonly agreement: BookAgreement | null;
}

/** A checked table, or why the sheet holds none that can be read. */
export type CheckResult =
  | { readonly ok: true; readonly check: Check }
  | { readonly ok: false; readonly failure: NoTable };

const MOST_COLUMNS = 16_384;

function inSheetOrder(cell: string): number {
  const place = parseCellAddress(cell);
  return place ? place.row * MOST_COLUMNS + place.column : 0;
}

interface GradedTable {
  readonly table: SummaryTable;
  readonly grading: Grading | null;
}

function gradedBy(sheet: Sheet, table: SummaryTable): GradedTable {
  const legends = legendsOn(sheet, table);
  const known = withLegendsKnown(table, legends);
  return { table: known, grading: readGrading(sheet, known, legends) };
}

/**
 * The table with its grades. Where a legend makes grades of marks that bore out the columns as verdicts, or of what a tally counts,
 * the columns are settled anew without them.
 */
function readGraded(sheet: Sheet, table: SummaryTable, { columns }: Policy): GradedTable {
  const first = gradedBy(sheet, table);
  const marks = filterList(first.grading?.marks ?? [], isSymbol);
  const countsGrades = first.grading?.counted != null;
  if (marks.length === 0 && !countsGrades) return first;
  const again = readTable(sheet, columns, { marks, countsGrades });
  return again.ok ? gradedBy(sheet, again.table) : first;
}

/** What of a check is behind it: the table is read, its rows are judged. The findings come last. */
export type CheckStage = 'read' | 'judged';

/** What there is to find. */
export interface Finders {
  readonly rules: readonly Rule[];
  /** Compares with tables of earlier years; null where this never is asked for. */
  readonly compare: ((judged: JudgedTable, earlier: readonly EarlierTable[]) => Compared | null) | null;
  /** Holds a table against the other sheets of its workbook; null where this never is asked for. */
  readonly agree: ((judged: JudgedTable, book: readonly BookTable[]) => BookAgreement | null) | null;
}

/** Checks the 総括表 on a sheet with the rules that are handed in; else as `check`. */
export function checkBy(
  { rules, compare, agree }: Finders,
  sheet: Sheet,
  policy: Partial<Policy>,
  passed: (stage: CheckStage) => void,
): CheckResult {
  const seen = asSeen(sheet);
  if (isIndicatorList(seen) || isCommitteeSheet(seen))
    return { ok: false, failure: noTable(seen, { code: 'no-header', seen: null }) };
  const inForce = policyInForce(policy);
  const reading = readTable(seen, inForce.columns);
  if (!reading.ok) return { ok: false, failure: noTable(seen, reading.failure) };
  const { table, grading } = readGraded(seen, reading.table, inForce);
  passed('read');
  const judged = judgeTable(table, inForce, grading);
  passed('judged');
  const compared = compare?.(judged, inForce.earlier) ?? null;
  const agreement = agree?.(judged, inForce.book) ?? null;
  const found = findAll(judged, rules, compared?.ok ? compared.comparison : null, agreement);
  const edits = editsOf(found.findings, inSheetOrder);
  return { ok: true, check: { judged, ...found, edits, compared, agreement } };
}
