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

/**
 * The rows passed over, those asked about that a tally counts beside the rows that were read: labels alone, and rows told again. The latter
 * are asked about too where nothing says that they are left out.
 */
export function withRowsAsked(
  rows: readonly PassedOver[],
  indicators: readonly Indicator[],
  tally: Tally | null,
): readonly PassedOver[] {
  const countsMore = (tally?.reading?.total ?? 0) > indicators.length;
  const isRepeatedAsked = countsMore || areRepeatedOpen(indicators, tally);
  if (!isRepeatedAsked) return rows;
  return mapList(rows, (own) =>
    own.because === 'repeated-label' || (countsMore && own.because === 'label-alone')
      ? Object.assign({}, own, { is: 'unread' as const })
      : own,
  );
}
