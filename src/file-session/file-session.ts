import type { Highlighted } from '../emphasis/highlighted.js';
import type { EarlierTable, Edit, Policy } from '../engine/index.js';
import type { CheckSheet } from '../judging/check-sheet.js';
import { Actions } from '../session/actions.js';
import { checked, keyOf, OF_RECALCULATION, readAndCheck } from '../session/checking.js';
import { policyOf } from '../session/policy-of.js';
import type { CheckedSheet, Outcome, Recalculation, WorkbookSession } from '../session/session.js';
import { UndoLog } from '../session/undo-log.js';
import { discardUnreadable, takeSteps } from './answers.js';
import { clearHighlight, isHighlighted, setHighlight } from './emphasise.js';
import { ownFailure, thrownFailure } from './failures.js';
import type { FileDesk, GiveFiles } from './file-desk.js';
import {
  bringToFront,
  findTables,
  frontSheet,
  goTo,
  holdsAsChecked,
  listSheets,
  selectCell,
  watchFront,
  watchSheet,
} from './look-around.js';
import type { OpenFile } from './open-file.js';
import { readFileSheet } from './read-file.js';
import { undoLast } from './undo.js';
import type { WriteStep } from './undo-step.js';
import { writeEdits } from './write-edits.js';

async function write(
  desk: FileDesk,
  before: CheckedSheet,
  edits: readonly Edit[],
): Promise<Outcome<Recalculation>> {
  if (edits.length === 0) return { ok: true, value: { before, after: before, written: [], left: [] } };
  desk.waited.beginToWrite();
  const outcome = writeEdits(desk.file, before, edits);
  if (!outcome.ok) return outcome;
  const { written, left, step } = outcome.value;
  desk.log.add(step);
  const { policy } = before.check.judged;
  const after = await readAndCheck(desk, policy, before.sheetId, before.further, OF_RECALCULATION);
  return after.ok ? { ok: true, value: { before, after: after.value, written, left } } : after;
}

/** Off works on a sheet that holds no table any more, too. */
async function toggleHighlight(desk: FileDesk, policy: Partial<Policy>): Promise<Outcome<Highlighted>> {
  const table = await readAndCheck(desk, policy, undefined);
  if (!table.ok && table.failure.code !== 'no-table') return table;
  const on = isHighlighted(desk.file, null);
  if (!on.ok) return on;
  if (on.value) return clearHighlight(desk.file);
  return table.ok ? setHighlight(desk.file, table.value, true) : table;
}

/**
 * A session with a file that was opened, without Excel. It keeps what every session promises (tests/session/promises); what Excel alone can
 * do is a failure that says so. Nothing is written but into the file as it would be saved (`OpenFile.now`).
 * @param checkSheet where sheets are checked
 * @param today the day of a check as an ISO date, where the clerk is
 * @param give takes new workbooks; null where there is no place for them
 */
export function createFileSession(
  file: OpenFile,
  checkSheet: CheckSheet,
  today: () => string,
  give: GiveFiles | null = null,
): WorkbookSession {
  const actions = new Actions(thrownFailure);
  const log = new UndoLog<WriteStep>();
  const earlier = new Map<string, readonly EarlierTable[]>();
  const act = <T>(action: (desk: FileDesk) => Promise<Outcome<T>> | Outcome<T>): Promise<Outcome<T>> =>
    actions.run(async (waited) =>
      action({
        file,
        checkSheet,
        today,
        log,
        waited,
        earlier,
        give,
        readSheet: async (sheetId) => readFileSheet(file, sheetId),
        lines: () => import('../session/lines-on-sheet.js'),
      }),
    );
  /** An action behind a button of its own, loaded when it is first pressed. */
  const files = <T>(
    action: (part: typeof import('./new-files.js'), desk: FileDesk) => Promise<Outcome<T>> | Outcome<T>,
  ): Promise<Outcome<T>> => act(async (desk) => action(await import('./new-files.js'), desk));
  const notHere = async () => ({ ok: false as const, failure: ownFailure('not-here') });

  return {
    check: (policy = {}, sheetId = undefined, further = undefined) =>
      act((desk) => readAndCheck(desk, policy, sheetId, further)),
    recalculate: (policy = {}, sheetId = undefined, further = undefined) =>
      act(async (desk) => {
        const before = await readAndCheck(desk, policy, sheetId, further, OF_RECALCULATION);
        return before.ok ? write(desk, before.value, before.value.check.edits) : before;
      }),
    applyEdits: (sheet, edits) => act((desk) => write(desk, sheet, edits)),
    watchProgress: (hear) => actions.watchProgress(hear),
    callOff: () => actions.callOff(),
    undo: () => act((desk) => undoLast(desk)),
    get lastWrite() {
      if (!log.last) return null;
      const { kind, sheetId, sheetName, cells, further } = log.last;
      const named = { kind, sheetId, sheetName, ...(further ? { further } : {}) };
      return { ...named, cells: cells.map(({ cell }) => cell) };
    },
    decide: (before, ...steps) =>
      act(async (desk) => {
        const kept = takeSteps(file, steps);
        return kept.ok ? checked(desk, before, { ...policyOf(before), ...kept.value }) : kept;
      }),
    compareWith: (before, tables) =>
      act((desk) => {
        earlier.set(keyOf(before), tables);
        return checked(desk, before, policyOf(before));
      }),
    checkUnder: (before, policy) =>
      act(async () => ({ ok: true, value: await checkSheet(before.sheet, policy) })),
    discardDecisions: () => act(() => discardUnreadable(file)),
    setHighlight: (sheet, on) => act(() => setHighlight(file, sheet, on)),
    toggleHighlight: (policy = {}) => act((desk) => toggleHighlight(desk, policy)),
    setDropDowns: notHere,
    isHighlighted: (sheet) => act(() => isHighlighted(file, sheet ?? null)),
    select: (sheet, cell) => act(() => selectCell(file, sheet, cell)),
    listSheets: () => act(() => listSheets(file)),
    findTables: () => act(() => findTables(file)),
    goTo: (place) => act(() => goTo(file, place)),
    front: () => act(() => frontSheet(file)),
    bringToFront: (sheetId) => act(() => bringToFront(file, sheetId)),
    watchFront: (listen) => act(() => watchFront(file, listen)),
    watch: (sheetId, listen) => act(() => watchSheet(file, sheetId, listen)),
    holds: (sheet, addresses) => act(() => holdsAsChecked(file, sheet, addresses)),
    planReport: () => files(({ planReport }, desk) => planReport(desk)),
    isReportInFront: async () => ({ ok: true, value: false }),
    makeReport: (sheet, plan) => files(({ makeReport }, desk) => makeReport(desk, sheet, plan)),
    planTidy: (sheetId = undefined, further = undefined) =>
      files(({ planTidy }, desk) => planTidy(desk, sheetId, further)),
    planSheet: (as, sheetId = undefined, further = undefined) =>
      files(({ planSheet }, desk) => planSheet(desk, as, sheetId, further)),
    makeTidy: (plan) => files(({ makeNew }, desk) => makeNew(desk, plan)),
  };
}
