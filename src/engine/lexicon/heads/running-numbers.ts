import type { Entry } from '../entry.js';

/** Heads of the running number of the rows, and of what each of them weighs. */

export const RUNNING_NUMBERS: readonly Entry[] = [
  {
    words: ['^no\\.?$', '^番号$', '^#$', '^項番$', '^連番$', '^通番$'],
    such: ['No', 'No.', '№', '番号', '#', '項番', '連番', '通番'],
    notSuch: ['番号札'],
    source: 'tests/corpus/110, 355; ほかは出所の記録なし',
  },
];

export const WEIGHTS: readonly Entry[] = [
  {
    words: ['重み', '配点', 'ウエイト'],
    such: ['重み', '配点', 'ウエイト(%)'],
    notSuch: ['点検'],
    source: 'tests/forms/parts/head-words.ts',
  },
];
