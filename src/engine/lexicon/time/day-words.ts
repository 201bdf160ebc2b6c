import type { Entry } from '../entry.js';

/** Words around the days and months that figures are of: `9月末現在`, `基準日:令和8年9月30日`. */

/** Behind a day: it is that of the figures. A day without such a word is when somebody wrote something. */
export const STANDING: readonly Entry[] = [
  {
    words: ['[()]?(?:現在|時点|までの|集計|値)', '[()]?の?(?:実績|進捗|数値)'],
    such: ['現在', '(現在', ')時点', 'までの実績', ')実績', 'の実績', '進捗', 'の数値', '集計', '値'],
    notSuch: ['の会議', '開催'],
    source:
      'tests/corpus/120 現在, 551 時点, 108 進捗, 353 の数値, 138 集計; までの・の実績は docs/table-rules.md（11）の言い方',
  },
];

/** Behind one, and nothing else. */
export const AS_OF: readonly Entry[] = [
  {
    words: ['現在', '時点'],
    such: ['現在', '時点'],
    notSuch: ['までの', '集計'],
    source: 'STANDING のうち、日そのものに付く語',
  },
];

/** Before one. */
export const STANDS_BEFORE: readonly Entry[] = [
  {
    words: ['(?:基準|集計|調査)(?:日|時点)[:はが]?'],
    such: ['基準日:', '集計時点', '調査日は'],
    notSuch: ['開催日'],
    source: 'tests/engine/year/part-of-year.test.ts',
  },
];

/** The last day of a month. */
export const END_OF_MONTH: readonly Entry[] = [
  {
    words: ['末'],
    such: ['末'],
    notSuch: ['初'],
    source: 'tests/corpus/26',
  },
];

/** `5月下旬`. */
export const TENTHS_OF_MONTH: readonly Entry[] = [
  {
    words: ['[上中下]旬'],
    such: ['上旬', '中旬', '下旬'],
    notSuch: ['旬'],
    source: 'IPA辞書(mecab-ipadic 2.7.0)の名詞（上旬・中旬・下旬）。日付の一部で、年度の途中の日を言う',
  },
];

/** Between the months of a span: the year of the second, by that of the first. */
export const SAME_YEAR: readonly Entry[] = [
  {
    words: ['同年', '翌年?'],
    such: ['同年', '翌年', '翌'],
    notSuch: ['前年'],
    source: 'tests/engine/year/month-span.test.ts',
  },
];

/** In place of the wave in a span. */
export const UNTIL_MONTH: readonly Entry[] = [
  {
    words: ['から'],
    such: ['から'],
    notSuch: ['まで'],
    source: 'tests/corpus/02',
  },
];

/** Behind four digits that are a year without 年: `2025目標`. */
export const GOALS_OF_YEAR: readonly Entry[] = [
  {
    words: ['目標', '計画', '実績'],
    such: ['目標', '計画', '実績'],
    notSuch: ['件'],
    source: 'tests/corpus/101 目標, 41 計画・実績',
  },
];
