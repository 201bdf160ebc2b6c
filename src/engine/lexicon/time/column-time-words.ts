import type { Entry } from '../entry.js';

/** Words by which a head says that its column is not this year’s whole figure (decision 14). */

/** Last year’s, or the base a plan starts from. */
export const BEFORE_THIS_YEAR: readonly Entry[] = [
  {
    words: ['前年', '昨年', '前期実績', '前回', '過年度', '基準', '策定時', '当初', '計画時'],
    such: [
      '前年実績',
      '昨年実績',
      '前期実績',
      '前回実績',
      '過年度実績',
      '基準値',
      '計画策定時',
      '当初値',
      '計画時の値',
    ],
    notSuch: ['実績値'],
    source: 'tests/corpus/10, 20, 102; ほかは出所の記録なし',
  },
];

/** Next year’s, or the end of a plan. */
export const AFTER_THIS_YEAR: readonly Entry[] = [
  {
    words: ['最終', '終期', '将来', '次年度', '翌年度', '来年度', '次期', '来期'],
    such: [
      '最終目標',
      '計画終期',
      '将来目標',
      '次年度目標',
      '翌年度目標',
      '来年度目標',
      '次期目標',
      '来期目標',
    ],
    notSuch: ['年度目標'],
    source: 'tests/corpus/01, 31, 352, 387; ほかは出所の記録なし',
  },
];

/** Summed up over the years of a plan. */
export const OVER_THE_PLAN: readonly Entry[] = [
  {
    words: ['累計', '計画期間', '全体', '期間計'],
    such: ['累計実績', '計画期間目標', '全体目標', '期間計'],
    notSuch: ['年間計'],
    source: 'tests/corpus/156, 548; ほかは出所の記録なし',
  },
];
