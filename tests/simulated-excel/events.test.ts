import { cellArea } from '../../src/simulated-excel/area.js';
import { officeInNode } from '../../src/simulated-excel/node/index.js';
import { openExcel } from './open-excel.js';

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

test('changes of one sheet are told with place, kind and origin', async () => {
  const { Excel, sheet, workbook } = openExcel();
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
      heard.push([event.type, event.changeType, event.address, event.source, event.triggerSource]);
    });
    await context.sync();
    context.workbook.worksheets.getActiveWorksheet().getRange('B2:C2').values = [[1, 2]];
    await context.sync();
  });
  sheet.enter(3, 0, 'x');
  workbook.actAs('remote', () => sheet.insertRows(1, 2));
  workbook.addSheet('二').enter(0, 0, 'elsewhere');
  expect(heard).toEqual([]);
  await soon();
  expect(heard).toEqual([
    ['WorksheetChanged', 'RangeEdited', 'B2:C2', 'Local', 'ThisLocalAddin'],
    ['WorksheetChanged', 'RangeEdited', 'A4', 'Local', 'Unknown'],
    ['WorksheetChanged', 'RowInserted', '2:3', 'Remote', 'Unknown'],
  ]);
});

test('the collection hears of every sheet, and of sheets coming to the front', async () => {
  const { Excel, sheet, workbook } = openExcel();
  const second = workbook.addSheet('二');
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async (event) => void heard.push(['changed', event.worksheetId]));
    worksheets.onActivated.add(async (event) => void heard.push(['activated', event.worksheetId]));
    worksheets.onDeactivated.add(async (event) => void heard.push(['deactivated', event.worksheetId]));
    await context.sync();
  });
  second.enter(0, 0, 'x');
  workbook.activeSheet = second;
  await soon();
  expect(heard).toEqual([
    ['changed', second.id],
    ['deactivated', sheet.id],
    ['activated', second.id],
  ]);
});

test('selections are told', async () => {
  const { Excel, sheet, workbook } = openExcel();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.onSelectionChanged.add(async (event) => void heard.push(event.address));
    await context.sync();
  });
  workbook.select(sheet, cellArea(4, 1));
  await soon();
  expect(heard).toEqual(['B5']);
});

test('while events are switched off nothing is told, then or later', async () => {
  const { Excel, sheet } = openExcel();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.onChanged.add(async (event) => void heard.push(event.address));
    context.runtime.enableEvents = false;
    await context.sync();
    active.getRange('A1').values = [['x']];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  sheet.enter(1, 0, 'y');
  await soon();
  expect(heard).toEqual(['A2']);
});

test('a handler that was removed hears nothing more', async () => {
  const { Excel, sheet } = openExcel();
  const heard: string[] = [];
  const handle = await Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    const result = active.onChanged.add(async (event) => void heard.push(event.address));
    await context.sync();
    return result;
  });
  sheet.enter(0, 0, 'x');
  await soon();
  await Excel.run(handle.context, async (context) => {
    handle.remove();
    await context.sync();
  });
  sheet.enter(0, 1, 'y');
  await soon();
  expect(heard).toEqual(['A1']);
});

test('two copies of the add-in share the workbook and hear what they asked for, until they close', async () => {
  const { Excel, sheet, host } = openExcel();
  const second = officeInNode(host);
  const heard: string[] = [];
  for (const [name, copy] of [
    ['pane', Excel],
    ['command', second.Excel],
  ] as const) {
    await copy.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.onChanged.add(async (event) => void heard.push(`${name} ${event.address}`));
      await context.sync();
    });
  }
  await second.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x']];
    await context.sync();
  });
  await soon();
  expect(heard.sort()).toEqual(['command A1', 'pane A1']);
  second.close();
  sheet.enter(1, 0, 'y');
  await soon();
  expect(heard).toHaveLength(3);
});
