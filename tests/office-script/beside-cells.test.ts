import { SimulatedWorkbook } from '../../src/simulated-excel/index.js';
import { differences, longTable, photograph, putTexts, SMALL } from '../excel/open-table.js';
import { runScript } from './built-script.js';

/** What of a sheet its cells don't say, as the script asks for it. */

function bookWith(rows: readonly (readonly string[])[] = SMALL) {
  const book = new SimulatedWorkbook('table', () => new Date(2026, 5, 1));
  putTexts(book.activeSheet, rows);
  return { book, sheet: book.activeSheet };
}

test('where nothing is hidden or spilled three questions are enough', () => {
  const { book } = bookWith(longTable(400));
  expect(runScript(book, 'all', false).questions).toEqual(['rowHidden', 'columnHidden', 'hasSpill']);
});

test('a hidden row and a hidden column are named in the findings', () => {
  const { book, sheet } = bookWith();
  sheet.rowHeights.set(4, 0);
  sheet.columnWidths.set(5, 0);
  const { returned, questions } = runScript(book, 'all', false);
  const messages = new Map(returned.findings.map(({ rule, row, message }) => [`${rule} ${row}`, message]));
  expect(messages.get('status-mismatch 5')).toContain('非表示の行と列にあります。');
  expect(messages.get('status-blank 7')).toContain('非表示の列にあります。');
  expect(messages.get('measure-blank 4')).toContain('非表示の行(5行目)の指標も数えています。');
  expect(questions.length).toBeLessThan(20);
});

test('where too many rows are hidden here and there it stays unknown', () => {
  const { book, sheet } = bookWith(longTable(600));
  for (let row = 3; row < 603; row += 2) sheet.rowHeights.set(row, 0);
  const { returned, questions } = runScript(book, 'all', false);
  expect(questions.length).toBeLessThan(300);
  expect(JSON.stringify(returned.findings)).not.toContain('非表示');
});

test('cells that a formula fills are not written, and the formula goes on', () => {
  const { book, sheet } = bookWith();
  const area = { row: 3, column: 6, rows: 4, columns: 1 };
  sheet.spill(area, '=IF(実績>=目標,"達成","未達成")', [['達成'], ['達成'], ['達成'], ['']]);
  const before = photograph(sheet);
  const { returned } = runScript(book);
  expect(returned.written.map(({ cell }) => cell)).toEqual(['D4', 'G8']);
  expect(differences(before, photograph(sheet)).sort()).toEqual(['3,3', '7,6']);
});

test('where formulas fill cells in too many places none of the others is written', () => {
  const { book, sheet } = bookWith(longTable(600));
  for (let row = 3; row < 603; row += 4)
    sheet.spill({ row, column: 6, rows: 2, columns: 1 }, '=A1:A2', [['達成'], ['達成']]);
  const before = photograph(sheet);
  const { returned } = runScript(book);
  const filled = sheet.spills.length;
  expect(filled).toBe(150);
  const changed = differences(before, photograph(sheet));
  expect(changed).toHaveLength(returned.written.length);
});

test('the totals row of a table is not written', () => {
  const { book, sheet } = bookWith();
  sheet.tables = [{ id: '1', area: { row: 2, column: 0, rows: 6, columns: 8 }, showTotals: true }];
  const { returned } = runScript(book);
  expect(returned.written.map(({ cell }) => cell)).toEqual(['D4', 'G5', 'G7']);
  expect(sheet.text(7, 6)).toBe('');
});
