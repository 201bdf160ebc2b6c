import { parseCellAddress } from '../../../src/engine/index.js';
import type { SimulatedSheet } from '../../../src/simulated-excel/index.js';
import { differences, openTable, photograph, succeeded } from '../open-table.js';
import { PASTED, PASTED_VERDICTS, TIDIED_CELLS } from './pasted-table.js';

type Opened = ReturnType<typeof openTable>;
const NAME = '総括表（整えた表）';
const names = ({ host }: Opened) => host.workbook.sheets.map(({ name }) => name);

function sheetOf({ host }: Opened, name: string): SimulatedSheet {
  const sheet = host.workbook.byName(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

function textOf(sheet: SimulatedSheet, address: string): string {
  const place = parseCellAddress(address);
  return place ? sheet.text(place.row, place.column) : '';
}

async function make(opened: Opened) {
  const plan = succeeded(await opened.session.planTidy());
  return { plan, outcome: await opened.session.makeTidy(plan) };
}

test('the tidied table comes behind its source, in front, as texts; the source stays as it was', async () => {
  const opened = openTable(PASTED);
  opened.host.workbook.addSheet('別の表');
  const before = photograph(opened.sheet);
  const { plan, outcome } = await make(opened);
  expect(plan.name).toBe(NAME);
  const made = succeeded(outcome);
  expect(names(opened)).toEqual([opened.sheet.name, NAME, '別の表']);
  expect(differences(before, photograph(opened.sheet))).toEqual([]);
  expect(opened.host.workbook.activeSheet.name).toBe(NAME);
  expect(opened.trackedObjects()).toBe(0);
  const sheet = sheetOf(opened, NAME);
  expect(made.sheetId).toBe(sheet.id);
  expect(textOf(sheet, 'A1')).toBe('令和7年度 みどり商工会アクションプログラム 総括表');
  expect(['E16', 'F16', 'G16'].map((cell) => textOf(sheet, cell))).toEqual([
    '(3) 資格取得者数(人)',
    '2(6)',
    '未達成',
  ]);
  // 4/10 is no date, and what nobody decided is not filled in.
  expect(sheet.cell(24, 3)).toMatchObject({ value: '4/10', numberFormat: '@' });
  expect(TIDIED_CELLS.map((cell) => textOf(sheet, cell))).toEqual(TIDIED_CELLS.map(() => ''));
  expect(sheet.page).toMatchObject({ frozen: { rows: 3 } });
  expect(sheet.columnWidths.size).toBe(8);
  expect(sheet.cell(2, 0)?.style).toMatchObject({ bold: true, fill: '#D9E2F3' });
  expect(opened.host.workbook.warnings).toEqual([]);
});

test('再計算 there writes the ten ※1 verdicts, and undo takes back first the verdicts, then the sheet', async () => {
  const opened = openTable(PASTED);
  const { outcome } = await make(opened);
  const { sheetId } = succeeded(outcome);
  const { after, written } = succeeded(await opened.session.recalculate({}, sheetId));
  expect(written.map(({ cell, to }) => [cell, to])).toEqual(
    TIDIED_CELLS.map((cell, at) => [cell, PASTED_VERDICTS[at]]),
  );
  expect(after.check.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  const { tallies } = after.check.judged;
  expect([tallies.measures?.text, tallies.indicators.text]).toEqual(['4/10', '14/21']);
  expect(opened.session.lastWrite).toMatchObject({ kind: 'cells', sheetId });
  expect(succeeded(await opened.session.undo()).restored.length).toBe(10);
  expect(opened.session.lastWrite).toMatchObject({ kind: 'sheet', sheetId, sheetName: NAME });
  const undone = succeeded(await opened.session.undo());
  expect(undone.sheet).toEqual({ sheetId, name: NAME, source: opened.sheet.id, taken: true });
  expect(names(opened)).toEqual([opened.sheet.name]);
  expect(opened.host.workbook.activeSheet).toBe(opened.sheet);
  expect(opened.session.lastWrite).toBeNull();
});

test('a sheet somebody has typed into stays, and earlier writes can be taken back all the same', async () => {
  const opened = openTable(PASTED);
  const { sheetId } = succeeded((await make(opened)).outcome);
  const sheet = sheetOf(opened, NAME);
  sheet.store(30, 2, { value: '委員会で確認' });
  const undone = succeeded(await opened.session.undo());
  expect(undone.sheet).toMatchObject({ taken: false });
  expect(names(opened)).toEqual([opened.sheet.name, NAME]);
  expect(sheet.id).toBe(sheetId);
  // Once what was typed is out again, it goes.
  expect(opened.session.lastWrite).toMatchObject({ kind: 'sheet', sheetId });
  sheet.store(30, 2, { value: '' });
  expect(succeeded(await opened.session.undo()).sheet).toMatchObject({ taken: true });
  expect(names(opened)).toEqual([opened.sheet.name]);
  expect(opened.session.lastWrite).toBeNull();
});

test('behind a sheet that stays, earlier writes can be taken back; then it is asked about again', async () => {
  const opened = openTable(PASTED);
  const first = succeeded((await make(opened)).outcome);
  opened.host.workbook.activeSheet = opened.sheet;
  const { sheetId, name } = succeeded((await make(opened)).outcome);
  sheetOf(opened, name).store(30, 2, { value: '委員会で確認' });
  expect(succeeded(await opened.session.undo()).sheet).toMatchObject({ sheetId, taken: false });
  expect(succeeded(await opened.session.undo()).sheet).toMatchObject({ sheetId: first.sheetId, taken: true });
  expect(opened.session.lastWrite).toMatchObject({ kind: 'sheet', sheetId });
});

test('a table on a hidden sheet is tidied as well; where that breaks off nothing is left, and nothing hidden is shown', async () => {
  const opened = openTable(PASTED);
  const front = opened.host.workbook.addSheet('表紙');
  opened.host.workbook.activeSheet = front;
  opened.sheet.show('Hidden');
  const plan = succeeded(await opened.session.planTidy(opened.sheet.id));
  const before = opened.host.roundTrips;
  expect((await opened.session.makeTidy(plan)).ok).toBe(true);
  const trips = opened.host.roundTrips - before;
  expect(succeeded(await opened.session.undo()).sheet).toMatchObject({ taken: true });
  opened.host.failRequest(trips, { kind: 'error', code: 'GeneralException' });
  const again = await opened.session.makeTidy(succeeded(await opened.session.planTidy(opened.sheet.id)));
  if (again.ok) throw new Error('it did not fail');
  expect(again.failure.message.ja).toContain('作りかけのシートは残していません。');
  expect(names(opened)).toEqual([opened.sheet.name, '表紙']);
  expect(opened.sheet.visibility).toBe('Hidden');
});

test('a sheet that is gone already is taken away, and so is said', async () => {
  const opened = openTable(PASTED);
  await make(opened);
  opened.host.workbook.removeSheet(sheetOf(opened, NAME));
  expect(succeeded(await opened.session.undo()).sheet).toMatchObject({ taken: true });
});

test('made again it takes the next name; a tidied sheet is called after the one it came from', async () => {
  const opened = openTable(PASTED);
  await make(opened);
  opened.host.workbook.activeSheet = opened.sheet;
  const { plan } = await make(opened);
  expect(plan.name).toBe(NAME.replace('表）', '表2）'));
  const again = succeeded(await opened.session.planTidy());
  expect(again.sheetName).toBe(plan.name);
  expect(again.name).toBe(NAME.replace('表）', '表3）'));
});

test('where the structure of the workbook is protected it is said before anything is made', async () => {
  const opened = openTable(PASTED);
  opened.host.workbook.structureProtected = true;
  const planned = await opened.session.planTidy();
  expect(planned).toMatchObject({ ok: false, failure: { code: 'structure-protected' } });
  opened.host.workbook.structureProtected = false;
  const plan = succeeded(await opened.session.planTidy());
  opened.host.workbook.structureProtected = true;
  expect(await opened.session.makeTidy(plan)).toMatchObject({
    ok: false,
    failure: { code: 'structure-protected' },
  });
  expect(names(opened)).toEqual([opened.sheet.name]);
});

test('the sheet stays, and the step, where the structure came to be protected since', async () => {
  const opened = openTable(PASTED);
  await make(opened);
  opened.host.workbook.structureProtected = true;
  expect(await opened.session.undo()).toMatchObject({ ok: false, failure: { code: 'structure-protected' } });
  expect(opened.session.lastWrite).toMatchObject({ kind: 'sheet' });
  opened.host.workbook.structureProtected = false;
  expect(succeeded(await opened.session.undo()).sheet).toMatchObject({ taken: true });
});

test('nothing is made of a sheet that has changed since the clerk looked', async () => {
  const opened = openTable(PASTED);
  const plan = succeeded(await opened.session.planTidy());
  opened.sheet.store(5, 4, { value: '1(21)' });
  expect(await opened.session.makeTidy(plan)).toMatchObject({
    ok: false,
    failure: { code: 'changed-meanwhile' },
  });
  expect(names(opened)).toEqual([opened.sheet.name]);
});

test.each([0, 1, 3])(
  'failing at any round trip, after %i writes, nothing half made is left, and it works the next time',
  async (afterWrites) => {
    const untroubled = openTable(PASTED);
    await make(untroubled);
    const trips = untroubled.host.log.filter(({ housekeeping }) => !housekeeping).length;
    let failed = 0;
    for (let trip = 1; trip <= trips; trip += 1) {
      const opened = openTable(PASTED);
      const before = photograph(opened.sheet);
      const plan = succeeded(await opened.session.planTidy());
      const planned = opened.host.roundTrips;
      if (trip <= planned) continue;
      opened.host.failRequest(trip - planned, { kind: 'error', code: 'GeneralException', afterWrites });
      const outcome = await opened.session.makeTidy(plan);
      // A request with fewer writes than that does not fail.
      if (outcome.ok && afterWrites > 0) continue;
      if (outcome.ok) throw new Error(`Round trip ${trip} did not fail.`);
      failed += 1;
      expect(outcome.failure.message.ja).toMatch(/。$/);
      expect(names(opened)).toEqual([opened.sheet.name]);
      expect(opened.host.workbook.activeSheet).toBe(opened.sheet);
      expect(opened.session.lastWrite).toBeNull();
      expect(differences(before, photograph(opened.sheet))).toEqual([]);
      expect((await opened.session.makeTidy(succeeded(await opened.session.planTidy()))).ok).toBe(true);
    }
    expect(failed).toBeGreaterThan(0);
  },
);

/** The pasted table as lines of text in column A, their cells parted by gaps. */
const LINES = PASTED.map((row) => [row.filter((text) => text !== '').join('   ')]);

test('lines of text in one column: 確認 says what to press, and the tidied sheet has every verdict', async () => {
  const opened = openTable(LINES);
  const checked = await opened.session.check();
  if (checked.ok) throw new Error('lines are no table yet');
  expect(checked.failure).toMatchObject({ code: 'no-table', tidies: true });
  expect(checked.failure.message.ja).toContain('「表を整える」を押すと');
  const before = photograph(opened.sheet);
  const { plan, outcome } = await make(opened);
  expect(plan.lines?.parting).toBe('spaces');
  expect(plan.lines?.rows.length).toBe(21);
  expect(plan.lines?.rows[0]).toEqual({ cell: 'A6', parts: ['(1) 補助金採択数(件)', '33(21)', '達成'] });
  const { sheetId } = succeeded(outcome);
  expect(differences(before, photograph(opened.sheet))).toEqual([]);
  const { written, after } = succeeded(await opened.session.recalculate({}, sheetId));
  expect(written.map(({ to }) => to)).toEqual(PASTED_VERDICTS);
  const { tallies } = after.check.judged;
  expect([tallies.measures?.text, tallies.indicators.text]).toEqual(['4/10', '14/21']);
});

test('lines whose columns can’t be told are said so, and nothing is made', async () => {
  const opened = openTable(LINES.map(([line = '']) => [line.replaceAll('   ', ' ')]));
  const checked = await opened.session.check();
  const planned = await opened.session.planTidy();
  for (const outcome of [checked, planned]) {
    if (outcome.ok) throw new Error('guessed');
    expect(outcome.failure.code).toBe('no-table');
    expect(outcome.failure.tidies).toBeUndefined();
    expect(outcome.failure.message.ja).toContain('列の区切りがありません');
  }
  expect(names(opened)).toEqual([opened.sheet.name]);
});
