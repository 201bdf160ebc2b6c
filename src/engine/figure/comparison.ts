import { directionOfLabel } from '../lexicon/direction.js';
import { whole } from '../lexicon/entry.js';
import { RANKS } from '../lexicon/figure/after-number.js';
import { unitOfLabel } from '../lexicon/unit.js';
import type { Comparison, TargetReading } from './reading.js';

/** How a figure is compared with its target, and whether it reaches it. */

/** What says which way is better. */
export type DirectionFrom =
  | 'stated' // beside the target: 以上, 48〜60
  | 'settled' // by a person
  | 'wanted' // a label of a kind one wants more of: higher
  | 'beside' // by a column of its own or a note
  | 'disputed' // by such a word, against target or label: not for certain
  | 'unwanted' // a label of a kind one wants less of: lower, and not for certain
  | 'default'; // nothing: higher, and not for certain

const RANK = whole(RANKS);

const betterAs = (better: 'higher' | 'lower') => (better === 'lower' ? 'lte' : 'gte');
/** Which way is better by a comparison. */
export const betterBy = (comparison: Comparison) =>
  comparison === 'lte' || comparison === 'lt' ? 'lower' : 'higher';

/**
 * How a target is compared, by what is written beside it, a person's answer, or the label (docs/table-rules.md, decisions
 * 7 and 16).
 * @param beside what a column of directions or a note says of the row
 */
export function comparisonOf(
  target: Extract<TargetReading, { kind: 'number' | 'range' }>,
  label: string,
  settled: 'higher' | 'lower' | null,
  beside: { readonly better: 'higher' | 'lower'; readonly certain: boolean } | null = null,
): { readonly comparison: Comparison; readonly from: DirectionFrom } {
  if (target.kind === 'range') return { comparison: 'between', from: 'stated' };
  // 3位以上 is the third place or a better one, and yet says 以上.
  const isMore = target.stated !== null && betterBy(target.stated) === 'higher';
  // 位 behind the target, or, where it says 以上 alone, in the label's own bracket.
  const unit = target.unit === '' && isMore ? unitOfLabel(label) : target.unit;
  const isRank = unit !== '' && RANK.test(unit);
  if (target.stated && !(isRank && isMore)) {
    const isAgainst = beside !== null && !settled && beside.better !== betterBy(target.stated);
    return { comparison: target.stated, from: isAgainst ? 'disputed' : 'stated' };
  }
  if (settled) return { comparison: betterAs(settled), from: 'settled' };
  // The third place is better than the fifth, whatever the label.
  const byLabel = isRank ? 'lower' : directionOfLabel(label);
  if (beside) {
    const isAgainst = beside.better !== (byLabel ?? (beside.certain ? beside.better : 'higher'));
    if (isAgainst || beside.certain)
      return { comparison: betterAs(beside.better), from: isAgainst ? 'disputed' : 'beside' };
  }
  if (byLabel === 'lower') return { comparison: 'lte', from: 'unwanted' };
  return { comparison: 'gte', from: byLabel === 'higher' ? 'wanted' : 'default' };
}

/**
 * Holds an actual against its target, figures as written, ends included (docs/table-rules.md, decisions 1, 2 and 7).
 * @param target a number, or the two ends of a range, whatever the comparison
 */
export function holds(
  actual: number,
  comparison: Comparison,
  target: number | readonly [number, number],
): boolean {
  if (typeof target !== 'number') return actual >= target[0] && actual <= target[1];
  switch (comparison) {
    case 'gt':
      return actual > target;
    case 'lte':
      return actual <= target;
    case 'lt':
      return actual < target;
    default:
      return actual >= target;
  }
}

/** More than the noise of binary fractions ever comes to in a sum of thousands, and less than the last of 11 digits. */
const NOISE = 1e-11;

/** True where two sums of decimals are one, past the noise of binary fractions. */
export function isSameSum(one: number, other: number): boolean {
  return Math.abs(one - other) < NOISE * Math.max(1, Math.abs(one), Math.abs(other));
}
