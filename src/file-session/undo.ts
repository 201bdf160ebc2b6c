import { cellText } from '../engine/index.js';
import type { LeftCell, Outcome, UndoResult } from '../session/session.js';
import type { FileDesk } from './file-desk.js';
import { cellsOf, sheetOf } from './read-file.js';
import { cellOf, stands } from './write-edits.js';

/**
 * Takes back the last write, cell by cell where it still holds what was written: the cell holds again what it held before, and is the
 * file's own where it was. Cells that hold something else by now are left and named.
 */
export function undoLast({ file, log }: FileDesk): Outcome<UndoResult> {
  const step = log.last;
  if (!step) return { ok: true, value: { restored: [], left: [] } };
  const own = sheetOf(file, step.sheetId);
  if (!own.ok) return own;
  const now = cellsOf(file, own.value);
  if (!now.ok) return now;
  const left: LeftCell[] = [];
  const restore = step.cells.filter(({ cell, textBefore, written, landmark }) => {
    const text = cellText(cellOf(now.value, cell));
    const isOurs = stands(now.value, step.table) && stands(now.value, landmark);
    if (isOurs && text === written) return true;
    if (!isOurs || text !== textBefore) left.push({ cell, reason: 'changed-since', now: text });
    return false;
  });
  log.settleLast(null);
  if (restore.length > 0)
    file.put(own.value.index, new Map(restore.map(({ cell, before }) => [cell, before])));
  return { ok: true, value: { restored: restore.map(({ cell }) => cell), left } };
}
