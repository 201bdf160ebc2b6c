import { isSameSum } from '../figure/comparison.js';
import { shiftDecimals } from '../figure/number.js';
import { canonicalUnit, scaledUnit } from '../lexicon/unit.js';

/** Figures of one indicator on two sheets or in two years, in one unit: 3,300千円 is 3,300,000円. */

/** A range is `[low, high]`; null for none. */
export type Amount = number | readonly [number, number] | null;

export interface InUnit {
  readonly amount: Amount;
  /** `''` where none is named. */
  readonly unit: string;
}

/** Whether two units, both named, are of one thing, be it in other multiples; null where one of them is not named. */
export function isOneUnit(one: string, other: string): boolean | null {
  if (one === '' || other === '') return null;
  return canonicalUnit(scaledUnit(one).base) === canonicalUnit(scaledUnit(other).base);
}

/** Whether two units are of one thing in other multiples: 千円 and 円. */
export const isOtherMultiple = (one: string, other: string): boolean =>
  isOneUnit(one, other) === true && scaledUnit(one).exponent !== scaledUnit(other).exponent;

function inBase({ amount, unit }: InUnit): Amount {
  const { exponent } = scaledUnit(unit);
  if (amount === null) return null;
  if (typeof amount === 'number') return shiftDecimals(amount, exponent);
  return [shiftDecimals(amount[0], exponent), shiftDecimals(amount[1], exponent)];
}

/**
 * Two amounts as they compare. One without a unit is taken to be in the other's; so are those of two things, of which nothing is to be
 * compared (`isOneUnit`).
 */
export const inOneUnit = (one: InUnit, other: InUnit): readonly [Amount, Amount] =>
  isOtherMultiple(one.unit, other.unit) ? [inBase(one), inBase(other)] : [one.amount, other.amount];

/** True for equal amounts, past the noise of binary fractions; two that are none are equal. */
export function isSameAmount(one: Amount, other: Amount): boolean {
  if (one === null || other === null) return one === other;
  const [own, its] = [one, other].map((amount) => (typeof amount === 'number' ? [amount, amount] : amount));
  return [0, 1].every((end) => isSameSum(own?.[end] ?? 0, its?.[end] ?? 0));
}
