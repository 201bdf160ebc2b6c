import type { Entry } from '../entry.js';

/** Time it takes. */
export const ENDING_TIMES: readonly Entry[] = [
  {
    words: ['時間', '日', '期間', '分', '週'],
    such: ['残業時間', '欠勤日数', '審査期間', '遅刻分数', '欠勤週数'],
    notSuch: ['相談時間', '利用日数', '処理能力'],
    source: 'tests/corpus/39, 556, 557',
  },
];
