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

/** Behind a part of the target: where a verdict begins or ends. */
export const BOUNDS_OF_PARTS: readonly Entry[] = [
  {
    words: ['以[上下]', '未満', '超', 'を[超上下]', 'に[満達届]', 'まで', '減'],
    such: ['以上', '以下', '未満', '超', 'を超える', 'を下回る', 'に満たない', 'に届かない', 'まで', '減'],
    notSuch: ['の見込', 'であった', '増'],
    source: 'COUNTS_AS_ACHIEVED; 事業評価表の凡例（達成：80％以上、未達成：80％未満）',
  },
];

/** 達成 or 未達成 as the verdict a line explains, and no word of a sentence. */
export const EXPLAINED_VERDICTS: readonly Entry[] = [
  {
    words: ['(?:^|[^を])達成」?(?:[(:=,・;/)]|と[はすしみ判評認])', '(?:^|[^を標])達成」?(?:$|[、。])'],
    such: [
      '達成、100%以上',
      '100%以上は達成、80%以上は一部',
      '達成(100%以上)',
      '達成=110%以上',
      '9割以上で達成',
      '未達成とは',
      '「達成」とする',
      '達成:8割',
      '9割以上を「達成」',
    ],
    notSuch: [
      '達成率80%以上',
      '目標を達成。',
      '8割が回答し、目標達成。',
      '達成に向けて',
      '達成状況(80%以上)',
      '達成した',
    ],
    source: '事業評価表の凡例（達成：80％以上、未達成：80％未満）',
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

/** A line that says what is called 達成. */
export const CALLS_ACHIEVED: readonly Entry[] = [
  {
    words: ['達成[」)]?(?:と(?:す|し[たて、]|みな|判定|評価|認め)|扱い)'],
    such: [
      '達成とする',
      '「達成」とした',
      '達成として扱う',
      '達成とし、',
      '(達成)とみなす',
      '達成と判定する',
      '達成と評価',
      '達成と認める',
      '達成扱い',
    ],
    notSuch: ['達成となった', '達成率', '達成状況'],
    source: 'COUNTS_AS_ACHIEVED の言い方; 前年実績を上回った場合は達成とする・1割減までは達成とみなす',
  },
];

/** What is called so is no 達成. */
export const NEARLY_ACHIEVED: readonly Entry[] = [
  {
    words: ['(?:概ね|ほぼ|一部|準)達成'],
    such: ['概ね達成', 'ほぼ達成', '一部達成', '準達成'],
    notSuch: ['達成', '目標達成'],
    source: '事業評価表の凡例（概ね達成・一部達成）',
  },
];

/** What such a line is made of where it says no more than that a target is reached. */
export const PLAIN_RULE: readonly Entry[] = [
  {
    words: [
      '[率時]',
      '[実成]績',
      '計画',
      '以[上外]',
      '[上下]回',
      '到達',
      '未',
      '[同等届満達]',
      '100%',
      '判定',
      '評価',
    ],
    such: ['率', '実績', '成績', '計画', '以上', '上回', '到達', '未', '同', '100%', '判定', '評価'],
    notSuch: ['前年', '80%以上', '1割減まで', '以下で達成とする'],
    source: '様式の注（目標値以上を「達成」とする）; PLAIN_WORDS とともに',
  },
];

/** In a line of such words: it makes an exception all the same. */
export const EXCEPTIONS: readonly Entry[] = [
  {
    words: ['でも', 'ても'],
    such: ['未達成でも', '届かなくても'],
    notSuch: ['もの'],
    source: '日本語の譲歩の形',
  },
];

/** A line that is about something else than the verdicts of indicators. */
export const OF_OTHER_VERDICTS: readonly Entry[] = [
  {
    words: ['[a-z◎○〇△▲×●]'],
    such: ['a・bを達成とする', '○は達成とする'],
    notSuch: ['前年実績を上回れば達成とする'],
    source: '記号と評価は凡例が言う（docs/table-rules.md, 17）',
  },
];
