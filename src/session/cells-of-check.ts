import { type Cell, parseCellAddress, type Sheet } from '../engine/index.js';

/** Cells a check saw, by the addresses that events and edits name. */

/** More cells than so many are not compared: whoever changed them changed the table. */
const MOST_CELLS = 100_000;

/** The cell a check saw; blank outside the rows it read. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.rows[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? '';
}

export interface ColumnOfCells {
  readonly column: number;
  readonly rows: Set<number>;
}

/** The single cells of addresses such as `G5`, `D4:G9` or `B2,C3`, by column; null for whole rows and columns. */
export function cellsByColumn(addresses: readonly string[]): ColumnOfCells[] | null {
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
