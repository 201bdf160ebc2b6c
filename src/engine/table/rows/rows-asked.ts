import { mapList } from '../../lists/map-list.js';
import type { Indicator, PassedOver, Tally } from '../summary-table.js';

/** Rows passed over of which only the 達成数計 tells whether they are indicators (docs/table-rules.md, decisions 15 and 18). */

/**
 * True where nothing bears out that rows told again (再掲) are left out: no total that counts the others alone, and no verdict beside
 * these.
 */
function areRepeatedOpen(indicators: readonly Indicator[], tally: Tally | null): boolean {
  if (tally?.reading) return false;
  // Where neither verdicts nor a tally have a cell, nothing hangs on them.
  const hasCells = tally !== null || indicators.some(({ status }) => status !== null);
  return hasCells && indicators.every(({ status }) => (status?.text ?? '').trim() === '');
}

/** What a 達成数計 may count beside the rows that were read. */
const MAY_BE_COUNTED: readonly PassedOver['because'][] = [
  'label-alone',
  'repeated-label',
  'judged-total',
  'judged-part',
];

/**
 * The rows passed over, those asked about that a tally counts beside the rows that were read: labels alone, rows told again, totals and
 * parts of the year with verdicts of their own. Where the tally is blank, nothing says that the latter are left out, and where no verdict is
 * there either, nothing that rows told again are.
 */
export function withRowsAsked(
  rows: readonly PassedOver[],
  indicators: readonly Indicator[],
  tally: Tally | null,
): readonly PassedOver[] {
  const countsMore = (tally?.reading?.total ?? 0) > indicators.length;
  const asked: PassedOver['because'][] = countsMore ? [...MAY_BE_COUNTED] : [];
  if (tally !== null && !tally.reading) asked.push('judged-total', 'judged-part');
  if (areRepeatedOpen(indicators, tally)) asked.push('repeated-label');
  if (asked.length === 0) return rows;
  return mapList(rows, (own) =>
    asked.includes(own.because) ? Object.assign({}, own, { is: 'unread' as const }) : own,
  );
}
