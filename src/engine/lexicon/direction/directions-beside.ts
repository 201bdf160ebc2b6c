import type { Entry } from '../entry.js';

/** Words by which a sheet says which way is better beside the figures: in a column of its own, in a note below. */

/** Heads of a column that says so. */
export const DIRECTION_HEADS: readonly Entry[] = [
  {
    words: ['方向性?', '(?:評価|改善|向上)の?方向性?'],
    before: '(?:望ましい|めざす|目指す|目指すべき|目標の|指標の|数値の)',
    such: [
      '方向',
      '方向性',
      '望ましい方向',
      'めざす方向',
      '目指す方向性',
      '目指すべき方向',
      '目標の方向',
      '指標の方向性',
      '数値の方向',
      '評価方向',
      '改善の方向性',
      '向上方向',
    ],
    notSuch: ['今後の方向性', '方向転換'],
    source: '目指す方向は各市の総合計画の指標一覧（目指す方向 ↑・↓）, 方向性はその書き方',
  },
];

/** Heads of a column that may say so, or how the figure moved. */
export const MOVEMENT_HEADS: readonly Entry[] = [
  { words: ['増減', '矢印'], such: ['増減', '矢印'], notSuch: ['増減率'], source: 'tests/corpus/508 増減' },
];

/** In such a column: more is better. */
export const UPWARDS: readonly Entry[] = [
  {
    words: ['増加?', '上昇', '向上', '拡大', '[↑↗⬆⇧]', '\\+', '以上', '[高多]い(?:ほど(?:良|よ)い)?'],
    such: [
      '増',
      '増加',
      '上昇',
      '向上',
      '拡大',
      '↑',
      '↗',
      '⬆',
      '⇧',
      '＋',
      '以上',
      '高い',
      '多いほど良い',
      '高いほどよい',
    ],
    notSuch: ['増減', '減', '維持'],
    source: '各市の総合計画の指標一覧（目指す方向 ↑・↓、増・減、上昇・下降）, ほかはその言い換え',
  },
];

/** Less is better. */
export const DOWNWARDS: readonly Entry[] = [
  {
    words: ['減少?', '低下', '下降', '縮小', '抑制', '[↓↘⬇⇩]', '以下', '(?:低|少な)い(?:ほど(?:良|よ)い)?'],
    such: [
      '減',
      '減少',
      '低下',
      '下降',
      '縮小',
      '抑制',
      '↓',
      '↘',
      '⬇',
      '⇩',
      '以下',
      '低い',
      '少ないほど良い',
      '低いほどよい',
    ],
    notSuch: ['増減', '増', '維持'],
    source: '各市の総合計画の指標一覧（目指す方向 ↑・↓、増・減、上昇・下降）, ほかはその言い換え',
  },
];

/** A remark that says it and nothing else. */
export const LOWER_REMARKS: readonly Entry[] = [
  {
    words: ['(?:低|少な|小さ|短)い(?:ほど|方が|ほうが)(?:良|よ|望まし)い(?:指標|もの)?'],
    such: ['低いほど良い', '少ないほどよい指標', '小さい方が望ましいもの', '短いほうが良い'],
    notSuch: ['多いほど良い', '少ないほどの地区'],
    source: 'DOWNWARDS_IN_NOTES の「少ないほど良い」; 方が・短いはその言い換え',
  },
  {
    words: ['(?:\\d{1,5}[^\\d]を)?上限(?:とする|値|\\d{1,5}.)?'],
    such: ['上限', '12件を上限とする', '上限値', '上限12件'],
    notSuch: ['補助上限の引上げ', '上限に達した'],
    source: '備考の書き方（12件を上限とする）',
  },
];
export const HIGHER_REMARKS: readonly Entry[] = [
  {
    words: ['(?:高|多|大き|長)い(?:ほど|方が|ほうが)(?:良|よ|望まし)い'],
    such: ['高いほど良い', '多いほどよい', '大きい方が望ましい', '長いほうが良い'],
    notSuch: ['少ないほど良い'],
    source: 'UPWARDS_IN_NOTES の「高いほど良い」; 方が・長いはその言い換え',
  },
];

/** In a note about a row: `※目標値以下で達成とする`. */
export const DOWNWARDS_IN_NOTES: readonly Entry[] = [
  {
    words: [
      '以下[でを][^。]{0,4}達成',
      '(?:低い|少ない|小さい|短い)(?:ほど|方が|ほうが)',
      '下回(?:れば|ると)[^。]{0,4}達成',
      '目標値?[はがを][^。]{0,12}上限',
      '目標値?以[下内]に(?:抑|とど|留)',
    ],
    such: [
      '以下で達成とする',
      '以下を目標達成とする',
      '低いほど良い',
      '少ないほど望ましい',
      '小さいほど良い',
      '下回れば達成',
      '下回ると目標達成',
      '短い方が良い',
      '少ないほうが望ましい',
      '目標値は上限値',
      '目標は、会場の都合による上限',
      '目標が上限',
      '目標値を上限とする',
      '目標値以下に抑える',
      '目標以内にとどめる',
      '目標以内に留める',
    ],
    notSuch: ['以上で達成とする', '目標を下回った', '補助上限', '派遣回数の上限'],
    source:
      '注に書かれた達成の条件（以下で達成とする）; 低いほど良い・少ないほど良いは docs/table-rules.md, 7',
  },
];

export const UPWARDS_IN_NOTES: readonly Entry[] = [
  {
    words: ['以上[でを][^。]{0,4}達成', '(?:高い|多い|大きい)ほど', '上回(?:れば|ると)[^。]{0,4}達成'],
    such: [
      '以上で達成とする',
      '以上を目標達成とする',
      '高いほど良い',
      '多いほど望ましい',
      '大きいほど良い',
      '上回れば達成',
      '上回ると目標達成',
    ],
    notSuch: ['以下で達成とする', '目標を上回った'],
    source: '注に書かれた達成の条件（以上で達成とする）; 高いほど良いは docs/table-rules.md, 7',
  },
];

/** A note with one of these is about every row. */
export const OF_WHOLE_TABLE: readonly Entry[] = [
  {
    words: [
      '全[て指項]',
      'すべて',
      'いずれ(?:も|の)',
      '各[指項]',
      '[本下]表',
      '(?:以下|上記)の[指項]',
      '^[※注()\\d]{0,3}目標値は',
    ],
    such: [
      '全て小さいほど良い',
      '全指標',
      '全項目',
      'すべて',
      'いずれも',
      'いずれの指標も',
      '※目標値は上限値',
      '各指標',
      '各項目',
      '本表',
      '下表',
      '以下の指標',
      '上記の項目',
    ],
    notSuch: ['指標は', '全国', '安全', '各地区', '件数の目標値は'],
    source: '注の言い方（全て数値が小さいほど良い指標である）',
  },
];
