import { ask, type ExcelLibrary } from './ask.js';
import { excelFailure } from './failures.js';
import type { CheckedSheet, Outcome } from './session.js';

/** Brings a checked sheet to the front and selects a cell of it, in one round trip. */
export async function selectCell(
  excel: ExcelLibrary,
  { sheetId }: CheckedSheet,
  cell: string,
): Promise<Outcome<void>> {
  const selected = await ask(excel, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
  // A hidden sheet can't come to the front.
  if (!selected.ok && selected.failure.detail.startsWith('InvalidOperation:')) {
    return { ok: false, failure: excelFailure('sheet-gone', selected.failure.detail) };
  }
  return selected;
}
