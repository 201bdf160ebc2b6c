import type { CellRange } from '../sheet/cell-range.js';

/**
 * Answers whether a range holds one of many places, without looking at each of them: a workbook of 100,000 rows asks 100,000 times of as
 * many.
 */
export function placesIn(
  places: readonly { readonly row: number; readonly column: number }[],
): (range: CellRange) => boolean {
  const columns = new Map<number, number[]>();
  for (const { row, column } of places) {
    const rows = columns.get(column);
    if (rows) rows.push(row);
    else columns.set(column, [row]);
  }
  for (const rows of columns.values()) rows.sort((a, b) => a - b);
  return ({ top, left, bottom, right }) => {
    for (const [column, rows] of columns) {
      if (column < left || column > right) continue;
      if ((rows[firstFrom(rows, top)] ?? Number.POSITIVE_INFINITY) <= bottom) return true;
    }
    return false;
  };
}

/** Index of the first number that is not below a bound, in a sorted list. */
function firstFrom(sorted: readonly number[], bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
