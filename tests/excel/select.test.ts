import { cellArea } from '../../src/simulated-excel/index.js';
import { openTable, succeeded } from './open-table.js';

const refused = (code: string) => ({ ok: false, failure: { code } });

test('selects a cell of the checked sheet, brings that sheet to the front and says where the clerk was', async () => {
  const { session, sheet, workbook, host } = openTable();
  const checked = succeeded(await session.check());
  const other = workbook.addSheet('別のシート');
  workbook.select(other, cellArea(2, 1));
  const requests = host.roundTrips;
  expect(succeeded(await session.select(checked, 'G5'))).toEqual({
    from: { sheetId: other.id, sheetName: '別のシート', cell: 'B3' },
    asChecked: true,
    hidden: null,
  });
  expect(workbook.selection).toEqual({ sheet, area: { row: 4, column: 6, rows: 1, columns: 1 } });
  expect(host.roundTrips - requests).toBe(2);
});

test('goes back to where the clerk was in one round trip', async () => {
  const { session, workbook, host } = openTable();
  const checked = succeeded(await session.check());
  const other = workbook.addSheet('別のシート');
  workbook.select(other, cellArea(2, 1));
  const { from } = succeeded(await session.select(checked, 'G5'));
  if (!from) throw new Error('no place');
  const requests = host.roundTrips;
  succeeded(await session.goTo(from));
  expect(workbook.selection).toEqual({ sheet: other, area: cellArea(2, 1) });
  expect(host.roundTrips - requests).toBe(1);
});

test('with a chart sheet in front there is no place to go back to, and the cell is selected all the same', async () => {
  const { session, sheet, workbook } = openTable();
  const checked = succeeded(await session.check());
  workbook.activeSheet = workbook.addSheet('グラフ', 'chart');
  expect(succeeded(await session.select(checked, 'G5'))).toEqual({
    from: null,
    asChecked: true,
    hidden: null,
  });
  expect(workbook.activeSheet).toBe(sheet);
});

test('a renamed sheet is found again; a hidden or deleted one is said to be gone', async () => {
  const { session, sheet, workbook } = openTable();
  const checked = succeeded(await session.check());
  sheet.rename('令和7年度');
  succeeded(await session.select(checked, 'G5'));
  workbook.activeSheet = workbook.addSheet('別のシート');
  sheet.show('Hidden');
  expect(await session.select(checked, 'G5')).toMatchObject(refused('sheet-gone'));
  workbook.removeSheet(sheet);
  expect(await session.select(checked, 'G5')).toMatchObject(refused('sheet-gone'));
});

test('where a row has moved away nothing is selected, and it is said', async () => {
  const { session, sheet, workbook } = openTable();
  const checked = succeeded(await session.check());
  workbook.select(sheet, cellArea(0, 0));
  sheet.insertRows(3, 1);
  expect(await session.select(checked, 'G5')).toMatchObject(refused('changed-meanwhile'));
  expect(workbook.selection.area).toEqual(cellArea(0, 0));
});

test('a row of the same label that is another row is noticed by its other cells', async () => {
  const { session, sheet } = openTable();
  for (const row of [4, 5]) sheet.store(row, 4, { value: '(2) 同じ名前の指標(件)' });
  const checked = succeeded(await session.check());
  sheet.insertRows(3, 1);
  expect(succeeded(await session.select(checked, 'G6')).asChecked).toBe(false);
});

test('a cell that was changed since is selected, and it is said that it was', async () => {
  const { session, sheet, workbook } = openTable();
  sheet.store(5, 5, { value: 14 });
  sheet.enter(6, 7, '=1+1');
  const checked = succeeded(await session.check());
  expect(succeeded(await session.select(checked, 'F6')).asChecked).toBe(true);
  expect(succeeded(await session.select(checked, 'G7')).asChecked).toBe(true);
  sheet.enter(4, 5, '20(18)');
  expect(succeeded(await session.select(checked, 'G5')).asChecked).toBe(false);
  expect(workbook.selection.area).toEqual(cellArea(4, 6));
});

test('a cell in a row or column that is not shown is selected, and that nobody sees it is said', async () => {
  const { session, sheet, workbook } = openTable();
  const checked = succeeded(await session.check());
  // As a filter leaves it.
  sheet.rowHeights.set(4, 0);
  sheet.columnWidths.set(3, 0);
  expect(succeeded(await session.select(checked, 'G5')).hidden).toBe('row');
  expect(workbook.selection.area).toEqual(cellArea(4, 6));
  expect(succeeded(await session.select(checked, 'D6')).hidden).toBe('column');
  expect(succeeded(await session.select(checked, 'G6')).hidden).toBeNull();
});
