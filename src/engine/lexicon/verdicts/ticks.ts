import type { Entry } from '../entry.js';

/** A mark in one of two columns headed 達成 and 未達成. */
export const TICKS: readonly Entry[] = [
  {
    words: ['[○〇◯◎●✓✔☑レ■1]'],
    such: ['○', '〇', '◯', '◎', '●', '✓', '✔', '☑', 'レ', '■', '１'],
    notSuch: ['×', '—', '12', '達成'],
    source: 'tests/corpus/22 ○・〇・◎; ●・レ・■・1は欄に付ける印の書き方, ✓✔☑はUnicodeの同じ形の記号',
  },
];
