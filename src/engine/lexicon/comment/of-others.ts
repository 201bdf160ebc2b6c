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

/** A verb of reaching before the noun it belongs to. */
export const ACHIEVED_BY: readonly Entry[] = [
  {
    words: [
      '達成(?:した|できた|できなかった|している|していない|できていない|できない)(?:他の|一部の|一方の)?',
    ],
    such: ['目標を達成した事業者', '達成できなかった一部の会員'],
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
    such: ['8割が目標を達成した', '12社が売上目標達成', '会員が目標をクリア'],
    notSuch: ['努力が実り目標を達成', '目標を達成した'],
    source: 'tests/corpus/567',
  },
  {
    words: ['未達成?(?:の|だった|であった)(?=[一-鿿ァ-ヶ])(?!結果|要因|原因|理由|主|ため)'],
    such: ['未達成の事業者に声をかけた', '未達だった会員'],
    notSuch: ['未達成の要因は人手不足', '未達成であったため', '未達成であった。'],
    source: 'tests/corpus/421, 565',
  },
];
