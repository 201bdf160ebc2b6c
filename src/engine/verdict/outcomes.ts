import type { MeasureRule } from '../answers/policy.js';
import {
  ACHIEVED,
  NO_TARGET,
  OFFICIAL_VERDICTS,
  type OfficialVerdict,
  UNACHIEVED,
} from '../lexicon/verdict-words.js';
import { mapList } from '../lists/map-list.js';
import type { JudgedIndicator, Outcomes } from './judged.js';

/** What open questions leave possible (docs/table-rules.md, decisions 5 and 18). Counted, never enumerated. */

const NONE: readonly OfficialVerdict[] = [];
const ALONE: ReadonlyMap<string, readonly OfficialVerdict[]> = new Map(
  mapList(OFFICIAL_VERDICTS, (own) => [own, [own]]),
);
/** Of what has a target, and of which a person knows the rest. */
export const OPEN: readonly OfficialVerdict[] = [ACHIEVED, UNACHIEVED];

/** The verdicts an indicator can have once its questions are answered; its own alone where it is certain. */
export function outcomesOf({
  certain,
  verdict,
  doubts,
}: Pick<JudgedIndicator, 'certain' | 'verdict' | 'doubts'>): readonly OfficialVerdict[] {
  if (certain) return ALONE.get(verdict) ?? NONE;
  // Which way is better decides between two; whoever is asked for the verdict may also say that there is no target.
  return doubts.length > 0 && doubts.every((doubt) => doubt === 'direction') ? OPEN : OFFICIAL_VERDICTS;
}

/** Counts rows by what each can turn out to be. */
export function countOutcomes(rows: readonly (readonly OfficialVerdict[])[]): Outcomes {
  let achieved = 0;
  let unachieved = 0;
  let either = 0;
  let any = 0;
  for (const outcomes of rows) {
    if (outcomes.length > 2) any += 1;
    else if (outcomes.length === 2) either += 1;
    else if (outcomes[0] === ACHIEVED) achieved += 1;
    else if (outcomes[0] === UNACHIEVED) unachieved += 1;
  }
  return { achieved, unachieved, either, any };
}

/** The verdict of a 施策 by how many of its indicators with a target are 達成 (docs/table-rules.md, decisions 3 and 4). */
function decide(rule: MeasureRule, achieved: number, total: number): OfficialVerdict {
  if (total === 0) return NO_TARGET;
  const reached = rule === 'all' ? achieved === total : achieved * 2 > total;
  return reached ? ACHIEVED : UNACHIEVED;
}

/** The verdicts a 施策 can have, given what its indicators can turn out to be. */
export function measureOutcomes(
  rule: MeasureRule,
  { achieved, unachieved, either, any }: Outcomes,
): readonly OfficialVerdict[] {
  const settled = achieved + unachieved;
  const open = either + any;
  const best = decide(rule, achieved + open, settled + open);
  const worst = decide(rule, achieved, settled + open);
  const outcomes = best === worst ? [best] : [best, worst];
  return settled + either === 0 && any > 0 ? [...outcomes, NO_TARGET] : outcomes;
}

/** True where some answers to the open questions make a tally of these rows right. */
export function couldBe(
  { achieved, unachieved, either, any }: Outcomes,
  tally: { readonly achieved: number; readonly total: number },
): boolean {
  const more = tally.achieved - achieved;
  const less = tally.total - tally.achieved - unachieved;
  // Every question of direction adds to one of the two; the others may add to neither.
  return more >= 0 && less >= 0 && more + less >= either && more + less <= either + any;
}
