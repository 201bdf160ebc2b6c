import { check, reportOf } from '../../src/engine/index.js';
import { createWorkbookSession } from '../../src/excel/workbook-session.js';
import { checkHere } from '../../src/judging/check-here.js';
import { type Area, SimulatedWorkbook } from '../../src/simulated-excel/index.js';
import { openedXlsx, sheetOf } from '../files/open-for-test.js';
import { runScript } from '../office-script/built-script.js';
import { openExcel } from '../simulated-excel/open-excel.js';
import { today } from '../today.js';
import { type Evidence, putWith, workbookWith } from './evidence.js';

/** Readers that know what is hidden, merged, spilled and totalled give the same report of it (docs/command-line.md, "JSON"). */

const ROWS = [
  ['令和7年度 花野商工会アクションプログラム 総括表'],
  ['戦略', '施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'],
  ['1 販路の開拓', '1 商談会への出展', '達成', '(1) 出展者数(社)', '31(28)', '達成', '続ける。'],
  ['', '', '', '(2) 成約件数(件)', '7(9)', '達成', '相手を絞る。'],
  ['', '', '', '(3) 訪問件数(件)', '44(40)', '達成', '続ける。'],
  ['', '2 創業の支援', '', '(1) 相談件数(件)', '22(20)', '未達成', '続ける。'],
  ['', '達成数計', '2/2', '', '達成数計', '', ''],
];

const source = { file: '', sheet: '' };
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function reports(evidence: Evidence) {
  const result = check(sheetOf(openedXlsx(workbookWith(ROWS, evidence))));
  if (!result.ok) throw new Error(result.failure.message.en);
  const excel = openExcel();
  putWith(excel.workbook.activeSheet, ROWS, evidence);
  const checked = await createWorkbookSession(excel.Excel, excel.Office, checkHere, today).check();
  if (!checked.ok) throw new Error(checked.failure.message.en);
  const book = new SimulatedWorkbook('総括表', () => new Date(2026, 5, 1));
  putWith(book.activeSheet, ROWS, evidence);
  const { written, left, ...script } = runScript(book, 'workbook', false).returned;
  expect([written, left]).toEqual([[], []]);
  return {
    file: { ...reportOf(result.check, ''), source },
    excel: plain({ ...reportOf(checked.value.check, ''), source }),
    script: { ...script, source },
  };
}

const area = (row: number, column: number, rows: number, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

test.each<[string, Evidence]>([
  ['nothing special', {}],
  ['hidden rows', { hiddenRows: [3, 4] }],
  ['a hidden column of figures', { hiddenColumns: [4] }],
  ['rows and columns hidden', { hiddenRows: [2], hiddenColumns: [5, 6] }],
  ['a formula that fills ※2', { spill: area(2, 5, 4) }],
  ['the tallies in a totals row', { totals: area(1, 0, 6, 7) }],
  [
    'merges over 戦略, 施策 and ※1',
    { merges: [area(2, 0, 4), area(2, 1, 3), area(2, 2, 3), area(0, 0, 1, 7)] },
  ],
  ['all of it', { hiddenRows: [3], spill: area(2, 5, 4), totals: area(1, 0, 6, 7), merges: [area(2, 1, 3)] }],
])('%s', async (_, evidence) => {
  const { file, excel, script } = await reports(evidence);
  expect(excel).toEqual(plain(file));
  expect(script).toEqual(plain(file));
});

test('what is known tells in the edits and in the words', async () => {
  const editsOf = async (evidence: Evidence) => (await reports(evidence)).file.edits.map(({ cell }) => cell);
  expect(await editsOf({})).toEqual(['C3', 'F4', 'C6', 'F6', 'C7', 'F7']);
  expect(await editsOf({ spill: area(2, 5, 4) })).toEqual(['C3', 'C6', 'C7', 'F7']);
  expect(await editsOf({ totals: area(1, 0, 6, 7) })).toEqual(['C3', 'F4', 'C6', 'F6']);
  expect(await editsOf({ hiddenRows: [3] })).toEqual(['F4', 'C6', 'F6', 'F7']);
});
