import type { Entry } from '../entry.js';

/** The words behind a number that make it another, or nearly the same. */

/** Near to the number. */
export const ABOUT: readonly Entry[] = [
  {
    words: ['程度', '前後', 'ほど', '程', '余り', '余', '強', '弱'],
    such: ['50人程度', '50人前後', '50人ほど', '50人程', '50人余り', '50人余', '50人強', '50人弱'],
    notSuch: ['50人'],
    source:
      'tests/corpus/403 程度; docs/table-rules.md, Notations（弱・強）; 余り・余・強・弱はIPA辞書(mecab-ipadic 2.7.0)で数に付く接尾語、前後・ほど・程は程度の言い換え',
  },
];

/** More than it, or less: 40弱 is not 40. */
export const BESIDE: readonly Entry[] = [
  {
    words: ['余り', '余', '強', '弱'],
    such: ['40余り', '40余', '40強', '40弱'],
    notSuch: ['40程度'],
    source:
      'docs/table-rules.md, Notations（40弱は40ではない）; 余り・余・強・弱はIPA辞書(mecab-ipadic 2.7.0)で数に付く接尾語',
  },
];

/** A bound in a cell of its own behind that of its number: 60 | 以上. */
export const BOUNDS_ALONE: readonly Entry[] = [
  {
    words: ['以上', '以下', '以内', '未満', '超え?', '超える'],
    such: ['以上', '以下', '以内', '未満', '超', '超え', '超える'],
    notSuch: ['維持', '確保', '件以上'],
    source:
      'BOUNDS の語（figure/bounds.ts）; 維持・確保は「今後の方向」の欄にも立つので含めない; 程度・前後は ABOUT, 約は APPROXIMATELY',
  },
];

/** Behind a number that is a year: `2030年`, `12年度`. */
export const DEADLINES: readonly Entry[] = [
  {
    words: ['年(?:度|末)'],
    such: ['年度', '年末'],
    notSuch: ['年間', '年'],
    source: 'tests/corpus/01',
  },
];

/** A number that such a word follows may be a year. */
export const YEAR_BEHIND: readonly Entry[] = [
  {
    words: ['年'],
    such: ['年', '年度', '年末まで'],
    notSuch: ['件'],
    source: 'tests/corpus/01',
  },
];

/** What numbers with 万 and 億 have behind them: `1億2,000万円`. */
export const AMOUNT_UNITS: readonly Entry[] = [
  {
    words: ['円', '人'],
    such: ['円', '人'],
    notSuch: ['件'],
    source: 'tests/corpus/01, 03',
  },
];

/** Units that are parts of a date as well: `12(9月)`. */
export const CALENDAR: readonly Entry[] = [
  {
    words: ['年', '月', '週', '日'],
    such: ['年', '月', '週', '日'],
    notSuch: ['回', '年間'],
    source:
      'tests/corpus/62, 194; docs/table-rules.md, Notations（`2,211(H26)`、年を表す数は目標ではない）; 月・週・日も同じ暦の単位',
  },
];

/** A month is a date as a target, unless months are counted. */
export const MONTHS: readonly Entry[] = [
  {
    words: ['月'],
    such: ['月'],
    notSuch: ['か月', '年', '日'],
    source: 'tests/corpus/194; docs/table-rules.md, Notations（年・期限は目標ではない）',
  },
];

/** Behind a number as large as those of our years, a year; else how many years. */
export const YEARS: readonly Entry[] = [
  {
    words: ['年'],
    such: ['年'],
    notSuch: ['年間', '月'],
    source: 'tests/corpus/13; docs/table-rules.md, Notations（年は目標ではない）',
  },
];

/** The third place is better than the fifth. */
export const RANKS: readonly Entry[] = [
  { words: ['位'], such: ['位'], notSuch: ['単位', '件'], source: 'tests/corpus/556 位' },
];

/** The lower end of a range. */
export const FROM: readonly Entry[] = [
  {
    words: ['から'],
    such: ['件から'],
    notSuch: ['件まで'],
    source: 'tests/corpus/02',
  },
];

/** The higher end of one, which may stand before its unit. */
export const UNTIL: readonly Entry[] = [
  {
    words: ['^まで', 'まで$', 'の間$', 'の範囲$'],
    such: ['まで件', '件まで', '件の間', '件の範囲'],
    notSuch: ['件'],
    source:
      'tests/corpus/555 まで; の間・の範囲は範囲を言葉で書いたもので、docs/table-rules.md, 7 の `48〜60` にあたる',
  },
];
