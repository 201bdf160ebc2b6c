import type { Entry } from '../entry.js';

/** Words by which a head says that its column is not this year’s whole figure (decision 14). */

/** Last year’s. */
export const LAST_YEAR: readonly Entry[] = [
  {
    words: ['前年', '昨年', '前期実績'],
    such: ['前年実績', '昨年実績', '前期実績'],
    notSuch: ['実績値', '前期'],
    source:
      '前年は tests/forms/parts/head-words.ts, 昨年・前期実績は同じくほかの年を指す語として補った（なければほかの年の数で判定する）; 枚方市 令和3年度施策評価（前年度の値）',
  },
];

/** An earlier one that is not said. */
export const EARLIER_YEARS: readonly Entry[] = [
  {
    words: ['一昨年', '前々年', '年前', '前回', '過年度'],
    such: ['一昨年目標', '前々年度目標', '2年前目標', '前回実績', '過年度実績'],
    notSuch: ['実績値'],
    source:
      '前回・過年度はほかの年を指す語として補った（なければほかの年の数で判定する）; 枚方市 令和3年度施策評価（前年度の値）',
  },
];

/** The base a plan starts from. */
export const PLAN_BEGINS: readonly Entry[] = [
  {
    words: ['基準', '策定時', '当初', '計画時'],
    such: ['基準値', '計画策定時', '当初値', '計画時の値'],
    notSuch: ['実績値'],
    source:
      '基準・策定時は tests/forms/parts/head-words.ts, 当初・計画時は同じくほかの年を指す語として補った（なければほかの年の数で判定する）; 枚方市 令和3年度施策評価（策定時の値）',
  },
];

/** Beside this table, to be compared with. */
export const FOR_REFERENCE: readonly Entry[] = [
  {
    words: ['参考', '他(?:団体|会|市町村|支[所部])'],
    such: [
      '参考:県内の達成状況',
      '他団体の評価',
      '他会の達成状況',
      '他市町村の評価',
      '他支所の判定',
      '他支部の判定',
    ],
    notSuch: ['達成状況', 'その他'],
    source:
      '参考は src/engine/lexicon/rows/reference-words.ts の語を見出しに書いたもの; 他団体は比較表の見出し',
  },
];

/** Next year’s. */
export const NEXT_YEAR: readonly Entry[] = [
  {
    words: ['次年度', '翌年度', '来年度'],
    such: ['次年度目標', '翌年度目標', '来年度目標'],
    notSuch: ['年度目標'],
    source: 'tests/corpus/352 来年度, 01 次年度; 翌年度は大月市 総合計画実施計画策定要綱',
  },
];

/** The end of a plan, or the next one’s. */
export const LATER_YEARS: readonly Entry[] = [
  {
    words: ['最終(?!実績)', '終期', '将来', '次期', '来期', '中期', '長期', '年後'],
    such: ['最終目標', '計画終期', '将来目標', '次期目標', '来期目標', '中期目標', '長期目標', '5年後目標'],
    notSuch: ['年度目標', '最終実績'],
    source:
      'tests/corpus/651 最終目標, 387 次期; 終期・将来・来期は次期の言い換えとして補った（なければ先の年の目標で判定する）',
  },
];

/** Summed up over the years of a plan. */
export const OVER_THE_PLAN: readonly Entry[] = [
  {
    words: ['累計', '計画期間', '全体', '期間計'],
    such: ['累計実績', '計画期間目標', '全体目標', '期間計'],
    notSuch: ['年間計'],
    source: 'tests/corpus/156 累計・計画期間, 548 全体; 期間計は計画期間の計',
  },
];

/** Heads of the column of what a plan began from, without their year. */
export const BASE_HEADS: readonly Entry[] = [
  {
    words: ['基準', '(?:計画)?策定[時前]', '当初', '現[状況]', 'ベースライン'],
    behind: 'の?(?:値|実績値?|現状値?)|年度?の?(?:値|実績値?)',
    such: [
      '基準値',
      '基準年度の値',
      '策定時の値',
      '計画策定時',
      '策定前',
      '当初値',
      '現状値',
      '現況値',
      'ベースライン',
    ],
    notSuch: ['基準日', '現状分析', '目標値', '判定基準'],
    source:
      'tests/forms/parts/head-words.ts 基準値・策定時; 現状値は tests/corpus/522; 現況・当初・ベースラインは総合戦略のKPI一覧の書き方',
  },
];
