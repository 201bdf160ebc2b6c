import { cellAddress } from '../../cells/address.js';
import { cellText, type Sheet } from '../../cells/sheet.js';
import type { SummaryTable } from '../table/summary-table.js';
import { foldWord } from '../text/fold.js';
import { fiscalYearsIn } from '../year/fiscal-year.js';
import { textOfNextYear } from '../year/next-year-text.js';
import type { HeadCell, HeadsOfYears } from './heads-of-years.js';
import type { YearEdits } from './year-edits.js';

/** Moves the years of a form: in its title, beside it, and in its heads. */

/** True in the rows of another table on the sheet. */
const isOther =
  ({ furtherTables }: SummaryTable) =>
  (row: number): boolean =>
    furtherTables.some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);

/** Where a sheet says the title again, as each printed page may. */
function titlesAgain(table: SummaryTable, sheet: Sheet): string[] {
  const word = foldWord(table.title);
  const isElsewhere = isOther(table);
  return sheet.rows.flatMap((cells, at) => {
    const row = at + sheet.firstRow;
    if (word === '' || isElsewhere(row + 1)) return [];
    return cells.flatMap((content, place) =>
      foldWord(cellText(content)) === word ? [cellAddress(row, place + sheet.firstColumn)] : [],
    );
  });
}

/** The years of a head that go on with the form: its own, and that of the column it stands over where both go on. */
const movesIn =
  (own: number, { of }: HeadCell) =>
  (year: number): boolean =>
    year === own || (of === 'last' && year === own - 1) || (of === 'next' && year === own + 1);

/** Moves them by one; of a form that goes on in columns it has already, those of its heads stay, but for that of its only targets. What stays is named. */
export function moveYears(edits: YearEdits, sheet: Sheet, table: SummaryTable, heads: HeadsOfYears): void {
  const own = table.fiscalYear;
  if (own === null) return;
  const change = (cell: string, moves?: (year: number) => boolean) => {
    const from = cellText(edits.at(cell));
    const { text, left } = textOfNextYear(from, own, moves);
    edits.change(cell, text, 'year');
    for (const year of left) edits.leave(cell, year, 'other-year');
    return from !== text || left.length > 0;
  };
  const names = (text: string) => fiscalYearsIn(text).length > 0;
  if (table.titleCell !== null) change(table.titleCell);
  for (const { cell } of table.captions) change(cell);
  for (const cell of titlesAgain(table, sheet)) change(cell);
  for (const head of heads.heads) {
    const { cell, text } = head;
    const isOwn = fiscalYearsIn(text).includes(own);
    if (heads.goesOn && !head.isOfTargets) {
      const isNext = fiscalYearsIn(text).includes(own + 1);
      if (isOwn && head.of === null) edits.leave(cell, text, 'goes-on');
      else if (head.of === null && names(text) && !isNext) edits.leave(cell, text, 'other-column');
    } else if (head.of === 'other') {
      // What a base or the last year of a plan is stays what it is.
      if (names(text)) edits.leave(cell, text, 'other-column');
    } else if (!change(cell, movesIn(own, head)) && isOwn) edits.leave(cell, text, 'other-year');
  }
}

/** Names what speaks of this year anywhere else on the sheet: in labels, in notes. Whether it goes on nobody can tell. */
export function leaveElsewhere(
  edits: YearEdits,
  sheet: Sheet,
  table: SummaryTable,
  { heads }: HeadsOfYears,
): void {
  const own = table.fiscalYear;
  if (own === null) return;
  const seen = new Set([...heads, ...table.captions].map(({ cell }) => cell));
  const isElsewhere = isOther(table);
  for (const [at, cells] of sheet.rows.entries()) {
    const row = at + sheet.firstRow;
    if (isElsewhere(row + 1)) continue;
    for (const [place, content] of cells.entries()) {
      const text = cellText(content);
      const cell = cellAddress(row, place + sheet.firstColumn);
      if (text === '' || cell === table.titleCell || seen.has(cell) || edits.has(cell)) continue;
      if (fiscalYearsIn(text).includes(own)) edits.leave(cell, text, 'elsewhere');
    }
  }
}
