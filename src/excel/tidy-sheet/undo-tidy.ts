import type { Outcome, UndoResult } from '../../session/session.js';
import { ask, type ExcelLibrary } from '../ask.js';
import { perhapsTaken } from '../failures.js';
import { newSheetFailure } from '../new-sheet/sheet-failures.js';
import type { ExcelUndoLog, SheetStep } from '../undo-steps.js';

const sameCells = (seen: readonly (readonly unknown[])[], { cells }: SheetStep['held']): boolean =>
  JSON.stringify(seen) === JSON.stringify(cells);

interface Seen {
  readonly is: 'as-made' | 'changed' | 'gone';
  readonly isProtected: boolean;
  /** Whether the sheet it was made of can come to the front. */
  readonly showsSource: boolean;
}

function look(excel: ExcelLibrary, { sheetId, source, held }: SheetStep): Promise<Outcome<Seen>> {
  return ask(excel, async (context) => {
    const { workbook } = context;
    workbook.protection.load('protected');
    const sheet = workbook.worksheets.getItemOrNullObject(sheetId);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address,formulas');
    const from = workbook.worksheets.getItemOrNullObject(source);
    from.load('visibility');
    await context.sync();
    const asMade =
      !used.isNullObject &&
      used.address.replace(/^.*!/, '') === held.address &&
      sameCells(used.formulas, held);
    return {
      is: sheet.isNullObject ? 'gone' : asMade ? 'as-made' : 'changed',
      isProtected: workbook.protection.protected,
      showsSource: !from.isNullObject && from.visibility === 'Visible',
    };
  });
}

/**
 * Takes a sheet away that was made, while it still holds what was written into it and nothing else; the sheet it was
 * made of comes to the front. A sheet that holds more stays: nothing of it is ours to delete. It is asked about again once
 * every other write has been taken back, for what was typed may have been taken out. Two round trips.
 */
export async function undoTidy(
  excel: ExcelLibrary,
  log: ExcelUndoLog,
  step: SheetStep,
): Promise<Outcome<UndoResult>> {
  const { sheetId, sheetName: name, source } = step;
  const seen = await look(excel, step);
  if (!seen.ok) return seen;
  const { is, isProtected, showsSource } = seen.value;
  if (is === 'as-made') {
    if (isProtected) return { ok: false, failure: newSheetFailure('structure-protected') };
    const done = await ask(excel, async (context) => {
      const { worksheets } = context.workbook;
      if (showsSource) worksheets.getItem(source).activate();
      worksheets.getItem(sheetId).delete();
      await context.sync();
    });
    // The step stays: whether it is gone is seen the next time.
    if (!done.ok) return { ok: false, failure: perhapsTaken(done.failure, name) };
  }
  if (is === 'changed') log.deferLast();
  else log.settleLast(null);
  return {
    ok: true,
    value: { restored: [], left: [], sheet: { sheetId, name, source, taken: is !== 'changed' } },
  };
}
