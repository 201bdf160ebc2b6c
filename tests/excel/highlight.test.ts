import { createWorkbookSession } from '../../src/excel/workbook-session.js';
import { checkHere } from '../../src/judging/check-here.js';
import { today } from '../today.js';
import { differences, openTable, photograph, succeeded, table } from './open-table.js';

const EMPHASIS = {
  fill: '#FFE699',
  fontColor: '#9C0006',
  bold: true,
  underline: true,
  numberFormat: '"▲"@',
};
const REVIEW = {
  fill: '#DDEBF7',
  fontColor: '#1F3864',
  italic: true,
  border: true,
  dashed: true,
  numberFormat: '"？"@',
};

const MIXED = table(
  [
    { measure: '1 伴走型支援', measureStatus: '未達成', figure: '36(30)', status: '達成' },
    { figure: '9(18)', status: '×' },
    { measure: '2 創業の後押し', measureStatus: '達成', figure: '14(12)', status: '達成' },
    { figure: '—', status: '—' },
  ],
  ['1/2', '2/3'],
);

test('unmet verdicts of both columns are emphasised, by more than colour, and no cell changes', async () => {
  const { session, sheet } = openTable(MIXED);
  const before = photograph(sheet);
  const checked = succeeded(await session.check());
  expect(succeeded(await session.isHighlighted())).toBe(false);
  succeeded(await session.setHighlight(checked, true));
  expect(succeeded(await session.isHighlighted())).toBe(true);
  expect(differences(before, photograph(sheet))).toEqual([]);
  const emphasised = [3, 4, 5, 6, 7].flatMap((row) =>
    [3, 6].filter((column) => sheet.effectiveStyle(row, column).bold).map((column) => `${row},${column}`),
  );
  expect(emphasised).toEqual(['3,3', '4,6']);
  expect(sheet.effectiveStyle(4, 6)).toEqual(EMPHASIS);
  expect(sheet.conditionalFormats.map(({ area, formula }) => [area, formula])).toEqual([
    [
      { row: 3, column: 3, rows: 3, columns: 1 },
      '=AND(OR(D4="未達成",D4="未達",D4="×",D4="△"),N("Soukatsu")=0)',
    ],
    [
      { row: 3, column: 6, rows: 4, columns: 1 },
      '=AND(OR(G4="未達成",G4="未達",G4="×",G4="△"),N("Soukatsu")=0)',
    ],
  ]);
});

test('what needs review has a look of its own, and shows it without colours', async () => {
  const { session, sheet } = openTable(
    table([
      { measure: '1 伴走型支援', figure: '集計中(30)' },
      { figure: '集計中(12)' },
      { figure: '未集計', status: '未達成' },
      { measure: '2 創業', measureStatus: '達成', figure: '14(12)', status: '達成' },
    ]),
  );
  const checked = succeeded(await session.check());
  const review = checked.check.judged.indicators.map(({ verdict }) => verdict);
  expect(review.slice(0, 2)).toEqual(['要確認', '要確認']);
  const done = succeeded(await session.setHighlight(checked, true));
  expect(done).toMatchObject({ on: true, beyond: 0, unwritten: 0 });
  expect(sheet.effectiveStyle(3, 6)).toEqual(REVIEW);
  expect(sheet.effectiveStyle(4, 6)).toEqual(REVIEW);
  expect(sheet.effectiveStyle(3, 3)).toEqual(REVIEW);
  expect(sheet.effectiveStyle(6, 6)).toEqual({});
  // Two blank cells below each other are one rule; a verdict that is written there ends the emphasis.
  expect(sheet.conditionalFormats[1]).toMatchObject({ formula: '=AND(G4="",N("Soukatsu")=0)' });
  sheet.enter(3, 6, '達成');
  expect(sheet.effectiveStyle(3, 6)).toEqual({});
  expect(sheet.effectiveStyle(4, 6)).toEqual(REVIEW);
});

test('a verdict in doubt bears both looks, and 要確認 is what one sees first', async () => {
  const { session, sheet } = openTable(table([{ measure: '1 施策', figure: 'l2（12）', status: '未達成' }]));
  succeeded(await session.setHighlight(succeeded(await session.check()), true));
  expect(sheet.effectiveStyle(3, 6)).toEqual({ ...EMPHASIS, ...REVIEW });
  expect(sheet.text(3, 6)).toBe('？未達成');
  expect(sheet.cell(3, 6)?.value).toBe('未達成');
});

test('the marks are no part of what is read, of a formula neither', async () => {
  const { session, sheet } = openTable(MIXED);
  sheet.enter(4, 6, '="未達成"');
  const before = succeeded(await session.check());
  succeeded(await session.setHighlight(before, true));
  expect(sheet.text(4, 6)).toBe('▲未達成');
  expect(succeeded(await session.check()).check).toEqual(before.check);
});

