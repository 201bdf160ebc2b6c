import { isSameSum } from '../../figure/comparison.js';
import type { FigureReading } from '../../figure/reading.js';
import type { Indicator } from '../summary-table.js';

/** 全体, 平均 or ①＋②: whether a row without a verdict of its own only takes those above it together. */

const FEWEST = 2;
/** No row takes more together; and a table of such rows alone is not gone through for each of them. */
const MOST = 200;

/** True where a value is the mean of others, rounded as it is written. */
const isMean = (value: number, decimals: number, sum: number, count: number): boolean =>
  Math.abs(sum / count - value) <= 0.5 * 10 ** -decimals * (1 + Number.EPSILON * 4);

/**
 * True where both the actual and the target of a row are the sums, or both the means, of those right above it. One of the two alone may come
 * about by chance.
 * @param figure the row's own
 * @param above all indicators above it, of which the last 200 are looked at
 */
export function isTakenTogether({ actual, target }: FigureReading, above: readonly Indicator[]): boolean {
  if (actual.kind !== 'number' || target.kind !== 'number') return false;
  let [actuals, targets, count] = [0, 0, 0];
  for (let place = above.length - 1; place >= 0 && count < MOST; place -= 1) {
    const own = above[place]?.figure;
    if (own?.actual.kind !== 'number' || own.target.kind !== 'number') return false;
    actuals += own.actual.value;
    targets += own.target.value;
    count += 1;
    if (count < FEWEST) continue;
    if (isSameSum(actuals, actual.value) && isSameSum(targets, target.value)) return true;
    if (
      isMean(actual.value, actual.decimals, actuals, count) &&
      isMean(target.value, target.decimals, targets, count)
    )
      return true;
  }
  return false;
}
