import { parseCellAddress } from '../../cells/address.js';
import { cellText, type Sheet } from '../../cells/sheet.js';
import type { LayoutPage, SummaryTable, Tally } from '../table/summary-table.js';
import type { JudgedTable } from '../verdict/judged.js';
import { statusCells } from '../verdict/status-cells.js';
import type { YearEdits } from './year-edits.js';

/** Empties what is this year's alone: verdicts, grades, tallies, comments, rates, parts of the year. */

/** Words beside a tally stay: of `施策 4/10` its name. */
function emptyTally(edits: YearEdits, tally: Tally | null): void {
  if (tally === null) return;
  const text = cellText(edits.at(tally.cell));
  const rest = text.trim() === tally.value.trim() ? '' : text.replace(tally.value, '').trimEnd();
  edits.change(tally.cell, rest, 'tally');
}

/** Comments may go on in the rows below theirs; notes between the rows stay. */
function commentCells(sheet: Sheet, page: LayoutPage, passedOver: ReadonlySet<number>): string[] {
  const columns = page.columns.filter(({ role }) => role === 'comment').map(({ column }) => column);
  const rows = Array.from({ length: page.lastRow - page.firstRow + 1 }, (_, at) => page.firstRow + at);
  const holds = (row: number, letters: string) => {
    const column = (parseCellAddress(`${letters}1`)?.column ?? 0) - sheet.firstColumn;
    return cellText(sheet.rows[row - 1 - sheet.firstRow]?.[column]).trim() !== '';
  };
  return rows
    .filter((row) => !passedOver.has(row))
    .flatMap((row) => columns.filter((column) => holds(row, column)).map((column) => `${column}${row}`));
}

/** Rows whose texts are no row's comment: what is passed over, totals, tallies. */
function otherRows({ passedOver, totals, tallies }: SummaryTable): ReadonlySet<number> {
  const { measures, indicators } = tallies;
  return new Set(
    [...passedOver, ...totals, ...(measures ? [measures] : []), ...(indicators ? [indicators] : [])].map(
      ({ row }) => row,
    ),
  );
}

/** Empties them; what a formula fills is left and named. */
export function emptyCells(edits: YearEdits, sheet: Sheet, judged: JudgedTable): void {
  const { table } = judged;
  for (const { status } of statusCells(judged)) edits.change(status.cell, '', 'verdict');
  for (const { grade, indicator } of judged.indicators) {
    if (grade?.cell != null) edits.change(grade.cell, '', 'verdict');
    if (indicator.comment) edits.change(indicator.comment.cell, '', 'comment');
    if (indicator.rate) edits.change(indicator.rate.cell, '', 'rate');
    for (const { cell } of indicator.parts) edits.change(cell, '', 'actual');
  }
  emptyTally(edits, table.tallies.measures);
  emptyTally(edits, table.tallies.indicators);
  const others = otherRows(table);
  for (const page of table.layout.pages)
    for (const cell of commentCells(sheet, page, others)) edits.change(cell, '', 'comment');
}
