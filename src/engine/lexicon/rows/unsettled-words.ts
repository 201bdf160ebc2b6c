import type { Entry } from '../entry.js';

/** What a short remark or a label says against taking the value of its row as that of the whole year, or its target as the one to judge by. */

/** The value is not final, or not all of what is counted. */
export const NOT_FINAL: readonly Entry[] = [
  {
    words: [
      '(?:集計|精査|確認|調査|算定|算出|照会|計算)(?:[中前待]|途中)',
      '要(?:精査|確認|再)',
      '未(?:集計|計上|確定|精査|公表|算定|把握)',
      '推計',
      '暫定',
      '概[算数]',
      '速報',
      '直近',
      '仮(?:集計|計算|の?[値数])',
      '含[まめ](?:な|ず|て)',
      '除[くい]',
      'に計上',
      '重複',
      '年度分を含',
    ],
    such: [
      '集計中',
      '集計途中',
      '精査前',
      '確認中',
      '調査待ち',
      '算定中',
      '算出中',
      '照会中',
      '計算中',
      '要精査',
      '要確認',
      '要再計算',
      '未集計',
      '未計上',
      '未確定',
      '未精査',
      '未公表',
      '未算定',
      '未把握',
      '推計値',
      '暫定',
      '概算',
      '概数',
      '速報値',
      '直近値',
      '仮集計',
      '仮計算',
      '仮の値',
      '仮数',
      '含まない',
      '含めない',
      '含まず',
      '含めていない',
      '3月分を除く',
      '除いた値',
      '4月に計上',
      '重複あり',
      '令和6年度分を含む',
    ],
    notSuch: ['集計した', '確認した', '調査を実施', '計上した', '3月分を含む'],
    source: 'PENDING（figure/pending.ts）と、備考の書き方（3月分は集計中、一部未集計、推計値、暫定）',
  },
];

/** How the value was counted, and no part of it missing. */
export const COUNTED_ONCE: readonly Entry[] = [
  {
    words: ['重複(?:分|者)?[をは]?除(?:[くき]|い[たて]|外)'],
    such: ['重複を除く', '重複除き', '重複分を除いた', '重複者は除いて', '重複除外'],
    notSuch: ['重複あり', '3月分を除く'],
    source: '備考の書き方（実人数、重複を除く）',
  },
];

/** What such a remark is made of where it speaks of the value of its row, and of nothing else. */
export const OF_VALUE: readonly Entry[] = [
  {
    words: [
      '[ぁ-ん]',
      '[\\d()・。、,:~/※]',
      '[値数額分回人社者名店件円%]',
      '[年月日度末中前後未再要残他仮延含除待半期]',
      '実績',
      '一部',
      '現在',
      '[集合]計',
      '計[上算]',
      '途',
      '確[認定]',
      '精査',
      '調査',
      '算[定出]',
      '照会',
      '推計',
      '暫定',
      '概[算数]',
      '速報',
      '見込',
      '直近',
      '公表',
      '把握',
      '最終',
      '時点',
      '重複',
      '令和',
      'r',
    ],
    such: [
      'は',
      '(3)',
      '値',
      '3月末',
      '実績',
      '一部',
      '現在',
      '集計',
      '計上',
      '途',
      '確定',
      '精査',
      '調査',
      '算定',
      '照会',
      '推計',
      '暫定',
      '概数',
      '速報',
      '見込',
      '直近',
      '公表',
      '把握',
      '最終',
      '時点',
      '重複',
      '令和',
      'r5',
    ],
    notSuch: ['課題を精査', '支援先の現状を確認中', '周知', '支所分を除く', '審査中'],
    source: 'NOT_FINAL の備考に現れる語',
  },
];

/** The target was given up, or none is set. */
export const AIM_GIVEN_UP: readonly Entry[] = [
  {
    words: [
      '目標値?(?:を|の|は|から|より)?(?:取り?下げ|撤回|除外|除[くい]|廃止|未設定)',
      '目標[をはの]?設定(?:し(?:な|てい?な)|せず|な[しい]|無)',
    ],
    such: [
      '目標取り下げ',
      '目標の取下げ',
      '目標を撤回',
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
    ],
    notSuch: ['目標を設定した', '目標に届かない', '高い目標を設定し'],
    source: '備考の書き方（目標取り下げ、R7より目標から除外）',
  },
];

/** A remark about a target that says how far it was reached, and not what it is. */
export const OF_OUTCOME: readonly Entry[] = [
  {
    words: ['達', '[上下]回', '届', '及[びば]', '超', '不足', '対し', '比', 'まで', '向け'],
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
    ],
    notSuch: ['目標は8件', '目標値見直し'],
    source: '検証欄の書き方（目標を3件下回る）',
  },
];

/** Behind a number, it is no amount: a year, a share, a part. */
export const NO_AMOUNT: readonly Entry[] = [
  {
    words: ['[年月日%割期次位倍]', 'か年', '回目'],
    such: ['年度', '月', '日', '%', '割', '期', '次', '位', '倍', 'か年', '回目'],
    notSuch: ['件', '回'],
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
