import { cellText, check, type Sheet } from '../../../src/engine/index.js';
import { createWorkbookSession } from '../../../src/excel/workbook-session.js';
import { checkHere } from '../../../src/judging/check-here.js';
import type { Beside } from '../../../src/pane/state/beside.js';
import { PaneController } from '../../../src/pane/state/controller.js';
import { checked, earlier, type Line, sheetOf } from '../../engine/comparison/two-years.js';
import { putTexts } from '../../excel/open-table.js';
import { buildWorkbook, worksheet } from '../../files/build-workbook.js';
import { openExcel } from '../../simulated-excel/open-excel.js';

/** 前年度と比べる: over the simulated Excel, from a sheet and from a file. */

const M = '1 相談の場をつくる';
const lines = (...figures: readonly string[]): Line[] => [
  [M, '(1) 窓口相談件数(件)', figures[0] ?? '', '曜日を決めて開いた。'],
  [M, '(2) 専門家派遣件数(件)', figures[1] ?? '', '日程を先に決めた。'],
  [M, '(3) 会報の発行回数(回)', figures[2] ?? '', '予定どおり発行した。'],
];
const R5 = sheetOf(5, lines('35(40)', '7(10)', '5(6)'));
const R6 = sheetOf(6, lines('41(40)', '9(12)', '6(6)'));
const R7 = sheetOf(7, lines('44(42)', '13(12)', '4(6)'));

const texts = ({ rows }: Sheet) => rows.map((row) => row.map(cellText));
const tsv = (sheet: Sheet) =>
  new TextEncoder().encode(
    texts(sheet)
      .map((row) => row.join('\t'))
      .join('\n'),
  );
const file = (name: string, bytes: Uint8Array): Beside => ({ from: 'file', name, bytes });

/** A workbook whose sheets lie in an .xlsx file, the first of them in front. */
function book(sheets: readonly Sheet[]): Uint8Array {
  const cells = (row: readonly string[]) =>
    row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
  const part = (sheet: Sheet) =>
    worksheet(
      texts(sheet)
        .map((row) => `<row>${cells(row)}</row>`)
        .join(''),
    );
  return buildWorkbook({
    sheets: Object.fromEntries(sheets.map((own, at) => [`${own.name}-${at + 1}`, part(own)])),
  });
}

async function opened(day = '2026-04-20') {
  const excel = openExcel();
  putTexts(excel.sheet, texts(R7));
  const add = (name: string, sheet: Sheet) => {
    const own = excel.workbook.addSheet(name);
    putTexts(own, texts(sheet));
    return own.id;
  };
  const session = createWorkbookSession(excel.Excel, excel.Office, checkHere, () => day);
  const controller = new PaneController(async () => ({ ok: true, value: session }));
  await controller.start();
  await controller.run({ do: 'check' });
  const beside = (own: Beside) => controller.run({ do: 'check', beside: own });
  const found = () => controller.store.get().sheet?.check.findings.map(({ rule, cells }) => [rule, cells[0]]);
  const years = () =>
    controller.store.get().sheet?.check.judged.policy.earlier.map(({ fiscalYear }) => fiscalYear);
  return { ...excel, add, session, controller, state: controller.store.get, beside, found, years };
}

const expected = (...before: readonly Sheet[]) =>
  checked(R7, { asOf: '2026-04-20', earlier: before.map(earlier) }).findings.map(({ rule, cells }) => [
    rule,
    cells[0],
  ]);

test('another sheet of the workbook: the findings are those of the engine, stay while the table is checked again, and go', async () => {
  const { add, beside, found, controller, state } = await opened();
  const sheetId = add('R6', R6);
  const alone = found();
  await beside({ from: 'sheet', sheetId, name: 'R6' });
  expect([state().problem, found()]).toEqual([null, expected(R6)]);
  expect(found()).not.toEqual(alone);
  expect(state().sheet?.check.judged.policy.earlier[0]?.source).toEqual({ file: '', sheet: 'R6' });
  await controller.run({ do: 'check' });
  expect(found()).toEqual(expected(R6));
  // The other sheet is no other's later year.
  await controller.run({ do: 'check', sheetId });
  expect(state().sheet?.check.compared).toBeNull();
  await controller.run({ do: 'check' });
  await controller.run({ do: 'recalculate', sheetId: state().sheet?.sheetId ?? '' });
  expect(state().sheet?.check.compared?.ok).toBe(true);
  await beside({ from: 'none', fiscalYear: 2024 });
  expect(state().sheet?.check.compared).toBeNull();
});

test('a file of one table, and one of several years: the latest gives findings, and all of them are kept', async () => {
  const { beside, found, years, state } = await opened();
  await beside(file('r6.tsv', tsv(R6)));
  expect([found(), years()]).toEqual([expected(R6), [2024]]);
  await beside(file('years.xlsx', book([R7, R5, R6])));
  expect([state().problem, found(), years()]).toEqual([null, expected(R5, R6), [2023, 2024]]);
  expect(state().sheet?.check.judged.policy.earlier.map(({ source }) => source.sheet)).toEqual([
    'R5-2',
    'R6-3',
  ]);
});

test('what can’t be compared says why, and leaves what is compared as it was', async () => {
  const { beside, found, state, add } = await opened();
  const code = () => [state().problem?.failure.code, state().problem?.failure.detail];
  await beside(file('r6.tsv', tsv(R6)));
  await beside(file('r8.tsv', tsv(sheetOf(8, lines('1(1)', '2(2)', '3(3)')))));
  expect(code()).toEqual(['not-compared', 'not-earlier']);
  await beside(file('aoba.tsv', tsv(sheetOf(5, lines('1(1)', '2(2)', '3(3)'), 'あおば商工会'))));
  expect(code()).toEqual(['not-compared', 'other-society']);
  await beside(file('minutes.tsv', new TextEncoder().encode('議事録\n出席者\t5名\n')));
  expect(code()).toEqual(['not-compared', 'no-table']);
  await beside(file('broken.xlsx', new Uint8Array([80, 75, 3, 4])));
  expect(code()[0]).toBe('not-compared');
  await beside(file('twice.xlsx', book([sheetOf(8, lines('1(1)')), R6, R6])));
  expect(code()).toEqual(['not-compared', 'several-tables']);
  await beside({ from: 'sheet', sheetId: add('会議', { ...R6, rows: [['議事録']] }), name: '会議' });
  expect(code()).toEqual(['not-compared', 'no-table']);
  expect(state().sheet?.check.compared?.ok).toBe(true);
  expect(found()).toEqual(expected(R6));
});

test('nothing is written into the workbook', async () => {
  const { beside, found, state } = await opened();
  await beside(file('r6.tsv', tsv(R6)));
  expect(found()?.length).toBeGreaterThan(0);
  expect(state().lastWrite).toBeNull();
  const whole = check(R7, { asOf: '2026-04-20' });
  expect(whole.ok && state().sheet?.check.edits).toEqual(whole.ok && whole.check.edits);
});
