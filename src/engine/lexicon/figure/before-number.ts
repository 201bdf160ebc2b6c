import type { Entry } from '../entry.js';

/** The words before a number that leave it what it is, or say how it is counted. */

/** Near to the number. */
export const APPROXIMATELY: readonly Entry[] = [
  {
    words: ['約', 'およそ', 'おおよそ', '概ね', 'おおむね', 'ほぼ'],
    such: ['約50', 'およそ50', 'おおよそ50', '概ね50', 'おおむね50', 'ほぼ50'],
    notSuch: ['50'],
    source: 'tests/corpus/01, 03, 406, 560; ほかは出所の記録なし',
  },
];

/** How it is counted. */
export const COUNTED_AS: readonly Entry[] = [
  {
    words: ['延べ', 'のべ', '延', '実', '合計', '平均', '年間', '計', '各'],
    such: ['延べ60', 'のべ60', '延60', '実60', '合計60', '平均60', '年間60', '計60', '各60'],
    notSuch: ['60'],
    source: 'tests/corpus/01, 05, 10, 16; ほかは出所の記録なし',
  },
  {
    words: ['全', '累計', '毎月', '月', '年', '\\+', '第'],
    such: ['全60', '累計60', '毎月1', '月1', '年40', '+5', '第3'],
    notSuch: ['60'],
    source: 'tests/corpus/01, 07, 19, 108',
  },
];

/** What is not counted as others are: how many in all, how many different ones, how many on average. */
export const TOLD_APART: readonly Entry[] = [
  {
    words: ['延', '実', '平均'],
    such: ['延', '実', '平均'],
    notSuch: ['年'],
    source: 'tests/corpus/01, 10, 16',
  },
];

/** The spellings of 延. */
export const IN_ALL: readonly Entry[] = [
  {
    words: ['延べ', 'のべ'],
    such: ['延べ', 'のべ'],
    notSuch: ['延'],
    source: 'tests/corpus/10, 406',
  },
];

/** What a number counts over, where that is not the year judged. */
export const EACH_MONTH: readonly Entry[] = [
  {
    words: ['毎?月'],
    such: ['月1', '毎月1'],
    notSuch: ['年1'],
    source: 'tests/corpus/07',
  },
];

/** The same of several years. */
export const OVER_YEARS: readonly Entry[] = [
  {
    words: ['累計'],
    such: ['累計36'],
    notSuch: ['合計36'],
    source: 'tests/corpus/156',
  },
];

/** What binds such words to the number. */
export const JOINTS: readonly Entry[] = [
  {
    words: ['は', ':', '・', '、'],
    such: ['は12', ':12', '・12', '、12'],
    notSuch: ['の12'],
    source: 'tests/corpus/01, 08, 55; ほかは出所の記録なし',
  },
];
