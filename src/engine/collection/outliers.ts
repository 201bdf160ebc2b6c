import type { CollectedIndicator, CollectedTable } from './collected-table.js';
import { isOtherUnit } from './drift.js';
import { type Form, type FormIndicator, type KeyedTable, medianOf } from './form.js';

/** Rates that none of the other societies comes near: a digit too many, another unit, an actual of nothing. */

export interface Outlier<T extends CollectedTable = CollectedTable> {
  readonly table: T;
  readonly expected: FormIndicator;
  readonly own: CollectedIndicator;
  readonly rate: number;
  /** Of the others. */
  readonly median: number;
}

/** So many times the others’ median, or as small a part of it. */
const TIMES = 5;
/** Fewer others have no middle that says anything. */
const LEAST_OTHERS = 3;

/** Actual ÷ target, where both are numbers and the year is over; null else. */
export function rateOf({ state }: CollectedTable, { actual, target }: CollectedIndicator): number | null {
  if (state !== 'closed' || typeof actual !== 'number' || typeof target !== 'number') return null;
  return target > 0 && actual >= 0 ? actual / target : null;
}

/** The rates at least five times the median of the others’, or at most a fifth of it. Figures in another unit are held against none. */
export function outliersIn<T extends CollectedTable>(
  { indicators }: Form,
  tables: readonly KeyedTable<T>[],
): Outlier<T>[] {
  return indicators.flatMap((expected) => {
    const all = tables.flatMap(({ table, indicators: keyed }) => {
      const own = keyed.find(({ key }) => key === expected.key)?.indicator;
      const rate = own && !isOtherUnit(expected.unit, own.unit) ? rateOf(table, own) : null;
      return own && rate !== null ? [{ table, own, rate }] : [];
    });
    if (all.length <= LEAST_OTHERS) return [];
    return all.flatMap((one): Outlier<T>[] => {
      const median = medianOf(all.filter((other) => other !== one).map(({ rate }) => rate));
      const isFar = one.rate >= median * TIMES || one.rate * TIMES <= median;
      return median > 0 && isFar ? [Object.assign({ expected, median }, one)] : [];
    });
  });
}
