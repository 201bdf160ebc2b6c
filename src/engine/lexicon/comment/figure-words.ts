import type { Entry } from '../entry.js';

/** How a comment names figures of its own row: `目標21社に対し実績19社(達成率90.5%)`. */

/** Names the actual. */
export const CALLED_ACTUAL: readonly Entry[] = [
  {
    words: ['実績(?:値|数|件数|額)?(?:は|が|も|の|として|[:=])?'],
    such: ['実績は52件', '実績値62.5%', '実績:48件', '実績数の', '実績額も', '実績件数が', '実績として'],
    notSuch: ['成果は52件'],
    source: '総括表の検証欄',
  },
];

/** Names the target. */
export const CALLED_TARGET: readonly Entry[] = [
  {
    words: [
      '(?:数値|設定)?目標(?:とした|に掲げた)?(?:値|数|件数|人数|回数|社数|者数|額|金額)?(?:の|は|が|である|[:=])?',
    ],
    such: [
      '目標50件',
      '目標値は5.0%',
      '数値目標の70%',
      '目標とした20件',
      '設定目標に掲げた数が',
      '目標額:',
      '目標者数である',
      '目標回数',
      '目標件数',
      '目標人数',
      '目標金額',
      '目標社数',
    ],
    notSuch: ['計画50件'],
    source: '総括表の検証欄',
  },
];

/** Names the rate of one by the other. */
export const CALLED_RATE: readonly Entry[] = [
  {
    words: [
      '(?:目標)?(?:達成|到達)(?:率|度)(?:は|が|も|[:=])?',
      '対?目標値?対?比(?:は|で|[:=])?',
      '目標値?に対(?:して?|する)(?:は|、)?',
    ],
    such: [
      '達成率は95%',
      '目標達成度90%',
      '目標比95%',
      '目標に対して9割',
      '対目標値対比=',
      '目標に対し、',
      '到達率:',
      '到達度が',
      '目標比で',
      '対目標比は',
      '目標に対する',
      '目標値に対して、',
      '到達度も',
      '目標に対しは',
    ],
    notSuch: ['前年比95%', '参加率は40%'],
    source: '総括表の検証欄; tests/corpus/421',
  },
];

/** Between a role and its number: how far it fell short, how it changed. */
export const BEFORE_NUMBER: readonly Entry[] = [
  {
    words: ['[\\d.,]{1,9}[^\\d、。]{1,6}[増減]の', '惜しくも', 'わずかに', '残念ながら'],
    such: ['0.5ポイント増の62.5%', '惜しくも48件', 'わずかに48件', '残念ながら48件'],
    notSuch: ['前年並みの48件'],
    source: '総括表の検証欄',
  },
];

/** That a number is rounded, before it and behind it. */
export const ABOUT: readonly Entry[] = [
  {
    words: ['約', 'およそ', 'ほぼ', '概ね', 'おおむね'],
    such: ['約50件', 'およそ50件', 'おおよそ50件', 'ほぼ50件', '概ね9割', 'おおむね9割'],
    notSuch: ['50件'],
    source: '総括表の検証欄',
  },
];
export const ABOUT_BEHIND: readonly Entry[] = [
  {
    words: ['程度', 'ほど', '前後', '弱', '強', '余り', 'あまり', '近く', '台'],
    such: [
      '50件程度',
      '50件ほど',
      '50件前後',
      '9割弱',
      '9割強',
      '50件余り',
      '50件あまり',
      '50件近く',
      '90%台',
    ],
    notSuch: ['50件と'],
    source: '総括表の検証欄',
  },
];

/** A bound, as a target may have one. */
export const BOUND: readonly Entry[] = [
  {
    words: ['以上', '以下', '以内', '未満'],
    such: ['50件以上', '5%以下', '3日以内', '5%未満'],
    notSuch: ['50件超過'],
    source: 'docs/table-rules.md, decision 7',
  },
];

/** Counts the same ones again: no number behind it is that of the row for certain. */
export const COUNTED_BY: readonly Entry[] = [
  { words: ['延べ', 'のべ'], such: ['延べ48社', 'のべ48社'], notSuch: ['48社'], source: '総括表の検証欄' },
];

/** Numbers of a part, an average, another time or place, or of what was planned: never the row's own. */
export const NOT_THE_ROW: readonly Entry[] = [
  {
    words: [
      'うち',
      '内訳',
      '各',
      '毎',
      '[当あ]たり',
      'ごと',
      '平均',
      '累計',
      '通算',
      '[回月日]も',
      'それぞれ',
      '半期',
      '\\d{1,2}月',
      '第\\d',
      '\\d{1,2}回目',
      '\\d[かヶケカ箇]?年',
    ],
    such: [
      'うち5件',
      '内訳は',
      '各20人',
      '毎回',
      '1社当たり',
      '1回あたり',
      '月ごと',
      '平均20人',
      '累計300件',
      '通算',
      '少ない回もあった',
      'それぞれ10件',
      '四半期',
      '3月に',
      '第2回',
      '2回目',
      '5か年',
      '3年間',
    ],
    notSuch: ['年間実績', '本年度の実績', '実績は52件'],
    source: 'tests/corpus/421, 445, 565',
  },
  {
    words: [
      '全国',
      '県[内平の]',
      '近隣',
      '他[の町市社]',
      '過去',
      '例年',
      '以前',
      '従来',
      '前[回期々]',
      '現在',
      '年?度末',
      '予定',
      '想定',
      '定員',
      '募集',
      '申込',
      '応募',
      '最[大高低少多]',
      'コロナ',
    ],
    such: [
      '全国の実績',
      '県内の',
      '近隣の',
      '他の商工会',
      '過去の実績',
      '例年',
      '以前は',
      '従来は',
      '前回は',
      '現在',
      '年度末',
      '予定',
      '想定',
      '定員',
      '募集',
      '申込み',
      '応募',
      '最大',
      'コロナ前',
      '度末',
    ],
    notSuch: ['実績は52件', '県連'],
    source: 'tests/corpus/421, 445, 565',
  },
];

/** A tenth part, as a unit behind a number. */
export const TENTHS: readonly Entry[] = [
  { words: ['割'], such: ['8割'], notSuch: ['8%'], source: 'tests/corpus/558' },
];
