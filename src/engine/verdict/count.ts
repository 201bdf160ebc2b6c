import { ACHIEVED, NEEDS_REVIEW, NO_TARGET, UNACHIEVED, type Verdict } from '../lexicon/verdict-words.js';
import type { Count } from './judged.js';

/** Counting verdicts: in tallies, in reports, in the pane (docs/table-rules.md, decisions 4 and 5). */

export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** How many there are of each verdict; null is a verdict that is not there. */
export function countByVerdict(verdicts: readonly (Verdict | null)[]): VerdictCounts {
  const counts = { [ACHIEVED]: 0, [UNACHIEVED]: 0, [NEEDS_REVIEW]: 0, [NO_TARGET]: 0 };
  for (const verdict of verdicts) if (verdict !== null) counts[verdict] += 1;
  return counts;
}

/** Counts verdicts as a 達成数計 does; null is a verdict that is not there. */
export function countVerdicts(verdicts: readonly (Verdict | null)[]): Count {
  const counts = countByVerdict(verdicts);
  const [achieved, review] = [counts[ACHIEVED], counts[NEEDS_REVIEW]];
  return { achieved, total: achieved + counts[UNACHIEVED] + review, review };
}

/** A count as a 達成数計 is written: `4/10`. */
export function tallyText({ achieved, total }: Pick<Count, 'achieved' | 'total'>): string {
  return `${achieved}/${total}`;
}
