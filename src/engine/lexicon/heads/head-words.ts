import { whole } from '../entry.js';
import { GOAL_HEADS, INDICATOR_HEADS, MEASURE_HEADS, STRATEGY_HEADS, UNIT_HEADS } from './heads-of-names.js';
import {
  AROUND_HEADS,
  COMPARING_HEADS,
  NOW_HEADS,
  NUMBER_HEADS,
  OTHER_YEAR_HEADS,
  PAGE_HEADS,
} from './heads-of-nobody.js';
import { MARKED_VERDICT_HEADS, NAMED_VERDICT_HEADS, RATE_HEADS, VERDICT_HEADS } from './heads-of-verdicts.js';
import type { HeadWords, Role } from './role.js';

/** The words of heads, in the order in which they are tried: 達成度※1 is a verdict, 達成度 a rate. */
export const HEAD_WORDS: readonly HeadWords[] = [
  ...NUMBER_HEADS,
  ...PAGE_HEADS,
  ...OTHER_YEAR_HEADS,
  ...NOW_HEADS,
  ...COMPARING_HEADS,
  ...AROUND_HEADS,
  ...MARKED_VERDICT_HEADS,
  ...NAMED_VERDICT_HEADS,
  ...VERDICT_HEADS,
  ...RATE_HEADS,
  ...UNIT_HEADS,
  ...STRATEGY_HEADS,
  ...MEASURE_HEADS,
  ...INDICATOR_HEADS,
  ...GOAL_HEADS,
];

/** The mark of a footnote behind a head. */
export const MARK = /[※*]\d?$/;

/** Makes the reader of some rows. It gives null for words that are the whole of no head. */
export function headReader(rows: readonly HeadWords[]): (head: string) => readonly Role[] | null {
  const patterns = rows.map((row) => whole([row]));
  return (head) => {
    const unmarked = head.replace(MARK, '');
    const at = patterns.findIndex(
      (pattern) => pattern.test(head) || (unmarked !== head && pattern.test(unmarked)),
    );
    return rows[at]?.roles ?? null;
  };
}

/** The roles that the words of a head allow. @param head folded, without white space, its year, and its unit */
export const rolesOfHead = headReader(HEAD_WORDS);
