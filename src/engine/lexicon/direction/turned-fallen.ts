import type { Entry } from '../entry.js';

/** Become less by itself: 会員減少数 is unwanted, 空き店舗の減少数 wanted. Uncounted, the label tells to lower (廃業件数の減少). */
export const TURNED_FALLEN: readonly Entry[] = [
  {
    words: ['減少', '低下', '下落', '純減', '減'],
    such: ['会員減少数', '人口減少率', '売上の低下率', '売上の下落率', '会員純減数', '会員数の減数'],
    notSuch: ['空き店舗の減少数', '離職者減少率', '苦情件数の減少率'],
    source: 'tests/corpus/08, 10, 14',
  },
  {
    words: ['落ち込み', '減った', '下がった'],
    such: ['売上の落ち込み率', '売上が減った企業数', '売上が下がった企業数'],
    notSuch: [],
    source: 'tests/corpus/08, 14, 17',
  },
];
