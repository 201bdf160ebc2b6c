import type { Entry } from '../entry.js';

/** Words in a tally: `4施策/10施策`, `10施策中4施策を達成`, `達成4・未達成6`. */

/** Behind a count. */
export const COUNTED_IN_TALLIES: readonly Entry[] = [
  {
    words: ['施策', '指標', '件', '項目'],
    such: ['施策', '指標', '件', '項目'],
    notSuch: ['社'],
    source: 'tests/corpus/01 施策・指標, 25 件, 35 項目',
  },
];

/** The same, only where both counts stand on either side of a sign. */
export const GOALS_IN_TALLIES: readonly Entry[] = [
  {
    words: ['目標'],
    such: ['目標'],
    notSuch: ['社'],
    source: 'tests/corpus/01',
  },
];

/** Between the count of the achieved and the count of all. */
export const OF_ALL: readonly Entry[] = [
  {
    words: ['/', '対', '中の?達成'],
    such: ['/', '対', '中達成', '中の達成'],
    notSuch: ['中'],
    source:
      'tests/corpus/01 /; 対は tests/corpus/307; 中・中の達成は tests/engine/lexicon/tally-text.test.ts',
  },
];

/** Before each of two counts that make up all. */
export const THE_ACHIEVED: readonly Entry[] = [
  {
    words: ['達成'],
    such: ['達成4'],
    notSuch: ['未達成6'],
    source: 'tests/corpus/01',
  },
];

export const THE_OTHERS: readonly Entry[] = [
  {
    words: ['未達成'],
    such: ['未達成6'],
    notSuch: ['達成4'],
    source: 'tests/corpus/01',
  },
];

/** Between the count of all and that of the achieved. */
export const AMONG: readonly Entry[] = [
  {
    words: ['中', '分の'],
    such: ['中', '分の'],
    notSuch: ['/', '分'],
    source: 'tests/engine/lexicon/tally-text.test.ts（10施策中4施策）; 10分の4は分数の言い方',
  },
];

/** Behind that. */
export const ACHIEVED_OF_ALL: readonly Entry[] = [
  {
    words: ['[がを]?達成', '[がを]'],
    such: ['達成', 'が達成', 'を達成', 'が'],
    notSuch: ['未達成'],
    source: 'tests/corpus/01 達成; が・をは tests/engine/lexicon/tally-text.test.ts',
  },
];
