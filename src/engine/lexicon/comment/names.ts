import type { Entry } from '../entry.js';

/** How a comment names what a figure is of: this year, this indicator, the label in fewer words. */

/** This year, or all of it. */
export const THIS_YEAR: readonly Entry[] = [
  {
    words: ['(?:[本今]年度?|当年度|年間|通年|最終的?|全体)(?:における|の|は|に|で|も)?'],
    such: ['本年度の', '今年は', '年間の', '最終的に', '全体で', '通年', '最終も', '当年度における'],
    notSuch: ['前年度の', '来年度の'],
    source: '総括表の検証欄',
  },
];

/** The indicator itself. */
export const THIS_INDICATOR: readonly Entry[] = [
  {
    words: ['(?:本|当|この|同)(?:指標|項目|施策)'],
    such: ['本指標', 'この項目', '当施策', '同施策'],
    notSuch: ['他の指標'],
    source: '総括表の検証欄',
  },
];

/** Particles behind whatever a clause speaks of. */
export const TOPIC: readonly Entry[] = [
  {
    words: ['については?', 'は', 'も', 'が', 'の', 'では', 'で'],
    such: ['については', 'は', 'も', 'が', 'の', 'では', 'で', 'について'],
    notSuch: ['に', 'を'],
    source: '総括表の検証欄',
  },
];

/** What counts, at the end of a label: 相談件数 and 相談 are one thing. */
export const COUNTERS: readonly Entry[] = [
  {
    words: ['(?:件|人|社|者|回|店|団体|会員)?数', '(?:金|総)?額', '件|人|回', '合計|総計'],
    such: [
      '相談件数',
      '会員数',
      '売上額',
      '採択件',
      '来場者合計',
      '金額',
      '数',
      '回',
      '人',
      '回数',
      '人数',
      '社数',
      '者数',
      '店数',
      '総額',
      '総計',
      '団体数',
    ],
    notSuch: ['採択率', '相談'],
    source: 'docs/table-rules.md, decision 16',
  },
];

export const WHO: readonly Entry[] = [
  {
    words: ['(?:事業)?者', '企業', '先', '社'],
    such: ['支援事業者', '支援企業', '受講者', '支援先', '支援社'],
    notSuch: ['支援'],
    source: '総括表の検証欄',
  },
];

/** Whose it is. */
export const OF: readonly Entry[] = [
  { words: ['の'], such: ['支援先の'], notSuch: ['支援先は'], source: '総括表の検証欄' },
];

/** Joins parts in a label: what names one of them names not all. */
export const JOINS: readonly Entry[] = [
  {
    words: ['[・、,/]', '及び', 'および', '並びに', 'と', 'や', '又は'],
    such: [
      '窓口・巡回相談',
      '創業及び承継',
      '創業および承継',
      '創業並びに承継',
      '市と町',
      '市や町',
      '市又は町',
    ],
    notSuch: ['窓口相談'],
    source: '総括表の指標名',
  },
];
