import { check, type Edit, type Policy } from '../engine/index.js';
import { ActionQueue } from './action-queue.js';
import type { ExcelLibrary } from './ask.js';
import { excelFailure, failureOf } from './failures.js';
import { isHighlighted, setHighlight } from './highlight.js';
import { type ActiveSheet, readActiveSheet } from './read-sheet.js';
import { selectCell } from './select.js';
import type { CheckedSheet, Outcome, Recalculation, WorkbookSession } from './session.js';
import { missingSupport, type OfficeRequirements } from './support.js';
import { undoLast } from './undo.js';
import { UndoLog } from './undo-log.js';
import { withCells } from './with-cells.js';
import { writeEdits } from './write-edits.js';

async function checkActive(excel: ExcelLibrary, policy: Partial<Policy>): Promise<Outcome<CheckedSheet>> {
  const active = await readActiveSheet(excel);
  return active.ok ? checked(active.value, policy) : active;
}

function checked(
  { sheetId, isProtected, sheet }: ActiveSheet,
  policy: Partial<Policy>,
): Outcome<CheckedSheet> {
  const result = check(sheet, policy);
  if (result.ok) {
    const { name: sheetName } = sheet;
    return { ok: true, value: { sheetId, sheetName, isProtected, sheet, check: result.check } };
  }
  const { code, message } = result.failure;
  return { ok: false, failure: { ...excelFailure('no-table', code), message } };
}

async function write(
  excel: ExcelLibrary,
  log: UndoLog,
  before: CheckedSheet,
  edits: readonly Edit[],
): Promise<Outcome<Recalculation>> {
  if (edits.length === 0) return { ok: true, value: { before, after: before, written: [], left: [] } };
  const outcome = await writeEdits(excel, before, edits);
  log.add(outcome.step);
  if (!outcome.ok) return outcome;
  const { written, left, now } = outcome.value;
  const after = checked({ ...before, sheet: withCells(before.sheet, now) }, before.check.judged.policy);
  return after.ok ? { ok: true, value: { before, after: after.value, written, left } } : after;
}

/**
 * A session with the workbook a page of the add-in belongs to. Actions never interleave, never reject, and every one
 * asks Excel anew: nothing of a failed action stands in the way of the next.
 * @param excel Office.js's `Excel`, undefined where it did not load
 * @param office Office.js's `Office`, likewise
 */
export function createWorkbookSession(
  excel: ExcelLibrary | undefined,
  office: OfficeRequirements | undefined,
): WorkbookSession {
  const queue = new ActionQueue();
  const log = new UndoLog();

  const act = <T>(action: (excel: ExcelLibrary) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    queue.run(async () => {
      if (!excel) return { ok: false, failure: excelFailure('office-missing') };
      const missing = missingSupport(office);
      if (missing) return { ok: false, failure: missing };
      try {
        return await action(excel);
      } catch (error) {
        // Not Excel's: a fault of ours must not leave a page waiting for ever.
        return { ok: false, failure: failureOf(error) };
      }
    });

  return {
    check: (policy = {}) => act((library) => checkActive(library, policy)),
    recalculate: (policy = {}) =>
      act(async (library) => {
        const before = await checkActive(library, policy);
        return before.ok ? write(library, log, before.value, before.value.check.edits) : before;
      }),
    applyEdits: (sheet, edits) => act((library) => write(library, log, sheet, edits)),
    undo: () => act((library) => undoLast(library, log)),
    get canUndo() {
      return log.last !== undefined;
    },
    setHighlight: (sheet, on) => act((library) => setHighlight(library, sheet, on)),
    isHighlighted: () => act(isHighlighted),
    select: (sheet, cell) => act((library) => selectCell(library, sheet, cell)),
  };
}
