import { parseCellAddress } from '../../cells/address.js';
import type { Sheet } from '../../cells/sheet.js';
import { mapList } from '../lists/map-list.js';
import type { FurtherTable } from './summary-table.js';

/**
 * The sheet with the cells of a further table and nothing else, each where it stands: what is read of it is read of that
 * table alone, and nothing outside can be written (docs/table-rules.md, decision 15).
 */
export function cutToTable(sheet: Sheet, { area }: Pick<FurtherTable, 'area'>): Sheet {
  const [first, last] = mapList(area.split(':'), parseCellAddress);
  if (!first || !last) return { ...sheet, rows: [] };
  const left = Math.max(first.column, sheet.firstColumn);
  const top = Math.max(first.row, sheet.firstRow);
  const rows = mapList(sheet.rows.slice(top - sheet.firstRow, last.row + 1 - sheet.firstRow), (row) =>
    row.slice(left - sheet.firstColumn, last.column + 1 - sheet.firstColumn),
  );
  return { ...sheet, firstRow: top, firstColumn: left, rows };
}
