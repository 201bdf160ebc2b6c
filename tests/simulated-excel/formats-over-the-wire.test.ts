import { openExcel, typeRows } from './open-excel.js';

test('a conditional format is added at top priority, shown, read back and deleted', async () => {
  const { Excel, sheet } = openExcel();
  typeRows(sheet, [['達成'], ['未達成']]);
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
    const first = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    first.custom.rule.formula = '=A1="未達成"';
    first.custom.format.fill.color = '#FFC7CE';
    first.custom.format.font.bold = true;
    first.stopIfTrue = false;
    const second = cells.conditionalFormats.add('Custom');
    second.custom.rule.formula = '=AND(A1="達成",N("soukatsu")=0)';
    second.custom.format.fill.color = '#C6EFCE';
    second.load('id,priority,type');
    await context.sync();
    expect(second.priority).toBe(0);

    const formats = cells.conditionalFormats;
    formats.load('items/id,items/priority,items/stopIfTrue,items/custom/rule/formula');
    await context.sync();
    expect(formats.items.map((format) => [format.custom.rule.formula, format.stopIfTrue])).toEqual([
      ['=AND(A1="達成",N("soukatsu")=0)', true],
      ['=A1="未達成"', false],
    ]);
    const range = second.getRange();
    range.load('address');
    await context.sync();
    expect(range.address).toBe('総括表!A1:A2');
    expect(sheet.effectiveStyle(0, 0)).toEqual({ fill: '#C6EFCE' });
    expect(sheet.effectiveStyle(1, 0)).toEqual({ fill: '#FFC7CE', bold: true });
    cells.conditionalFormats.getItem(second.id).delete();
    await context.sync();
  });
  expect(sheet.effectiveStyle(0, 0)).toEqual({});
  expect(sheet.conditionalFormats).toHaveLength(1);
});

test('clearing takes the conditional formats that touch the range', async () => {
  const { Excel, sheet } = openExcel();
  await Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.getRange('A1:A5').conditionalFormats.add('Custom');
    active.getRange('C1').conditionalFormats.add('Custom');
    active.getRange('A5:B9').conditionalFormats.clearAll();
    await context.sync();
  });
  expect(sheet.conditionalFormats.map((format) => format.area.column)).toEqual([2]);
});

test('other types of conditional formats answer ApiNotFound', async () => {
  const { Excel } = openExcel();
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').conditionalFormats.add('DataBar');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('a validation list is set, read and cleared', async () => {
  const { Excel, sheet } = openExcel();
  const list = { list: { inCellDropDown: true, source: '達成,未達成,—' } };
  await Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    const cells = active.getRange('G4:G6');
    cells.dataValidation.rule = list;
    const part = active.getRange('G3:G4').dataValidation;
    const none = active.getRange('A1').dataValidation;
    cells.dataValidation.load('rule,type');
    part.load('type');
    none.load('type');
    await context.sync();
    expect([cells.dataValidation.type, part.type, none.type]).toEqual(['List', 'Inconsistent', 'None']);
    expect(cells.dataValidation.rule).toEqual(list);
    active.getRange('G5').dataValidation.clear();
    await context.sync();
  });
  expect(sheet.validations.map(({ area }) => [area.row, area.rows])).toEqual([
    [3, 1],
    [5, 1],
  ]);
});

test('a rule of two kinds is refused', async () => {
  const { Excel } = openExcel();
  await expect(
    Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      dataValidation.rule = {
        list: { inCellDropDown: true, source: 'a' },
        custom: { formula: '=TRUE' },
      };
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a locked cell of a protected sheet stops the request there; what came before is done', async () => {
  const { Excel, sheet } = openExcel();
  sheet.format({ row: 0, column: 0, rows: 1, columns: 1 }, { locked: false });
  sheet.protect({ options: {} });
  await Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.protection.load('protected,options');
    await context.sync();
    expect(active.protection.protected).toBe(true);
    expect(active.protection.options.allowFormatCells).toBe(false);
    active.getRange('A1').values = [['done']];
    active.getRange('B1').values = [['refused']];
    active.getRange('A1').values = [['not reached']];
    await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    active.getRange('A1').format.fill.color = 'red';
    await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
  });
  expect([sheet.text(0, 0), sheet.text(0, 1)]).toEqual(['done', '']);
});

test('protection is put on and taken off, with its password', async () => {
  const { Excel, sheet } = openExcel();
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getActiveWorksheet();
    protection.protect({ allowFormatCells: true }, 'secret');
    await context.sync();
    expect(sheet.protection?.options).toEqual({ allowFormatCells: true });
    protection.unprotect('wrong');
    await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    protection.unprotect('secret');
    await context.sync();
  });
  expect(sheet.protection).toBeNull();
});

test('clearing takes contents, formats or all', async () => {
  const { Excel, sheet } = openExcel();
  typeRows(sheet, [['4/10', 'b', 'c']]);
  sheet.format({ row: 0, column: 0, rows: 1, columns: 3 }, { style: { fill: '#FF0000' } });
  sheet.merge({ row: 1, column: 2, rows: 2, columns: 1 });
  await Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.getRange('A1').clear('Formats');
    active.getRange('B1').clear('Contents');
    await context.sync();
    expect([sheet.text(0, 0), sheet.text(0, 1)]).toEqual(['46122', '']);
    expect(sheet.effectiveStyle(0, 0)).toEqual({});
    expect(sheet.effectiveStyle(0, 1)).toEqual({ fill: '#FF0000' });
    active.getRange().clear();
    await context.sync();
  });
  expect(sheet.usedArea(false)).toBeNull();
  expect(sheet.merges).toEqual([]);
});
