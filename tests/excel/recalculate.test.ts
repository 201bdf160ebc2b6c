import { cellArea } from '../../src/simulated-excel/index.js';
import { dateTally } from './any-table.js';
import { differences, longTable, openTable, photograph, SMALL, succeeded } from './open-table.js';

// Many copies of Office.js, or very many rows, on a machine that may be busy.
test('writes verdicts and tallies, and nothing but those cells', async () => {
  const { sheet, session, host, trackedObjects } = openTable();
  const before = photograph(sheet);
  const { written, left, after } = succeeded(await session.recalculate());
  expect(written).toEqual([
    { cell: 'D4', from: '', to: '未達成' },
    { cell: 'G5', from: '達成', to: '未達成' },
    { cell: 'G7', from: '', to: '達成' },
    { cell: 'G8', from: '', to: '3/4' },
  ]);
  expect(left).toEqual([]);
  expect(differences(before, photograph(sheet)).sort()).toEqual(['3,3', '4,6', '6,6', '7,6']);
  expect(sheet.cell(7, 6)).toMatchObject({ value: '3/4', numberFormat: '@' });
  expect(sheet.cell(3, 3)).toMatchObject({ value: '未達成', numberFormat: 'General' });
  expect(after.check.edits).toEqual([]);
  expect(host.roundTrips).toBeLessThanOrEqual(4);
  expect(trackedObjects()).toBe(0);
});

test('a wrong verdict with a mark that nobody sees is corrected like any other, and taken back as it was', async () => {
  const { sheet, session } = openTable();
  const marked = '達成\u200e';
  sheet.store(4, 6, { ...sheet.cell(4, 6), value: marked });
  const { written, left } = succeeded(await session.recalculate());
  expect(written).toContainEqual({ cell: 'G5', from: '達成', to: '未達成' });
  expect(left).toEqual([]);
  succeeded(await session.undo());
  expect(sheet.cell(4, 6)?.value).toBe(marked);
});

test('what it says of the sheet afterwards is what a fresh check says', async () => {
  const { session } = openTable();
  const { after } = succeeded(await session.recalculate());
  const fresh = succeeded(await session.check());
  expect(after.check).toEqual(fresh.check);
  expect(after.sheet.rows).toEqual(fresh.sheet.rows);
});

test('a sheet that is right already is only read', async () => {
  const { session, host, sheet } = openTable();
  await session.recalculate();
  const before = photograph(sheet);
  const requests = host.log.length;
  const { written, after, before: checked } = succeeded(await session.recalculate());
  expect(written).toEqual([]);
  expect(after).toBe(checked);
  expect(differences(before, photograph(sheet))).toEqual([]);
  expect(host.log.slice(requests).some(({ writes }) => writes)).toBe(false);
  expect(session.lastWrite).not.toBeNull();
});

test.each([20, 5000])('%i rows cost the same round trips', async (lines) => {
  const { session, host } = openTable(longTable(lines));
  succeeded(await session.check());
  expect(host.roundTrips).toBe(1);
  const { written, left } = succeeded(await session.recalculate());
  expect(host.roundTrips).toBe(4);
  expect(left).toEqual([]);
  expect(written.length).toBeGreaterThan(lines / 4);
  succeeded(await session.undo());
  expect(host.roundTrips).toBe(6);
});

test('numbers, dates and formulas cost one round trip more, and their texts are those a person sees', async () => {
  const { session, host, sheet } = openTable();
  sheet.store(7, 6, dateTally);
  sheet.store(4, 5, { value: 0.425, numberFormat: '0.0%' });
  sheet.enter(5, 7, '=1+1');
  const { sheet: read } = succeeded(await session.check());
  expect(host.roundTrips).toBe(2);
  expect(read.rows[7]?.[6]).toEqual({ text: '4月10日', number: 46122 });
  expect(read.rows[4]?.[5]).toEqual({ text: '42.5%', number: 0.425 });
  expect(read.rows[5]?.[7]).toEqual({ text: '2', number: 2, fixed: 'formula' });
});

test('a tally that became a date is written back as text', async () => {
  const { session, sheet, host } = openTable();
  sheet.store(7, 6, dateTally);
  const { written } = succeeded(await session.recalculate());
  expect(written).toContainEqual({ cell: 'G8', from: '4月10日', to: '3/4' });
  expect(sheet.cell(7, 6)).toMatchObject({ value: '3/4', numberFormat: '@' });
  expect(host.roundTrips).toBe(4);
});

test('a formula in a status cell is left, and offered to nobody', async () => {
  const { session, sheet } = openTable();
  sheet.enter(4, 6, '=IF(1=1,"達成","未達成")');
  const { written, after } = succeeded(await session.recalculate());
  expect(written.map(({ cell }) => cell)).not.toContain('G5');
  expect(sheet.cell(4, 6)?.formula).toBe('=IF(1=1,"達成","未達成")');
  expect(
    after.check.findings.some(
      ({ rule, cells, fix }) => rule === 'status-mismatch' && cells.includes('G5') && !fix,
    ),
  ).toBe(true);
});

