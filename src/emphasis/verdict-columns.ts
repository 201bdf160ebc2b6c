import { cellAddress, type JudgedTable, parseCellAddress, statusCells } from '../engine/index.js';

/** A part of a column. */
export interface ColumnRange {
  readonly address: string;
  readonly firstCell: string;
}

/** The cells of a column from one row to another, both counted from 0. */
export function columnRange(column: number, firstRow: number, lastRow: number): ColumnRange {
  const firstCell = cellAddress(firstRow, column);
  return { firstCell, address: `${firstCell}:${cellAddress(lastRow, column)}` };
}

/** The columns of ※1 and ※2, each from its first verdict to its last; a column that both use on different pages is one. */
export function verdictColumns(judged: JudgedTable): ColumnRange[] {
  const ends = new Map<number, { first: number; last: number }>();
  for (const { status } of statusCells(judged)) {
    const place = parseCellAddress(status.cell);
    if (!place) continue;
    const { first, last } = ends.get(place.column) ?? { first: place.row, last: place.row };
    ends.set(place.column, { first: Math.min(first, place.row), last: Math.max(last, place.row) });
  }
  return [...ends]
    .sort(([one], [other]) => one - other)
    .map(([column, { first, last }]) => columnRange(column, first, last));
}
