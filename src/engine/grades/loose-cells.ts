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

/** The rows that hold something of the table, each with the cells that are its own. */
function ownRows({ indicators, measures, totals }: SummaryTable): Map<number, Set<number>> {
  const rows = new Map<number, Set<number>>();
  const add = (cell: string | null | undefined) => {
    const place = cell ? parseCellAddress(cell) : null;
    if (!place) return;
    const own = rows.get(place.row);
    if (own) own.add(place.column);
    else rows.set(place.row, new Set([place.column]));
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
  return rows;
}

/** First and last column in which the rows have cells of their own. */
function widthOf(rows: ReadonlyMap<number, ReadonlySet<number>>): readonly [number, number] {
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  for (const columns of rows.values())
    for (const column of columns) {
      first = Math.min(first, column);
      last = Math.max(last, column);
    }
  return [first, last];
}

/** The filled loose cells in reading order. */
export function looseCells(sheet: Sheet, table: SummaryTable): LooseCell[] {
  const own = ownRows(table);
  const [first, last] = widthOf(own);
  const isBeside = (column: number) => column < first || column > last;
  const cells: LooseCell[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    const place = sheet.firstRow + index;
    const taken = own.get(place);
    for (const [offset, content] of row.entries()) {
      const column = sheet.firstColumn + offset;
      if (taken && (taken.has(column) || !isBeside(column))) continue;
      const text = cellText(content);
      if (text.trim() === '' || text.length > LONGEST) continue;
      cells.push({ cell: cellAddress(place, column), text, row: place, column });
      if (cells.length === MOST) return cells;
    }
  }
  return cells;
}
