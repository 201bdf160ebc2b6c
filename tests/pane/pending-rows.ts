import type { Sheet } from '../../src/engine/index.js';

/** A table with three actuals that are still to come, in two 施策; a measure and both tallies follow from them. */
export const PENDING_ROWS: Sheet = {
  name: '総括表',
  firstRow: 0,
  firstColumn: 0,
  rows: [
    ['みどり商工会 令和7年度 アクションプログラム総括表'],
    ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'],
    ['1 会員支援', '', '(1) 支援件数(件)', '集計中(21)', '', ''],
    ['', '', '(2) 参加者数(人)', '25(20)', '達成', ''],
    ['2 創業', '', '(1) 創業支援件数(件)', '集計中(9)', '', ''],
    ['', '', '(2) 新規会員数(社)', '集計中(17)', '', ''],
    ['3 販路', '達成', '(1) 商談会参加事業者数(社)', '12(11)', '達成', ''],
    ['達成数計', '', '', '', '', ''],
  ],
};
