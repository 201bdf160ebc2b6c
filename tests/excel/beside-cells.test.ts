import { differences, longTable, openTable, photograph, SMALL, succeeded, table } from './open-table.js';

/** What of a sheet its cells don't say: read without writing, in no more than two round trips. */

const read = async ({ session }: ReturnType<typeof openTable>) => succeeded(await session.check()).sheet;
const fixedAt = ({ rows }: Awaited<ReturnType<typeof read>>, row: number, column: number) => {
  const cell = rows[row]?.[column];
  return typeof cell === 'object' ? cell.fixed : undefined;
};

test('where nothing is hidden, spilled or totalled that is known after one round trip', async () => {
  const excel = openTable();
  excel.sheet.tables = [{ id: '7', area: { row: 2, column: 0, rows: 6, columns: 8 }, showTotals: false }];
  expect((await read(excel)).hidden).toEqual({ rows: [], columns: [] });
  expect(excel.host.roundTrips).toBe(1);
});

test('hidden and filtered rows and hidden columns cost one round trip more and write nothing', async () => {
  const excel = openTable();
  excel.sheet.rowHeights.set(4, 0).set(5, 0).set(6, 20).set(40, 0);
  excel.sheet.columnWidths.set(1, 0).set(30, 0);
  expect((await read(excel)).hidden).toEqual({ rows: [4, 5], columns: [1] });
  expect(excel.host.roundTrips).toBe(2);
  // A request that counts as writing clears Excel's undo stack.
  expect(excel.host.log.some(({ writes }) => writes)).toBe(false);
  expect(excel.trackedObjects()).toBe(0);
});

test('a table whose rows are all hidden costs no question', async () => {
  const excel = openTable();
  for (let row = 0; row < 20; row += 1) excel.sheet.rowHeights.set(row, 0);
  expect((await read(excel)).hidden).toEqual({ rows: [0, 1, 2, 3, 4, 5, 6, 7], columns: [] });
  expect(excel.host.roundTrips).toBe(1);
});

test('of very many rows it stays unknown which are hidden', async () => {
  const excel = openTable(longTable(3000));
  excel.sheet.rowHeights.set(4, 0);
  expect((await read(excel)).hidden).toBeUndefined();
  expect(excel.host.roundTrips).toBe(2);
});

test('findings in a hidden row know it, and its cells are written like any other', async () => {
  const excel = openTable();
  excel.sheet.rowHeights.set(4, 0);
  const { written, before } = succeeded(await excel.session.recalculate());
  expect(written).toEqual([
    { cell: 'D4', from: '', to: '未達成' },
    { cell: 'G5', from: '達成', to: '未達成' },
    { cell: 'G7', from: '', to: '達成' },
    { cell: 'G8', from: '', to: '3/4' },
  ]);
  const unseen = before.check.findings.map(({ row, unseen: own }) => [row, own?.inRow === true]);
  expect(unseen).toContainEqual([5, true]);
  expect(unseen.filter(([row, inRow]) => inRow !== (row === 5))).toEqual([]);
});

/** ※2 as one formula that spills from G4 to G7: G5 is wrong. */
const withSpill = (options = {}) => {
  const excel = openTable(SMALL, options);
  const area = { row: 3, column: 6, rows: 4, columns: 1 };
  excel.sheet.spill(area, '=IF(実績>=目標,"達成","未達成")', [['達成'], ['達成'], ['達成'], ['']]);
  return excel;
};

test('cells that a formula spills to are not written, and the formula goes on', async () => {
  const excel = withSpill();
  const before = photograph(excel.sheet);
  const { before: checked, written } = succeeded(await excel.session.recalculate());
  expect([4, 5, 6].map((row) => fixedAt(checked.sheet, row, 6))).toEqual(['spill', 'spill', 'spill']);
  expect(fixedAt(checked.sheet, 3, 6)).toBe('formula');
  expect(written.map(({ cell }) => cell)).toEqual(['D4', 'G8']);
  expect(differences(before, photograph(excel.sheet)).sort()).toEqual(['3,3', '7,6']);
  expect(excel.host.log.slice(0, 2).some(({ writes }) => writes)).toBe(false);
});

test('an older Excel is not asked for what it does not have', async () => {
  const excel = withSpill({ requirementSets: { ExcelApi: '1.11' } });
  const sheet = await read(excel);
  expect([fixedAt(sheet, 3, 6), fixedAt(sheet, 4, 6)]).toEqual(['formula', undefined]);
  expect(sheet.hidden).toEqual({ rows: [], columns: [] });
});

test('among very many formulas no other cell of a column that spills is written', async () => {
  const excel = openTable(longTable(2400));
  for (let row = 3; row < 2403; row += 1) excel.sheet.enter(row, 10, '=1+1');
  excel.sheet.spill({ row: 3, column: 6, rows: 2, columns: 1 }, '=A1:A2', [['達成'], ['達成']]);
  const sheet = await read(excel);
  expect([fixedAt(sheet, 3, 6), fixedAt(sheet, 4, 6), fixedAt(sheet, 9, 6)]).toEqual([
    'formula',
    'spill',
    'spill',
  ]);
  expect([fixedAt(sheet, 9, 3), fixedAt(sheet, 9, 10)]).toEqual([undefined, 'formula']);
  expect(excel.host.roundTrips).toBe(2);
});

const TOTALLED = table(
  [
    { measure: '1 伴走型支援', measureStatus: '未達成', figure: '36(30)', status: '達成' },
    { figure: '9(18)', status: '未達成' },
  ],
  ['1/1', ''],
);

test('the totals row of a table is not written', async () => {
  const excel = openTable(TOTALLED);
  excel.sheet.tables = [{ id: '7', area: { row: 2, column: 0, rows: 4, columns: 8 }, showTotals: true }];
  const before = photograph(excel.sheet);
  const { before: checked, written } = succeeded(await excel.session.recalculate());
  expect([fixedAt(checked.sheet, 5, 3), fixedAt(checked.sheet, 5, 6), fixedAt(checked.sheet, 4, 6)]).toEqual([
    'totals-row',
    'totals-row',
    undefined,
  ]);
  expect(checked.check.findings.map(({ rule, cells, fix }) => [rule, cells[0], fix])).toEqual([
    ['tally-mismatch', 'D6', null],
    ['tally-blank', 'G6', null],
  ]);
  expect(written).toEqual([]);
  expect(differences(before, photograph(excel.sheet))).toEqual([]);
});

test('a table that goes between the two requests is noticed', async () => {
  const excel = openTable(TOTALLED);
  excel.sheet.tables = [{ id: '7', area: { row: 2, column: 0, rows: 4, columns: 8 }, showTotals: true }];
  excel.host.beforeRequest(2, () => {
    excel.sheet.tables = [];
  });
  expect(await excel.session.check()).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
  expect((await excel.session.check()).ok).toBe(true);
});

test('inserted rows take tables, spills and hidden rows along', async () => {
  const excel = withSpill();
  excel.sheet.rowHeights.set(4, 0);
  excel.sheet.insertRows(3, 1);
  const sheet = await read(excel);
  expect(sheet.hidden?.rows).toEqual([5]);
  expect([fixedAt(sheet, 4, 6), fixedAt(sheet, 5, 6)]).toEqual(['formula', 'spill']);
});
