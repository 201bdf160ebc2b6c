import { openExcel } from './open-excel.js';

type Excel = ReturnType<typeof openExcel>['Excel'];

const readName = ({ Excel }: { Excel: Excel }) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });

test('while a cell is edited requests fail, or wait if they ask to', async () => {
  const excel = openExcel();
  excel.host.cellEdit = true;
  await expect(readName(excel)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const waiting = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(excel.host.log).toHaveLength(1);
  excel.host.cellEdit = false;
  await expect(waiting).resolves.toBe('総括表');
  await expect(readName(excel)).resolves.toBe('総括表');
});

test('the payload limit counts bytes, not letters, both ways', async () => {
  const { Excel, sheet, host } = openExcel({ payloadLimit: 5000 });
  const text = '達'.repeat(1500);
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[text]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  for (const row of [0, 1]) sheet.store(row, 0, { value: text });
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').load('values');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  expect(host.log.map((record) => record.outcome)).toEqual([5103, 5104]);
});

test('an older Excel says so, and does not know newer members', async () => {
  const { Excel, Office } = openExcel({ requirementSets: { ExcelApi: '1.4' } });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.4')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.6')).toBe(false);
  expect(Office.context.requirements.isSetSupported('CustomXmlParts')).toBe(false);
  const old = { code: 'ApiNotFound' };
  const ask = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
    });
  await expect(
    ask((sheet) => sheet.getRange('A1').conditionalFormats.load('items/id')),
  ).rejects.toMatchObject(old);
  await expect(ask((sheet) => sheet.getRange('A1').dataValidation.load('type'))).rejects.toMatchObject(old);
  await expect(ask((_, context) => context.workbook.customXmlParts.add('<a/>'))).rejects.toMatchObject(old);
  await expect(ask((sheet) => void sheet.onChanged.add(async () => {}))).rejects.toMatchObject(old);
  await expect(ask((sheet) => void sheet.getUsedRangeOrNullObject(true))).resolves.toBeUndefined();
});

test('planned faults strike the request they are planned for, once', async () => {
  const excel = openExcel();
  excel.host.failRequest(2, { kind: 'error', code: 'GeneralException', message: 'busy' });
  excel.host.failRequest(3, { kind: 'lostSession' });
  excel.host.failRequest(4, { kind: 'cellEdit' });
  await expect(readName(excel)).resolves.toBe('総括表');
  await expect(readName(excel)).rejects.toMatchObject({ code: 'GeneralException', message: 'busy' });
  await expect(readName(excel)).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
  await expect(readName(excel)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  await expect(readName(excel)).resolves.toBe('総括表');
  expect(excel.host.log.map((record) => record.outcome)).toEqual([
    'ok',
    'GeneralException',
    5012,
    5004,
    'ok',
  ]);
});

test('a fault in the middle of a request leaves what came before it done', async () => {
  const { Excel, sheet, host } = openExcel();
  await Excel.run(async (context) => {
    const active = context.workbook.worksheets.getItem('総括表');
    active.getRange('A1').values = [['first']];
    active.getRange('A2').values = [['second']];
    host.failRequest(1, { kind: 'error', code: 'GeneralException', afterWrites: 1 });
    await expect(context.sync()).rejects.toMatchObject({ code: 'GeneralException' });
  });
  expect(sheet.text(0, 0)).toBe('first');
  expect(sheet.text(1, 0)).toBe('');
});

test("somebody else's edit can slip in before a request", async () => {
  const { Excel, sheet, workbook, host } = openExcel();
  sheet.enter(0, 0, 'before');
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.load('values');
    await context.sync();
    host.beforeRequest(1, () => workbook.actAs('remote', () => sheet.enter(0, 0, 'after')));
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([['after']]);
  });
});

test('the log tells writing, undoable and reading requests apart', async () => {
  const { Excel, host } = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    sheet.getRange('A1').values = [['x']];
    await context.sync();
    sheet.getRange('A1').conditionalFormats.clearAll();
    await context.sync();
  });
  const counted = host.log.filter((record) => !record.cleanup);
  expect(counted.map(({ writes, undoable }) => [writes, undoable])).toEqual([
    [false, false],
    [true, true],
    [true, false],
  ]);
  expect(counted[1]?.names).toContain('Values');
  expect(counted[1]?.bytes).toBeGreaterThan(100);
});
