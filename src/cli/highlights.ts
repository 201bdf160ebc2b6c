import { type Check, columnLetters, parseCellAddress } from '../engine/index.js';
import type { Highlight } from '../files/index.js';

/** Light red, as Excel's own preset for cells to look at. */
const FILL = '#FFC7CE';

/** 未達成 emphasised in the status cells: each status column from its first to its last cell. */
export function highlightsOf({ judged }: Check): Highlight[] {
  const cells = [
    ...judged.indicators.flatMap(({ indicator }) => indicator.status ?? []),
    ...judged.measures.flatMap(({ measure }) => measure.status ?? []),
  ];
  const columns = new Map<number, { first: number; last: number }>();
  for (const { cell } of cells) {
    const place = parseCellAddress(cell);
    if (!place) continue;
    const own = columns.get(place.column) ?? { first: place.row, last: place.row };
    columns.set(place.column, { first: Math.min(own.first, place.row), last: Math.max(own.last, place.row) });
  }
  return [...columns].map(([column, { first, last }]) => {
    const letters = columnLetters(column);
    return { range: `${letters}${first + 1}:${letters}${last + 1}`, value: '未達成', fill: FILL };
  });
}
