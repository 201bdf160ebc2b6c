import type { Entry } from '../entry.js';

/** What such a line says besides its conditions: words that change nothing, exceptions, rounding. */

/** Rounding, before a verdict is given. */
export const ROUNDING: readonly Entry[] = [
  {
    words: ['四捨五入', '切り?上げ'],
    such: ['四捨五入', '切り上げ', '切上げ'],
    notSuch: ['切り捨て'],
    source: '評価表の注（端数を四捨五入して判定する）; 切り捨てで達成になるものはない',
  },
];

/** What else is 未達成 once 達成 is said. */
export const ALL_THE_REST: readonly Entry[] = [
  {
    words: ['以外(?:のもの)?[はを]、?「?未達成', '他は「?未達成'],
    such: [
      'それ以外は「未達成」',
      '以外を未達成とする',
      '上記以外のものは未達成',
      '以外は、未達成',
      'その他は「未達成」',
      '他は未達成',
    ],
    notSuch: ['目標未設定以外', '達成'],
    source: '様式の注（達成した場合を「達成」、それ以外を「未達成」とする）',
  },
];

/** It lets something count as 達成 besides what reaches its target. */
export const ALSO_ACHIEVED: readonly Entry[] = [
  {
    words: ['でも', 'ても', '[み見]な[すし]', '扱', '認め', '含[めむ]', 'まで', '以内', 'も[「(]?達成'],
    such: [
      '届かない場合でも、達成とする',
      '届かなくても',
      '達成とみなす',
      'みなし達成',
      '達成として扱う',
      '達成と認める',
      '達成に含める',
      '達成に含む',
      '1件の不足までは',
      '差が1件以内なら',
      'も「達成」とする',
      'も達成とする',
    ],
    notSuch: ['とする', '以上', '以下'],
    source: '事業評価表の注（目標値の1割減までは達成とみなす）',
  },
];

/** In a line of plain words: it makes an exception all the same. */
export const EXCEPTIONS: readonly Entry[] = [
  {
    words: ['でも', 'ても', 'しな', '行わ', 'せず', 'ませ', 'まで', '空欄', '不要'],
    such: [
      '未達成でも',
      '届かなくても',
      '判定しない',
      '行わない',
      '判定せず',
      '記入しません',
      '判定するまで',
      '空欄とする',
      '記入不要',
    ],
    notSuch: ['もの', '記入する'],
    source: '日本語の譲歩と否定の形',
  },
];

/** Not just the part or the target that it names. */
export const ROUGHLY: readonly Entry[] = [
  {
    words: ['概ね', 'おおむね', 'ほぼ', '程度', '約'],
    such: ['概ね9割', 'おおむね達した', 'ほぼ', '8割程度', '約9割'],
    notSuch: ['以上'],
    source: '事業評価表の注（おおむね目標に達したもの（9割以上）も「達成」とする）',
  },
];

/** Only numbers and words of a condition that is read stand beside these in a line that says no more than is done anyway. */
export const PLAIN_RULE: readonly Entry[] = [
  {
    words: [
      '[—\\-ー=/~.÷]',
      '[率時度数種項記印外一注又若及名本差支]',
      '[実成]績',
      '計画',
      '未',
      '[同等届満達]',
      '判[定断]',
      '評価',
      '基準',
      '区分',
      '方法',
      '条件',
      '凡例',
      '記[入載号]',
      '表[示記]',
      '選択',
      '以外',
      '対',
      '扱',
      '比較',
      '[上下]記',
      '行',
      '概ね',
      '程度',
      '約',
    ],
    such: [
      '扱',
      '—',
      '=',
      '率',
      '実績',
      '成績',
      '計画',
      '未',
      '同',
      '判定',
      '判断',
      '評価',
      '基準',
      '区分',
      '方法',
      '条件',
      '凡例',
      '記入',
      '記号',
      '表示',
      '選択',
      '以外',
      '対',
      '比較',
      '下記',
      '行',
      '概ね',
      '程度',
      '約',
    ],
    notSuch: ['前年', '80%以上', '1割減まで', '合議', '累計', '順調'],
    source: '様式の注（目標値以上を「達成」とする）; PLAIN_WORDS とともに',
  },
];

/** Who gives the verdicts, and when: it changes none. */
export const PLAIN_JUDGES: readonly Entry[] = [
  {
    words: [
      '[経審査内外部員委会長済受得下上中最終月日\\d]',
      '事務局',
      '商工',
      '理事',
      '自己',
      '結果',
      '承認',
      '確[認定]',
      '決定',
      '担当',
      '様式',
      '別[紙添表]',
      '令和',
      '年度?',
      '経営',
      '指導',
    ],
    such: [
      '外部',
      '委員会',
      '審査',
      '月',
      '8',
      '事務局',
      '商工会',
      '理事会',
      '自己',
      '結果',
      '承認済',
      '確認',
      '決定',
      '担当',
      '様式',
      '別紙',
      '令和',
      '年',
      '年度',
      '経営指導員',
    ],
    notSuch: ['合議', '累計', '前', '総合', '%', '件'],
    source: '評価表の注（判定結果は評価委員会で承認済み、本評価は自己評価であり…）',
  },
];
