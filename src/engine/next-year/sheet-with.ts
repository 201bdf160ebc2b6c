import { cellAddress } from '../../cells/address.js';
import type { Cell, Sheet } from '../../cells/sheet.js';

/** A sheet as it reads once some cells are changed, where nothing is written yet. */
export function sheetWith(
  sheet: Sheet,
  edits: readonly { readonly cell: string; readonly to: string; readonly number?: number }[],
): Sheet {
  const byCell = new Map(edits.map((edit) => [edit.cell, edit]));
  const changed = (cell: Cell, address: string): Cell => {
    const edit = byCell.get(address);
    if (!edit) return cell;
    return edit.number === undefined ? edit.to : { text: edit.to, number: edit.number };
  };
  return {
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells.map((cell, column) =>
        changed(cell, cellAddress(sheet.firstRow + row, sheet.firstColumn + column)),
      ),
    ),
  };
}
