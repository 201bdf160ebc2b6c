import type { Outcome } from '../../session/session.js';
import { ask, type ExcelLibrary } from '../ask.js';
import type { CellContent } from '../cell-content.js';
import type { SheetStep } from '../undo-steps.js';

/** A sheet that was made, with what it takes to take it away again. */
export type MadeSheetStep = Outcome<SheetStep>;

/** Brings the sheet to the front, and gives what it holds as Excel took it. */
export function showAndRead(excel: ExcelLibrary, id: string): Promise<Outcome<SheetStep['held']>> {
  return ask(excel, async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.activate();
    sheet.getRange('A1').select();
    const used = sheet.getUsedRange(true);
    used.load('address,formulas');
    await context.sync();
    return { address: used.address.replace(/^.*!/, ''), cells: used.formulas as CellContent[][] };
  });
}
