import type { Entry } from '../entry.js';

/** What a short remark or a label says against taking the target of its row as the one to judge by, or its value as that of the whole year. */

/** The target was given up, or none is set. */
export const AIM_GIVEN_UP: readonly Entry[] = [
  {
    words: [
      '目標値?(?:を|の|は|から|より)?(?:取り?下げ|撤回|凍結|除外|除[くい]|廃止|未設定)',
      '目標[をはの]?設定(?:し(?:な|てい?な)|せず|な[しい]|無)',
      '目標[をは]?定めて(?:い)?な',
      '目標値?の?設定(?:の?誤|ミス)',
    ],
    such: [
      '目標取り下げ',
      '目標の取下げ',
      '目標を撤回',
      '目標は凍結',
      '目標から除外',
      '目標より除く',
      '目標から除いた',
      '目標は廃止',
      '目標値未設定',
      '目標を設定しない',
      '目標は設定していない',
      '目標を設定してない',
      '目標設定せず',
      '目標の設定なし',
      '目標の設定ない',
      '目標設定無し',
      '単年度の目標は定めていない',
      '目標を定めてない',
      '目標値の設定誤り',
      '目標設定の誤り',
      '目標設定ミス',
      '目標定めていない',
    ],
    notSuch: ['目標を設定した', '目標に届かない', '高い目標を設定し'],
    source: '備考の書き方（目標取り下げ、R7より目標から除外）',
  },
];

/** A remark about a target that says how far it was reached, and not what it is. */
export const OF_OUTCOME: readonly Entry[] = [
  {
    words: ['達', '[上下]回', '届', '及[びば]', '超', '不足', '対し', '比', 'まで', '向け', '当たり'],
    such: [
      '目標を達成',
      '目標を3件上回る',
      '目標に届かず',
      '目標に及ばず',
      '目標超',
      '目標に3件不足',
      '目標に対し',
      '目標比75',
      '目標まで3件',
      '目標に向け',
      '目標は1人当たり5件',
    ],
    notSuch: ['目標は8件', '目標値見直し'],
    source: '検証欄の書き方（目標を3件下回る）',
  },
];

/** Behind a number, it is no amount: a year, a share, a part. */
export const NO_AMOUNT: readonly Entry[] = [
  {
    words: ['[年月日%割期次位倍分歳]', '[かヶカ箇][年月所]', '回目', '時間', '週'],
    such: [
      '年度',
      '月',
      '日',
      '%',
      '割',
      '期',
      '次',
      '位',
      '倍',
      '分',
      '歳',
      'か年',
      'か月',
      'か所',
      'ヶ所',
      'カ所',
      '箇所',
      '回目',
      '時間',
      '週間',
    ],
    notSuch: ['件', '回', '店'],
    source: '数の後の語',
  },
];

/** In a label: it is counted over several years. */
export const SEVERAL_YEARS_IN_LABELS: readonly Entry[] = [
  {
    words: ['計画期間', '\\d[かヶカケヵ箇]年', '[2-9]年(?:間|累|の?[合計])'],
    such: ['計画期間累計', '5か年で50件', '5ヶ年', '3カ年計', '5年累計', '5年間', '5年合計', '5年の計'],
    notSuch: ['累計', 'r5からの累計', '年間', '創業5年以内', '令和5年度'],
    source: 'SEVERAL_YEARS（time/noted-words.ts）と、指標名の書き方（5年累計、5か年で50件）',
  },
];

/** The same in front of what is counted. */
export const SEVERAL_YEARS_IN_FRONT: readonly Entry[] = [
  {
    words: ['(?:[2-9]年間|\\d[かヶカケヵ箇]年|計画期間[中内]?)の'],
    such: ['5年間の創業支援件数', '3か年の採択件数', '計画期間の件数', '計画期間内の件数'],
    notSuch: ['年間の件数', '創業後5年間の', '計画の策定'],
    source: '指標名の書き方（5年間の創業支援件数）',
  },
];

/** A month or a day alone in a label may be that of the work. */
export const DAY_OF_WORK: readonly Entry[] = [
  {
    words: ['\\d{1,2}月(?:\\d{1,2}日)?'],
    such: ['7月', '10月15日'],
    notSuch: ['9月末', '12月末時点', '7月分'],
    source: '指標名の書き方（講習会開催（7月））',
  },
];

/** A remark that says what the target is: `12は最終年度の目標`. */
export const IS_AIM: readonly Entry[] = [
  {
    words: ['目標値?(?:です|である|とする)?。?'],
    such: ['最終年度の目標', '計画期間の目標値', '全体の目標です', '5年後の目標である。', '累計の目標とする'],
    notSuch: ['全体目標を達成', '最終目標は高い'],
    source: '備考の書き方（12は最終年度（R9）の目標）',
  },
];

/** In a remark about a change, which way. */
export const WAY_OF_CHANGE: readonly Entry[] = [
  {
    words: ['[上下]方'],
    such: ['上方', '下方'],
    notSuch: ['方法'],
    source: '備考の書き方（15件へ上方修正）',
  },
];
