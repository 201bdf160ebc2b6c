import type { LeftReason } from '../engine/index.js';
import type { Landmark } from '../session/landmark.js';
import { nextTask } from '../session/next-task.js';
import type { LeftCell, Outcome, UndoResult } from '../session/session.js';
import type { ExcelLibrary } from './ask.js';
import { isFormula, shownContent } from './cell-content.js';
import { excelFailure, interruptedUndo } from './failures.js';
import type { PressedParts } from './pressed-parts.js';
import { type CellNow, type CellsNow, readCells } from './read-cells.js';
import type { ExcelUndoLog, WriteStep, WrittenCell } from './undo-steps.js';
import type { CellWrite } from './write-cells.js';
import { lowestOf, writeGuarded } from './write-guarded.js';

function isRestored({ before }: WrittenCell, { content, numberFormat }: CellNow): boolean {
  return content === before.content && numberFormat === before.numberFormat;
}

/** Why a cell must not be restored, or null. */
function reasonToLeave(
  own: WrittenCell,
  now: CellNow,
  { cells, isLocked }: CellsNow,
  table: Landmark | undefined,
): LeftReason | null {
  if (table && cells.get(table.cell)?.content !== table.text) return 'changed-since';
  if (own.landmark && cells.get(own.landmark.cell)?.content !== own.landmark.text) return 'changed-since';
  if (isFormula(now.content)) return 'formula';
  // Its format may have been set before a failure kept the text from being written.
  if (now.content !== own.written && now.content !== own.before.content) return 'changed-since';
  return isLocked(own.cell) ? 'protected' : null;
}

function sort({ cells, table }: WriteStep, looked: CellsNow) {
  const restore: WrittenCell[] = [];
  const left: LeftCell[] = [];
  for (const own of cells) {
    const now = looked.cells.get(own.cell);
    if (!now) continue;
    const reason = reasonToLeave(own, now, looked, table);
    if (reason) left.push({ cell: own.cell, reason, now: shownContent(now.content, now.text) });
    else if (!isRestored(own, now)) restore.push(own);
  }
  return { restore, left };
}

function restoring({ cell, before }: WrittenCell, now: CellNow): CellWrite {
  const changed = now.numberFormat !== before.numberFormat;
  return {
    cell,
    content: before.content,
    numberFormat: changed ? before.numberFormat : null,
    arrivesIn: before.numberFormat,
  };
}

/**
 * Takes back a write of cells in two round trips: one compares, one restores content and number format. Cells that hold
 * something else by now, or stand on a row that has moved, are left and named. What Excel refused for now (protection,
 * a cell being edited, a lost connection) stays in the log; a sheet that is gone leaves it.
 */
async function undoWrite(
  excel: ExcelLibrary,
  log: ExcelUndoLog,
  step: WriteStep,
): Promise<Outcome<UndoResult>> {
  const looked = await readCells(
    excel,
    step.sheetId,
    step.cells.map(({ cell }) => cell),
    [...step.cells.map(({ landmark }) => landmark), step.table].flatMap((mark) => (mark ? [mark.cell] : [])),
    false,
  );
  if (!looked.ok) {
    if (looked.failure.code === 'sheet-gone') log.settleLast(null);
    return looked;
  }
  const { restore, left } = sort(step, looked.value);
  await nextTask();
  const locked = new Set(left.filter(({ reason }) => reason === 'protected').map(({ cell }) => cell));
  const later = step.cells.filter(({ cell }) => locked.has(cell));
  if (restore.length === 0 && later.length > 0) {
    return { ok: false, failure: excelFailure('protected', 'all cells are locked') };
  }
  if (restore.length === 0) {
    log.settleLast(null);
    return { ok: true, value: { restored: [], left } };
  }
  const wrote = await writeGuarded(
    excel,
    step.sheetId,
    restore.flatMap((own) => {
      const seen = looked.value.cells.get(own.cell);
      return seen ? [{ write: restoring(own, seen), seen }] : [];
    }),
    lowestOf(restore.map(({ landmark }) => landmark)),
    looked.value.isProtected,
  );
  // The step stays as it was: what has been restored already is passed over the next time.
  if (!wrote.ok) return { ok: false, failure: interruptedUndo(wrote.failure) };
  if (wrote.moved) return { ok: false, failure: excelFailure('changed-meanwhile', 'rows moved') };
  log.settleLast({ ...step, cells: later });
  const { after, crossed } = wrote;
  const lost = restore.flatMap(({ cell, before }): LeftCell[] => {
    const now = after.get(cell);
    const reason = crossed.has(cell) ? 'changed-since' : 'not-kept';
    if (!now || (reason === 'not-kept' && now.content === before.content)) return [];
    return [{ cell, reason, now: shownContent(now.content, now.text) }];
  });
  const lostCells = new Set(lost.map(({ cell }) => cell));
  return {
    ok: true,
    value: {
      restored: restore.map(({ cell }) => cell).filter((cell) => !lostCells.has(cell)),
      left: [...left, ...lost],
    },
  };
}

/**
 * Takes back the last write, whatever it wrote.
 * @param parts those of the page: without them it has given no lists
 */
export async function undoLast(
  excel: ExcelLibrary,
  log: ExcelUndoLog,
  parts: PressedParts | null,
): Promise<Outcome<UndoResult>> {
  const step = log.last;
  if (!step) return { ok: true, value: { restored: [], left: [] } };
  if (step.kind === 'cells') return undoWrite(excel, log, step);
  if (step.kind === 'drop-downs') {
    const lists = await parts?.undoDropDowns();
    return lists
      ? lists.undoDropDowns(excel, log, step)
      : { ok: false, failure: excelFailure('unexpected', 'there are no lists here') };
  }
  // Loaded with whatever made the sheet.
  return (await import('./tidy-sheet/undo-tidy.js')).undoTidy(excel, log, step);
}
