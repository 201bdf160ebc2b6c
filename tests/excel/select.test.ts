import { openTable, succeeded } from './open-table.js';

test('selects a cell of the checked sheet and brings that sheet to the front', async () => {
  const { session, sheet, workbook, host } = openTable();
  const checked = succeeded(await session.check());
  workbook.activeSheet = workbook.addSheet('別のシート');
  const requests = host.roundTrips;
  succeeded(await session.select(checked, 'G5'));
  expect(workbook.selection).toEqual({ sheet, area: { row: 4, column: 6, rows: 1, columns: 1 } });
  expect(host.roundTrips - requests).toBe(1);
});

test('a renamed sheet is found again; a hidden or deleted one is said to be gone', async () => {
  const { session, sheet, workbook } = openTable();
  const checked = succeeded(await session.check());
  sheet.rename('令和7年度');
  succeeded(await session.select(checked, 'G5'));
  workbook.activeSheet = workbook.addSheet('別のシート');
  sheet.show('Hidden');
  const gone = { ok: false, failure: { code: 'sheet-gone' } };
  expect(await session.select(checked, 'G5')).toMatchObject(gone);
  workbook.removeSheet(sheet);
  expect(await session.select(checked, 'G5')).toMatchObject(gone);
});
