import type { Entry } from '../entry.js';
import { ERA_LETTER, ERA_NAME } from '../eras.js';

/** Words of titles. */

/** `総括表（続き）`: the table above goes on. */
export const GOES_ON: readonly Entry[] = [
  {
    words: ['続き', 'つづき', '続く'],
    such: ['総括表(続き)', '総括表(つづき)', '次頁へ続く'],
    notSuch: ['総括表'],
    source: 'tests/corpus/136 総括表(続き), 02 続く; つづきはその仮名書き',
  },
];

/** A title with its year, in letters however far apart. */
export const REPORT_TITLES: readonly Entry[] = [
  {
    words: ['年\\s*度.{0,80}(?:総\\s*括|評\\s*価|実\\s*績|進\\s*捗)'],
    such: [
      '令和7年度総括表',
      '令和7年　度 総　括　表',
      '令和7年度評 価表',
      '令和7年度実績',
      '令和7年度進捗管理',
    ],
    notSuch: ['総括表', '実績 令和7年度'],
    source: 'tests/corpus/01',
  },
];

/** `平成19年度` alone above the heads. */
export const YEARS_ALONE: readonly Entry[] = [
  {
    words: [`(?:${ERA_NAME}|${ERA_LETTER})?\\.?(?:元|\\d{1,4})年度?分?`],
    such: ['平成19年度', '昭和63年度', '令和元年度', 'R7年', 'r.7年度', '7年度分', '2025年'],
    notSuch: ['令和7年度実績'],
    source: 'tests/corpus/01',
  },
];

/** `参考`, `前年度の状況`: a table that is there to compare with. */
export const COMPARED_ONLY: readonly Entry[] = [
  {
    words: ['参考(?!様式|資料|文献)', '前年', '昨年', '過年'],
    such: ['参考', '前年度の状況', '昨年', '過年度'],
    notSuch: ['参考様式', '参考資料', '参考文献'],
    source:
      'tests/corpus/506 参考; 前年度の状況は tests/forms/parts/reference.ts, 昨年・過年度は前年度の言い換え',
  },
];

/** What stands above a table and is no title. */
export const FURNITURE_OF_TITLES: readonly Entry[] = [
  {
    words: ['様式', '別紙', '単位'],
    such: ['様式1', '別紙', '単位:件'],
    notSuch: ['総括表'],
    source: 'tests/corpus/02, 25, 387',
  },
];

/** Before the unit of the whole table. */
export const UNIT_OF_TABLE: readonly Entry[] = [
  {
    words: ['単位'],
    such: ['単位:件'],
    notSuch: ['件'],
    source: 'tests/corpus/25',
  },
];

/** What makes a number the year of a table. */
export const YEAR_WORDS: readonly Entry[] = [
  {
    words: ['年度'],
    such: ['令和7年度'],
    notSuch: ['令和7年'],
    source: 'tests/corpus/01',
  },
];
