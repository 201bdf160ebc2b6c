import type { Sheet } from '../../cells/sheet.js';
import type { SettledColumns } from '../answers/policy.js';
import { asSeen } from '../table/as-seen.js';
import { subjectOfHeads } from '../table/heads/subject-of-heads.js';
import { type GivenRole, isGivenRole } from '../table/kinds/reading.js';
import type { LayoutPage, SummaryTable, TakenColumn } from '../table/summary-table.js';

/** How a table is read, as data that can be shown, corrected and given back. */

/** Letters of columns by their roles. */
export type ColumnsByRole = Readonly<Partial<Record<GivenRole, string>>>;

/** By role the letters of its first column; on two rows of one indicator actual and target stand in one. */
export function columnsByRole(columns: readonly TakenColumn[]): ColumnsByRole {
  const own: Partial<Record<GivenRole, string>> = {};
  for (const { role, column } of columns) {
    const isPair = role === 'target' ? own.actual === column : role === 'actual' && own.target === column;
    const isFree = isPair || !Object.values(own).includes(column);
    if (isGivenRole(role) && isFree) own[role] ??= column;
  }
  return own;
}

/** The last row that is part of the table: of its indicators, totals or tallies. */
export function lastRowOf({ indicators, measures, totals, tallies }: SummaryTable): number {
  const rows = [...indicators, ...measures, ...totals].map(({ row }) => row);
  return Math.max(...rows, tallies.measures?.row ?? 0, tallies.indicators?.row ?? 0);
}

/** The heads and columns of a page as an answer; without the last row, for the table ends by itself. */
export function readingOfPage({
  headRow,
  lastHeadRow,
  subject,
  columns,
  rowWords,
}: LayoutPage): Omit<SettledColumns, 'reason' | 'date'> {
  return {
    subject,
    headRows: [headRow, lastHeadRow],
    lastRow: null,
    columns: columnsByRole(columns),
    rows: rowWords ?? {},
  };
}

/**
 * The reading of a table as it was read: what the pane shows, and what a person's answer is made of. An answer kept with
 * `lastRow` ends next year's table there too; leave it null unless the person has said where the table ends.
 * @returns that of its first page; null for a table without one
 */
export function readingOf(table: SummaryTable): Omit<SettledColumns, 'reason' | 'date'> | null {
  const [first] = table.layout.pages;
  return first ? { ...readingOfPage(first), lastRow: lastRowOf(table) } : null;
}

/**
 * The words a reading is found again by: those of the heads, with the year folded out.
 * @param rows first and last row of the heads, from 1 as the sheet counts
 * @param fiscalYear the year of the table's title, null where it names none
 */
export function subjectOf(
  sheet: Sheet,
  [first, last]: readonly [number, number],
  fiscalYear: number | null,
): string {
  const own = asSeen(sheet);
  return subjectOfHeads(own, first - 1 - sheet.firstRow, last - 1 - sheet.firstRow, fiscalYear);
}
