import type { Outcome } from '../../session/session.js';
import { ask, type ExcelLibrary } from '../ask.js';
import { newSheetFailure } from './sheet-failures.js';

/** A worksheet as it is before sheets are added. */
export interface SheetNow {
  readonly id: string;
  readonly name: string;
  /** Place among all tabs, from 0. */
  readonly position: number;
}

export interface WorkbookNow {
  /** The file's name; a workbook that was never saved has one, too. */
  readonly name: string;
  readonly sheets: readonly SheetNow[];
}

/**
 * Looks what a workbook is like before sheets are added to it. One round trip; fails where its structure is protected,
 * for then Excel takes no sheet (Microsoft Support, "Protect a workbook").
 */
export async function workbookNow(excel: ExcelLibrary): Promise<Outcome<WorkbookNow>> {
  const looked = await ask(excel, async (context) => {
    const { workbook } = context;
    workbook.load('name');
    // ExcelApi 1.7.
    workbook.protection.load('protected');
    workbook.worksheets.load('items/id,items/name,items/position');
    await context.sync();
    const sheets = workbook.worksheets.items.map(({ id, name, position }) => ({ id, name, position }));
    return { name: workbook.name, isProtected: workbook.protection.protected, sheets };
  });
  if (!looked.ok) return looked;
  const { isProtected, name, sheets } = looked.value;
  return isProtected
    ? { ok: false, failure: newSheetFailure('structure-protected') }
    : { ok: true, value: { name, sheets } };
}
