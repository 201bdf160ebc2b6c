import type { Entry } from '../entry.js';

/** Whose result a clause speaks of, where it is not the indicator's. */

/** Nouns of a part, or of an opinion, that a verb before them belongs to: `目標を下回る月`. */
export const PARTS: readonly Entry[] = [
  {
    words: [
      '月',
      '時期',
      '年(?!間)',
      '地区',
      '地域',
      '項目',
      '指標',
      '店',
      '支部',
      '評価',
      '満足',
      '反響',
      '声',
      'ことも',
      'ケース',
      '事例',
      '場合',
    ],
    such: [
      '月があった',
      '時期',
      '年もあった',
      '地区',
      '地域',
      '項目',
      '指標',
      '店',
      '支部',
      '評価を得た',
      '満足',
      '反響',
      '声',
      'こともあった',
      'ケース',
      '事例',
      '場合',
    ],
    notSuch: ['年間実績', '会員', '件数'],
    source: 'tests/corpus/421, 445, 565',
  },
];

/** Nouns of those who may have a target of their own: `目標を達成した事業者`. */
export const BEARERS: readonly Entry[] = [
  {
    words: ['事業', '会員', '部会', '先', '者', '企業', '社', '商工会', '市町村', '昨', '前'],
    such: ['事業', '会員', '部会', '先', '者', '企業', '社', '商工会', '市町村', '昨年度', '前年'],
    notSuch: ['件数', '結果'],
    source: 'tests/corpus/445, 565',
  },
];

/** What such a noun may be put together with: 達成した参加企業. */
export const COMPOUND: readonly Entry[] = [
  {
    words: ['[一-鿿ァ-ヶー]{0,6}'],
    such: ['', '参加', 'グループ'],
    notSuch: ['ので', '要因は会員'],
    source: 'tests/corpus/567',
  },
];

/** A verb of reaching before the noun it belongs to. */
export const ACHIEVED_BY: readonly Entry[] = [
  {
    words: [
      '達成(?:した|できた|できなかった|している|していない|できていない|できない)(?:他の|一部の|一方の)?',
    ],
    such: [
      '目標を達成した事業者',
      '達成できなかった一部の会員',
      '達成できた他の事業所',
      '達成している一方の部会',
      '達成できない',
      '達成していない',
      '達成できていない',
    ],
    notSuch: ['達成し、', '達成率'],
    source: 'tests/corpus/445',
  },
];

/** A verb of passing or falling short before the noun it belongs to. */
export const PASSED_BY: readonly Entry[] = [
  {
    words: [
      '[上下]回る',
      '[上下]回った',
      '超えた',
      '超える',
      '届かない',
      '届かなかった',
      '達しない',
      '満たない',
    ],
    such: [
      '目標を下回る月',
      '上回った時期',
      '超えた月',
      '超える月',
      '届かない月',
      '届かなかった月',
      '達しない月',
      '満たない月',
    ],
    notSuch: ['上回り、', '届いた'],
    source: 'tests/corpus/421, 565',
  },
];

/** The share of those who reached a target of theirs, and those who did not. */
export const SOME_OF_THEM: readonly Entry[] = [
  {
    words: [
      '(?:割|[%]|半数|多く|者|社|企業|事業所|会員|店舗?)が(?:売上)?(?:目標|計画)[値数額]?を?(?:達成|クリア)',
    ],
    such: [
      '8割が目標を達成した',
      '12社が売上目標達成',
      '会員が目標をクリア',
      '20店が計画数達成',
      '半数が計画達成',
      '5者が計画達成',
      '60%が計画達成',
      '4店舗が目標達成',
      '企業が目標達成',
      '多くが目標達成',
      '2事業所が計画達成',
    ],
    notSuch: ['努力が実り目標を達成', '目標を達成した'],
    source: 'tests/corpus/567',
  },
  {
    words: ['未達成?(?:の|だった|であった)(?=[一-鿿ァ-ヶ])(?!結果|要因|原因|理由|主)'],
    such: ['未達成の事業者に声をかけた', '未達だった会員', '未達であった会員'],
    notSuch: [
      '未達成の要因は人手不足',
      '未達成であったため',
      '未達成であった。',
      '未達成の要因',
      '未達成の原因',
      '未達成の理由',
      '未達成の主な要因',
      '未達成の結果',
    ],
    source: 'tests/corpus/421',
  },
];

/** Nouns before a target that name no other one: `当初の目標`. */
export const ANY_TARGET: readonly Entry[] = [
  {
    words: [
      '年間',
      '通年',
      '年度',
      '本年',
      '今年',
      '今期',
      '当初',
      '所期',
      '全体',
      '[本当]?(?:施策|指標|事業|項目)',
    ],
    such: [
      '年間目標',
      '令和7年度の目標',
      '通年の目標',
      '本年度の目標',
      '本年の目標',
      '今年の目標',
      '今期目標',
      '当初の目標',
      '所期の目標',
      '全体の目標',
      '本施策の目標',
      '指標の目標',
      '事業',
      '項目',
    ],
    notSuch: ['売上目標', '開催回数の目標'],
    source: 'tests/corpus/444, 558',
  },
  {
    words: ['数値', '定量', '成果', '活動', '重点', '設定', '計画', '一部'],
    such: [
      '数値目標',
      '定量目標',
      '成果目標',
      '活動目標',
      '重点目標',
      '設定目標',
      '計画の目標',
      '一部の目標',
    ],
    notSuch: ['売上目標', '県の目標'],
    source: 'tests/corpus/444, 558',
  },
];

/** A noun just before a target: whose or which target it is. */
export const NOUN_BEFORE_AIM: readonly Entry[] = [
  {
    words: ['[一-鿿ァ-ヶーa-z]{2,20}の'],
    such: ['開催回数の', '売上の'],
    notSuch: ['努力により', '目標を', '会員増強'],
    source: 'tests/corpus/565',
  },
];

/** Targets that are none of the row's, whatever stands before them. */
export const OTHER_TARGET: readonly Entry[] = [
  {
    words: ['努力', 'ストレッチ', 'チャレンジ', '自主', '個人', '中間', '月間', '最低'],
    such: [
      '努力目標',
      'ストレッチ目標',
      'チャレンジ目標',
      '自主目標',
      '個人目標',
      '中間目標',
      '月間目標',
      '最低目標',
    ],
    notSuch: ['年間目標'],
    source: '経営発達支援計画の評価表',
  },
];
