import { PRESSED_PARTS } from '../../../src/excel/pressed-parts.js';
import { createWorkbookSession } from '../../../src/excel/workbook-session.js';
import { checkHere } from '../../../src/judging/check-here.js';
import { cellArea } from '../../../src/simulated-excel/index.js';
import { today } from '../../today.js';
import { openTable, SMALL, succeeded } from '../open-table.js';
import { changesBetween, sheetPicture } from '../sheet-picture.js';

/** G4 to G7 are ※2, D4 and D6 ※1. */
const STATUS_CELLS = ['G4', 'G5', 'G6', 'G7', 'D4', 'D6'];
const OTHERS = { list: { inCellDropDown: true, source: '○,×' } };

async function opened(...args: Parameters<typeof openTable>) {
  const excel = openTable(...args);
  return { ...excel, checked: succeeded(await excel.session.check()) };
}

test('status cells are offered the three verdicts, nothing else changes, and all goes away again', async () => {
  const { session, sheet, checked, host } = await opened();
  const before = sheetPicture(sheet);
  const requests = host.roundTrips;
  expect(succeeded(await session.setDropDowns(checked, true))).toEqual({
    on: true,
    cells: STATUS_CELLS,
    left: [],
  });
  expect(host.roundTrips - requests).toBe(2);
  expect(changesBetween(before, sheetPicture(sheet)).sort()).toEqual(
    ['3,3', '3,6', '4,6', '5,3', '5,6', '6,6'].map((place) => `validation ${place}`),
  );
  expect(sheet.validations[0]).toMatchObject({
    rule: { list: { inCellDropDown: true, source: '達成,未達成,—' } },
    errorAlert: { showAlert: false },
  });
  // Already there: nothing to do. Another session, as after the workbook was opened again, knows them.
  expect(succeeded(await session.setDropDowns(checked, true)).cells).toEqual([]);
  expect(succeeded(await session.setDropDowns(checked, false)).cells).toEqual(STATUS_CELLS);
  expect(changesBetween(before, sheetPicture(sheet))).toEqual([]);
});

test("somebody else's validation stays, is named, and outlives ours", async () => {
  const { session, sheet, checked, Excel, Office } = await opened();
  sheet.validate(cellArea(4, 6), OTHERS);
  sheet.validate(cellArea(5, 6), { list: { inCellDropDown: true, source: '達成,未達成,—' } });
  const before = sheetPicture(sheet);
  const { cells, left } = succeeded(await session.setDropDowns(checked, true));
  expect(cells).toEqual(['G4', 'G7', 'D4', 'D6']);
  expect(left).toEqual([
    { cell: 'G5', reason: 'validated', now: '達成' },
    { cell: 'G6', reason: 'validated', now: '達成' },
  ]);
  const later = createWorkbookSession(Excel, Office, checkHere, today, PRESSED_PARTS);
  expect(succeeded(await later.setDropDowns(checked, false))).toMatchObject({ cells, left: [] });
  expect(changesBetween(before, sheetPicture(sheet))).toEqual([]);
});

test('a cell that a merge covers is left and named', async () => {
  const { session, sheet } = await opened();
  sheet.merge({ row: 3, column: 6, rows: 2, columns: 1 });
  const checked = succeeded(await session.check());
  const { cells, left } = succeeded(await session.setDropDowns(checked, true));
  expect(cells).toContain('G4');
  expect(left).toEqual([{ cell: 'G5', reason: 'covered', now: '' }]);
});

test('元に戻す takes it back both ways, and leaves what another hand put there', async () => {
  const { session, sheet, checked } = await opened();
  const before = sheetPicture(sheet);
  succeeded(await session.setDropDowns(checked, true));
  const given = sheetPicture(sheet);
  expect(succeeded(await session.undo())).toEqual({ restored: STATUS_CELLS, left: [] });
  expect(changesBetween(before, sheetPicture(sheet))).toEqual([]);
  expect(session.lastWrite).toBeNull();
  succeeded(await session.setDropDowns(checked, true));
  succeeded(await session.setDropDowns(checked, false));
  expect(succeeded(await session.undo()).restored).toEqual(STATUS_CELLS);
  expect(changesBetween(given, sheetPicture(sheet))).toEqual([]);
  sheet.validate(cellArea(4, 6), OTHERS);
  expect(succeeded(await session.undo())).toEqual({
    restored: STATUS_CELLS.filter((cell) => cell !== 'G5'),
    left: [{ cell: 'G5', reason: 'validated', now: '達成' }],
  });
});

test('after rows have moved nobody else is given a list', async () => {
  const { session, sheet, checked, host } = await opened();
  host.beforeRequest(1, () => sheet.insertRows(4, 1));
  expect(await session.setDropDowns(checked, true)).toMatchObject({
    ok: false,
    failure: { code: 'changed-meanwhile' },
  });
  expect(sheet.validations).toEqual([]);
});

test('a protected sheet and an older Excel say so', async () => {
  const { session, sheet, checked } = await opened();
  sheet.protect({ options: {} });
  expect(await session.setDropDowns(checked, true)).toMatchObject({ failure: { code: 'protected' } });
  const old = await opened(SMALL, { requirementSets: { ExcelApi: '1.7' } });
  const outcome = await old.session.setDropDowns(old.checked, true);
  expect(outcome.ok ? '' : outcome.failure.message.ja).toContain('Excel 2021以降');
  const middle = await opened(SMALL, { requirementSets: { ExcelApi: '1.8' } });
  expect(succeeded(await middle.session.setDropDowns(middle.checked, true)).cells).toEqual(STATUS_CELLS);
});

test('a write that breaks off names the cells it reached, and they can be taken back', async () => {
  const { session, sheet, checked, host } = await opened();
  const before = sheetPicture(sheet);
  host.failRequest(2, { kind: 'error', code: 'GeneralException', afterWrites: 6 });
  const outcome = await session.setDropDowns(checked, true);
  expect(outcome.ok ? '' : outcome.failure.message.ja).toContain('D4、D6');
  expect(succeeded(await session.undo()).restored).toEqual(['D4', 'D6']);
  expect(changesBetween(before, sheetPicture(sheet))).toEqual([]);
});
