import type { Entry } from '../entry.js';

/** What a second bracket, or a number in one, is besides the target. */

/** Behind the target, in a bracket of its own: `15(13)(うち2件は新規)`. */
export const REMARKS: readonly Entry[] = [
  {
    words: ['うち', '内', '前年', '昨年', '注', '達成率', '補正'],
    such: ['うち', '内訳', '前年', '昨年', '注:', '達成率', '補正後'],
    notSuch: ['件'],
    source: 'tests/corpus/01, 10, 20, 23; ほかは出所の記録なし',
  },
];

/** Before a number: a part of another. */
export const PARTS: readonly Entry[] = [
  {
    words: ['うち', '内'],
    such: ['うち', '内', '内訳', '内数'],
    notSuch: ['件'],
    source: 'tests/corpus/01, 10',
  },
];
