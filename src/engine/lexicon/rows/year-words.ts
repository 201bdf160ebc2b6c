import type { Entry } from '../entry.js';

/** Words of the year that rows are of, where it stands on them or in a line above them. */

/** Heads of a column that says of each row which year it is of. */
export const YEAR_HEADS: readonly Entry[] = [
  {
    words: ['年度', '年次', '区分', '期間'],
    such: ['年度', '年次', '区分', '期間'],
    notSuch: ['指標', '時期'],
    source: '中期計画の進捗表(指標ごとに年度の行を重ねる書き方)',
  },
];

/** Heads of a column that says until when the target of each row is to be reached. */
export const TARGET_YEAR_HEADS: readonly Entry[] = [
  {
    words: ['目標年[度次]', '達成年度', '目標時期', '目標期限'],
    such: ['目標年度', '目標年次', '目標達成年度', '目標時期', '目標期限'],
    notSuch: ['目標値', '年度目標', '目標設定時', '達成率'],
    source: '総合戦略のKPI一覧（基準年度・目標年度の列）',
  },
];

/** Before such a head. */
export const YEAR_QUALIFIERS: readonly Entry[] = [
  {
    words: ['対象', '実施', '評価', '実績'],
    such: ['対象', '実施', '評価', '実績'],
    notSuch: ['目標', '開始', '最終'],
    source: '中期計画の進捗表(対象年度・実績年度の列)',
  },
];

/** Another year than the table's, without its number. */
export const OTHER_YEAR_NAMES: readonly Entry[] = [
  {
    words: ['前々?年度', '昨年度', '次年度', '来年度', '翌年度', '前年$', '昨年$'],
    such: ['前年度', '前々年度', '昨年度', '次年度', '来年度', '翌年度', '前年', '昨年'],
    notSuch: ['本年度', '例年'],
    source: 'tests/corpus/155 前年度, 174 次年度; 昨年度・来年度・翌年度はその言い換え',
  },
];

/** The table's own year, without its number. */
export const OWN_YEAR_NAMES: readonly Entry[] = [
  {
    words: ['(?:本|今|当|当該)年度'],
    such: ['本年度', '今年度', '当年度', '当該年度'],
    notSuch: ['前年度'],
    source: 'tests/corpus/02 本年度; 今年度・当年度はその言い換え',
  },
];

/** What may stand around such a year in a line that heads rows, and says no more. */
export const AROUND_YEAR: readonly Entry[] = [
  {
    words: ['参考', 'の', '実績', '結果', '達成', '状況', '目標', '評価', '計画', '分'],
    such: ['参考', 'の', '実績', '結果', '達成', '状況', '目標', '評価', '計画', '分'],
    notSuch: ['事業'],
    source: 'tests/corpus/338, 506; 二つの年度を上下に並べた表の見出し',
  },
];
