import { type Cell, type Check, check, type Policy, type Sheet } from '../../../src/engine/index.js';
import { type NextYear, type NextYearResult, nextYear } from '../../../src/engine/next-year/index.js';

/** Small tables of a society that does not exist, for the tests of next year's form. */

/** Long after the years they are of. */
const AS_OF = '2030-04-20';

export const sheetOf = (...rows: readonly (readonly Cell[])[]): Sheet => ({
  name: '総括表',
  firstRow: 0,
  firstColumn: 0,
  rows,
});

export function checked(sheet: Sheet, policy: Partial<Policy> = {}): Check {
  const result = check(sheet, { asOf: AS_OF, ...policy });
  if (!result.ok) throw new Error(result.failure.message.ja);
  return result.check;
}

export const resultOf = (sheet: Sheet, policy: Partial<Policy> = {}): NextYearResult =>
  nextYear(sheet, checked(sheet, policy));

export function nextOf(sheet: Sheet, others: readonly Check[] = []): NextYear {
  const result = nextYear(sheet, checked(sheet), others);
  if (!result.ok) throw new Error(result.failure.message.ja);
  return result.next;
}

/** What cells become, by address. */
export const textsOf = ({ edits }: NextYear): Readonly<Record<string, string>> =>
  Object.fromEntries(edits.map(({ cell, to }) => [cell, to]));

export const FORM = sheetOf(
  ['令和６年度　みどり商工会アクションプログラム　総括表'],
  ['(令和7年3月31日現在)'],
  [
    '戦略',
    '施策',
    '達成状況※1',
    '施策目標(指標)',
    'Ｒ６実績値（目標値）',
    '達成状況※2',
    '検証及び次年度への改善点',
  ],
  ['1 稼ぐ力', '1 巡回', '未達成', '(1) 巡回件数(件)', '48（50）', '未達成', '日程が合わなかった。'],
  ['', '', '', '(2) 相談件数(件)', '60件（25件以上）', '達成', '窓口を増やした。'],
  ['', '2 組織', '達成', '(1) 加入数(社)', '9（8）', '達成', ''],
  ['', '', '', '(2) 新しい制度の利用数(件)', '3（—）', '—', '目標は置いていない。'],
  ['', '達成数計', '1/2', '', '達成数計', '2/3', ''],
  ['※2 本年度目標設定していないものは「—」で表示'],
);
