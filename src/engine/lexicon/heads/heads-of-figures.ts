import type { Entry } from '../entry.js';

/** Words of heads that stand over figures. */

/** What was reached, by itself or as the sum of the year. */
export const ACTUAL_HEADS: readonly Entry[] = [
  {
    words: ['実績', '年間計(?!画)', '年度計(?!画)', '通期', '年計(?!画)', '年間合計'],
    such: ['実績値', '年間計', '年度計', '通期', '年計', '年間合計'],
    notSuch: ['年間計画', '年度計画', '年計画', '目標'],
    source:
      'tests/corpus/23 実績値, 25 年間計; 年度計・通期・年計は tests/forms/parts/head-words.ts, 年間合計は年間計の言い換え',
  },
  {
    words: ['^(?:成果|結果|合計|計)値?$', '^実施(?:件数|回数|人数|数)$'],
    such: ['成果', '結果値', '合計', '計', '実施件数', '実施回数', '実施人数', '実施数'],
    notSuch: ['成果目標', '合計額'],
    source: 'tests/corpus/94',
  },
];

/** A sum that does not say of what: beside columns of years, of several years. */
export const SUMS_ALONE: readonly Entry[] = [
  {
    words: ['(?:実績)?(?:の|値)?(?:合|総|累)?計(?:値|数|額)?'],
    such: ['計', '合計', '総計', '累計', '実績計', '実績の合計', '実績値合計', '合計値', '計数', '合計額'],
    notSuch: ['年間計', '計画', '年計'],
    source: 'ACTUAL_HEADS の計・合計; 総計・実績計はその言い換え',
  },
];

/** What was aimed at. */
export const TARGET_HEADS: readonly Entry[] = [
  {
    words: ['目標', '計画', '指標値', '期待値', '^予定$'],
    such: ['目標値', '計画', '指標値', '期待値', '予定'],
    notSuch: ['実績', '指標'],
    source:
      'tests/corpus/23 目標値, 41 計画; 期待値は tests/forms/parts/head-words.ts, 指標値は平成25年度 事務事業評価書の見方',
  },
];

/** What stands for the whole year; 年間計画 is a target, and `年間計 目標` names more than the sum. */
export const WHOLE_YEAR: readonly Entry[] = [
  {
    words: ['年間合計', '年間計', '年度計', '通期', '通年', '年計', '合計'],
    behind: 'の|・',
    such: ['年間合計実績', '年間計実績', '年度計の実績', '通期目標', '通年計画', '年計・実績', '合計目標'],
    notSuch: ['実績合計', '通算'],
    source:
      'tests/corpus/25 年間計, 115 合計; 年度計・通期・年計は tests/forms/parts/head-words.ts, 通年・年間合計はその言い換えとして補った（なければ一年の計が一部の期の欄になる）',
  },
];

/** What such words stand before. */
export const FIGURE_NAMES: readonly Entry[] = [
  {
    words: ['目標', '計画', '実績'],
    such: ['目標値', '計画', '実績'],
    notSuch: ['指標'],
    source: 'tests/corpus/23 実績値・目標値, 41 計画・実績',
  },
];

/** Words of what is measured, before the head of a figure: 施策目標の実績値. */
export const BEFORE_FIGURE_HEADS: readonly Entry[] = [
  {
    words: ['(?:施策目標|指標)の?(?=目標値|実績)'],
    such: ['施策目標の実績値', '施策目標実績', '指標の目標値'],
    notSuch: ['施策目標', '指標値'],
    source:
      'tests/corpus/25 施策目標, 24 指標; 「指標の実績値」のように、指標の欄の名を前に付けた見出しとして補った',
  },
];

/** What is left of `令和7年度の実績` and `(R7における実績)`, and this year in words. */
export const THIS_YEAR: readonly Entry[] = [
  {
    words: ['の', 'における', '本年度', '今年度', '当年度', '当該年度', '年度', '\\('],
    such: [
      'の実績',
      'における実績',
      '本年度実績',
      '今年度実績',
      '当年度実績',
      '当該年度実績',
      '年度実績',
      '(実績)',
    ],
    notSuch: ['前年度実績'],
    source:
      'tests/corpus/155 本年度実績, 180 年度実績; 当該年度・における は平成19年度 愛知県施策評価, 今年度・当年度はその言い換え',
  },
];

/** Between both sides of a figure. */
export const PAIRING_SIGNS: readonly Entry[] = [
  {
    words: ['[(/・]', '対'],
    such: ['実績(目標)', '実績対目標'],
    notSuch: ['実績目標'],
    source: 'tests/corpus/307 対目標比; (・/は tests/forms/parts/head-words.ts, ・は tests/corpus/547',
  },
];

/** A month of the year, and more. */
export const MONTH_BEGINS: readonly Entry[] = [
  {
    words: ['^\\d{1,2}月'],
    such: ['9月', '9月末の実績', '12月期'],
    notSuch: ['年9月'],
    source: 'tests/corpus/08',
  },
];

/** A month of the year alone. */
export const MONTH_HEADS: readonly Entry[] = [
  {
    words: ['^\\d{1,2}月(?:期|分|末)?$'],
    such: ['9月', '9月期', '4月分', '12月末'],
    notSuch: ['9月の実績'],
    source: 'tests/corpus/194',
  },
];

/** A rate, wherever in a head; and the figure that it is one of. */
export const RATE_WORDS: readonly Entry[] = [
  {
    words: ['率', '割合', '比', '達成度'],
    such: ['参加率', '割合', '前年比', '達成度'],
    notSuch: ['件数'],
    source: 'tests/corpus/36 達成度, 155 前年比, 191 割合, 23 達成率',
  },
];

/** The figure that such a head names besides. */
export const FIGURE_OF_RATE: readonly Entry[] = [
  {
    words: ['実\\s*績', '目\\s*標\\s*(?:値|$)'],
    such: ['実績', '実　績', '目標値', '目　標'],
    notSuch: ['目標達成率'],
    source: 'tests/corpus/23 実績値・目標値, 101 目標',
  },
];
