import type { DecisionStep } from '../../decisions/index.js';
import type { CheckedSheet, Outcome, UnreadSheet } from '../../session/session.js';
import { checkBeside } from './check-beside.js';
import type { Desk } from './desk.js';
import type { Command } from './pane-state.js';
import type { Ending } from './reduce.js';
import { NEW_SURVEY } from './survey.js';
import { named, type TablePlace, targetOf } from './target.js';
import { goAlong, makeTidy, planTidy, shownAfter } from './tidy.js';

/** Does what each command asks of the workbook. */

const succeed = (ending: Ending): Outcome<Ending> => ({ ok: true, value: ending });
const NOTHING: Outcome<Ending> = succeed({ notice: null });

/** Runs a command that works on the sheet on show; nothing without one. */
export async function perform(desk: Desk, command: Command): Promise<Outcome<Ending>> {
  const { session, store } = desk;
  const { sheet } = store.get();
  switch (command.do) {
    case 'check':
      if (!command.beside) return check(desk, command);
      return sheet ? checkBeside(desk, sheet, command.beside) : NOTHING;
    case 'open':
      return open(desk, command.sheetId);
    case 'recalculate':
      return recalculate(desk, command);
    case 'discard-decisions':
      return discardDecisions(desk);
    case 'undo':
      return undo(desk, sheet);
    case 'highlight':
      return highlight(desk, sheet, command.on);
    case 'go-back':
      return goBack(desk);
    case 'go-to': {
      const gone = await session.goTo(command.place);
      return gone.ok ? NOTHING : gone;
    }
    case 'find-tables': {
      const found = await session.findTables();
      if (found.ok) store.dispatch({ type: 'tables-found', tables: found.value });
      return found.ok ? NOTHING : found;
    }
    case 'survey':
      return survey(desk);
    case 'plan-tidy':
      return planTidy(desk, command);
    case 'make-tidy':
      return makeTidy(desk, command.plan);
    case 'settle-columns': {
      const { settleColumns } = await import('./settle-columns.js');
      return settleColumns(desk, command);
    }
    case 'decide': {
      const read = sheet ?? store.get().unread;
      return read ? decide(desk, read, command) : NOTHING;
    }
    default:
      return sheet ? performOn(desk, sheet, command) : NOTHING;
  }
}

type OnSheet = Extract<Command, { do: 'fix' | 'drop-downs' | 'select' | 'plan-report' | 'make-report' }>;

/** How many steps were taken, and what takes answers that were kept back. */
function takenTogether(step: DecisionStep, also: readonly DecisionStep[]) {
  const count = also.length + 1;
  if (step.step === 'withdraw') return { count };
  const withdrawn = ({ decision }: DecisionStep): DecisionStep => ({ step: 'withdraw', decision });
  const back: Command = { do: 'decide', step: withdrawn(step), also: also.map(withdrawn), next: [] };
  return { count, back };
}

async function decide(
  { session }: Desk,
  read: CheckedSheet | UnreadSheet,
  { step, also = [], next }: Extract<Command, { do: 'decide' }>,
): Promise<Outcome<Ending>> {
  const done = await session.decide(read, step, ...also);
  if (!done.ok) return done;
  const ofColumns = step.decision.kind === 'columns' ? { ofColumns: true } : {};
  const { lastWrite } = session;
  // What was written by a reading that is withdrawn would be taken for evidence of it.
  const isWritten = lastWrite?.kind === 'cells' && lastWrite.sheetId === read.sheetId;
  const undoes =
    step.decision.kind === 'columns' && step.step === 'withdraw' && isWritten ? lastWrite.cells.length : 0;
  const back = undoes > 0 ? { undoes, back: { do: 'undo' } as const } : {};
  const together = also.length > 0 ? takenTogether(step, also) : {};
  const notice = { kind: 'decided', step: step.step, ...ofColumns, ...back, ...together } as const;
  return succeed({ sheet: done.value, reread: false, notice, lookAt: next });
}

async function performOn(desk: Desk, sheet: CheckedSheet, command: OnSheet): Promise<Outcome<Ending>> {
  const { session } = desk;
  switch (command.do) {
    case 'fix': {
      const done = await session.applyEdits(sheet, command.edits);
      if (!done.ok) return done;
      const { after, written, left } = done.value;
      const notice = { kind: 'fixed', written, left } as const;
      const lookAt = command.next ? { lookAt: command.next } : {};
      return succeed({ sheet: after, reread: false, notice, ...lookAt });
    }
    case 'drop-downs': {
      const checked = await session.check({}, sheet.sheetId, sheet.further);
      if (!checked.ok) return checked;
      const done = await session.setDropDowns(checked.value, command.on);
      return done.ok ? succeed({ sheet: checked.value, notice: { kind: 'listed', ...done.value } }) : done;
    }
    case 'select':
      return select(desk, sheet, command.cell);
    case 'plan-report':
      return planReport(desk, sheet);
    case 'make-report': {
      const made = await session.makeReport(sheet, command.plan);
      return made.ok ? succeed({ notice: { kind: 'reported', ...made.value } }) : made;
    }
  }
}

async function check({ session }: Desk, { sheetId, further }: Partial<TablePlace>): Promise<Outcome<Ending>> {
  const checked = await session.check({}, sheetId, further);
  return checked.ok ? succeed({ sheet: checked.value, notice: { kind: 'checked' } }) : checked;
}

