import { parseCellAddress } from '../../../cells/address.js';
import { cellText, type Sheet } from '../../../cells/sheet.js';
import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import { isTallyAlone, isTallyLabel } from '../kinds/row-kind.js';
import { wordedTallies } from '../kinds/worded-tally.js';
import type { Page } from '../layout/page.js';
import type { Tally } from '../summary-table.js';
import { withCountsBeside } from './counts-beside.js';
import type { FoundTallies, TallyPlace } from './found-tallies.js';
import { type Counts, type Level, type TallyCells, TallyRow } from './tally-row.js';

/** The cells of 達成数計: which holds the 施策, which the 指標, wherever the row has drifted to. */

/** True where each tally of the row stands under the verdicts it counts. */
const isUnder = ({ measures, indicators }: TallyCells, columns: Page['columns'], firstColumn: number) =>
  (
    [
      [measures, 'measureStatus'],
      [indicators, 'indicatorStatus'],
    ] as const
  ).every(([tally, role]) => {
    const column = parseCellAddress(tally?.cell ?? '')?.column;
    return column !== undefined && column - firstColumn === columns.get(role)?.[0];
  });

/**
 * A tally above the heads of the table: both values there stand over their columns, or are told apart by their order.
 * @param first the first page
 */
export function findTalliesAbove(sheet: Sheet, first: Page, counts: Counts): TallyCells {
  let found: TallyCells = { measures: null, indicators: null };
  for (let index = first.header.row - 1; index >= 0; index -= 1) {
    const texts = mapList(sheet.rows[index] ?? [], cellText);
    if (!texts.some((text) => isTallyLabel(text) || wordedTallies(text).length > 0 || isTallyAlone(text)))
      continue;
    const over = new TallyRow(sheet, index, first).read(counts);
    if (isUnder(over, first.columns, sheet.firstColumn)) return over;
    const read = new TallyRow(sheet, index, null).read(counts);
    found = { measures: found.measures ?? read.measures, indicators: found.indicators ?? read.indicators };
    if (found.measures !== null && found.indicators !== null) break;
  }
  return found;
}

/**
 * A tally of the last part of a table, whose other parts were counted by tallies of their own above: of as many as
 * there are in that part, or of fewer than above. It is no tally of the whole, and the sheet has none.
 */
function isOfPart(
  tally: Tally | null,
  level: Level,
  earlier: Tally | null,
  counts: Counts,
  above: Counts,
): boolean {
  const part = counts[level] - above[level];
  const read = tally?.reading;
  const before = earlier?.reading;
  if (!read || !before || part <= 0 || before.total > above[level]) return false;
  return read.total === part ? part < counts[level] : read.total < part && read.total < before.total;
}

/** The tally of the last row, where it counts just what stands above it and more indicators follow; else null. */
function tallyOfAbove(
  { measures, indicators }: TallyCells,
  { above }: TallyPlace,
  counts: Counts,
): Tally | null {
  if (above.indicators === counts.indicators) return null;
  const own = indicators ?? measures;
  const level = indicators ? 'indicators' : 'measures';
  return own?.reading?.total === above[level] && above[level] < counts[level] ? own : null;
}

/** A tally that counts just the indicators above it, and is no 小計: a blank one below may count its own part or all. */
const countsAll = (own: Tally | null, { above, isSubtotal }: TallyPlace): Tally | null =>
  !isSubtotal && own?.reading?.total === above.indicators ? own : null;

/** True for a tally that may as well be of the rows since another one above it, or of those above it alone: nothing says that it is of all. */
function mayBeOfPart({ basis, above }: TallyPlace, earlier: readonly TallyPlace[], counts: Counts): boolean {
  if (basis === 'whole') return false;
  if (above.indicators > 0 && above.indicators < counts.indicators) return true;
  if (basis === 'part') return earlier.length > 0;
  const before = earlier.at(-1);
  // Right below the tally of the last part it counts all of them.
  if (before?.basis === 'part' && before.above.indicators === above.indicators) return false;
  return earlier.some(
    (own) => !own.isSubtotal && own.above.indicators > 0 && own.above.indicators < above.indicators,
  );
}

const isBlank = (tally: Tally | null): boolean => tally !== null && tally.text.trim() === '';

const NO_TALLIES: FoundTallies = { measures: null, indicators: null, unread: null };

/**
 * Finds the tally cells. The last 達成数計 of the table counts; where 施策 and 指標 have rows of their own, the two last.
 * @param counts how many 施策 and 指標 the table has, to tell a lone tally by its denominator
 * @param countRows rows that count beside it
 */
export function findTallies(
  sheet: Sheet,
  rows: readonly TallyPlace[],
  counts: Counts,
  countRows: readonly TallyPlace[],
): FoundTallies {
  const found = talliesIn(sheet, rows, counts);
  const above = rows.at(-1)?.above.indicators;
  const beside = filterList(countRows, (own) => own.above.indicators === above);
  return beside.length === 0 ? found : withCountsBeside(sheet, found, beside);
}

function talliesIn(sheet: Sheet, rows: readonly TallyPlace[], counts: Counts): FoundTallies {
  const last = rows.at(-1);
  if (!last) return NO_TALLIES;
  const row = new TallyRow(sheet, last.index, last.page);
  let read = row.read(counts);
  const above = rows.at(-2);
  const beside = above !== undefined && last.index - above.index <= 2;
  if (beside && (read.measures === null || read.indicators === null)) {
    const other = new TallyRow(sheet, above.index, above.page).read(counts);
    read = { measures: read.measures ?? other.measures, indicators: read.indicators ?? other.indicators };
  }
  if (read.measures === null || read.indicators === null) {
    const blank = row.withBlank();
    read = { measures: read.measures ?? blank.measures, indicators: read.indicators ?? blank.indicators };
  }
  const lone = tallyOfAbove(read, last, counts);
  if (lone)
    return { ...NO_TALLIES, unread: last.isSubtotal ? null : { tally: lone, because: 'tally-of-part' } };
  const earlier = filterList(rows, (own) => own.above.indicators < last.above.indicators).at(-1);
  const further = counts.measures === 0 && read.indicators ? row.beside(read.indicators) : null;
  const unread = further && ({ tally: further, because: 'tally-of-no-level' } as const);
  // Written out, not spread: V8 takes a call into its runtime to add to a literal that begins with a spread.
  const found: FoundTallies = { measures: read.measures, indicators: read.indicators, unread };
  const open = [read.indicators, read.measures].find(isBlank);
  const asked =
    open && mayBeOfPart(last, rows.slice(0, -1), counts)
      ? { ...NO_TALLIES, unread: { tally: open, because: 'tally-unclear' } as const }
      : found;
  if (!earlier) return asked;
  const other = new TallyRow(sheet, earlier.index, earlier.page).read(earlier.above);
  const counted = read.indicators?.reading === null ? countsAll(other.indicators, earlier) : null;
  if (counted && read.indicators?.text.trim() === '')
    return { ...NO_TALLIES, unread: { tally: counted, because: 'tally-of-part' } };
  const isPart = (level: Level) => isOfPart(read[level], level, other[level], counts, earlier.above);
  return isPart('indicators') || isPart('measures') ? NO_TALLIES : asked;
}
