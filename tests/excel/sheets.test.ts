import { longTable, openTable, putTexts, SMALL, succeeded } from './open-table.js';

test('all worksheets are listed in order, the hidden ones as hidden, in two round trips', async () => {
  const { session, sheet, workbook, host } = openTable();
  const hidden = workbook.addSheet('昨年度');
  hidden.show('Hidden');
  workbook.addSheet('グラフ', 'chart');
  const very = workbook.addSheet('控え');
  very.show('VeryHidden');
  expect(succeeded(await session.listSheets())).toEqual([
    { sheetId: sheet.id, name: '総括表', hidden: false },
    { sheetId: hidden.id, name: '昨年度', hidden: true },
    { sheetId: very.id, name: '控え', hidden: true },
  ]);
  expect(host.roundTrips).toBe(2);
});

test('tables are found by their first rows: two round trips, whatever their size, and nothing comes to the front', async () => {
  const { session, sheet, workbook, host } = openTable([['会員名簿'], ['番号', '事業所名']]);
  const large = workbook.addSheet('大きな表');
  putTexts(large, longTable(5_000));
  workbook.addSheet('空のシート');
  const hidden = workbook.addSheet('昨年度');
  putTexts(hidden, SMALL);
  hidden.show('Hidden');
  expect(succeeded(await session.findTables()).map(({ name, hidden: is }) => [name, is])).toEqual([
    ['大きな表', false],
    ['昨年度', true],
  ]);
  expect(host.roundTrips).toBe(2);
  expect(workbook.activeSheet).toBe(sheet);
  expect(host.log.some(({ writes }) => writes)).toBe(false);
});

test('of many sheets twenty are asked for at once', async () => {
  const { session, workbook, host } = openTable();
  for (let number = 0; number < 40; number += 1) putTexts(workbook.addSheet(`シート${number}`), SMALL);
  const found = succeeded(await session.findTables());
  expect(found).toHaveLength(41);
  expect(found[40]?.title).toBe('令和7年度 雪椿商工会アクションプログラム 総括表');
  expect(host.roundTrips).toBe(1 + 3);
});

test('a sheet that goes between the two requests is passed over', async () => {
  const { session, workbook, host } = openTable();
  const other = workbook.addSheet('消えるシート');
  putTexts(other, SMALL);
  host.beforeRequest(2, () => workbook.removeSheet(other));
  expect(succeeded(await session.findTables()).map(({ name }) => name)).toEqual(['総括表']);
});

test('a named sheet is checked and written while another one stays in front', async () => {
  const { session, sheet, workbook } = openTable();
  const other = workbook.addSheet('昨年度');
  putTexts(other, SMALL);
  other.show('Hidden');
  const checked = succeeded(await session.check({}, other.id));
  expect([checked.sheetId, checked.sheetName]).toEqual([other.id, '昨年度']);
  const { written, after } = succeeded(await session.recalculate({}, other.id));
  expect([written.length, after.sheetId]).toEqual([4, other.id]);
  expect([other.text(3, 3), sheet.text(3, 3)]).toEqual(['未達成', '']);
  expect(workbook.activeSheet).toBe(sheet);
  workbook.removeSheet(other);
  expect(await session.check({}, other.id)).toMatchObject({ ok: false, failure: { code: 'sheet-gone' } });
});

test('with a chart sheet in front a named sheet is checked all the same', async () => {
  const { session, sheet, workbook } = openTable();
  workbook.activeSheet = workbook.addSheet('グラフ', 'chart');
  expect(await session.check()).toMatchObject({ ok: false, failure: { code: 'chart-sheet' } });
  expect(await session.check({}, sheet.id)).toMatchObject({ ok: true });
});
