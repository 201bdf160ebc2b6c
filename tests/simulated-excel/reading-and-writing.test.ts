import { cellArea } from '../../src/simulated-excel/area.js';
import { openExcel, typeRows } from './open-excel.js';

test('the used range of values comes in one round trip, with texts, numbers and places', async () => {
  const { Excel, sheet, host } = openExcel();
  typeRows(sheet, [
    ['', ''],
    ['', '実績', '58.7%'],
  ]);
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    used.load(
      'values,text,formulas,numberFormat,valueTypes,address,rowIndex,columnIndex,rowCount,columnCount',
    );
    await context.sync();
    expect(used.toJSON()).toMatchObject({
      address: '総括表!B2:C2',
      values: [['実績', 0.587]],
      text: [['実績', '58.70%']],
      formulas: [['実績', 0.587]],
      numberFormat: [['General', '0.00%']],
      valueTypes: [['String', 'Double']],
      rowIndex: 1,
      columnIndex: 1,
      rowCount: 1,
      columnCount: 2,
    });
  });
  expect(host.roundTrips).toBe(1);
});

test('a blank sheet is a null object for values and A1 otherwise', async () => {
  const { Excel } = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const values = sheet.getUsedRangeOrNullObject(true);
    const anything = sheet.getUsedRangeOrNullObject(false);
    anything.load('address');
    await context.sync();
    expect(values.isNullObject).toBe(true);
    expect(anything.address).toBe('総括表!A1');
  });
});

test('strings are read as typed unless the cell is a text cell first', async () => {
  const { Excel, sheet } = openExcel();
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    cells.numberFormat = [['General', '@']];
    cells.values = [['4/10', '4/10']];
    cells.load('values,text');
    await context.sync();
    expect(cells.values).toEqual([[46_122, '4/10']]);
    expect(cells.text).toEqual([['4月10日', '4/10']]);
  });
  expect(sheet.cell(0, 0)?.numberFormat).toBe('m"月"d"日"');
});

test('null leaves a cell, "" clears it, one value fills all', async () => {
  const { Excel, sheet } = openExcel();
  typeRows(sheet, [['a', 'b', 'c']]);
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
    cells.values = [[null, '', 'd']];
    await context.sync();
    expect([0, 1, 2].map((column) => sheet.text(0, column))).toEqual(['a', '', 'd']);
    cells.values = 'x' as unknown as string[][];
    await context.sync();
    expect([0, 1, 2].map((column) => sheet.text(0, column))).toEqual(['x', 'x', 'x']);
  });
});

test('formulas are kept, and computed where they are simple', async () => {
  const { Excel, sheet, workbook } = openExcel();
  typeRows(sheet, [['3']]);
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRange('B1:C1');
    cells.formulas = [['=A1*2', '=COUNTIF(A:A,3)']];
    cells.load('values,formulas');
    await context.sync();
    expect(cells.values).toEqual([[6, '']]);
    expect(cells.formulas).toEqual([['=A1*2', '=COUNTIF(A:A,3)']]);
  });
  expect(workbook.warnings).toHaveLength(1);
});

test('cells a merge covers read blank and swallow what is written', async () => {
  const { Excel, sheet } = openExcel();
  sheet.enter(0, 0, '戦略');
  sheet.merge({ row: 0, column: 0, rows: 2, columns: 1 });
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
    cells.values = [['above'], ['below']];
    cells.load('values');
    await context.sync();
    expect(cells.values).toEqual([['above'], ['']]);
  });
});

test('wrong dimensions, bad addresses and bad colours are refused', async () => {
  const { Excel } = openExcel();
  const refused = (act: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
  const invalid = { code: 'InvalidArgument' };
  await expect(refused((sheet) => (sheet.getRange('A1:B2').values = [[1]]))).rejects.toMatchObject(invalid);
  await expect(refused((sheet) => sheet.getRange('A0').load('address'))).rejects.toMatchObject(invalid);
  await expect(refused((sheet) => (sheet.getRange('A1').format.fill.color = 'banana'))).rejects.toMatchObject(
    invalid,
  );
  await expect(refused((sheet) => sheet.getCell(-1, 0).load('address'))).rejects.toMatchObject(invalid);
});

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

test('whole rows are inserted and deleted', async () => {
  const { Excel, sheet } = openExcel();
  typeRows(sheet, [['a'], ['b'], ['c']]);
  await Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.getRange('B2').getEntireRow().insert('Down');
    active.getRange('1:1').delete('Up');
    await context.sync();
  });
  expect([0, 1, 2].map((row) => sheet.text(row, 0))).toEqual(['', 'b', 'c']);
});

test('formats are written and read, mixed ones as Excel answers them', async () => {
  const { Excel, sheet } = openExcel();
  await Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.getRange('A1').format.fill.color = '#ffcc00';
    active.getRange('A1').format.font.bold = true;
    const one = active.getRange('A1');
    const two = active.getRange('A1:A2');
    one.load('format/fill/color,format/font/bold,format/protection/locked');
    two.load('format/fill/color,format/font/bold');
    await context.sync();
    expect([one.format.fill.color, one.format.font.bold, one.format.protection.locked]).toEqual([
      '#FFCC00',
      true,
      true,
    ]);
    expect([two.format.fill.color, two.format.font.bold]).toEqual(['', null]);
  });
  expect(sheet.effectiveStyle(0, 0)).toEqual({ fill: '#FFCC00', bold: true });
});

test('what is not loaded throws, and what is not simulated answers ApiNotFound', async () => {
  const { Excel } = openExcel();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    await context.sync();
    expect(() => cell.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
  });
  await expect(
    Excel.run(async (context) => {
      context.workbook.tables.load('items/name');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('20,000 rows are read in one request', async () => {
  const { Excel, sheet, host } = openExcel({ payloadLimit: null });
  for (let row = 0; row < 20_000; row++) {
    for (let column = 0; column < 8; column++) sheet.store(row, column, { value: row * 8 + column });
  }
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    used.load('values,address');
    await context.sync();
    expect(used.address).toBe('総括表!A1:H20000');
    expect(used.values[19_999]?.[7]).toBe(159_999);
  });
  expect(host.roundTrips).toBe(1);
});

test('the library splits a large write inside one request', async () => {
  const { Excel, sheet, host } = openExcel();
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 1000, 4);
    cells.values = Array.from({ length: 1000 }, (_, row) => [row, 1, 2, 3]);
    await context.sync();
  });
  expect(sheet.usedArea(true)).toEqual({ row: 0, column: 0, rows: 1000, columns: 4 });
  expect(sheet.cell(999, 0)?.value).toBe(999);
  expect(host.roundTrips).toBe(1);
});

test('tracked ranges are let go in a clean-up request that does not count', async () => {
  const { Excel, host, trackedObjects } = openExcel();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.load('values');
    await context.sync();
    cell.values = [['x']];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(host.roundTrips).toBe(2);
  expect(host.log.map((record) => record.cleanup)).toEqual([false, false, true]);
  expect(host.log.map((record) => record.writes)).toEqual([false, true, false]);
  expect(trackedObjects()).toBe(0);
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
