import type { Entry } from '../entry.js';

/** Time lost, and time that work takes. */
export const UNWANTED_TIME: readonly Entry[] = [
  {
    words: ['欠席', '欠勤', '遅刻', '残業', '時間外'],
    such: ['欠席者数', '欠勤日数', '遅刻回数', '残業時間', '月平均時間外勤務', '時間外労働の割合'],
    notSuch: [
      '残業削減企業数',
      '待ち時間短縮率',
      '審査会開催回数',
      '滞在時間',
      'キャンセル待ちの割引利用件数',
      '時間外相談の実施回数',
      '待ち時間の短縮時間',
    ],
    source: 'tests/corpus/556',
  },
  {
    words: ['長時間労働', '待ち', '処理日'],
    such: ['長時間労働者の割合', '待ち時間', '相談待ち日数', '入所待ち人数', '平均処理日数'],
    notSuch: [],
    source: 'tests/corpus/556',
  },
  {
    words: ['在庫回転日', '処理時間', '処理期間', '審査', '所要', '要した'],
    such: ['在庫回転日数', '処理時間', '処理期間', '審査期間', '所要日数', '対応に要した時間'],
    notSuch: [],
    source: 'tests/corpus/556',
  },
  {
    words: ['要する', 'までの', '滞留', 'リードタイム'],
    such: ['手続に要する時間', '申請から交付までの平均日数', '滞留件数', 'リードタイム'],
    notSuch: [],
    source: 'tests/corpus/556',
  },
];
