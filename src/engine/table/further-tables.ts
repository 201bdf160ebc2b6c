import { cellAddress } from '../../cells/address.js';
import { cellText, type Sheet } from '../../cells/sheet.js';
import { filterList } from '../lists/filter-list.js';
import { mapList } from '../lists/map-list.js';
import { foldWord } from '../text/fold.js';
import { holdsFigure, type TableOnSheet } from './heads/next-table.js';
import { sheetWithin } from './heads/side-by-side.js';
import type { FurtherTable, PassedOver } from './summary-table.js';

/** Tables of another year or society below the one that is read, or beside it: kept, and never counted (docs/table-rules.md, decision 15). */

/** Indices of the rows between two, that hold something, with their first and end columns. */
function filledRows(sheet: Sheet, begin: number, end: number) {
  const rows: { index: number; from: number; to: number }[] = [];
  for (let index = begin; index < end; index += 1) {
    const row = sheet.rows[index] ?? [];
    const from = row.findIndex((cell) => cellText(cell).trim() !== '');
    if (from < 0) continue;
    let to = row.length;
    while (cellText(row[to - 1]).trim() === '') to -= 1;
    rows.push({ index, from, to });
  }
  return rows;
}

/**
 * What a further table holds.
 * @param end index into `sheet.rows` where it ends
 * @returns every filled row of it, and the table itself where a figure stands in it
 */
export function readFurther(
  sheet: Sheet,
  { headers, title, begin }: TableOnSheet,
  end: number,
): { readonly rows: readonly PassedOver[]; readonly tables: readonly FurtherTable[] } {
  const filled = filledRows(sheet, begin, end);
  const rows = mapList(
    filled,
    ({ index }): PassedOver => ({
      row: sheet.firstRow + index + 1,
      is: 'foreign',
      because: 'further-table',
      texts: [],
    }),
  );
  const [first] = filled;
  const last = filled.at(-1);
  if (!first || !last || !holdsFigure(sheet, headers, end)) return { rows, tables: [] };
  const at = (row: number, column: number) => cellAddress(sheet.firstRow + row, sheet.firstColumn + column);
  const [left, right] = filled.reduce(
    ([from, to], own) => [Math.min(from, own.from), Math.max(to, own.to)] as const,
    [first.from, first.to] as const,
  );
  const table = {
    title,
    heads: filterList(mapList(headers[0]?.texts ?? [], foldWord), Boolean).join('|'),
    cell: at(first.index, first.from),
    area: `${at(first.index, left)}:${at(last.index, right - 1)}`,
    firstRow: sheet.firstRow + first.index + 1,
    lastRow: sheet.firstRow + last.index + 1,
  };
  return { rows, tables: [table] };
}

/**
 * What a table beside the one that is read holds: the table alone, for its rows are those of the other.
 * @param end index into `sheet.rows` where the other ends
 */
export function readBeside(sheet: Sheet, table: TableOnSheet, end: number): ReturnType<typeof readFurther> {
  const [header] = table.headers;
  return header
    ? { ...readFurther(sheetWithin(sheet, header), table, end), rows: [] }
    : { rows: [], tables: [] };
}
