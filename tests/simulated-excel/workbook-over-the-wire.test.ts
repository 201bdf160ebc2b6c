import { cellArea } from '../../src/simulated-excel/area.js';
import { openExcel } from './open-excel.js';

test('a missing sheet is a null object or ItemNotFound', async () => {
  const { Excel } = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('ない');
    const cell = sheet.getRange('A1');
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
    expect(cell.isNullObject).toBe(true);
  });
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('ない').load('name');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('sheets are listed, added, renamed, activated and deleted', async () => {
  const { Excel, workbook } = openExcel();
  workbook.addSheet('グラフ', 'chart');
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const report = worksheets.add('確認結果');
    report.activate();
    report.name = '結果';
    worksheets.load('items/name,items/visibility');
    const active = worksheets.getActiveWorksheet();
    active.load('name,position');
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['総括表', '結果']);
    expect(active.toJSON()).toMatchObject({ name: '結果', position: 2 });
    report.delete();
    await context.sync();
  });
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['総括表', 'グラフ']);
  expect(workbook.activeSheet.name).toBe('総括表');
});

test('a sheet of the same name in other letters is refused', async () => {
  const { Excel } = openExcel();
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.add('Report');
      context.workbook.worksheets.add('REPORT');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
});

test('with a chart sheet in front there is no active worksheet and no selected range', async () => {
  const { Excel, workbook } = openExcel();
  workbook.activeSheet = workbook.addSheet('グラフ', 'chart');
  const ask = (what: (workbook: Excel.Workbook) => { load(names: string): unknown }) =>
    Excel.run(async (context) => {
      what(context.workbook).load('id,address');
      await context.sync();
    });
  await expect(ask((book) => book.worksheets.getActiveWorksheet())).rejects.toMatchObject({
    code: 'GeneralException',
  });
  await expect(ask((book) => book.getSelectedRange())).rejects.toMatchObject({ code: 'InvalidSelection' });
});

test('selecting moves the selection and brings the sheet to the front', async () => {
  const { Excel, workbook } = openExcel();
  const second = workbook.addSheet('二');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('二').getRange('B2:C3').select();
    const cell = context.workbook.getActiveCell();
    const selected = context.workbook.getSelectedRange();
    cell.load('address');
    selected.load('address');
    await context.sync();
    expect([cell.address, selected.address]).toEqual(['二!B2', '二!B2:C3']);
  });
  expect(workbook.activeSheet).toBe(second);
  expect(workbook.selection.area).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
});

test('custom XML parts are found by namespace', async () => {
  const { Excel, workbook } = openExcel();
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const none = parts.getByNamespace('urn:soukatsu').getOnlyItemOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    parts.add('<?xml version="1.0"?><s:a xmlns:s="urn:soukatsu"/>');
    parts.add('<b xmlns="urn:other" note="urn:soukatsu"/>');
    const part = parts.getByNamespace('urn:soukatsu').getOnlyItemOrNullObject();
    const xml = part.getXml();
    await context.sync();
    expect(xml.value).toBe('<?xml version="1.0"?><s:a xmlns:s="urn:soukatsu"/>');
    part.setXml('<a xmlns="urn:soukatsu">2</a>');
    await context.sync();
    expect(workbook.customXmlParts[0]?.xml).toBe('<a xmlns="urn:soukatsu">2</a>');
    part.delete();
    await context.sync();
  });
  expect(workbook.customXmlParts).toHaveLength(1);
});

test('of several custom XML parts none is the only one, and each is found by its id', async () => {
  const { Excel, workbook } = openExcel();
  const [first] = [1, 2].map((number) => workbook.addCustomXmlPart(`<a xmlns="urn:soukatsu">${number}</a>`));
  const id = first?.id ?? '';
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace('urn:soukatsu');
    const [only, own, other] = [
      parts.getOnlyItemOrNullObject(),
      parts.getItem(id).getXml(),
      parts.getItemOrNullObject('nobody'),
    ];
    await context.sync();
    expect([only.isNullObject, own.value, other.isNullObject]).toEqual([true, first?.xml, true]);
  });
  const refused = (act: (context: Excel.RequestContext) => void) =>
    Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
  const only = (context: Excel.RequestContext) =>
    void context.workbook.customXmlParts.getByNamespace('urn:soukatsu').getOnlyItem().getXml();
  await expect(refused(only)).rejects.toMatchObject({ code: 'ItemNotFound' });
  const nameless = (context: Excel.RequestContext) =>
    void context.workbook.customXmlParts.getByNamespace('').getCount();
  await expect(refused(nameless)).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('calculation mode is kept', async () => {
  const { Excel, workbook } = openExcel();
  await Excel.run(async (context) => {
    context.application.calculationMode = 'Manual';
    context.application.load('calculationMode');
    await context.sync();
    expect(context.application.calculationMode).toBe('Manual');
  });
  expect(workbook.calculationMode).toBe('Manual');
  expect(workbook.selection.area).toEqual(cellArea(0, 0));
});

test('while the structure of the workbook is protected no sheet comes, goes, moves, hides or changes its name', async () => {
  const { Excel, workbook } = openExcel();
  workbook.addSheet('別紙');
  workbook.structureProtected = true;
  const attempts: readonly ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => sheet.delete(),
    (sheet) => {
      sheet.name = '付表';
    },
    (sheet) => {
      sheet.position = 0;
    },
    (sheet) => {
      sheet.visibility = 'Hidden';
    },
    (sheet) => sheet.context.workbook.worksheets.add('結果'),
  ];
  for (const attempt of attempts)
    await expect(
      Excel.run(async (context) => {
        attempt(context.workbook.worksheets.getItem('別紙'));
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'AccessDenied' });
  await Excel.run(async (context) => {
    const { protection } = context.workbook;
    protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(true);
  });
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['総括表', 'Visible'],
    ['別紙', 'Visible'],
  ]);
});
