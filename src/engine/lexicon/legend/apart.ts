import type { Entry } from '../entry.js';

/** What sets the meaning of a mark apart from it: `A：100％以上`, `Aは達成率が…`. */
export const APART: readonly Entry[] = [
  {
    words: ['は', '[、:=\\u2026→(・/ー—-]'],
    such: ['は', ':', '—'],
    notSuch: ['が'],
    source: '事業評価表の評価基準(広く使われる)',
  },
];
