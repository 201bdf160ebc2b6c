import { ask, type ExcelLibrary } from '../ask.js';
import { excelFailure } from '../failures.js';
import type { Outcome, UndoResult } from '../session.js';
import type { SheetStep, UndoLog } from '../undo-log.js';

/** What a look at the sheet tells. */
type Seen = 'taken' | 'changed' | 'locked' | 'gone';

const sameCells = (seen: readonly (readonly unknown[])[], { cells }: SheetStep['held']): boolean =>
  JSON.stringify(seen) === JSON.stringify(cells);

/**
 * Takes a sheet away that was made, while it still holds what was written into it and nothing else; the sheet it was
 * made of comes to the front. A sheet that holds more stays, and leaves the log: nothing of it is ours to delete. Two
 * round trips.
 */
export async function undoTidy(
  excel: ExcelLibrary,
  log: UndoLog,
  step: SheetStep,
): Promise<Outcome<UndoResult>> {
  const done = await ask(excel, async (context): Promise<Seen> => {
    const { workbook } = context;
    workbook.protection.load('protected');
    const sheet = workbook.worksheets.getItemOrNullObject(step.sheetId);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address,formulas');
    const source = workbook.worksheets.getItemOrNullObject(step.source);
    source.load('visibility');
    await context.sync();
    if (sheet.isNullObject) return 'gone';
    const holds =
      !used.isNullObject &&
      used.address.replace(/^.*!/, '') === step.held.address &&
      sameCells(used.formulas, step.held);
    if (!holds) return 'changed';
    if (workbook.protection.protected) return 'locked';
    if (!source.isNullObject && source.visibility === 'Visible') source.activate();
    sheet.delete();
    await context.sync();
    return 'taken';
  });
  if (!done.ok) return done;
  if (done.value === 'locked') return { ok: false, failure: excelFailure('structure-protected') };
  log.settleLast(null);
  const { sheetName: name, source } = step;
  const sheet = { name, source, taken: done.value !== 'changed' };
  return { ok: true, value: { restored: [], left: [], sheet } };
}
