import type { Comparison, Quantity } from './reading.js';

/** A 達成率 beside its figures: how offices compute it, and when a written one is right. */

/**
 * What an office may write for an actual and its target, in percent, likeliest first: the ratio, and where less is better
 * also the other way round. Empty where the target is 0.
 */
export function ratesOf(actual: number, target: number, comparison: Comparison | null): readonly number[] {
  if (target === 0) return [];
  const rate = (actual / target) * 100;
  if (comparison !== 'lte' && comparison !== 'lt') return [rate];
  return [rate, ...(actual === 0 ? [] : [(target / actual) * 100]), 200 - rate];
}

/** 1.1 beside no % sign is 110 %, and 1.1 倍 is the same; higher bare numbers are percentages. */
const MOST_BARE = 20;

/** A written rate in percent. */
export const percentOf = ({ value, unit }: Quantity): number =>
  unit !== '%' && value <= MOST_BARE ? value * 100 : value;

/** True where a written rate is one of these, in any rounding to its own digits. */
export function isRateOf({ value, unit, decimals }: Quantity, rates: readonly number[]): boolean {
  const step = 10 ** -decimals;
  const near = (rate: number, scale: number) => Math.abs(value * scale - rate) < step * scale * 0.9999999;
  const bare = unit !== '%' && value <= MOST_BARE;
  return rates.some((rate) => near(rate, 1) || (bare && near(rate, 100)));
}
