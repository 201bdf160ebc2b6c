import { holds } from '../figure/comparison.js';
import { isAddedUp } from '../lexicon/not-added-up.js';
import type { JudgedIndicator } from './judged.js';

/** How far one indicator is in a year under way. What has come so far is said, and nothing of what may come. */

export type ProgressKind =
  /** The target is reached already, whatever comes. */
  | 'reached'
  | 'under-way'
  /** Nothing has come yet. */
  | 'not-begun'
  /** A rate, a balance: it is not added up, and what it is at the year's end counts. */
  | 'level'
  /** It must stay below a bound, or within two: only the year's end shows it. */
  | 'bounded'
  /** No actual that can be read. */
  | 'no-actual';

export interface IndicatorProgress {
  readonly kind: ProgressKind;
  /** What is left to the target, in the indicator's unit, while it is under way or not begun; else null. */
  readonly left: number | null;
}

/** So much of an indicator as says how far it is. */
export type Underway = Pick<JudgedIndicator, 'actual' | 'target' | 'comparison' | 'unit'> & {
  readonly label: string;
};

/** Digits that a difference of decimals has for certain. */
const DIGITS = 12;

/** How far an indicator is; null where there is no target to be reached. */
export function progressOfIndicator({
  actual,
  target,
  comparison,
  unit,
  label,
}: Underway): IndicatorProgress | null {
  if (target === null || comparison === null) return null;
  if (actual === null) return { kind: 'no-actual', left: null };
  const isMore = comparison === 'gte' || comparison === 'gt';
  if (!isMore || typeof target !== 'number') return { kind: 'bounded', left: null };
  if (unit === '%' || !isAddedUp(label)) return { kind: 'level', left: null };
  if (holds(actual, comparison, target)) return { kind: 'reached', left: null };
  return {
    kind: actual === 0 ? 'not-begun' : 'under-way',
    // Past a bound that is to be exceeded there is no first number.
    left: comparison === 'gte' ? Number((target - actual).toPrecision(DIGITS)) : null,
  };
}
