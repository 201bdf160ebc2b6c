import type { Entry } from '../entry.js';

/** なし and あり where a figure should stand. */

/** None of it, or no target. */
export const NOTHING: readonly Entry[] = [
  {
    words: ['なし', '無し?'],
    such: ['なし', '無し', '無'],
    notSuch: ['目標なし', '設定なし', '未設定', '—'],
    source: 'NO_TARGET_WORDS のうち、目標がないことも、0を目標とすることも言う語',
  },
];

/** Some of it. */
export const EXISTING: readonly Entry[] = [
  {
    words: ['あり', '有り?'],
    such: ['あり', '有り', '有'],
    notSuch: ['有料', '1'],
    source: 'NOTHING の反対の語（有・無で答える指標）',
  },
];
