import type { FrontSheet } from '../../src/session/session.js';
import { officeInNode } from '../../src/simulated-excel/node/index.js';
import { openTable, SMALL, succeeded } from './open-table.js';

/** Until the events of what was just done have been told. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

test('which sheet is in front is told, each time another one comes there, until it is stopped', async () => {
  const { session, sheet, workbook } = openTable(
    SMALL,
    { requirementSets: { ExcelApi: '1.7' } },
    officeInNode,
  );
  expect(succeeded(await session.front())).toEqual({ sheetId: sheet.id, name: sheet.name, sheets: 1 });
  const heard: (FrontSheet | null)[] = [];
  const stop = succeeded(await session.watchFront((front) => heard.push(front)));
  const other = workbook.addSheet('R6');
  workbook.activeSheet = other;
  await soon();
  expect(heard.at(-1)).toEqual({ sheetId: other.id, name: 'R6', sheets: 2 });
  succeeded(await session.bringToFront(sheet.id));
  await soon();
  expect(workbook.activeSheet).toBe(sheet);
  expect(heard.at(-1)).toMatchObject({ sheetId: sheet.id });
  await stop();
  const count = heard.length;
  workbook.activeSheet = other;
  await soon();
  expect(heard.length).toBe(count);
});

test('a hidden sheet does not come to the front', async () => {
  const { session, sheet, workbook } = openTable(SMALL);
  const other = workbook.addSheet('R6');
  other.show('Hidden');
  expect((await session.bringToFront(other.id)).ok).toBe(false);
  expect(workbook.activeSheet).toBe(sheet);
});
