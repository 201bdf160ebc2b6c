import type { Highlighted } from '../emphasis/highlighted.js';
import type { EarlierTable, Edit, Policy } from '../engine/index.js';
import type { CheckSheet } from '../judging/check-sheet.js';
import { Actions } from '../session/actions.js';
import { type CheckingDesk, checked, keyOf, OF_RECALCULATION, readAndCheck } from '../session/checking.js';
import { policyOf } from '../session/policy-of.js';
import type {
  CheckedSheet,
  Listed,
  MadeSheet,
  Outcome,
  Recalculation,
  WorkbookSession,
} from '../session/session.js';
import { UndoLog } from '../session/undo-log.js';
import { withCells } from '../session/with-cells.js';
import type { ExcelLibrary } from './ask.js';
import { excelFailure, failureOf } from './failures.js';
import { bringToFront, frontSheet, watchFront } from './front-sheet.js';
import { clearHighlight, isHighlighted, setHighlight } from './highlight.js';
import { OwnSelections } from './own-selections.js';
import type { PressedParts } from './pressed-parts.js';
import { readSheet } from './read-sheet.js';
import { isReportInFront } from './report/report-in-front.js';
import { goTo, selectCell } from './select.js';
import {
  missingForDropDowns,
  missingSupport,
  type OfficeRequirements,
  seesMerges,
  seesSpills,
} from './support.js';
import { undoLast } from './undo.js';
import type { ExcelUndoLog } from './undo-steps.js';
import { watchSheet } from './watch-sheet.js';
import { writeEdits } from './write-edits.js';

/** What the parts of a session work with. */
interface Desk extends CheckingDesk {
  readonly excel: ExcelLibrary;
  readonly log: ExcelUndoLog;
  readonly parts: PressedParts | null;
  /** Whether this Excel can be asked what its formulas spill to. */
  readonly seesSpills: boolean;
}

async function write(
  desk: Desk,
  before: CheckedSheet,
  edits: readonly Edit[],
): Promise<Outcome<Recalculation>> {
  if (edits.length === 0) return { ok: true, value: { before, after: before, written: [], left: [] } };
  desk.waited.beginToWrite();
  const outcome = await writeEdits(desk.excel, before, edits);
  desk.log.add(outcome.step);
  if (!outcome.ok) return outcome;
  const { written, left, now } = outcome.value;
  const sheet = withCells(before.sheet, now);
  const again = desk.waited.stretch(OF_RECALCULATION.written, 1);
  const after = await checked(desk, { ...before, sheet }, before.check.judged.policy, again);
  return after.ok ? { ok: true, value: { before, after: after.value, written, left } } : after;
}

/** Off works on a sheet that holds no table any more, too. */
async function toggleHighlight(desk: Desk, policy: Partial<Policy>): Promise<Outcome<Highlighted>> {
  const { excel } = desk;
  const checked = await readAndCheck(desk, policy, undefined);
  if (!checked.ok && checked.failure.code !== 'no-table') return checked;
  const on = await isHighlighted(excel, null);
  if (!on.ok) return on;
  if (on.value) return clearHighlight(excel);
  return checked.ok ? setHighlight(excel, checked.value, true) : checked;
}

/**
 * A session with the workbook a page of the add-in belongs to. Actions never interleave, never reject, and every one
 * asks Excel anew: nothing of a failed action stands in the way of the next.
 * @param excel Office.js's `Excel`, undefined where it did not load
 * @param office Office.js's `Office`, likewise
 * @param checkSheet where sheets are checked
 * @param today the day of a check as an ISO date, where the clerk is
 * @param parts what is behind buttons of its own, where the page has them
 */
