import { readFileSync } from 'node:fs';
import { SimulatedWorkbook } from '../../../src/simulated-excel/index.js';
import { fillSheet, readSheetLayout } from '../../../src/workbench/sheets/sheet-layout.js';
import { LARGE_ROWS, showTrialSheet } from '../../../src/workbench/sheets/trial-sheets.js';

function sample(): SimulatedWorkbook {
  const layout = readSheetLayout(JSON.parse(readFileSync('assets/sample/midori-r7.json', 'utf8')));
  if (!layout) throw new Error('The sample is no layout.');
  const workbook = new SimulatedWorkbook();
  fillSheet(workbook, layout);
  return workbook;
}

test('the sample is a whole 総括表: 21 indicators, 10 measures, tallies as text, ※1 blank', () => {
  const sheet = sample().activeSheet;
  expect(sheet.name).toBe('総括表');
  const column = (index: number) => Array.from({ length: 31 }, (_, row) => sheet.text(row, index));
  expect(column(4).filter((text) => /^\(\d\) /.test(text))).toHaveLength(21);
  expect(column(2).filter((text) => /^\d+ /.test(text))).toHaveLength(10);
  expect(column(6).filter((text) => text === '達成')).toHaveLength(14);
  expect(column(3).filter((text) => /達成$/.test(text))).toEqual([]);
  expect([sheet.text(26, 3), sheet.text(26, 6)]).toEqual(['4/10', '14/21']);
  expect(sheet.cell(26, 3)?.numberFormat).toBe('@');
  expect(sheet.merges).toHaveLength(29);
});

test('every comment of the sample has words, and each merge begins in the table', () => {
  const sheet = sample().activeSheet;
  const comments = [...Array(13).keys(), ...Array(8).keys()].map((n, index) =>
    sheet.text(index < 13 ? n + 3 : n + 18, 7),
  );
  expect(comments.every((text) => text.length > 20)).toBe(true);
  expect(new Set(comments).size).toBe(21);
});

test('what is no layout is refused', () => {
  for (const other of [null, 3, [], {}, { sheet: 'x', cells: {} }]) expect(readSheetLayout(other)).toBeNull();
});

test('trial sheets are made once and brought to the front', () => {
  const workbook = sample();
  showTrialSheet(workbook, 'chart');
  expect(workbook.activeSheet.kind).toBe('chart');
  showTrialSheet(workbook, 'large');
  expect(workbook.activeSheet.usedArea(true)?.rows).toBe(LARGE_ROWS + 3);
  showTrialSheet(workbook, 'chart');
  expect(workbook.sheets).toHaveLength(3);
  showTrialSheet(workbook, 'blank');
  expect(workbook.activeSheet.usedArea(true)).toBeNull();
});
