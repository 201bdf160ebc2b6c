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

/** Behind the count of all, before that of the achieved. */
export const AMONG: readonly Entry[] = [
  {
    words: ['中', '分の'],
    such: ['中', '分の'],
    notSuch: ['/', '分'],
    source: 'tests/engine/lexicon/tally-text.test.ts（10施策中4施策）; 10分の4は分数の言い方',
  },
];

/** The same, and of cases of anything (支援3件のうち2件) too. */
export const AMONG_SOME: readonly Entry[] = [
  {
    words: ['の?うち'],
    such: ['うち', 'のうち'],
    notSuch: ['中'],
    source: 'tests/engine/lexicon/tally-text.test.ts（全10指標のうち4指標が達成）',
  },
];

/** What may be cases of anything. */
export const CASES_IN_TALLIES: readonly Entry[] = [
  {
    words: ['件'],
    such: ['件'],
    notSuch: ['指標'],
    source: 'tests/corpus/25',
  },
];

/** Before or behind the count of all. */
export const COUNT_OF_ALL: readonly Entry[] = [
  {
    words: ['全体?', '[合総]?計', '総数?'],
    such: ['全', '全体', '計', '合計', '総計', '総', '総数'],
    notSuch: ['部門計'],
    source:
      'tests/engine/lexicon/tally-text.test.ts（達成：4　未達成：6　計：10, 全10指標のうち4指標が達成）',
  },
];

/** What heads such counts and counts nothing itself. */
export const HEADS_OF_COUNTS: readonly Entry[] = [
  {
    words: ['達成(?:状況|率|度)', '[集内][計訳]', '(?:評価)?結果'],
    such: ['達成状況', '達成率', '達成度', '集計', '内訳', '評価結果', '結果'],
    notSuch: ['達成', '未達成'],
    source: 'tests/engine/lexicon/tally-text.test.ts（達成率 40%（4/10指標）, 達成状況：10指標中4指標達成）',
  },
];

/** Behind a number that is a condition, and no count. */
export const BOUNDS_A_COUNT: readonly Entry[] = [
  {
    words: ['以[上下内]', '未満', '超', '[割分倍点]', 'から'],
    such: ['以上', '以下', '以内', '未満', '超', '割', '分', '倍', '点', 'から'],
    notSuch: ['件'],
    source: 'tests/engine/lexicon/legend（達成：3件以上 のような条件）',
  },
];

/** Between counts and their words. */
export const BETWEEN_COUNTS: readonly Entry[] = [
  {
    words: ['[:・、,;()=が|はをので]'],
    such: [':', '・', '、', ',', ';', '(', ')', '=', '|', 'が', 'は', 'を', 'の', 'で'],
    notSuch: ['と'],
    source: 'tests/engine/lexicon/tally-text.test.ts',
  },
];
