import type { NextPlan, Outcome } from '../../../src/session/session.js';
import type { SimulatedSheet } from '../../../src/simulated-excel/index.js';
import { differences, openTable, photograph, succeeded, table } from '../open-table.js';

type Opened = ReturnType<typeof openTable>;
const NAME = '総括表（令和8年度）';
const names = ({ host }: Opened) => host.workbook.sheets.map(({ name }) => name);
const TABLE = table(
  [
    { measure: '1 巡回', measureStatus: '未達成', figure: '48(50)', status: '未達成' },
    { figure: '60(25)', status: '達成' },
  ],
  ['0/1', '1/2'],
);
const open = () => {
  const opened = openTable(TABLE);
  opened.sheet.rename('総括表');
  return opened;
};
const textsOf = (sheet: SimulatedSheet) =>
  ['A1', 'D4', 'F4', 'G4', 'H4', 'F5', 'G5', 'D6', 'G6'].map((cell) =>
    sheet.text(Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65),
  );

async function planNext({ session }: Opened): Promise<Outcome<NextPlan>> {
  const planned = await session.planSheet('next');
  if (!planned.ok) return planned;
  if (planned.value.as !== 'next') throw new Error('another plan');
  return { ok: true, value: planned.value };
}

async function make(opened: Opened) {
  const plan = succeeded(await planNext(opened));
  return { plan, outcome: await opened.session.makeTidy(plan) };
}

function made({ host }: Opened): SimulatedSheet {
  const sheet = host.workbook.byName(NAME);
  if (!sheet) throw new Error(`There is no sheet ${NAME}.`);
  return sheet;
}

test('a copy comes behind its source, in front, with the cells of the plan changed and all else as it was', async () => {
  const opened = open();
  opened.host.workbook.addSheet('別の表');
  opened.sheet.columnWidths.set(4, 211);
  opened.sheet.format({ row: 3, column: 5, rows: 1, columns: 1 }, { style: { bold: true } });
  opened.sheet.page.orientation = 'Landscape';
  const before = photograph(opened.sheet);
  const { plan, outcome } = await make(opened);
  expect(plan).toMatchObject({ as: 'next', name: NAME, sheetName: '総括表', otherSheets: [] });
  expect(plan.targets.map(({ cell }) => cell)).toEqual(['F5']);
  expect(plan.notes.ja[0]).toContain('「※前年度の目標」');
  const { sheetId } = succeeded(outcome);
  expect(names(opened)).toEqual(['総括表', NAME, '別の表']);
  expect(differences(before, photograph(opened.sheet))).toEqual([]);
  const copy = made(opened);
  expect(copy.id).toBe(sheetId);
  expect(opened.host.workbook.activeSheet).toBe(copy);
  expect(textsOf(copy)).toEqual([
    '令和8年度 雪椿商工会アクションプログラム 総括表',
    '',
    '—(50)※前年度の目標',
    '',
    '',
    '—(25)※前年度の目標',
    '',
    '',
    '',
  ]);
  expect(copy.page.orientation).toBe('Landscape');
  expect(copy.columnWidths.get(4)).toBe(211);
  expect(copy.cell(3, 5)?.style).toMatchObject({ bold: true });
  const { check } = succeeded(await opened.session.check({}, sheetId));
  expect(check.judged).toMatchObject({ state: 'plan', table: { fiscalYear: 2026 } });
  expect(check.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  expect(opened.trackedObjects()).toBe(0);
});

test('undo takes it away while it holds what was written, and no longer', async () => {
  const opened = open();
  const { sheetId } = succeeded((await make(opened)).outcome);
  made(opened).store(3, 5, { value: '—(55)' });
  expect(succeeded(await opened.session.undo()).sheet).toMatchObject({ taken: false });
  made(opened).store(3, 5, { value: '—(50)※前年度の目標' });
  expect(succeeded(await opened.session.undo()).sheet).toEqual({
    sheetId,
    name: NAME,
    source: opened.sheet.id,
    taken: true,
  });
  expect(names(opened)).toEqual(['総括表']);
});

test('with the structure or the sheet protected it is told, and nothing is made', async () => {
  const opened = open();
  opened.host.workbook.structureProtected = true;
  expect(await planNext(opened)).toMatchObject({
    ok: false,
    failure: { code: 'structure-protected' },
  });
  opened.host.workbook.structureProtected = false;
  opened.sheet.protect({ options: {} });
  expect(await planNext(opened)).toMatchObject({ ok: false, failure: { code: 'protected' } });
  expect(names(opened)).toEqual(['総括表']);
});

test('protected between the plan and the press, nothing is left half made', async () => {
  const opened = open();
  const plan = succeeded(await planNext(opened));
  opened.host.workbook.structureProtected = true;
  expect(await opened.session.makeTidy(plan)).toMatchObject({ failure: { code: 'structure-protected' } });
  opened.host.workbook.structureProtected = false;
  opened.sheet.store(3, 5, { value: '49(50)' });
  // What was agreed to is made, or nothing: here the comment of a row has changed as well.
  opened.sheet.store(3, 7, { value: '別の検証' });
  expect(await opened.session.makeTidy(plan)).toMatchObject({ failure: { code: 'changed-meanwhile' } });
  expect(names(opened)).toEqual(['総括表']);
});

test('an open year and a name in use', async () => {
  const opened = open();
  opened.host.workbook.addSheet(NAME);
  expect(succeeded(await planNext(opened)).name).toBe('総括表（令和8年度）(2)');
  opened.sheet.store(0, 0, { value: '令和7年度 雪椿商工会アクションプログラム 総括表(中間評価)' });
  const refused = await planNext(opened);
  expect(refused).toMatchObject({ ok: false, failure: { code: 'not-tidied' } });
  expect(refused.ok ? '' : refused.failure.message.ja).toContain('年度が終わっていない表');
});

test('sheets with tables of the same year are named', async () => {
  const opened = open();
  const other = opened.host.workbook.addSheet('様式2');
  for (const [row, cells] of TABLE.entries())
    for (const [column, value] of cells.entries()) other.store(row, column, { value });
  expect(succeeded(await planNext(opened)).otherSheets).toEqual(['様式2']);
});
