import { ACHIEVED, NEEDS_REVIEW, NO_TARGET, UNACHIEVED } from '../lexicon/verdict-words.js';
import { countByVerdict } from '../verdict/count.js';
import { STANDING, type SummaryIndicator } from './table-summary.js';

/** Indicators by verdict, as the columns of 集計 count them. */
export interface VerdictCount {
  readonly achieved: number;
  readonly unachieved: number;
  readonly review: number;
  readonly noTarget: number;
  /** The denominator: all but those without a target. */
  readonly total: number;
}

/** Counts indicators by verdict. */
export function countIndicators(indicators: readonly Pick<SummaryIndicator, 'verdict'>[]): VerdictCount {
  const counts = countByVerdict(
    indicators.map(({ verdict }) =>
      verdict === STANDING.plan || verdict === STANDING.open ? null : verdict,
    ),
  );
  const [achieved, unachieved, review] = [counts[ACHIEVED], counts[UNACHIEVED], counts[NEEDS_REVIEW]];
  return { achieved, unachieved, review, noTarget: counts[NO_TARGET], total: achieved + unachieved + review };
}
