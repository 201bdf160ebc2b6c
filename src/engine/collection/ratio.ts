import { middleOf } from './median.js';

/** Ratios of decimals, compared exactly: 35 of 100 is five times 7 of 100, and not a hair less. */

export interface Ratio {
  /** Whole numbers; `under` is above 0. */
  readonly over: bigint;
  readonly under: bigint;
}

/** A decimal as digits and a power of ten, as it is written. */
function digitsOf(value: number): { readonly digits: bigint; readonly exponent: number } {
  const [mantissa = '0', power = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  return { digits: BigInt(`${whole}${decimals}`), exponent: Number(power) - decimals.length };
}

/** One number over another. @param under above 0 */
export function ratioOf(over: number, under: number): Ratio {
  const [one, other] = [digitsOf(over), digitsOf(under)];
  const shift = one.exponent - other.exponent;
  const scale = BigInt(10) ** BigInt(Math.abs(shift));
  return shift < 0
    ? { over: one.digits, under: other.digits * scale }
    : { over: one.digits * scale, under: other.digits };
}

/** Below 0 where the first is smaller, 0 where both are one, above 0 where it is greater. */
export function compareRatios(one: Ratio, other: Ratio): number {
  const [left, right] = [one.over * other.under, other.over * one.under];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A ratio so many times. @param times a whole number */
export const timesRatio = ({ over, under }: Ratio, times: number): Ratio => ({
  over: over * BigInt(times),
  under,
});

const NOTHING: Ratio = { over: BigInt(0), under: BigInt(1) };

/**
 * The median of some ratios, of an even count the mean of both in the middle; 0 of none.
 * @param sorted from the smallest on
 * @param without the place of one that does not count
 */
export function medianRatio(sorted: readonly Ratio[], without?: number): Ratio {
  const [low, high] = middleOf(sorted, without) ?? [NOTHING, NOTHING];
  return {
    over: low.over * high.under + high.over * low.under,
    under: low.under * high.under * BigInt(2),
  };
}