export function createWorkbookSession(
  excel: ExcelLibrary | undefined,
  office: OfficeRequirements | undefined,
  checkSheet: CheckSheet,
  today: () => string,
  parts: PressedParts | null = null,
): WorkbookSession {
  // What Excel did not throw is a fault of ours.
  const actions = new Actions(failureOf);
  const log: ExcelUndoLog = new UndoLog();
  const selections = new OwnSelections();
  const earlier = new Map<string, readonly EarlierTable[]>();

  const act = <T>(action: (desk: Desk) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    actions.run(async (waited) => {
      if (!excel) return { ok: false, failure: excelFailure('office-missing') };
      const missing = missingSupport(office);
      if (missing) return { ok: false, failure: missing };
      const spills = seesSpills(office);
      return action({
        excel,
        checkSheet,
        today,
        log,
        parts,
        waited,
        earlier,
        seesSpills: spills,
        readSheet: (sheetId) => readSheet(excel, spills, sheetId),
        lines: parts ? parts.lines : null,
      });
    });

  /** An action behind a button of its own. */
  const pressed = <T>(
    action: (desk: Desk, parts: PressedParts, own: OfficeRequirements) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> =>
    act(async (desk) =>
      office && parts
        ? action(desk, parts, office)
        : { ok: false, failure: excelFailure('unexpected', 'there is no button for it here') },
    );

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
    undo: () => act((desk) => undoLast(desk.excel, log, desk.parts)),
    get lastWrite() {
      if (!log.last) return null;
      const { kind, sheetId, sheetName, cells, further } = log.last;
      const named = { kind, sheetId, sheetName, ...(further ? { further } : {}) };
      return { ...named, cells: cells.map(({ cell }) => cell) };
    },
    decide: (before, ...steps) =>
      pressed(async (desk, own) => {
        const kept = await (await own.answers()).takeSteps(desk.excel, steps);
        return kept.ok ? checked(desk, before, { ...policyOf(before), ...kept.value }) : kept;
      }),
    compareWith: (before, tables) =>
      act((desk) => {
        earlier.set(keyOf(before), tables);
        return checked(desk, before, policyOf(before));
      }),
    checkUnder: (before, policy) =>
      act(async (desk) => ({ ok: true, value: await desk.checkSheet(before.sheet, policy) })),
    discardDecisions: () => pressed(async (desk, own) => (await own.answers()).discardDecisions(desk.excel)),
    setHighlight: (sheet, on) => act((desk) => setHighlight(desk.excel, sheet, on)),
    toggleHighlight: (policy = {}) => act((desk) => toggleHighlight(desk, policy)),
    setDropDowns: (sheet, on) =>
      pressed(async ({ excel: library }, own): Promise<Outcome<Listed>> => {
        const failure = missingForDropDowns(office);
        if (failure) return { ok: false, failure };
        const { setDropDowns } = await own.dropDowns();
        const outcome = await setDropDowns(library, sheet, on, seesMerges(office));
        log.add(outcome.step);
        return outcome;
      }),
    isHighlighted: (sheet) => act((desk) => isHighlighted(desk.excel, sheet ?? null)),
    select: (sheet, cell) => act((desk) => selectCell(desk.excel, sheet, cell, selections)),
    listSheets: () => pressed(async (desk, own) => (await own.sheets()).listSheets(desk.excel)),
    findTables: () => pressed(async (desk, own) => (await own.sheets()).findTables(desk.excel)),
    goTo: (place) => act((desk) => goTo(desk.excel, place, selections)),
    front: () => act((desk) => frontSheet(desk.excel)),
    bringToFront: (sheetId) => act((desk) => bringToFront(desk.excel, sheetId)),
    watchFront: (listen) => act((desk) => watchFront(desk.excel, listen)),
    watch: (sheetId, listen) => act((desk) => watchSheet(desk.excel, sheetId, selections, listen)),
    holds: (sheet, addresses) =>
      pressed(async (desk, own) => (await own.heldCells()).holdsAsChecked(desk.excel, sheet, addresses)),
    planReport: () => pressed(async (desk, own) => (await own.planReport()).planReport(desk.excel)),
    isReportInFront: () => act((desk) => isReportInFront(desk.excel)),
    makeReport: (sheet, plan) =>
      pressed(async ({ excel: library }, own, requirements) => {
        const { makeReport } = await own.report();
        return makeReport({ excel: library, office: requirements }, sheet, plan);
      }),
    planTidy: (sheetId = undefined, further = undefined) =>
      pressed(async (desk, own) => (await own.plans()).planTidy(desk, sheetId, further)),
    planSheet: (as, sheetId = undefined, further = undefined) =>
      pressed(async (desk, own) => (await own.plans()).planSheet(desk, as, sheetId, further)),
    makeTidy: (plan) =>
      pressed(async (desk, own, requirements): Promise<Outcome<MadeSheet>> => {
        const made = await (await own.tidy()).makeTidy(desk, requirements, plan);
        if (!made.ok) return made;
        log.add(made.value);
        return { ok: true, value: { sheetId: made.value.sheetId, name: made.value.sheetName } };
      }),
  };
}
