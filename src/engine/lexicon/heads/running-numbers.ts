import type { Entry } from '../entry.js';

/** Heads of the running number of the rows, and of what each of them weighs. */

export const RUNNING_NUMBERS: readonly Entry[] = [
  {
    words: ['^no\\.?$', '^番号$', '^#$', '^項番$', '^連番$', '^通番$'],
    such: ['No', 'No.', '№', '番号', '#', '項番', '連番', '通番'],
    notSuch: ['番号札'],
    source:
      'tests/corpus/110 No., 355 番号; ＃・項番・連番・通番は番号の欄の言い換えとして補った（なければ番号の数が実績や目標の候補になる）',
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
