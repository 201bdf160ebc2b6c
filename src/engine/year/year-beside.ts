import { anywhere } from '../lexicon/entry.js';
import { EARLIER_YEARS, LAST_YEAR, NEXT_YEAR, PLAN_BEGINS } from '../lexicon/time/column-time-words.js';

/** Words by which a head names the year next to that of the table. */

const EARLIER = anywhere([...EARLIER_YEARS, ...PLAN_BEGINS]);
const LAST = anywhere(LAST_YEAR);
const NEXT = anywhere(NEXT_YEAR);

/**
 * The year next to this one that a head names by a word, as `前年度実績` and `来年度目標` do; null where it names none.
 * @param head folded, without white space
 */
export function yearBesideIn(head: string): 'last' | 'next' | null {
  // 一昨年 holds the word 昨年.
  if (EARLIER.test(head)) return null;
  if (LAST.test(head)) return 'last';
  return NEXT.test(head) ? 'next' : null;
}

/** A head without those words, which make a column nobody's that holds an actual or a target all the same. */
export const withoutYearBeside = (head: string): string => head.replace(LAST, '').replace(NEXT, '');
