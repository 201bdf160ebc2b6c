import { cellAddress, parseCellAddress } from '../../../cells/address.js';
import type { CellArea } from '../../../cells/sheet.js';
import { MOST_COLUMNS, MOST_ROWS } from './scanned-sheet.js';

/** A rectangle of cells, all four sides included, counted from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads `A1`, `A1:B2`, `A:C` or `2:5`; `null` for anything else. `$` signs are allowed. */
export function parseRange(text: string): CellRange | null {
  const [first = '', last, more] = text.trim().split(':');
  if (more !== undefined) return null;
  const a = last === undefined ? parseCellAddress(first) : parseCorner(first, 0);
  const b = last === undefined ? a : parseCorner(last, 1);
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

function parseCorner(text: string, side: 0 | 1): { row: number; column: number } | null {
  if (/^\$?[A-Za-z]{1,3}$/.test(text)) {
    const corner = parseCellAddress(`${text}1`);
    return corner && { row: side * (MOST_ROWS - 1), column: corner.column };
  }
  if (/^\$?\d{1,7}$/.test(text)) {
    const row = Number(text.replace('$', '')) - 1;
    return row >= 0 ? { row, column: side * (MOST_COLUMNS - 1) } : null;
  }
  return parseCellAddress(text);
}

/** A range as readers hand it on. */
export function areaOf({ top, left, bottom, right }: CellRange): CellArea {
  return { firstRow: top, lastRow: bottom, firstColumn: left, lastColumn: right };
}

/** The address of a range: `A1`, or `A1:B2`. */
export function formatRange(range: CellRange): string {
  const first = cellAddress(range.top, range.left);
  const last = cellAddress(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** Whether a place lies in a range. */
export function rangeHolds(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/**
 * Finds a range that holds a place, among many: of each column that is asked for, the ranges over it by their tops, each with the one that reaches
 * lowest of those so far. So no range is looked at twice, however they lie.
 */
export function rangeFinder(
  ranges: readonly CellRange[],
): (row: number, column: number) => CellRange | undefined {
  const byTop = [...ranges].sort((a, b) => a.top - b.top);
  const columns = new Map<number, Column>();
  return (row, column) => {
    const own = columns.get(column) ?? columnOf(byTop, column);
    columns.set(column, own);
    const found = own.lowest[above(own.tops, row) - 1];
    return found && found.bottom >= row ? found : undefined;
  };
}

interface Column {
  readonly tops: readonly number[];
  /** Of the ranges up to each of the tops the one that reaches lowest. */
  readonly lowest: readonly CellRange[];
}

function columnOf(byTop: readonly CellRange[], column: number): Column {
  const tops: number[] = [];
  const lowest: CellRange[] = [];
  for (const range of byTop) {
    if (column < range.left || column > range.right) continue;
    const before = lowest.at(-1);
    tops.push(range.top);
    lowest.push(before && before.bottom >= range.bottom ? before : range);
  }
  return { tops, lowest };
}

/** How many of the sorted tops are not below a row. */
function above(tops: readonly number[], row: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}
