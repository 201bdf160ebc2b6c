import { ACHIEVED, NEEDS_REVIEW, NO_TARGET, UNACHIEVED } from '../lexicon/verdict-words.js';
import type { SummaryIndicator } from './table-summary.js';

/** Indicators by verdict, as the columns of 集計 count them. */
export interface VerdictCount {
  readonly achieved: number;
  readonly unachieved: number;
  readonly review: number;
  readonly noTarget: number;
  /** The denominator: all but those without a target. */
  readonly total: number;
}

/** Counts verdicts. */
export function countVerdicts(indicators: readonly Pick<SummaryIndicator, 'verdict'>[]): VerdictCount {
  const of = (wanted: string) => indicators.filter(({ verdict }) => verdict === wanted).length;
  const achieved = of(ACHIEVED);
  const unachieved = of(UNACHIEVED);
  const review = of(NEEDS_REVIEW);
  return { achieved, unachieved, review, noTarget: of(NO_TARGET), total: achieved + unachieved + review };
}
