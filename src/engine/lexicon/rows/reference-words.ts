import type { Entry } from '../entry.js';

/** Labels of figures that are only compared with, or that are a part of others. */

export const REFERENCES: readonly Entry[] = [
  {
    words: ['\\(参考(?:値|数値|データ)?\\)', '参考(?:値|数値|データ)?(?::|$)'],
    before: '※',
    such: [
      '(参考)全国',
      '※(参考)全国',
      '(参考値)全国',
      '(参考数値)全国',
      '(参考データ)全国',
      '参考',
      '参考:',
      '参考値',
      '参考数値',
      '参考データ',
    ],
    notSuch: ['参考図書数'],
    source: 'tests/corpus/506, 508',
  },
  {
    words: ['(?:前|昨)年度?(?:の?(?:実績|達成状況))?値?$'],
    before: '※',
    such: ['前年', '昨年', '前年度の実績値', '前年達成状況', '※前年度実績'],
    notSuch: ['前年度相談件数'],
    source: 'tests/corpus/155',
  },
  {
    words: ['(?:全国|全県|県内?|管内|東北)の?平均値?$'],
    before: '※',
    such: ['県平均', '全国平均', '全県平均', '県内の平均値', '管内平均', '東北平均', '※県平均'],
    notSuch: ['平均'],
    source: 'tests/corpus/518',
  },
];

/** In front of a label: its figures stand in another row already. */
export const REPEATED_BEFORE: readonly Entry[] = [
  {
    words: ['\\(再掲\\)', '再掲(?::|$)'],
    before: '※',
    such: ['(再掲)巡回件数', '※(再掲)創業', '再掲', '再掲:'],
    notSuch: ['再掲載件数'],
    source:
      'src/engine/lexicon/not-added-up.ts 再掲; 別の行で数えたものをもう一度書いた行で、達成状況があれば指標',
  },
];

/** Behind a label: the same. */
export const REPEATED_BEHIND: readonly Entry[] = [
  {
    words: ['\\((?:[^()]{1,12}(?:の|に))?再掲\\)', '※再掲'],
    such: ['巡回件数(再掲)', '巡回件数(No.3の再掲)', '創業件数(施策2に再掲)', '巡回件数※再掲'],
    notSuch: ['再掲載件数', '巡回件数(再掲載)'],
    source: 'REPEATED_BEFORE の語を名前の後に書いたもの',
  },
];

/** As a comment: the same of its row, or that it is a reference. */
export const REPEATED_IN_COMMENTS: readonly Entry[] = [
  {
    words: ['再掲(?:です)?', '参考値?'],
    before: '※|\\(|[^。]{1,20}の',
    behind: '[。)]',
    such: ['再掲', '再掲です。', '(再掲)', '※再掲', '指標1の再掲', '経営支援の(1)の再掲', '参考値', '(参考)'],
    notSuch: ['再掲載した', '再掲を検討する', '参考にした'],
    source: 'REPEATED_BEHIND の語を備考に書いたもの',
  },
];

/**
 * Anywhere in a label. With a verdict such a row is an indicator, and its tally is asked about where its total as written does not tell
 * whether it counts the row; without one it is none, unless the total counts more than the others.
 */
export const MAYBE_COUNTED_ELSEWHERE: readonly Entry[] = [
  {
    words: ['再掲(?!載)'],
    such: ['※再掲 巡回件数', '指標1の再掲', '巡回件数 再掲', '巡回件数(指標1再掲)'],
    notSuch: ['再掲載件数'],
    source: 'REPEATED_BEHIND の語を別の所や別の括弧に書いたもの',
  },
  {
    words: [
      '\\(参考(?:値|数値|データ|指標)?(?:[:、][^()]{1,10})?\\)',
      '※参考',
      '参考(?:値|数値|データ|指標)?$',
    ],
    such: [
      '※参考 会員数',
      '会員数 参考',
      '会員数 参考値',
      '会員数 参考数値',
      '会員数 参考データ',
      '会員数 参考指標',
      '会員数(参考:県)',
      '会員数(参考)',
      '会員数(参考値)',
      '会員数(参考数値)',
      '会員数(参考データ)',
      '会員数(参考指標)',
      '会員数※参考',
    ],
    notSuch: ['参考図書数', '図書数(参考図書を含む)'],
    source: 'REFERENCES の語を名前の後に書いたもの',
  },
];

/** Of another year than the one judged. */
export const OTHER_YEARS: readonly Entry[] = [
  {
    words: ['前年', '昨年'],
    such: ['前年度の相談件数', '昨年の相談件数'],
    notSuch: ['本年度の相談件数'],
    source: 'tests/corpus/10, 20',
  },
];

/** Part of the figure above, an indicator only with a target of its own. */
export const BREAKDOWNS: readonly Entry[] = [
  {
    words: ['内訳', '内数'],
    before: '[・※]?\\(|[・※]',
    such: ['内訳', '(内訳)', '・内訳', '※(内訳)商業', '内数'],
    notSuch: ['案内数'],
    source: 'tests/corpus/407, 624',
  },
  {
    words: ['うち(?![わの])'],
    before: '[・※]?\\(|[・※]',
    such: ['うち持続化補助金', '(うち夜間)', '・うち女性', '※うち新規'],
    notSuch: ['うちわ祭り来場者数', 'うちの味講座', 'おうち時間'],
    source: 'tests/corpus/530; docs/table-rules.md, Layouts（`うち認定数` は自分の目標があるときに指標）',
  },
];
