import type { Entry } from '../entry.js';

/** How sentences of comments are put together. */

/** Where one clause ends and the next begins. */
export const CLAUSE_ENDS: readonly Entry[] = [
  {
    words: ['が?(?:[、;]|,(?!\\d{3}))', 'ものの'],
    such: ['周知し、', '達成したが、', '達成したものの', ','],
    notSuch: ['目標が達成された', '1,200人'],
    source: 'tests/corpus/444',
  },
];

/** What the next clause is held against: the comma behind it parts nothing. */
export const HELD_AGAINST: readonly Entry[] = [
  {
    words: ['に対して?'],
    such: ['目標10件に対し、8件', '目標に対して'],
    notSuch: ['目標に届き'],
    source: 'tests/corpus/420, 558, 559',
  },
];

/** Words by which a year is named, beside those of the eras. */
export const NAMES_A_YEAR: readonly Entry[] = [
  { words: ['年度'], such: ['2024年度は'], notSuch: ['年間'], source: 'tests/corpus/566' },
];
