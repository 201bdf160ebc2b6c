import type { Entry } from '../entry.js';

/** Words of the conditions for 達成 that a sheet states: `目標の8割以上`, `不足が1件以内`. */

/** Behind a number that is so many tenths. */
export const IN_TENTHS: readonly Entry[] = [
  { words: ['割'], such: ['割'], notSuch: ['%'], source: '8割は80%の言い方' },
];

/** Behind those so many hundredths: 9割5分, */
export const IN_HUNDREDTHS: readonly Entry[] = [
  { words: ['分'], such: ['分'], notSuch: ['%'], source: '9割5分は95%の言い方' },
];

/** behind a number that is so many hundredths, */
export const IN_PERCENT: readonly Entry[] = [
  { words: ['パーセント'], such: ['パーセント'], notSuch: ['ポイント'], source: '80パーセントは80%の言い方' },
];

/** and between the two numbers of a fraction. */
export const IN_PARTS: readonly Entry[] = [
  { words: ['分の'], such: ['分の'], notSuch: ['割'], source: '4分の3は75%の言い方' },
];

/** Behind a number that is an amount of what is counted. */
export const COUNTED: readonly Entry[] = [
  {
    words: ['[件社人名者回店円]'],
    such: ['件', '社', '人', '名', '者', '回', '店', '円'],
    notSuch: ['%', '割', '年'],
    source: '指標の単位（counted-units.ts）のうち、評価の注に書かれるもの',
  },
];

/** What is left to the target. */
export const SHORTAGES: readonly Entry[] = [
  {
    words: ['差', '不足', '減', 'あと'],
    such: ['差', '不足', '減', 'あと'],
    notSuch: ['以上', '増'],
    source: '事業評価表の注（目標に対し2件以内の不足は達成とみなす、目標との差が2件以内であれば）',
  },
];

/** What a condition compares the actual with. */
export const COMPARED_AIMS: readonly Entry[] = [
  {
    words: ['目標(?:[値数額]|件数)?', '計画[値数額]'],
    such: ['目標', '目標値', '目標件数', '計画値'],
    notSuch: ['前年実績', '計画期間', '計画'],
    source: '様式の注（目標値以上を「達成」とする）',
  },
];

/** Behind a part of the target or the target itself: it is reached. */
export const REACHES: readonly Entry[] = [
  {
    words: ['以上', '到?達し?', '満た[しす]', '達成(?:し|でき)?', '基準'],
    such: ['以上', '達', '達し', '到達', '満たす', '達成', '達成し', '達成でき', '基準'],
    notSuch: ['達しない', '達せず', '以下', '未満', '達成率'],
    source: '事業評価表の評価基準(広く使われる): 目標の8割以上を達成とする; ほかはその言い換え',
  },
];

/** It is passed: where just reached, it is not. */
export const PASSES: readonly Entry[] = [
  {
    words: ['超[え過]?', '上回', 'より(?:多|大き)'],
    such: ['超', '超え', '超過', '上回', 'より多', 'より大き'],
    notSuch: ['以上', '下回'],
    source: '事業評価表の注（目標を超えたものを達成とする）',
  },
];

/** It is missed. */
export const MISSES: readonly Entry[] = [
  {
    words: [
      '未満',
      '下回',
      '満た[なず]',
      '届[かき][なずま]',
      '到?達し(?:てい)?な',
      '到?達し(?:てい)?ま',
      '到?達せ',
      '達成し(?:てい)?な',
      '達成でき[なず]',
      '達成せ',
      '割[りっ]',
    ],
    such: [
      '未満',
      '下回',
      '満たな',
      '届かず',
      '達しな',
      '到達しな',
      '達していな',
      '達しま',
      '到達しま',
      '達していま',
      '達せ',
      '到達せ',
      '達成しな',
      '達成していな',
      '達成できず',
      '達成せ',
      '割り',
    ],
    notSuch: ['以上', '達し', '達成し'],
    source: '事業評価表の凡例（達成：80％以上、未達成：80％未満）と、その言い換え',
  },
];

/** It is no more than reached. */
export const AT_MOST: readonly Entry[] = [
  {
    words: ['以下', '以内'],
    such: ['以下', '以内'],
    notSuch: ['未満', '以上'],
    source: '注に書かれた達成の条件（以下で達成とする）',
  },
];