test('a formula that comes between check and write is left and named', async () => {
  const { session, sheet, host, workbook } = openTable();
  host.beforeRequest(2, () => workbook.actAs('remote', () => sheet.enter(4, 6, '="達成"')));
  const { written, left } = succeeded(await session.recalculate());
  expect(left).toEqual([{ cell: 'G5', reason: 'formula', now: '達成' }]);
  expect(written.map(({ cell }) => cell)).toEqual(['D4', 'G7', 'G8']);
});

test("somebody else's edit between check and write is left and named, and the check afterwards knows it", async () => {
  const { session, sheet, host, workbook } = openTable();
  host.beforeRequest(2, () => workbook.actAs('remote', () => sheet.enter(6, 6, '—')));
  const { left, after } = succeeded(await session.recalculate());
  expect(left).toEqual([{ cell: 'G7', reason: 'changed-meanwhile', now: '—' }]);
  expect(sheet.text(6, 6)).toBe('—');
  expect(after.sheet.rows[6]?.[6]).toBe('—');
});

test('rows that move between check and write stop it: nothing is written', async () => {
  const { session, sheet, host } = openTable();
  let moved = new Map();
  host.beforeRequest(2, () => {
    sheet.insertRows(3, 1);
    moved = photograph(sheet);
  });
  expect(await session.recalculate()).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
  expect(differences(moved, photograph(sheet))).toEqual([]);
  expect(session.lastWrite).toBeNull();
});

test('numbers that change between the two reading requests are noticed', async () => {
  const { session, sheet, host } = openTable();
  sheet.store(7, 6, dateTally);
  host.beforeRequest(2, () => sheet.insertRows(5, 1));
  expect(await session.check()).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
  expect(await session.check()).toMatchObject({ ok: true });
});

test('a cell that a merge covers keeps nothing, which is said', async () => {
  const { session, sheet } = openTable();
  sheet.merge({ row: 5, column: 6, rows: 2, columns: 1 });
  const { left, written } = succeeded(await session.recalculate());
  expect(left).toEqual([{ cell: 'G7', reason: 'not-kept', now: '' }]);
  expect(written.map(({ cell }) => cell)).not.toContain('G7');
});

test('single fixes of an earlier check are written the same way', async () => {
  const { session, sheet } = openTable();
  const checked = succeeded(await session.check());
  const edit = checked.check.edits.slice(1, 2);
  const { written, after } = succeeded(await session.applyEdits(checked, edit));
  expect(written).toEqual([{ cell: 'G5', from: '達成', to: '未達成' }]);
  expect(sheet.text(3, 3)).toBe('');
  expect(after.check.edits.map(({ cell }) => cell)).not.toContain('G5');
  // The checked sheet is out of date now: the same edit finds the cell changed.
  const again = succeeded(await session.applyEdits(checked, edit));
  expect(again).toMatchObject({
    written: [],
    left: [{ cell: 'G5', reason: 'changed-meanwhile', now: '未達成' }],
  });
});

test('the policy of the clerk is kept for the check after writing', async () => {
  const { session } = openTable();
  const { before, after } = succeeded(await session.recalculate({ measureRule: 'majority' }));
  expect(before.check.judged.policy.measureRule).toBe('majority');
  expect(after.check.judged.policy).toEqual(before.check.judged.policy);
});

test('a second click waits: nothing interleaves, nothing is written twice', async () => {
  const { session, host } = openTable();
  const [first, second] = await Promise.all([session.recalculate(), session.recalculate()]);
  expect(succeeded(first).written).toHaveLength(4);
  expect(succeeded(second).written).toEqual([]);
  expect(host.log.filter(({ writes, cleanup }) => writes && !cleanup)).toHaveLength(1);
});

test('a table away from the corner is written where it stands', async () => {
  const { session, sheet } = openTable([]);
  for (const [row, texts] of SMALL.entries()) {
    for (const [column, text] of texts.entries())
      if (text !== '') sheet.store(row + 10, column + 3, { value: text });
  }
  expect(succeeded(await session.recalculate()).written.map(({ cell }) => cell)).toEqual([
    'G14',
    'J15',
    'J17',
    'J18',
  ]);
  expect(sheet.text(14, 9)).toBe('未達成');
});

test('cells of an unprotected part of a protected sheet are written, the tally behind an apostrophe', async () => {
  const { session, sheet } = openTable();
  for (const [row, column] of [
    [4, 6],
    [7, 6],
  ] as const)
    sheet.format(cellArea(row, column), { locked: false });
  sheet.protect({ options: {} });
  const { written, left } = succeeded(await session.recalculate());
  expect(written.map(({ cell }) => cell)).toEqual(['G5', 'G8']);
  expect(left.map(({ cell, reason }) => [cell, reason])).toEqual([
    ['D4', 'protected'],
    ['G7', 'protected'],
  ]);
  expect(sheet.cell(7, 6)).toMatchObject({ value: '3/4', numberFormat: 'General' });
});
