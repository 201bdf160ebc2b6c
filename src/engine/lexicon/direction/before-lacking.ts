import type { Entry } from '../entry.js';

/** Before something wanted, its lack or its abuse. */
export const BEFORE_LACKING: readonly Entry[] = [
  {
    words: ['未', '不', '非', '誤', '無断'],
    such: ['未加入事業所数', '未回答件数', '不参加者数', '非参加率', '誤配布件数', '無断利用件数'],
    notSuch: ['未利用施設の活用件数', '未加入事業所への訪問件数', '未経験者の採用人数'],
    source: 'tests/corpus/549, 556',
  },
  {
    words: ['不正', '違法', '虚偽', '架空', '過剰', '過大'],
    such: ['不正利用件数', '違法取引件数', '虚偽申告件数', '架空取引件数', '過剰投資件数', '過大申告件数'],
    notSuch: [],
    source: 'tests/corpus/91, 95, 119',
  },
  {
    words: ['違反', '過少', '未払い?'],
    such: ['違反取引件数', '過少申告件数', '未払賃金件数', '未払い賃金件数'],
    notSuch: [],
    source: 'tests/corpus/556',
  },
];
