import type { Hidden } from '../../../cells/sheet.js';
import { flagOf, numberOf } from '../xml/walk.js';
import type { ScannedSheet } from './scanned-sheet.js';

/**
 * Rows and columns nobody sees: hidden by hand, by a filter or in a closed group, which a file does not tell apart, or
 * without height or width (18.3.1.73, 18.3.1.13).
 * @param rows how many rows were read; hidden ones beyond them are nobody's
 * @param columns likewise
 */
export function hiddenLines(scanned: ScannedSheet, rows: number, columns: number): Hidden {
  const unseen = scanned.rows.filter(({ row, hidden, height }) => row < rows && (hidden || height === 0));
  const ordered = [...new Set(unseen.map(({ row }) => row))].sort((a, b) => a - b);
  return { rows: ordered, columns: hiddenColumns(scanned, columns) };
}

/** Many elements may speak of the same columns: each only marks where hidden ones begin and end. */
function hiddenColumns({ parts }: ScannedSheet, count: number): number[] {
  const change = new Array<number>(count + 1).fill(0);
  for (const column of parts.find(({ local }) => local === 'cols')?.children ?? []) {
    if (column.local !== 'col' || !(flagOf(column, 'hidden') || numberOf(column, 'width') === 0)) continue;
    const first = Math.max(0, Math.trunc(numberOf(column, 'min') ?? 1) - 1);
    const end = Math.min(count, Math.trunc(numberOf(column, 'max') ?? first + 1));
    if (first >= end) continue;
    change[first] = (change[first] ?? 0) + 1;
    change[end] = (change[end] ?? 0) - 1;
  }
  const columns: number[] = [];
  let depth = 0;
  for (let column = 0; column < count; column += 1) {
    depth += change[column] ?? 0;
    if (depth > 0) columns.push(column);
  }
  return columns;
}
