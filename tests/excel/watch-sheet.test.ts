import type { SheetEvent } from '../../src/session/session.js';
import { cellArea } from '../../src/simulated-excel/index.js';
import { officeInNode } from '../../src/simulated-excel/node/index.js';
import { openTable, SMALL, succeeded } from './open-table.js';

/** Until the events of what was just done have been told. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

async function watched(options = {}) {
  const excel = openTable(SMALL, options, officeInNode);
  const checked = succeeded(await excel.session.check());
  const heard: SheetEvent[] = [];
  const before = excel.host.roundTrips;
  const stop = succeeded(await excel.session.watch(checked.sheetId, (event) => heard.push(event)));
  return { ...excel, checked, heard, stop, cost: excel.host.roundTrips - before };
}

test('edits and moved rows are told, by whomever, while another sheet is in front too; it costs one round trip', async () => {
  const { sheet, workbook, heard, cost } = await watched({ requirementSets: { ExcelApi: '1.7' } });
  expect(cost).toBe(1);
  sheet.enter(4, 5, '20(18)');
  workbook.activeSheet = workbook.addSheet('別のシート');
  workbook.actAs('remote', () => sheet.insertRows(3, 1));
  workbook.activeSheet.enter(0, 0, 'elsewhere');
  await soon();
  expect(heard).toEqual([
    { kind: 'changed', address: 'F5', moved: false },
    { kind: 'changed', address: '4:4', moved: true },
  ]);
});

test('cells a person selects are told, those of the add-in are not', async () => {
  const { session, sheet, workbook, checked, heard } = await watched();
  workbook.select(sheet, cellArea(1, 1));
  await soon();
  for (const cell of ['G5', 'G7', 'G5']) succeeded(await session.select(checked, cell));
  succeeded(await session.goTo({ sheetId: sheet.id, sheetName: sheet.name, cell: 'A1' }));
  await soon();
  workbook.select(sheet, { row: 3, column: 3, rows: 2, columns: 1 });
  await soon();
  expect(heard).toEqual([
    { kind: 'selected', address: 'B2' },
    { kind: 'selected', address: 'D4:D5' },
  ]);
});

test('a selection of ours that failed is not waited for', async () => {
  const { session, sheet, workbook, heard } = await watched();
  workbook.activeSheet = workbook.addSheet('別のシート');
  sheet.show('Hidden');
  const place = { sheetId: sheet.id, sheetName: sheet.name, cell: 'G5' };
  expect(await session.goTo(place)).toMatchObject({ ok: false, failure: { code: 'sheet-gone' } });
  sheet.show('Visible');
  workbook.select(sheet, cellArea(4, 6));
  await soon();
  expect(heard).toEqual([{ kind: 'selected', address: 'G5' }]);
});

test('after it is stopped nothing is told, and Excel has nobody left to tell', async () => {
  const { sheet, workbook, heard, stop, host, trackedObjects } = await watched();
  await stop();
  const requests = host.log.length;
  sheet.enter(4, 5, '20(18)');
  workbook.select(sheet, cellArea(1, 1));
  await soon();
  expect([heard, host.log.length - requests, trackedObjects()]).toEqual([[], 0, 0]);
});

test('stopping never fails, even where the sheet is gone', async () => {
  const { sheet, workbook, stop } = await watched();
  workbook.addSheet('別のシート');
  workbook.removeSheet(sheet);
  await expect(stop()).resolves.toBeUndefined();
});

test('an Excel that refuses the events says so, and checks as before', async () => {
  const { session, host, checked } = await watched();
  host.failRequest(1, { kind: 'error', code: 'ApiNotFound' });
  expect(await session.watch(checked.sheetId, () => {})).toMatchObject({
    ok: false,
    failure: { code: 'too-old' },
  });
  expect(await session.check()).toMatchObject({ ok: true });
});

test('what the add-in wrote itself stands in its own check; what somebody else wrote does not', async () => {
  const { session, sheet, heard, host, workbook } = await watched();
  const { after } = succeeded(await session.recalculate());
  await soon();
  const addresses = heard.flatMap((event) => (event.kind === 'changed' ? [event.address] : []));
  expect(addresses.sort()).toEqual(['D4', 'G5', 'G7', 'G8']);
  const requests = host.roundTrips;
  expect(succeeded(await session.holds(after, addresses))).toBe(true);
  expect(host.roundTrips - requests).toBe(1);
  sheet.enter(4, 5, '9(18)');
  expect(succeeded(await session.holds(after, ['F5']))).toBe(true);
  workbook.actAs('remote', () => sheet.enter(4, 6, '達成'));
  expect(succeeded(await session.holds(after, ['F5', 'D4:G9']))).toBe(false);
});

test('numbers and formulas: an equal number holds, a formula never does', async () => {
  const { session, sheet } = await watched();
  sheet.store(5, 5, { value: 14, numberFormat: '0.0' });
  sheet.enter(6, 7, '=1+1');
  sheet.enter(5, 7, 'TRUE');
  const checked = succeeded(await session.check());
  expect(succeeded(await session.holds(checked, ['F6', 'H6']))).toBe(true);
  sheet.enter(5, 5, '15');
  expect(succeeded(await session.holds(checked, ['F6']))).toBe(false);
  expect(succeeded(await session.holds(checked, ['H7']))).toBe(false);
});

test.each(['5:5', 'C:C', 'A1:XFD1048576'])('%s is not compared: it may be anything', async (address) => {
  const { session, checked, host } = await watched();
  const requests = host.roundTrips;
  expect(succeeded(await session.holds(checked, [address]))).toBe(false);
  expect(host.roundTrips - requests).toBe(0);
});

test('a text beside the table counts: the check did not see it', async () => {
  const { session, sheet, checked } = await watched();
  sheet.enter(30, 20, 'メモ');
  expect(succeeded(await session.holds(checked, ['U31']))).toBe(false);
  expect(succeeded(await session.holds(checked, ['V31', 'A31']))).toBe(true);
});
