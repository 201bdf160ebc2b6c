import type { Entry } from '../entry.js';

/** The words before a number that leave it what it is, or say how it is counted. */

/** Near to the number. */
export const APPROXIMATELY: readonly Entry[] = [
  {
    words: ['約', 'およそ', 'おおよそ', '概ね', 'おおむね', 'ほぼ'],
    such: ['約50', 'およそ50', 'おおよそ50', '概ね50', 'おおむね50', 'ほぼ50'],
    notSuch: ['50'],
    source:
      'tests/corpus/62 約, 406 およそ; おおよそ・概ね・おおむね・ほぼは同じ副詞としてIPA辞書(mecab-ipadic 2.7.0)から',
  },
];

/** Of these, what leaves it open on which side of the number: ほぼ30 may be 29. */
export const NEARLY: readonly Entry[] = [
  {
    words: ['概ね', 'おおむね', 'ほぼ'],
    such: ['概ね50', 'おおむね50', 'ほぼ50'],
    notSuch: ['約50', 'およそ50'],
    source: 'APPROXIMATELY と同じ; 「ほぼ」「おおむね」は届いていないときにも言う',
  },
];

/** How it is counted. */
export const COUNTED_AS: readonly Entry[] = [
  {
    words: ['延べ', 'のべ', '延', '実', '合計', '平均', '年間', '計', '各'],
    such: ['延べ60', 'のべ60', '延60', '実60', '合計60', '平均60', '年間60', '計60', '各60'],
    notSuch: ['60'],
    source:
      'tests/corpus/10 延べ, 406 のべ, 568 計, 05 年間; docs/table-rules.md, Notations（延べ・年）; 実は長崎県の観光統計「宿泊客実数」、平均と各は同じ数え方の語として補った（なければ目標でない数が目標になる）',
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

/** How many of each: nobody knows of how many. */
export const OF_EACH: readonly Entry[] = [
  {
    words: ['各'],
    such: ['各'],
    notSuch: ['計'],
    source: 'COUNTED_AS と同じ; 「各10人」は回や地区ごとの数で、合計の実績とは比べられない',
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
    source:
      'は・:・・・、は「目標は12」「目標：12」のように語と数をつなぐ記号として補った（「公用文作成の考え方」の句読点と符号）',
  },
];
