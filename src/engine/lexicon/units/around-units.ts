import type { Entry } from '../entry.js';

/** Words around a unit. */

/** In brackets at the end of a label, and no unit. */
export const UNIT_REMARKS: readonly Entry[] = [
  {
    words: [
      '仮称',
      '新規',
      '新',
      '継続',
      '再掲',
      '累計',
      '年間',
      '延べ',
      'うち',
      '内数',
      '内訳',
      '等',
      '予定',
      '見込み?',
    ],
    such: [
      '仮称',
      '新規',
      '新',
      '継続',
      '再掲',
      '累計',
      '年間',
      '延べ',
      'うち',
      '内数',
      '内訳',
      '等',
      '予定',
      '見込',
      '見込み',
    ],
    notSuch: ['樽'],
    source: 'tests/corpus/01, 02, 05, 10; ほかは出所の記録なし',
  },
  {
    words: [
      '拡充',
      '重点',
      '共通',
      '独自',
      '参考',
      '注',
      '任意',
      '含む',
      '除く',
      '税込',
      '税抜',
      '平均',
      '合計',
      '総数',
    ],
    such: [
      '拡充',
      '重点',
      '共通',
      '独自',
      '参考',
      '注',
      '任意',
      '含む',
      '除く',
      '税込',
      '税抜',
      '平均',
      '合計',
      '総数',
    ],
    notSuch: ['樽'],
    source: 'tests/corpus/01, 16, 115, 149; ほかは出所の記録なし',
  },
  {
    words: ['(?:目標|実績|計画)値?', '指標', '新設', '廃止', '暫定', '試行'],
    such: ['目標', '実績値', '計画', '指標', '新設', '廃止', '暫定', '試行'],
    notSuch: ['樽'],
    source: 'tests/corpus/01, 12; ほかは出所の記録なし',
  },
];

/** 延べ人 are people all the same. */
export const IN_ALL_BEFORE_UNIT: readonly Entry[] = [
  {
    words: ['延べ', 'のべ', '延'],
    such: ['延べ人', 'のべ人', '延人'],
    notSuch: ['人'],
    source: 'tests/corpus/10, 406; ほかは出所の記録なし',
  },
];

/** Between a unit and what it is counted by. */
export const PER: readonly Entry[] = [
  {
    words: ['[/・、]', 'あたり', '当たり'],
    such: ['/', '・', '、', 'あたり', '当たり'],
    notSuch: ['の'],
    source: 'tests/corpus/01, 09, 446',
  },
];

/** Over the year judged `回/年` counts what 回 counts. */
export const PER_YEAR: readonly Entry[] = [
  {
    words: ['/年度?', '/年間'],
    such: ['回/年', '回/年度', '回/年間'],
    notSuch: ['回/月'],
    source: 'tests/corpus/430; ほかは出所の記録なし',
  },
];

/** Before a unit that is named as one. */
export const UNIT_WORD: readonly Entry[] = [
  {
    words: ['単位'],
    such: ['単位:件'],
    notSuch: ['件'],
    source: 'tests/corpus/25',
  },
];
