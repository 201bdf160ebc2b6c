import { type Entry, patternOf } from './entry.js';

/** Ends of words behind a number that say how it is meant, and not what is counted: 12件見込 is no result. */
export const NO_COUNTER: readonly Entry[] = [
  {
    words: ['見込み?', '予定', '予想', '予測', '計画', '目標', '実績', '希望', '仮'],
    such: [
      '件見込',
      '件見込み',
      '名予定',
      '件予想',
      '人予測',
      '回計画',
      '件目標',
      '件実績',
      '社希望',
      '件仮',
    ],
    notSuch: ['団地', '計画書', 'プログラム'],
    source: '様式1 総括表の前年度版',
  },
  {
    words: ['減', '増', '中', '済み?', '目', '前', '後', '超', '待ち', '以降'],
    such: ['社減', '社増', '人中', '件済', '件済み', '件目', '年前', '年後', '件超', '人待ち', '年以降'],
    notSuch: ['町内会', '航路', '中学校'],
    source: 'tests/corpus/446; 経営発達支援計画の評価表',
  },
];

const AT_END = new RegExp(`${patternOf(NO_COUNTER)}$`);

/** True for a word behind a number that does not name what is counted. */
export const isNoCounter = (word: string): boolean => AT_END.test(word);
