import { cellAddress, parseCellAddress } from '../../cells/address.js';
import { cellText, type Sheet } from '../../cells/sheet.js';
import type { SummaryTable } from '../table/summary-table.js';

/** The cells of a sheet that are no part of the table's rows: above it, below it, amid its pages, and beside it. */

export interface LooseCell {
  readonly cell: string;
  readonly text: string;
  /** Row and column of the sheet, from 0. */
  readonly row: number;
  readonly column: number;
}

/** Longer texts are no legend, and must not cost time. */
const LONGEST = 2_000;
/** A sheet may hold any number of cells beside its table. */
const MOST = 20_000;

/** The rows that hold something of the table, and the first and last column in which they do. */
interface OwnRows {
  /** By the sheet's row, from 0; true where it holds something of the table. */
  readonly rows: readonly (boolean | undefined)[];
  readonly first: number;
  readonly last: number;
}

function ownRows({ indicators, measures, totals }: SummaryTable): OwnRows {
  const rows: (boolean | undefined)[] = [];
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  const add = (cell: string | null | undefined) => {
    const place = cell ? parseCellAddress(cell) : null;
    if (!place) return;
    rows[place.row] = true;
    first = Math.min(first, place.column);
    last = Math.max(last, place.column);
  };
  for (const { labelCell, figureCells, status, rate, comment, parts } of indicators) {
    add(labelCell);
    figureCells.forEach(add);
    add(status?.cell);
    add(rate?.cell);
    add(comment?.cell);
    for (const { cell } of parts) add(cell);
  }
  for (const { labelCell, status } of measures) {
    add(labelCell);
    add(status?.cell);
  }
  for (const { figureCells } of totals) figureCells.forEach(add);
  return { rows, first, last };
}

/** The filled loose cells in reading order. */
export function looseCells(sheet: Sheet, table: SummaryTable): LooseCell[] {
  const own = ownRows(table);
  const cells: LooseCell[] = [];
  for (let index = 0; index < sheet.rows.length; index += 1) {
    const row = sheet.rows[index] ?? [];
    const place = sheet.firstRow + index;
    const isOwn = own.rows[place] === true;
    for (let offset = 0; offset < row.length; offset += 1) {
      const column = sheet.firstColumn + offset;
      // What the table leaves out between its columns is beside nothing.
      if (isOwn && column >= own.first && column <= own.last) continue;
      const text = cellText(row[offset]);
      if (text.trim() === '' || text.length > LONGEST) continue;
      cells.push({ cell: cellAddress(place, column), text, row: place, column });
      if (cells.length === MOST) return cells;
    }
  }
  return cells;
}
