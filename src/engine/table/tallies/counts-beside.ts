import { parseCellAddress } from '../../../cells/address.js';
import { cellText, type Sheet } from '../../../cells/sheet.js';
import { mapList } from '../../lists/map-list.js';
import { countOfRow } from '../kinds/row-kind.js';
import type { Tally } from '../summary-table.js';
import type { FoundTallies, TallyPlace } from './found-tallies.js';

/** A tally whose numbers have rows of their own: 達成数 2 beside 未達成数 1, or beside 指標数 3. */

const COUNT = /^\d{1,5}$/;

/** A row that counts, and what it has in the column of the tally. */
interface CountBeside {
  readonly of: ReturnType<typeof countOfRow>;
  readonly text: string;
}

function countIn(sheet: Sheet, { index }: TallyPlace, column: number): CountBeside {
  const cells = sheet.rows[index] ?? [];
  return { of: countOfRow(mapList(cells, cellText)), text: cellText(cells[column]).trim() };
}

/** The tally together with the count beside it, or null where one of them is no number. */
function together(tally: Tally, { of, text }: CountBeside): Tally | null {
  const [own, other] = [tally.text.trim().normalize('NFKC'), text.normalize('NFKC')];
  if (!COUNT.test(own) || !COUNT.test(other)) return null;
  const achieved = Number(own);
  const total = of === 'all' ? Number(other) : achieved + Number(other);
  const reading = { achieved, total, date: false };
  // What is written in the cell is one number, and no tally may be written there.
  const read: Tally = Object.assign({}, tally, { value: `${achieved}/${total}`, reading });
  return of === 'all' ? Object.assign(read, { ofAll: true as const }) : read;
}

/**
 * The tallies as the rows beside them say. Where those are blank, nothing is written: the form wants a number in each (docs/table-rules.md,
 * decision 18).
 * @param rows those that count, with no indicators between them and the tally
 */
export function withCountsBeside(
  sheet: Sheet,
  found: FoundTallies,
  rows: readonly TallyPlace[],
): FoundTallies {
  const { measures, indicators, unread } = found;
  if (indicators === null || indicators.reading !== null || indicators.uncalculated) return found;
  const column = (parseCellAddress(indicators.cell)?.column ?? 0) - sheet.firstColumn;
  const counts = mapList(rows, (row) => countIn(sheet, row, column));
  const beside = counts.find(({ of }) => of === 'unachieved') ?? counts[0];
  const read = beside ? together(indicators, beside) : null;
  if (read) return { measures, indicators: read, unread };
  return { measures, indicators: null, unread: unread ?? { tally: indicators, because: 'tally-in-rows' } };
}
