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

/** Heads of a column that says for each row what is enough. */
export const CRITERION_HEADS: readonly Entry[] = [
  {
    words: ['(?:達成|判定|評価)の?(?:基準|条件|ライン)', '合格(?:基準|ライン)'],
    such: ['達成基準', '判定の基準', '評価基準', '達成条件', '達成ライン', '合格基準', '合格ライン'],
    notSuch: ['評価', '基準値', '達成状況'],
    source: '事業評価表の列（達成基準・判定基準）; COUNTS_AS_ACHIEVED の注を行ごとの列にしたもの',
  },
];

/** In such a column, behind the part that is enough. */
export const ENOUGH: readonly Entry[] = [
  { words: ['以上'], such: ['以上', '以上で可'], notSuch: ['以下'], source: 'COUNTS_AS_ACHIEVED' },
];
