import type { Entry } from '../entry.js';

/** Words of the names of 施策 and 戦略. */

export const STRATEGY_KINDS: readonly Entry[] = [
  {
    words: ['(?:共通|独自|基本|重点)戦略'],
    such: ['共通戦略', '独自戦略', '基本戦略', '重点戦略'],
    notSuch: ['経営戦略', '戦略'],
    source: 'tests/corpus/01',
  },
];

/** The 戦略 that all societies share: what stands under it can be held against others. */
export const SHARED_KINDS: readonly Entry[] = [
  {
    words: ['共通'],
    such: ['共通戦略', '共通'],
    notSuch: ['独自戦略', '戦略'],
    source: 'tests/corpus/01 共通戦略',
  },
];

/** What may stand before the number of a name. */
export const NUMBERED_KINDS: readonly Entry[] = [
  {
    words: ['施策', '戦略'],
    such: ['施策1', '戦略2'],
    notSuch: ['指標1'],
    source: 'tests/corpus/148 施策1, 48 戦略',
  },
];

/** `施策１　経営支援` in a row of its own. */
export const MEASURE_HEADINGS: readonly Entry[] = [
  {
    words: ['施策(?:no\\.?)?[\\divx]'],
    such: ['施策1', '施策No1', '施策No.1', '施策IV'],
    notSuch: ['施策目標'],
    source: 'tests/corpus/148',
  },
];

/** `2 省力化の支援（続き）` is the 施策 of the page before. */
export const CONTINUED: readonly Entry[] = [
  {
    words: ['続き', 'つづき', '続く', '続'],
    before: '前(?:頁|ページ)(?:から|より)?の?',
    such: ['続き', 'つづき', '続く', '続', '前頁続き', '前頁から続き', '前ページよりの続き'],
    notSuch: ['前頁'],
    source:
      'tests/corpus/136 続き, 02 続く; 前頁からの続きは同じことを前の頁から言う形, つづき・続はその書き方',
  },
];

/** No figure ends so: `100円商店街の参加店数(店)`. */
export const COUNT_ENDINGS: readonly Entry[] = [
  {
    words: ['数', '率', '額', '量', '割合'],
    such: ['参加店数', '参加率', '売上額', '取扱量', '女性の割合'],
    notSuch: ['参加店'],
    source: 'tests/corpus/01, 09, 10, 138',
  },
];

/** What a line begins with that goes on with the one above. */
export const GOES_ON_FROM_ABOVE: readonly Entry[] = [
  {
    words: [
      '及び',
      '並びに',
      'または',
      'のうち',
      'に(?:係|関|対)',
      'を(?:受|行|した)',
      'した',
      'する',
      'され',
    ],
    such: [
      '及び承継',
      '並びに創業',
      'または創業',
      'のうち開業',
      'に係る件数',
      'に関する',
      'に対する',
      'を受けた',
      'を行った',
      'をした',
      'した者の件数',
      'する事業者数',
      'された件数',
    ],
    notSuch: ['会員数', 'をどり参加者数'],
    source:
      '文の途中に立つ接続詞と助詞（IPA辞書 mecab-ipadic 2.7.0）; tests/engine/table/rows/label-alone.test.ts',
  },
];

/** What a line ends with that the one below goes on from. */
export const GOES_ON_BELOW: readonly Entry[] = [
  {
    words: [
      '[のをにでとが、・/(]',
      'から',
      'など',
      '等',
      '及び',
      'または',
      'した',
      'する',
      'れた',
      'れる',
      'った',
      'ている',
    ],
    such: [
      '特産品の',
      '制度を',
      '祭りに',
      '補助金で',
      '商店会と',
      '会員が',
      '創業、',
      '創業・',
      '創業/',
      '創業(',
      '地区外から',
      '祭りなど',
      '祭り等',
      '創業及び',
      '創業または',
      '活用した',
      '活用する',
      '採択された',
      '支援される',
      '行った',
      '続けている',
    ],
    notSuch: ['来場者', '新商品'],
    source:
      '文の途中で終わる助詞・接続詞・連体形（IPA辞書 mecab-ipadic 2.7.0）; tests/engine/table/rows/label-alone.test.ts',
  },
];

/** Behind a bracket with a number, what goes on with the figure and begins no label. */
export const BEGINS_NO_LABEL: readonly Entry[] = [
  {
    words: ['うち', '前年', '昨年', '見込', '約'],
    such: ['うち新規', '前年', '昨年', '見込', '約'],
    notSuch: ['会員'],
    source: 'tests/corpus/208 うち新規, 155 前年, 20 昨年, 445 見込, 62 約',
  },
];
