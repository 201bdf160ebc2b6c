import type { RowKind } from './row-kind.js';

/** So many rows that name something beside a figure are a table. */
const FEWEST_ROWS = 2;

/**
 * Where the first block of a table's rows ends: at the blank row or the tally behind at least two of them. Behind it something else may
 * stand.
 * @param rows kind of each row, and whether it names something beside a figure
 * @returns a place in the list, its length where the block goes on to the end
 */
export function endOfFirstBlock(
  rows: readonly { readonly kind: RowKind; readonly named: boolean }[],
): number {
  let named = 0;
  for (const [place, { kind, named: own }] of rows.entries()) {
    if (named >= FEWEST_ROWS && (kind === 'blank' || kind === 'tally')) return place;
    if (own) named += 1;
  }
  return rows.length;
}
