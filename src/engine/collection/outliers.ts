import type { CollectedIndicator, CollectedTable } from './collected-table.js';
import { isOtherUnit } from './drift.js';
import type { Form, FormIndicator, KeyedTable } from './form.js';
import { medianOf } from './median.js';
import { compareRatios, medianRatio, ratioOf, timesRatio } from './ratio.js';

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

/** The two sides of a rate, where both are numbers and the year is over; null else. */
function sidesOf({ state }: CollectedTable, { actual, target }: CollectedIndicator): [number, number] | null {
  if (state !== 'closed' || typeof actual !== 'number' || typeof target !== 'number') return null;
  return target > 0 && actual >= 0 ? [actual, target] : null;
}

/** Actual ÷ target, where both are numbers and the year is over; null else. */
export function rateOf(table: CollectedTable, own: CollectedIndicator): number | null {
  const sides = sidesOf(table, own);
  return sides && sides[0] / sides[1];
}

/** The rates at least five times the median of the others’, or at most a fifth of it. Figures in another unit are held against none. */
export function outliersIn<T extends CollectedTable>(
  { indicators }: Form,
  tables: readonly KeyedTable<T>[],
): Outlier<T>[] {
  return indicators.flatMap((expected) => {
    const all = tables.flatMap(({ table, indicators: keyed, placeOf }) => {
      const own = keyed[placeOf.get(expected.key) ?? -1]?.indicator;
      const sides = own && !isOtherUnit(expected.unit, own.unit) ? sidesOf(table, own) : null;
      return own && sides ? [{ table, own, rate: sides[0] / sides[1], ratio: ratioOf(...sides) }] : [];
    });
    if (all.length <= LEAST_OTHERS) return [];
    // Sorted once, however many societies there are.
    const sorted = [...all].sort((one, other) => compareRatios(one.ratio, other.ratio));
    const placeIn = new Map(sorted.map((one, place) => [one, place]));
    const ratios = sorted.map(({ ratio }) => ratio);
    const rates = sorted.map(({ rate }) => rate);
    return all.flatMap((one): Outlier<T>[] => {
      const without = placeIn.get(one);
      const middle = medianRatio(ratios, without);
      const isAbove = compareRatios(one.ratio, timesRatio(middle, TIMES)) >= 0;
      const isBelow = compareRatios(timesRatio(one.ratio, TIMES), middle) <= 0;
      if (middle.over === BigInt(0) || !(isAbove || isBelow)) return [];
      const { table, own, rate } = one;
      return [{ table, expected, own, rate, median: medianOf(rates, without) }];
    });
  });
}
