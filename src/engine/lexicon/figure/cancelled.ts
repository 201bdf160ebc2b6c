import type { Entry } from '../entry.js';

/** The work was not done. */

export const CANCELLED: readonly Entry[] = [
  {
    words: [
      '中止',
      '未実施',
      '実施(?:せず|なし|無し|しない|できず)',
      '未開催',
      '開催(?:せず|なし|無し)',
      '不開催',
    ],
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
      '不開催',
    ],
    notSuch: ['実施', '開催'],
    source: 'tests/corpus/12, 15, 405; ほかは出所の記録なし',
  },
  {
    words: ['取り?やめ', '取止め', '見送り'],
    such: ['取りやめ', '取やめ', '取止め', '見送り'],
    notSuch: ['取組'],
    source: 'tests/corpus/405; ほかは出所の記録なし',
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
