import { parseCellAddress } from '../../../cells/address.js';
import type { Sheet } from '../../../cells/sheet.js';
import type { PartTally, Tally } from '../summary-table.js';
import type { TallyPlace } from './found-tallies.js';
import { TallyRow } from './tally-row.js';

/** Tallies of the parts of a table: a 小計 or a 達成数計 below each of them, beside the one of all. */

/** True where a tally stands under the verdicts of the indicators, or the table has no other verdicts to count. */
function countsIndicators(sheet: Sheet, { cell }: Tally, { page, above }: TallyPlace): boolean {
  const column = parseCellAddress(cell)?.column;
  return (
    above.measures === 0 || column === sheet.firstColumn + (page.columns.get('indicatorStatus')?.[0] ?? -1)
  );
}

/**
 * The tallies of parts, each with the places of the indicators since the part above.
 * @param rows those with a tally, in their order, and of how many indicators in all
 * @param whole the tally of all of them
 */
export function partTalliesIn(
  sheet: Sheet,
  rows: readonly TallyPlace[],
  count: number,
  whole: Tally | null,
): readonly PartTally[] {
  const parts: PartTally[] = [];
  let from = 0;
  let to = 0;
  let before = 0;
  let measures = 0;
  for (const place of rows) {
    if (place.above.indicators > to) {
      from = to;
      to = place.above.indicators;
      before = measures;
      measures = place.above.measures;
    }
    if (to - from === count || parts.at(-1)?.to === to) continue;
    const counts = { measures: measures - before, indicators: to - from };
    const tally = new TallyRow(sheet, place.index, place.page).read(counts).indicators;
    if (tally?.reading?.date !== false || tally.cell === whole?.cell) continue;
    if (countsIndicators(sheet, tally, place)) parts.push({ tally, from, to });
  }
  return parts;
}
