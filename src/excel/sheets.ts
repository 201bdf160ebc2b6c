import { type Cell, checkAlone } from '../engine/index.js';
import type { FoundTable, NamedSheet, Outcome } from '../session/session.js';
import { ask, type ExcelLibrary } from './ask.js';
import type { CellContent } from './cell-content.js';
import { REPORT_MARK } from './report/report-mark.js';

/** Which sheets a workbook has, and which of them hold a summary table. */

/** A title and a header stand in the first rows; below them nothing is asked for. */
const FIRST_ROWS = 'A1:AX60';

/** So many sheets are looked at in one request, for its answer to stay well below 5 MB. */
const SHEETS_A_REQUEST = 20;

async function loadSheets(context: Excel.RequestContext): Promise<NamedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  return worksheets.items.map(({ id, name, visibility }) => ({
    sheetId: id,
    name,
    hidden: visibility !== 'Visible',
  }));
}

/** All worksheets in the order of their tabs, hidden ones too; two round trips. Chart sheets are none. */
export function listSheets(excel: ExcelLibrary): Promise<Outcome<readonly NamedSheet[]>> {
  return ask(excel, async (context) => {
    const sheets = await loadSheets(context);
    const marks = sheets.map(({ sheetId }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      const mark = sheet.names.getItemOrNullObject(REPORT_MARK);
      mark.load('name');
      return mark;
    });
    await context.sync();
    return sheets.map((sheet, at) =>
      marks[at]?.isNullObject === false ? { ...sheet, isReport: true } : sheet,
    );
  });
}

function textOf(value: CellContent): Cell {
  return typeof value === 'number' ? { text: String(value), number: value } : String(value);
}

async function lookAt(context: Excel.RequestContext, sheets: readonly NamedSheet[]): Promise<FoundTable[]> {
  const asked = sheets.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.sheetId);
    const used = worksheet.getRange(FIRST_ROWS).getUsedRangeOrNullObject(true);
    used.load('values,rowIndex,columnIndex');
    return { sheet, used };
  });
  await context.sync();
  return asked.flatMap(({ sheet, used }): FoundTable[] => {
    if (used.isNullObject) return [];
    const rows = (used.values as CellContent[][]).map((row) => row.map(textOf));
    const result = checkAlone({
      name: sheet.name,
      firstRow: used.rowIndex,
      firstColumn: used.columnIndex,
      rows,
    });
    return result.ok ? [{ ...sheet, title: result.check.judged.table.title }] : [];
  });
}

/**
 * The sheets in whose first rows a summary table begins, with its title. One round trip for the list of sheets and one
 * for every twenty of them, however large they are.
 */
export function findTables(excel: ExcelLibrary): Promise<Outcome<readonly FoundTable[]>> {
  return ask(excel, async (context) => {
    const sheets = await loadSheets(context);
    const found: FoundTable[] = [];
    for (let at = 0; at < sheets.length; at += SHEETS_A_REQUEST) {
      found.push(...(await lookAt(context, sheets.slice(at, at + SHEETS_A_REQUEST))));
    }
    return found;
  });
}
