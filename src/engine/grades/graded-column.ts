import { cellAddress, parseCellAddress } from '../../cells/address.js';
import { cellText, type Sheet } from '../../cells/sheet.js';
import { gradeOf, isSymbol } from '../lexicon/grade-marks.js';
import { holdsLegendWord } from '../lexicon/legend/legend-words.js';
import { NO_TARGET, readVerdict } from '../lexicon/verdict-words.js';
import { filterList } from '../lists/filter-list.js';
import { flatMapList } from '../lists/flat-map-list.js';
import { mapList } from '../lists/map-list.js';
import type { LayoutPage, SummaryTable, TextAt } from '../table/summary-table.js';
import { foldWord } from '../text/fold.js';

/** The column in which a table is graded: that of the verdicts, or one beside it. */

export interface GradedColumn {
  readonly is: 'status' | 'own';
  /** The cell of each indicator, in their order; null where it has none. */
  readonly cells: readonly (TextAt | null)[];
  /** The grades among them, each as often as it stands there. */
  readonly grades: readonly string[];
}

/** So many of the filled cells of a column of grades are grades. */
const ENOUGH = 0.5;

function columnOf(
  is: GradedColumn['is'],
  cells: readonly (TextAt | null)[],
  marks: ReadonlySet<string>,
): GradedColumn {
  const grades = flatMapList(cells, (cell) => {
    const grade = gradeOf(cell?.text ?? '');
    return grade !== null && (!isSymbol(grade) || marks.has(grade)) ? [grade] : [];
  });
  return { is, cells, grades };
}

function isGraded({ cells, grades }: GradedColumn): boolean {
  const filled = filterList(
    cells,
    (cell) => cell !== null && cell.text.trim() !== '' && readVerdict(cell.text)?.verdict !== NO_TARGET,
  );
  return grades.length > 0 && grades.length >= ENOUGH * filled.length;
}

/**
 * The column of the verdicts, where it holds grades, or holds nothing yet while a legend of grades is there.
 * @param marks ◎○△× that are grades; letters always are
 */
export function statusColumn(
  { indicators }: SummaryTable,
  marks: ReadonlySet<string>,
  isLegendThere: boolean,
): GradedColumn | null {
  // Without a legend, and without a grade, nothing else is asked.
  const mayGrade = ({ status }: (typeof indicators)[number]) =>
    status !== null && gradeOf(status.text) !== null;
  if (!isLegendThere && !indicators.some(mayGrade)) return null;
  const cells = mapList(indicators, ({ status }) => status);
  const column = columnOf('status', cells, marks);
  const isBlank =
    cells.some((cell) => cell !== null) && cells.every((cell) => (cell?.text ?? '').trim() === '');
  return isGraded(column) || (isBlank && isLegendThere) ? column : null;
}

/** The words over a column of a page. */
function headOver(sheet: Sheet, { headRow, lastHeadRow }: LayoutPage, column: number): string {
  const rows = sheet.rows.slice(headRow - 1 - sheet.firstRow, lastHeadRow - sheet.firstRow);
  return foldWord(mapList(rows, (row) => cellText(row[column])).join(''));
}

/**
 * A column of grades beside that of the verdicts, where just one holds them; what a committee or last year says is not judged.
 * @param marks all marks of the legend
 */
export function ownColumn(
  sheet: Sheet,
  { indicators, layout }: SummaryTable,
  marks: ReadonlySet<string>,
): GradedColumn | null {
  const [page, other] = layout.pages;
  if (!page || other) return null;
  const taken = new Set(mapList(page.columns, ({ column }) => parseCellAddress(`${column}1`)?.column));
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns: GradedColumn[] = [];
  for (let column = 0; column < width; column += 1) {
    const place = sheet.firstColumn + column;
    const head = headOver(sheet, page, column);
    if (taken.has(place) || head === '' || holdsLegendWord(head, 'somebodyElse')) continue;
    const cells = mapList(indicators, ({ row }) => ({
      cell: cellAddress(row - 1, place),
      text: cellText(sheet.rows[row - 1 - sheet.firstRow]?.[column]),
    }));
    const own = columnOf('own', cells, marks);
    if (isGraded(own)) columns.push(own);
  }
  return columns.length === 1 ? (columns[0] ?? null) : null;
}
