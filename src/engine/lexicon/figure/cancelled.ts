import type { Entry } from '../entry.js';

/** The work was not done. */

export const CANCELLED: readonly Entry[] = [
  {
    words: ['中止', '未実施', '実施(?:せず|なし|無し|しない|できず)', '未開催', '開催(?:せず|なし|無し)'],
    such: [
      '中止',
      '未実施',
      '実施せず',
      '実施なし',
      '実施無し',
      '実施しない',
      '実施できず',
      '未開催',
      '開催せず',
      '開催なし',
      '開催無し',
    ],
    notSuch: ['実施', '開催'],
    source:
      'tests/corpus/15 中止, 138 未実施, 405 実施せず; docs/table-rules.md, 6; なし・無し・しない・できずはその言い換え、開催の語は実施を開催に替えたもの',
  },
  {
    words: ['取り?やめ', '取止め', '見送り'],
    such: ['取りやめ', '取やめ', '取止め', '見送り'],
    notSuch: ['取組'],
    source: 'tests/corpus/405 取りやめ・見送り; 取やめ・取止めは「送り仮名の付け方」の許容による書き方',
  },
];

/** Where the cell begins so, and may go on with a reason. */
export const CANCELLED_AT_ONCE: readonly Entry[] = [
  {
    words: ['中止', '未実施'],
    before: '事業',
    such: ['中止', '事業中止', '未実施'],
    notSuch: ['大会中止'],
    source: 'tests/corpus/12, 15',
  },
];
