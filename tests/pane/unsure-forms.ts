import type { Sheet } from '../../src/engine/index.js';

/** Forms whose columns nobody but a person can be certain of. */

const sheetOf = (text: string): Sheet => ({
  name: '総括表',
  firstRow: 0,
  firstColumn: 0,
  rows: text.split('\n').map((line) => line.split('|')),
});

/** Two columns of targets and nothing that decides between them: it is read by the first, and the second is right. */
export const twoTargets = (year = 7): Sheet =>
  sheetOf(`令和${year}年度 春山商工会 総括表
施策|施策目標(指標)|R${year}目標|R${year}目標|R${year}実績|達成状況
1 伴走支援|(1) 相談件数（件）|60|40|42|
|(2) 講習会の参加者数（人）|95|100|96|
2 会員の増強|(1) 新規会員数（者）|15|10|11|
|(2) 専門家の派遣回数（回）|12|8|8|`);

/** Heads of words that nobody knows: the check fails and names them. */
export const unknownHeads = (year = 7): Sheet =>
  sheetOf(`令和${year}年度 春山商工会 事業評価表
取組内容|R${year}見込量|R${year}到達量|評価
相談件数（件）|40|42|
講習会の参加者数（人）|100|96|
新規会員数（者）|10|11|`);

/** The heads say which column is which, and every written rate says otherwise only where the two are exchanged. */
export const withRates = (): Sheet =>
  sheetOf(`令和7年度 春山商工会 総括表
指標|目標値|実績値|達成率|達成状況
相談件数（件）|40|42|105.0%|達成
講習会の参加者数（人）|100|96|96.0%|未達成
新規会員数（者）|10|11|110.0%|達成
専門家の派遣回数（回）|8|8|100.0%|達成`);
