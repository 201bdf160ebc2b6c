import type { Sheet, StoredCell } from '../../cells/sheet.js';
import { changeWithin } from '../../cells/within-areas.js';

/** What a merge covers is no cell: nobody sees what other programs or the format painter left there (docs/table-rules.md, decision 13). */

const COVERED: StoredCell = { text: '', fixed: 'covered' };

/**
 * The sheet without what its merges cover: such cells are blank and can't be written, the first cell of a merge is as it
 * was. Where the reader can't tell merges the sheet is as it was.
 */
export function withoutCovered(sheet: Sheet): Sheet {
  const { merges = [] } = sheet;
  if (merges.length === 0) return sheet;
  const rows = changeWithin(sheet, merges, (cell, { firstRow, firstColumn }, row, column) =>
    row === firstRow && column === firstColumn ? cell : COVERED,
  );
  return { ...sheet, rows };
}