/** It is just reached. */
export const EQUALS: readonly Entry[] = [
  {
    words: ['同[数値額じ]', 'どおり', '通り', '等し'],
    such: ['同数', 'どおり', '通り', '等し'],
    notSuch: ['以上', '同様'],
    source: '事業評価表の注（目標値と同数の場合は達成とする）',
  },
];

/** Behind a part: by so much more, */
export const BY_MORE: readonly Entry[] = [
  {
    words: ['上回', '超過'],
    such: ['上回', '超過'],
    notSuch: ['以上', '下回'],
    source: '事業評価表の注（目標を10％以上上回った場合）',
  },
];

/** or by so much less than the target. */
export const BY_LESS: readonly Entry[] = [
  {
    words: ['下回', '不足'],
    such: ['下回', '不足'],
    notSuch: ['未満', '上回'],
    source: '事業評価表の注（目標を10％以上下回った場合）',
  },
];

/** The same as a noun: 1割減. */
export const INCREASES: readonly Entry[] = [
  { words: ['増'], such: ['増'], notSuch: ['減'], source: '事業評価表の注（目標値の1割増）' },
];

export const DECREASES: readonly Entry[] = [
  {
    words: ['減'],
    such: ['減'],
    notSuch: ['増'],
    source: '事業評価表の注（目標値の1割減までは達成とみなす）',
  },
];

/** Between a target and a part that is so much more or less than it: in `目標の80%を下回る` the part is one of the target. */
export const PASSED_BY: readonly Entry[] = [
  {
    words: ['を', 'に対し', 'より'],
    such: ['を', 'に対し', 'より'],
    notSuch: ['の', 'が'],
    source: '事業評価表の注（目標を10％以上上回った場合）',
  },
];

/** Between a part or a target and what is asked of it. */
export const PARTICLES: readonly Entry[] = [
  {
    words: ['[をがにとへの]は?'],
    such: ['を', 'には'],
    notSuch: ['から', 'ほど'],
    source: '日本語の助詞',
  },
];

/** What is called so is neither 達成 nor 未達成. */
export const NEARLY_ACHIEVED: readonly Entry[] = [
  {
    words: ['(?:概ね|おおむね|ほぼ|一部|準|半ば|実質|大幅|超過|超)達成', '達成(?:見込|圏内)'],
    such: [
      '概ね達成',
      'おおむね達成',
      'ほぼ達成',
      '一部達成',
      '準達成',
      '半ば達成',
      '実質達成',
      '大幅達成',
      '超過達成',
      '超達成',
      '達成見込',
      '達成圏内',
    ],
    notSuch: ['達成', '目標達成'],
    source: '事業評価表の凡例（概ね達成・一部達成・大幅達成）',
  },
];

/** What is called none. */
export const NOT_ACHIEVED: readonly Entry[] = [
  {
    words: ['[未不]達成?'],
    such: ['未達成', '未達', '不達成'],
    notSuch: ['達成'],
    source: 'docs/table-rules.md, 8',
  },
];

/** 達成 as a verdict; of a target it is a condition. */
export const CALLED_ACHIEVED: readonly Entry[] = [
  {
    words: ['達成(?!状|率|度|数|でき|の?(?:基準|判|条件|目安))'],
    such: ['達成', '「達成」'],
    notSuch: [
      '達成率',
      '達成状況',
      '達成度',
      '達成数計',
      '達成できる',
      '達成基準',
      '達成の判定',
      '達成の条件',
      '達成目安',
    ],
    source: '様式の注（「達成」「未達成」のどちらかを記入）',
  },
];

/** Heads of a column that says for each row what is enough. */
export const CRITERION_HEADS: readonly Entry[] = [
  {
    words: ['(?:達成|判定|評価)の?(?:基準|条件|ライン)', '合格(?:基準|ライン)'],
    such: ['達成基準', '判定の基準', '評価基準', '達成条件', '達成ライン', '合格基準', '合格ライン'],
    notSuch: ['評価', '基準値', '達成状況'],
    source: '事業評価表の列（達成基準・判定基準）',
  },
];
