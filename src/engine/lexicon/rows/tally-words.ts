import type { Entry } from '../entry.js';

/** Words that head a 達成数計, and what it counts. */

/** Of two strategies, whose tally it is. */
export const OF_STRATEGIES: readonly Entry[] = [
  {
    words: ['(?:共通|独自)(?:戦略)?'],
    such: ['共通', '共通戦略', '独自戦略'],
    notSuch: ['基本戦略'],
    source: 'tests/corpus/547 共通, 01 共通戦略・独自戦略',
  },
];

/** What says that a tally is of the whole table. */
export const OF_WHOLE: readonly Entry[] = [
  {
    words: ['全体', '合計', '総計'],
    such: ['全体', '合計', '総計'],
    notSuch: ['指標', '小計'],
    source: 'tests/corpus/548 全体, 115 合計; 総計は合計の言い換え',
  },
];

/** In a bracket behind the head of a tally: how it is written or counted, which is as any is. */
export const HOW_COUNTED: readonly Entry[] = [
  {
    words: ['達成(?:指標|項目)?数?/(?:全体|総数|全?(?:指標|項目|目標)数?)', '「?[—ー-]」?[はを]除く'],
    such: [
      '達成/全体',
      '達成数/総数',
      '達成数/指標数',
      '達成項目数/全項目',
      '達成指標数/全指標数',
      '達成/目標',
      '「—」を除く',
      '—は除く',
    ],
    notSuch: ['重点指標', '前年度', '△を除く'],
    source: '様式の注（達成数計の分母は「—」を除く）と、達成数計の書き方を見出しに添えたもの',
  },
];

/** Joins these to the head of a tally. */
export const JOINS_TALLY: readonly Entry[] = [
  {
    words: ['の', '・'],
    such: ['の', '・'],
    notSuch: ['と'],
    source: 'tests/corpus/01 共通戦略; のは施策の達成数計と同じつなぎ, ・は同じ所に置く区切り',
  },
];

/** Tallies of 施策. */
export const OF_MEASURES: readonly Entry[] = [
  {
    words: ['施策'],
    such: ['施策'],
    notSuch: ['指標'],
    source: 'tests/corpus/01',
  },
];

/** Tallies of indicators. */
export const OF_INDICATORS: readonly Entry[] = [
  {
    words: ['指標'],
    such: ['指標'],
    notSuch: ['施策'],
    source: 'tests/corpus/01',
  },
];

/** What forms call their indicators besides. */
export const OF_ITEMS: readonly Entry[] = [
  {
    words: ['項目', '目標'],
    such: ['項目', '目標'],
    notSuch: ['施策'],
    source: 'tests/corpus/01, 02',
  },
];

/** What is counted up. */
export const TALLY_NAMES: readonly Entry[] = [
  {
    words: ['達成(?:状況)?の?合?計'],
    such: ['達成計', '達成合計', '達成の計', '達成状況計'],
    notSuch: ['達成'],
    source: 'tests/corpus/321',
  },
  {
    words: ['(?:目標)?達成件?数(?:の?合?計)?', '合計達成数'],
    such: ['達成数', '達成件数', '目標達成数', '達成数計', '達成数合計', '達成数の計', '合計達成数'],
    notSuch: ['達成率'],
    source:
      'tests/corpus/01 達成数計, 525 達成数, 545 目標達成数, 560 達成件数; 達成数合計・達成数の計・合計達成数は達成数計の言い換え（なければ集計の行が指標になる）',
  },
];

/** Of these nobody but a tally has the name, whatever stands before it: 前年度達成数計. */
export const SUMS_OF_ACHIEVED: readonly Entry[] = [
  {
    words: ['達成(?:状況)?の?合?計', '達成件?数の?合?計', '合計達成数'],
    such: ['達成計', '達成状況の合計', '達成数計', '達成件数の計', '達成数合計', '合計達成数'],
    notSuch: ['達成数', '達成件数'],
    source: 'tests/corpus/01 達成数計; ほかは TALLY_NAMES のうち計を言うもの',
  },
];

/** What a row counts that stands beside a row of those that were achieved: how many there are, */
export const ALL_COUNTED: readonly Entry[] = [
  {
    words: ['(?:指標|項目|目標)の?(?:総|合計)?数'],
    before: '全|総|対象|評価',
    such: ['指標数', '全指標数', '総項目数', '対象指標数', '評価項目数', '指標の総数', '目標合計数'],
    notSuch: ['達成指標数', '超過達成した指標数', '指標'],
    source:
      'tests/corpus/525 指標数; 全・総・対象・評価と総数・合計数は分母の言い換え（なければ集計の行が指標になる）',
  },
];

