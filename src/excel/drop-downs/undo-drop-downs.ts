import type { LeftCell, Outcome, UndoResult } from '../../session/session.js';
import type { ExcelLibrary } from '../ask.js';
import { excelFailure, interruptedUndo } from '../failures.js';
import type { DropDownStep, ExcelUndoLog } from '../undo-steps.js';
import { lookAtLists } from './look-at-lists.js';
import { writeLists } from './write-lists.js';

/**
 * Takes back giving or taking drop-downs in two round trips. A cell with another validation by now, or on a row that
 * has moved, is left and named; what Excel refused for now stays in the log.
 * @requires ExcelApi 1.8
 */
export async function undoDropDowns(
  excel: ExcelLibrary,
  log: ExcelUndoLog,
  step: DropDownStep,
): Promise<Outcome<UndoResult>> {
  const looked = await lookAtLists(excel, step.sheetId, step.cells, false, step.table);
  if (!looked.ok) {
    if (looked.failure.code === 'sheet-gone') log.settleLast(null);
    return looked;
  }
  const asGiven = step.given ? 'ours' : 'none';
  const left: LeftCell[] = [];
  const restore = step.cells.filter(({ cell }) => {
    const seen = looked.value.cells.get(cell);
    if (!seen) return false;
    // One of ours that broke off half-way has no title yet.
    const isAsGiven = seen.list === asGiven || (step.given && seen.list === 'same-words');
    if (seen.inPlace && isAsGiven && !seen.hasMessage) return true;
    const reason = seen.inPlace ? 'validated' : 'changed-since';
    if (!seen.inPlace || isAsGiven || seen.list === 'other' || seen.list === 'same-words')
      left.push({ cell, reason, now: seen.text });
    return false;
  });
  if (restore.length > 0 && looked.value.isProtected) {
    return { ok: false, failure: excelFailure('protected', 'drop-downs') };
  }
  if (restore.length > 0) {
    const wrote = await writeLists(excel, step.sheetId, restore, !step.given);
    // The step stays: what has been restored already is passed over the next time.
    if (!wrote.ok) return { ok: false, failure: interruptedUndo(wrote.failure) };
  }
  log.settleLast(null);
  return { ok: true, value: { restored: restore.map(({ cell }) => cell), left } };
}