/** A hidden sheet can't come to the front; it is checked all the same, and the top line says that it is not in front. */
async function open(desk: Desk, sheetId: string): Promise<Outcome<Ending>> {
  const { session, store } = desk;
  const brought = await session.bringToFront(sheetId);
  if (brought.ok) {
    const front = await session.front();
    if (front.ok) store.dispatch({ type: 'front-known', front: front.value });
  }
  return check(desk, { sheetId });
}

async function recalculate(desk: Desk, { sheetId, further }: Partial<TablePlace>): Promise<Outcome<Ending>> {
  // Whatever is in front was not named to the clerk: it is shown before anything is written to it.
  if (sheetId === undefined) return check(desk, {});
  const done = await desk.session.recalculate({}, sheetId, further);
  if (!done.ok) return done;
  const { before, after, written, left } = done.value;
  desk.lookAt(before);
  return succeed({ sheet: after, since: before, notice: { kind: 'recalculated', written, left } });
}

async function discardDecisions({ session, store }: Desk): Promise<Outcome<Ending>> {
  const gone = await session.discardDecisions();
  if (!gone.ok) return gone;
  const { sheetId, further } = named(targetOf(store.get()));
  const checked = await session.check({}, sheetId, further);
  // What rested on the answers must not stay on show.
  return succeed({ sheet: checked.ok ? checked.value : null, notice: { kind: 'decisions-discarded' } });
}

async function select({ session, store }: Desk, sheet: CheckedSheet, cell: string): Promise<Outcome<Ending>> {
  const selected = await session.select(sheet, cell);
  if (!selected.ok) return selected;
  // Told at once: of quick steps only the last one's end counts, and each has its place.
  store.dispatch({ type: 'led-to', sheetId: sheet.sheetId, cell, selected: selected.value });
  const { asChecked, hidden } = selected.value;
  if (!asChecked) return succeed({ notice: { kind: 'changed-since', cell } });
  return succeed({ notice: hidden && { kind: 'out-of-sight', cell, hidden } });
}

/** The report is of the sheet as it is: a check that is behind is made anew first. */
async function planReport({ session, store }: Desk, sheet: CheckedSheet): Promise<Outcome<Ending>> {
  const { freshness } = store.get().overTime;
  const behind = freshness === 'fresh' ? null : await session.check({}, sheet.sheetId, sheet.further);
  if (behind && !behind.ok) return behind;
  const plan = await session.planReport();
  if (!plan.ok) return plan;
  const ending = { notice: null, report: plan.value };
  return succeed(behind ? { ...ending, sheet: behind.value } : ending);
}

async function goBack({ session, store }: Desk): Promise<Outcome<Ending>> {
  const { returnTo } = store.get().travel;
  const gone = returnTo ? await session.goTo(returnTo) : null;
  const isGone = gone?.ok === false && gone.failure.code === 'sheet-gone';
  if (gone && !gone.ok && !isGone) return gone;
  store.dispatch({ type: 'went-back' });
  return succeed({ notice: isGone ? { kind: 'place-gone' } : null });
}

async function survey({ session, store, isWaitedFor, progressed }: Desk): Promise<Outcome<Ending>> {
  const { runSurvey } = await import('./run-survey.js');
  store.dispatch({ type: 'survey-told', survey: NEW_SURVEY });
  store.dispatch({ type: 'survey-shown', open: true });
  // One that hung and was abandoned must not go on beside the next.
  const goesOn = () => isWaitedFor() && store.get().survey?.phase === 'running';
  const told = await runSurvey(session, goesOn, (survey) => {
    progressed();
    store.dispatch({ type: 'survey-told', survey });
  });
  if (!told.ok) return told;
  if (isWaitedFor()) store.dispatch({ type: 'survey-told', survey: told.value });
  return NOTHING;
}

async function undo({ session, store }: Desk, sheet: CheckedSheet | null): Promise<Outcome<Ending>> {
  const { lastWrite } = session;
  const sheetName = lastWrite?.sheetName ?? '';
  const undone = await session.undo();
  if (!undone.ok) return undone;
  const further = lastWrite?.further ? { further: lastWrite.further } : {};
  const notice = { kind: 'undone', ...undone.value, sheetName, ...further } as const;
  const shown = shownAfter(undone.value, sheet);
  if (undone.value.sheet?.taken) await goAlong({ session, store });
  if (!shown) return succeed({ notice });
  // What was found no longer holds once cells are back.
  const checked = await session.check({}, shown.sheetId, shown.further);
  if (checked.ok) return succeed({ sheet: checked.value, notice });
  if (shown !== sheet || checked.failure.code === 'no-table') return succeed({ sheet: null, notice });
  // What was taken back must be told whatever Excel says to the check; what is on show is of before it.
  store.dispatch({ type: 'sheet-changed', moved: false });
  return succeed({ notice });
}

async function highlight(
  { session, store }: Desk,
  sheet: CheckedSheet | null,
  on: boolean,
): Promise<Outcome<Ending>> {
  // Off needs no table; on must fit the rows as they are now.
  if (!on && sheet) {
    const done = await session.setHighlight(sheet, false);
    return done.ok ? succeed({ notice: { kind: 'highlighted', highlighted: done.value } }) : done;
  }
  const { sheetId, further } = named(targetOf(store.get()));
  const checked = await session.check({}, sheetId, further);
  if (!checked.ok) return checked;
  const done = await session.setHighlight(checked.value, on);
  if (!done.ok) return done;
  return succeed({ sheet: checked.value, notice: { kind: 'highlighted', highlighted: done.value } });
}
