import { cellAddress, parseCellAddress } from '../../../engine/sheet/address.js';
import { MOST_COLUMNS, MOST_ROWS } from './scan-sheet.js';

/** A rectangle of cells, all four sides included, counted from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads `A1`, `A1:B2`, `A:C` or `2:5`; `null` for anything else. `$` signs are allowed. */
export function parseRange(text: string): CellRange | null {
  const [first = '', last = first, more] = text.trim().split(':');
  if (more !== undefined) return null;
  const a = parseCorner(first, 0);
  const b = parseCorner(last, 1);
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

/** Reads a list of ranges separated by spaces (`sqref`); what is no range is left out. */
export function parseRanges(text: string): CellRange[] {
  return text.split(/\s+/).flatMap((piece) => (piece ? (parseRange(piece) ?? []) : []));
}

export function formatRange(range: CellRange): string {
  const first = cellAddress(range.top, range.left);
  const last = cellAddress(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

export function rangeHolds(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
