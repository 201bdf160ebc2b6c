import type { MeasureRule } from '../answers/policy.js';
import type { Comparison } from '../figure/reading.js';
import { ACHIEVED, UNACHIEVED, type Verdict } from '../lexicon/verdict-words.js';
import type { Measure } from '../table/summary-table.js';
import { countVerdicts } from './count.js';
import { judgeMeasureBy } from './judge-measures.js';
import type { JudgedIndicator, JudgedMeasure, JudgedTable } from './judged.js';

/**
 * What a verdict rests on, as data: no more than its explanation needs, so that a finding can carry it. The words are in
 * `explain-verdict.ts` and `explain-measure.ts`.
 */

/** What else decided a comparison, in the order in which it is said. */
export type Remark =
  | 'equal'
  | 'not-rounded'
  | 'direction-settled'
  | 'direction-by-label'
  | 'direction-assumed';

/** Why there is no value to judge by. */
const UNREAD = ['uncalculated', 'shown-otherwise', 'pending', 'unreadable'] as const;
type Unread = (typeof UNREAD)[number];

export type Grounds = { readonly verdict: Verdict } & (
  | { readonly basis: 'settled'; readonly reason: string }
  | { readonly basis: 'no-target' | 'cancelled' | 'year-open' | Unread }
  | {
      readonly basis: 'compared';
      readonly actual: number;
      readonly target: number | readonly [number, number];
      readonly comparison: Comparison | null;
      readonly unit: string;
      readonly remarks: readonly Remark[];
    }
);

function exactness({ indicator, actual, target, verdict }: JudgedIndicator): Remark[] {
  if (typeof target !== 'number' || actual === null) return [];
  if (actual === target && verdict === ACHIEVED) return ['equal'];
  const decimals = indicator.figure.target.kind === 'number' ? indicator.figure.target.decimals : 0;
  return verdict === UNACHIEVED && Number(actual.toFixed(decimals)) === target ? ['not-rounded'] : [];
}

function direction({ directionFrom, doubts }: JudgedIndicator): Remark[] {
  if (directionFrom === 'settled') return ['direction-settled'];
  if (directionFrom === 'unwanted') return ['direction-by-label'];
  return directionFrom === 'default' && doubts.includes('direction') ? ['direction-assumed'] : [];
}

/** The decision an indicator's verdict rests on, with the figures it was taken by (docs/table-rules.md). */
export function groundsOf(judged: JudgedIndicator): Grounds {
  const { basis, verdict, actual, target, comparison, unit, answers, doubts } = judged;
  if (basis === 'settled') return { basis, verdict, reason: answers.verdict?.reason ?? '' };
  if (basis === 'no-target' || basis === 'cancelled' || basis === 'year-open') return { basis, verdict };
  if (basis === 'needs-review' || actual === null || target === null)
    return { basis: UNREAD.find((doubt) => doubts.includes(doubt)) ?? 'unreadable', verdict };
  const remarks = [...exactness(judged), ...direction(judged)];
  return { basis, verdict, actual, target, comparison, unit, remarks };
}

/** How many indicators of a 施策 have a target, are achieved, need review, and the rule they are counted by. */
export interface MeasureGrounds {
  readonly verdict: Verdict;
  readonly counted: number;
  readonly achieved: number;
  readonly review: number;
  readonly rule: MeasureRule;
}

/** What the verdict of a 施策 rests on (docs/table-rules.md, decision 3). */
export function measureGroundsOf(
  { indicators, policy }: JudgedTable,
  { measure, verdict }: JudgedMeasure,
): MeasureGrounds {
  const { achieved, total, review } = countVerdicts(verdictsOf(measure, indicators));
  return { verdict, counted: total, achieved, review, rule: policy.measureRule };
}

/** The same of the verdict that the rule in force gives, though the sheet may have another. */
export function measureGroundsByRule(table: JudgedTable, own: JudgedMeasure): MeasureGrounds {
  const verdict = judgeMeasureBy(table.policy.measureRule, verdictsOf(own.measure, table.indicators));
  return measureGroundsOf(table, Object.assign({}, own, { verdict }));
}

function verdictsOf({ indicators }: Measure, all: readonly JudgedIndicator[]): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const index of indicators) {
    const own = all[index]?.verdict;
    if (own) verdicts.push(own);
  }
  return verdicts;
}
