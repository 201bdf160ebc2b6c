import { cellAddress, parseCellAddress, type SummaryTable } from '../engine/index.js';

/** Where verdicts stand, and the words that say 未達成 there. */

/** A part of a column that holds verdicts, from the first such cell to the last. */
export interface StatusColumn {
  readonly address: string;
  readonly firstCell: string;
}

/** The columns of ※1 and ※2, each from its first verdict to its last; a column that both use on different pages is one. */
export function statusColumns(table: SummaryTable): StatusColumn[] {
  const ends = new Map<number, { first: number; last: number }>();
  for (const { status } of [...table.measures, ...table.indicators]) {
    const place = status && parseCellAddress(status.cell);
    if (!place) continue;
    const { first, last } = ends.get(place.column) ?? { first: place.row, last: place.row };
    ends.set(place.column, { first: Math.min(first, place.row), last: Math.max(last, place.row) });
  }
  return [...ends]
    .sort(([one], [other]) => one - other)
    .map(([column, { first, last }]) => {
      const firstCell = cellAddress(first, column);
      return { firstCell, address: `${firstCell}:${cellAddress(last, column)}` };
    });
}
