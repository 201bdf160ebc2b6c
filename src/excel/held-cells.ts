import { type Cell, cellAddress, cellText, parseCellAddress, type Sheet } from '../engine/index.js';
import { ask, type ExcelLibrary } from './ask.js';
import { type CellContent, isFormula } from './cell-content.js';
import type { CheckedSheet, Outcome } from './session.js';

/** Whether cells of a sheet still hold what a check saw in them. */

/** More cells than so many are not compared: whoever changed them changed the table. */
const MOST_CELLS = 100_000;

/** The cell a check saw; blank outside the rows it read. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.rows[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? '';
}

/** True where a constant is what the check saw. A formula never is: what it said then is not known. */
export function isHeld(cell: Cell, content: CellContent): boolean {
  if (isFormula(content)) return false;
  if (typeof cell === 'string') return cell === content;
  if (cell.fixed === 'formula') return false;
  return cell.number === undefined
    ? cellText(cell).toLowerCase() === String(content).toLowerCase()
    : cell.number === content;
}

interface ColumnOfCells {
  readonly column: number;
  readonly rows: Set<number>;
}

/** The single cells of addresses such as `G5`, `D4:G9` or `B2,C3`, by column; null for whole rows and columns. */
function cellsByColumn(addresses: readonly string[]): ColumnOfCells[] | null {
  const columns = new Map<number, Set<number>>();
  let room = MOST_CELLS;
  for (const address of addresses.flatMap((one) => one.split(','))) {
    const [from = '', to = from] = address.replace(/^.*!/, '').split(':');
    const first = parseCellAddress(from.trim());
    const last = parseCellAddress(to.trim());
    if (!first || !last) return null;
    room -= (last.row - first.row + 1) * (last.column - first.column + 1);
    if (room < 0) return null;
    for (let { column } = first; column <= last.column; column += 1) {
      const rows = columns.get(column) ?? new Set();
      columns.set(column, rows);
      for (let { row } = first; row <= last.row; row += 1) rows.add(row);
    }
  }
  return [...columns].map(([column, rows]) => ({ column, rows }));
}

/**
 * Compares cells with what a check saw, in one round trip. Whose change it was is not asked: what this add-in wrote
 * stands in its own check already, and the same text typed again changes nothing.
 * @param addresses A1 addresses of cells or areas, as Excel's events name them
 * @returns false where one of them holds something else, or may: whole rows and columns, very many cells, formulas
 */
export async function holdsAsChecked(
  excel: ExcelLibrary,
  { sheetId, sheet }: CheckedSheet,
  addresses: readonly string[],
): Promise<Outcome<boolean>> {
  const columns = cellsByColumn(addresses);
  if (!columns) return { ok: true, value: false };
  return ask(excel, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    const asked = columns.map(({ column, rows }) => {
      let first = Number.POSITIVE_INFINITY;
      let last = 0;
      for (const row of rows) {
        first = Math.min(first, row);
        last = Math.max(last, row);
      }
      const range = worksheet.getRange(`${cellAddress(first, column)}:${cellAddress(last, column)}`);
      range.load('formulas');
      return { column, rows, first, range };
    });
    await context.sync();
    return asked.every(({ column, rows, first, range }) =>
      [...rows].every((row) => isHeld(cellAt(sheet, row, column), range.formulas[row - first]?.[0] ?? '')),
    );
  });
}
