import type { Entry } from '../entry.js';

/** What a legend measures, and whom it is for. */

/** The rate of achievement. */
export const RATE: readonly Entry[] = [
  {
    words: ['(?:達成|到達)(?:率|度|割合)'],
    such: ['達成率', '目標到達率', '達成度', '達成割合'],
    notSuch: ['進捗率'],
    source: '事業評価表の評価基準(広く使われる)',
  },
  {
    words: ['目標値?に対する', '目標値?比', '目標値?の達成', '対目標'],
    such: [
      '目標値に対する実績',
      '目標に対する実績',
      '目標値比',
      '目標比',
      '目標値の達成',
      '目標の達成',
      '対目標',
    ],
    notSuch: ['前年比'],
    source: '事業評価表の評価基準(広く使われる)',
  },
  {
    words: ['実績値?(?:/|÷)目標'],
    such: ['実績÷目標', '実績値/目標値'],
    notSuch: ['目標値'],
    source: '事業評価表の評価基準(広く使われる)',
  },
];

/** Something else than the rate of achievement. */
export const OTHER_MEASURE: readonly Entry[] = [
  {
    words: ['(?:^|[^成達標]|[^達]成|[^到]達|[^目]標)(?:率|比)(?!的|先|較|例|重)'],
    such: ['率', '前年比', '進捗率', '執行率', '参加率', '構成比', '配達率', '指標比'],
    notSuch: ['達成率', '到達率', '目標比', '達成度', '効率的', '率先', '比較', '比例', '比重'],
    source: '自治体の施策評価の基準',
  },
  {
    words: ['対前年', '対昨年'],
    such: ['対前年', '対昨年'],
    notSuch: ['前年'],
    source: '自治体の施策評価の基準',
  },
  {
    words: ['満足度'],
    such: ['満足度'],
    notSuch: ['達成度'],
    source: '自治体の施策評価の基準',
  },
  {
    words: ['(?:指標|項目|施策|事業)数?(?:の(?:うち、?)?|が)(?:\\d|割合)'],
    such: [
      '指標の8割',
      '項目の8割',
      '施策のうち、8割',
      '事業のうち8割',
      '達成した指標が8割',
      '指標数の8割',
      '指標の割合',
    ],
    notSuch: ['指標の目標'],
    source: '県の総合計画の評価',
  },
];

/** The whole table, not an indicator. */
export const WHOLE: readonly Entry[] = [
  {
    words: ['(?:総合|全体)の?(?:評価|評定|判定)'],
    such: ['総合評価', '全体の評価', '総合評定', '総合判定'],
    notSuch: ['評価基準', '事業評価', '自己評価'],
    source: '経営発達支援計画の評価表',
  },
  {
    words: ['施策の?評価', '委員会?の?評価', '外部評価', '第三者評価'],
    such: ['施策の評価', '施策評価', '委員会の評価', '委員評価', '外部評価', '第三者評価'],
    notSuch: ['事業評価'],
    source: '経営発達支援計画の評価表',
  },
];

/** Heads of columns whose grades nobody takes from the legend alone. */
export const SOMEBODY_ELSE: readonly Entry[] = [
  {
    words: ['委員', '外部', '第三者'],
    such: ['委員会評価', '外部評価', '第三者評価'],
    notSuch: ['評価', '自己評価'],
    source: '経営発達支援計画の評価表',
  },
  {
    words: ['総合', '全体'],
    such: ['総合評価', '全体評価'],
    notSuch: ['達成度'],
    source: '経営発達支援計画の評価表',
  },
  {
    words: ['前年', '前回', '昨年'],
    such: ['前年評価', '前回評価', '昨年評価'],
    notSuch: ['年度評価'],
    source: '経営発達支援計画の評価表',
  },
];