test('the ribbon switches the active sheet, and off also where the table is gone', async () => {
  const { session, sheet } = openTable(MIXED);
  expect(succeeded(await session.toggleHighlight())).toEqual({
    on: true,
    unmet: 2,
    review: 0,
    beyond: 0,
    unwritten: 0,
  });
  expect(succeeded(await session.toggleHighlight()).on).toBe(false);
  expect(sheet.conditionalFormats).toEqual([]);
  succeeded(await session.toggleHighlight());
  sheet.deleteRows(0, 3);
  expect(succeeded(await session.toggleHighlight()).on).toBe(false);
  expect(sheet.conditionalFormats).toEqual([]);
  expect(await session.toggleHighlight()).toMatchObject({ ok: false, failure: { code: 'no-table' } });
});

test('where it breaks off that is said, and switching again sets it right', async () => {
  const { session, sheet, host } = openTable(MIXED);
  const checked = succeeded(await session.check());
  host.failRequest(2, { kind: 'error', code: 'GeneralException', afterWrites: 4 });
  const outcome = await session.setHighlight(checked, true);
  expect(outcome.ok ? '' : outcome.failure.message.ja).toContain('切り替え直すと');
  expect(sheet.conditionalFormats).toHaveLength(1);
  succeeded(await session.setHighlight(checked, false));
  expect(sheet.conditionalFormats).toEqual([]);
});

test('it follows the verdicts and the rows', async () => {
  const { session, sheet } = openTable(MIXED);
  succeeded(await session.setHighlight(succeeded(await session.check()), true));
  sheet.insertRows(4, 1);
  sheet.enter(3, 6, '未達成');
  sheet.enter(5, 6, '達成');
  expect(sheet.effectiveStyle(3, 6)).toEqual(EMPHASIS);
  expect(sheet.effectiveStyle(5, 6)).toEqual({});
});

test('other spellings a table uses for 未達成 are emphasised too', async () => {
  const { session, sheet } = openTable(table([{ measure: '1 施策', figure: '9(18)', status: '不 達 成' }]));
  succeeded(await session.setHighlight(succeeded(await session.check()), true));
  expect(sheet.effectiveStyle(3, 6).bold).toBe(true);
});

test("switched off it leaves nothing of ours and everything of the clerk's", async () => {
  const { session, sheet, Excel, Office } = openTable(MIXED);
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRange('D4:G9');
    cells.format.fill.color = '#DDEBF7';
    const own = cells.conditionalFormats.add('Custom');
    own.custom.rule.formula = '=D4="未達成"';
    own.custom.format.font.italic = true;
    await context.sync();
  });
  const [before, foreign] = [photograph(sheet), sheet.conditionalFormats];
  const checked = succeeded(await session.check());
  for (const on of [true, true, false, true]) succeeded(await session.setHighlight(checked, on));
  expect(sheet.conditionalFormats).toHaveLength(3);
  expect(sheet.effectiveStyle(3, 3)).toEqual({ ...EMPHASIS, italic: true });
  // Another session, as after the workbook was opened again, and rows moved in between.
  sheet.insertRows(5, 2);
  const later = createWorkbookSession(Excel, Office, checkHere, today);
  expect(succeeded(await later.isHighlighted())).toBe(true);
  succeeded(await later.setHighlight(succeeded(await later.check()), false));
  expect(succeeded(await later.isHighlighted())).toBe(false);
  sheet.deleteRows(5, 2);
  expect(sheet.conditionalFormats).toEqual(foreign);
  expect(differences(before, photograph(sheet))).toEqual([]);
});

test('a protected sheet keeps its look, and says why', async () => {
  const { session, sheet } = openTable(MIXED);
  const checked = succeeded(await session.check());
  sheet.protect({ options: {} });
  expect(await session.setHighlight(checked, true)).toMatchObject({
    ok: false,
    failure: { code: 'protected' },
  });
  expect(sheet.conditionalFormats).toEqual([]);
});

test('a sheet that is gone, and one without cells, are said', async () => {
  const { session, sheet, workbook } = openTable(MIXED);
  const checked = succeeded(await session.check());
  workbook.activeSheet = workbook.addSheet('グラフ', 'chart');
  expect((await session.isHighlighted()).ok).toBe(false);
  workbook.addSheet('別');
  workbook.removeSheet(sheet);
  expect(await session.setHighlight(checked, true)).toMatchObject({
    ok: false,
    failure: { code: 'sheet-gone' },
  });
});
