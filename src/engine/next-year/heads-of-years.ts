import { cellAddress, parseCellAddress } from '../../cells/address.js';
import { cellText, type Sheet } from '../../cells/sheet.js';
import { headText } from '../table/heads/head-text.js';
import { spread } from '../table/heads/second-line.js';
import { FIGURES, readHeaderWord } from '../table/kinds/role.js';
import type { LayoutPage, SummaryTable } from '../table/summary-table.js';
import { foldWord } from '../text/fold.js';
import { columnTimeOf } from '../year/column-time.js';
import { fiscalYearOf } from '../year/fiscal-year.js';
import { withoutYearBeside, yearBesideIn } from '../year/year-beside.js';

/** Which years the heads of a table speak of, and which columns go on with the form. */

/** Of what year a column is that is not judged itself. */
export type ColumnYear = 'last' | 'next' | 'other';

export interface ColumnOfYear {
  /** Column of the sheet, from 0. */
  readonly column: number;
  readonly head: string;
  readonly of: ColumnYear;
  /** What its head says that stands in it; null where it says none of these. */
  readonly holds: 'actual' | 'target' | 'figure' | null;
}

export interface HeadCell {
  readonly cell: string;
  /** Place in the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Of what year the columns under it are that are not judged; null for the others. */
  readonly of: ColumnYear | null;
  /** True over the targets of a page that go on where they are, and over nothing else. */
  readonly isOfTargets: boolean;
}

export interface HeadsOfYears {
  readonly heads: readonly HeadCell[];
  /** By place of the page. */
  readonly columns: readonly (readonly ColumnOfYear[])[];
  /** True where next year has columns of its own already: the form goes on in them, and of its heads only those of its targets move. */
  readonly goesOn: boolean;
  /** By place of the page: whether the targets that are judged are those of the year to come too, for it has none of its own. */
  readonly targetsStay: readonly boolean[];
  /** Years that have columns of actuals, where they are too many to know which of them go on; else empty. */
  readonly tooMany: readonly number[];
}

/** The words over each column of a page, those of a group carried over its columns; by column of the sheet. */
function textsOver(sheet: Sheet, { headRow, lastHeadRow }: LayoutPage): readonly string[] {
  const rowAt = (row: number) => sheet.rows[row - 1 - sheet.firstRow] ?? [];
  let texts: readonly string[] = rowAt(headRow).map(headText);
  for (let row = headRow + 1; row <= lastHeadRow; row += 1) texts = spread(texts, rowAt(row));
  return [...Array.from({ length: sheet.firstColumn }, () => ''), ...texts];
}

const columnOf = (letters: string) => parseCellAddress(`${letters}1`)?.column ?? -1;

function holdsOf(text: string): ColumnOfYear['holds'] {
  const word = readHeaderWord(withoutYearBeside(foldWord(text)));
  const role = word?.roles.find((own) => FIGURES.includes(own));
  return role === 'actual' || role === 'target' || role === 'figure' ? role : null;
}

function columnYearOf(text: string, own: number | null): ColumnYear | null {
  const word = foldWord(text);
  const year = fiscalYearOf(text);
  const beside = yearBesideIn(word);
  const time = columnTimeOf(word);
  if (beside !== null && (year === null || own === null || year === own + (beside === 'last' ? -1 : 1)))
    return beside;
  if (time === 'before' || time === 'later' || time === 'running') return 'other';
  if (year === null || own === null || year === own) return null;
  if (year === own - 1) return 'last';
  return year === own + 1 ? 'next' : 'other';
}

/** Two years beside each other go on as they are; of three nobody knows whether they are those of a plan. */
const MOST_YEARS = 2;

/** Whether a page's one column of targets is this year's, or of no year, and the year to come has none. */
function doTargetsStay(
  { columns }: LayoutPage,
  texts: readonly string[],
  found: readonly ColumnOfYear[],
  own: number | null,
): boolean {
  const target = columns.find(({ role }) => role === 'target');
  if (!target || found.some(({ of, holds }) => of === 'next' && holds !== 'actual' && holds !== null))
    return false;
  const year = fiscalYearOf(texts[columnOf(target.column)] ?? '');
  return year === null || year === own;
}

/** What the heads of a table say of years. @param sheet as the engine reads it */
export function headsOfYears(sheet: Sheet, { layout, fiscalYear }: SummaryTable): HeadsOfYears {
  const heads: HeadCell[] = [];
  const years = new Set<number>();
  let goesOn = false;
  const targetsStay: boolean[] = [];
  const columns = layout.pages.map((page): ColumnOfYear[] => {
    const texts = textsOver(sheet, page);
    const taken = new Set(page.columns.map(({ column }) => columnOf(column)));
    const found = texts.flatMap((head, column): ColumnOfYear[] => {
      const of = head === '' || taken.has(column) ? null : columnYearOf(head, fiscalYear);
      return of === null ? [] : [{ column, head, of, holds: holdsOf(head) }];
    });
    const holdsActual = ({ holds }: Pick<ColumnOfYear, 'holds'>) => holds === 'actual' || holds === 'figure';
    for (const own of found) {
      const year = fiscalYearOf(own.head);
      if (!holdsActual(own) || year === null || columnTimeOf(foldWord(own.head)) !== null) continue;
      years.add(year);
      goesOn ||= fiscalYear !== null && year === fiscalYear + 1;
    }
    if (fiscalYear !== null) years.add(fiscalYear);
    const byColumn = new Map(found.map((own) => [own.column, own.of]));
    const stay = doTargetsStay(page, texts, found, fiscalYear);
    targetsStay.push(stay);
    const targets = stay
      ? page.columns.filter(({ role }) => role === 'target').map(({ column }) => columnOf(column))
      : [];
    for (let row = page.headRow - 1; row < page.lastHeadRow; row += 1) {
      for (const [at, content] of (sheet.rows[row - sheet.firstRow] ?? []).entries()) {
        const column = at + sheet.firstColumn;
        const text = cellText(content);
        if (text.trim() === '') continue;
        // A group's word stands over the columns behind it, too.
        const isGroup =
          texts[column + 1]?.startsWith(headText(text)) === true &&
          headText(sheet.rows[row - sheet.firstRow]?.[at + 1]) === '';
        const isOfTargets = targets.includes(column) && !isGroup;
        heads.push({
          cell: cellAddress(row, column),
          row,
          column,
          text,
          of: byColumn.get(column) ?? null,
          isOfTargets,
        });
      }
    }
    return found;
  });
  const all = [...years].sort((a, b) => a - b);
  return { heads, columns, goesOn, targetsStay, tooMany: !goesOn && all.length > MOST_YEARS ? all : [] };
}
