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

test('a number format longer than Excel takes is refused, for a cell and for a condition', async () => {
  const { Excel, sheet } = openExcel();
  const set = (length: number, put: (cell: Excel.Range, format: string) => void) =>
    Excel.run(async (context) => {
      put(context.workbook.worksheets.getActiveWorksheet().getRange('A1'), '@'.repeat(length));
      await context.sync();
    });
  const onCell = (cell: Excel.Range, format: string) => {
    cell.numberFormat = [[format]];
  };
  const onCondition = (cell: Excel.Range, format: string) => {
    cell.conditionalFormats.add('Custom').custom.format.numberFormat = format;
  };
  for (const put of [onCell, onCondition]) {
    await set(255, put);
    await expect(set(256, put)).rejects.toMatchObject({ code: 'InvalidArgument' });
  }
  expect(sheet.cell(0, 0)?.numberFormat).toHaveLength(255);
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
