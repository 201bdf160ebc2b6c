import type { Entry } from '../entry.js';

/** What a second bracket, or a number in one, is besides the target. */

/** Behind the target, in a bracket of its own: `15(13)(うち2件は新規)`. */
export const REMARKS: readonly Entry[] = [
  {
    words: ['うち', '内', '前年', '昨年', '注', '達成率', '補正'],
    such: ['うち', '内訳', '前年', '昨年', '注:', '達成率', '補正後'],
    notSuch: ['件'],
    source:
      'tests/corpus/10 うち, 407 内訳, 155 前年, 20 昨年, 23 達成率; docs/table-rules.md, Notations（`515(うち255)`、※うち2件）; 注は tests/corpus/337; 補正は市町の補正予算の語として補った（なければ括弧の中が目標になる）',
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
