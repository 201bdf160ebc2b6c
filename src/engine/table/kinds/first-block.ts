import type { RowKind } from './row-kind.js';

/** So many rows that name something beside a figure are a table. */
const FEWEST_ROWS = 2;

/**
 * Where the first block of a table's rows ends: at the blank row or the tally behind at least two of them. Behind it something else may
 * stand.
 * @param kindOf what kind of row one is
 * @param names true for a row that names something beside a figure; asked of rows of content alone
 * @returns a place in the list, its length where the block goes on to the end
 */
export function endOfFirstBlock<Row>(
  rows: readonly Row[],
  kindOf: (row: Row) => RowKind,
  names: (row: Row) => boolean,
): number {
  let named = 0;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] as Row;
    const kind = kindOf(row);
    if (named >= FEWEST_ROWS && (kind === 'blank' || kind === 'tally')) return place;
    if (kind === 'content' && names(row)) named += 1;
  }
  return rows.length;
}
