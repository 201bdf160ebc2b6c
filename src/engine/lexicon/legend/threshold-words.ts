import type { Entry } from '../entry.js';

/** Rules by which a part of the target is 達成: `※目標の8割以上を達成とする`. */

/** Behind a number that is so many tenths. */
export const IN_TENTHS: readonly Entry[] = [
  { words: ['割'], such: ['割'], notSuch: ['%'], source: '8割は80%の言い方' },
];

/** Behind the part that is enough. */
export const COUNTS_AS_ACHIEVED: readonly Entry[] = [
  {
    words: [
      '以上(?:で|を|は|の場合は?|なら|であれば)、?[「(]?達成[」)]?(?:と(?:する|し|みな|評価|判定)|です|。|$)',
    ],
    such: [
      '以上で達成',
      '以上を「達成」とする',
      '以上は(達成)とした',
      '以上の場合は、達成と評価',
      '以上の場合達成とし、',
      '以上なら達成です',
      '以上であれば達成とみなす',
      '以上で達成と判定。',
      '以上で達成。',
    ],
    notSuch: ['以上を概ね達成とする', '以上を達成した'],
    source: '事業評価表の評価基準(広く使われる): 目標の8割以上を達成とする',
  },
];