/** and how many were not. */
export const UNACHIEVED_COUNTED: readonly Entry[] = [
  {
    words: ['未達成(?:の?(?:指標|項目|目標))?件?数(?:の?合?計)?'],
    such: [
      '未達成数',
      '未達成件数',
      '未達成指標数',
      '未達成の項目数',
      '未達成数計',
      '未達成数の合計',
      '未達成目標数',
    ],
    notSuch: ['達成数', '未達成'],
    source:
      'tests/engine/table/tallies/tally-row.test.ts 未達成数; ほかは達成数の言い換えに未を付けたもの（なければ集計の行が指標になる）',
  },
];

/** The same, where the tally stands in one cell with them. */
export const WORDED_TALLY_NAMES: readonly Entry[] = [
  {
    words: ['達成(?:件?数|状況)?の?合?計?', '合計達成数'],
    such: ['達成', '達成数計', '達成件数', '達成状況の合計', '合計達成数'],
    notSuch: ['達人'],
    source:
      'tests/corpus/01 達成数計, 560 達成件数; 達成状況の合計・合計達成数は達成数計の言い換え（なければ集計の行が指標になる）',
  },
];

/** Words that are a verdict elsewhere, and head a tally where only counts stand beside them. */
export const COUNTS_ALONE: readonly Entry[] = [
  {
    words: ['達成(?:状況)?'],
    before: '目標',
    such: ['達成', '達成状況', '目標達成'],
    notSuch: ['達成度'],
    source: 'tests/corpus/01',
  },
];

/** Of the totals that may be a tally, those of one page. */
export const SUBTOTALS: readonly Entry[] = [
  {
    words: ['小計', '(?:頁|ページ)計'],
    such: ['小計', '頁計', 'ページ計'],
    notSuch: ['合計'],
    source: 'tests/corpus/179; 頁計は一頁の小計（なければ 2/3 が実績と目標として読まれる）',
  },
];

export const TOTALS: readonly Entry[] = [
  {
    words: ['合計', '小計', '計', '総計', '総合計', '累計', '全体計', '(?:頁|ページ)計'],
    behind: '\\(.{0,99}\\)',
    such: ['合計', '小計', '計', '総計', '総合計', '累計', '全体計', '合計(全体)', '頁計', 'ページ計'],
    notSuch: ['計画', '会計'],
    source:
      'tests/corpus/115 合計, 179 小計, 94 計, 156 累計; 総計・総合計・全体計はその言い換え（なければ合計の行が指標になる）',
  },
];

/** The row of the whole year among those of its parts. */
export const YEAR_TOTALS: readonly Entry[] = [
  {
    words: ['年間(?:合?計)?', '年度?計', '通期', '通年'],
    behind: '\\(.{0,99}\\)',
    such: ['年間', '年間計', '年間合計', '年計', '年度計', '通期', '通年(4〜3月)'],
    notSuch: ['年間計画', '年度計画', '期間計'],
    source: 'src/engine/lexicon/heads/heads-of-figures.ts（一年の計を言う見出しの語）',
  },
];

/** The rows above taken together, and elsewhere an indicator of its own: only where the figures bear it out. */
export const TAKEN_TOGETHER: readonly Entry[] = [
  {
    words: ['全体', '(?:全体|総)?平均値?', '差引'],
    before: '\\(',
    behind: '\\)',
    such: ['全体', '(全体)', '平均', '平均値', '全体平均', '総平均', '差引', '(差引)'],
    notSuch: ['全体会議', '平均年齢', '差引残高'],
    source:
      'tests/corpus/548 全体; 平均・差引は合計と同じ所に立つ行の名, 全体平均・総平均はその言い換え（なければ上の行をまとめた行が指標になる）',
  },
  {
    words: ['[(]?\\d{1,2}[)]?(?:[+~][(]?\\d{1,2}[)]?){1,9}'],
    such: ['①+②', '①＋②＋③', '(1)+(2)', '①～③'],
    notSuch: ['①', '10', '①巡回+②窓口'],
    source: '番号を付けた行を足した行の名; tests/engine/table/rows/taken-together.test.ts',
  },
];

/** What the tally comes to, in percent. */
export const RATES_OF_TABLE: readonly Entry[] = [
  {
    words: ['(?:達成|進捗|執行)(?:率|度|割合)'],
    behind: '\\(.{0,99}\\)',
    such: ['達成率', '総合達成度', '達成割合', '進捗率', '執行率', '達成率(%)'],
    notSuch: ['達成数', '参加率'],
    source: 'tests/corpus/23',
  },
];
