import { type Cell, cellAddress, cellText } from '../engine/index.js';
import { cellAt, cellsByColumn } from '../session/cells-of-check.js';
import type { CheckedSheet, Outcome } from '../session/session.js';
import { ask, type ExcelLibrary } from './ask.js';
import { type CellContent, isFormula } from './cell-content.js';

/** Whether cells of a sheet still hold what a check saw in them. */

/** True where a constant is what the check saw. A formula never is: what it said then is not known. */
export function isHeld(cell: Cell, content: CellContent): boolean {
  if (isFormula(content)) return false;
  if (typeof cell === 'string') return cell === content;
  if (cell.fixed === 'formula') return false;
  return cell.number === undefined
    ? cellText(cell).toLowerCase() === String(content).toLowerCase()
    : cell.number === content;
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
