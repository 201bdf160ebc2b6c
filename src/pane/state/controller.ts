import type { CheckedSheet, ExcelFailure, Outcome, WorkbookSession } from '../../excel/session.js';
import { behindReport } from './behind-report.js';
import { type Command, INITIAL_STATE, isBusy, isTravel, type PaneState } from './pane-state.js';
import { type Ending, type PaneEvent, reduce } from './reduce.js';
import { sheetOf } from './sheet-choice.js';
import { SheetWatch } from './sheet-watch.js';
import { createStore, type Store } from './store.js';
import { NEW_SURVEY } from './survey.js';

/** Runs the clerk's commands on the workbook and tells the store; the one place that waits. */

export type PaneStore = Store<PaneState, PaneEvent>;

/** After this time the clerk is told that Excel does not answer, and may stop waiting. */
export const SLOW_AFTER_MS = 15_000;

/** Opens the workbook; never throws. */
export type OpenWorkbook = () => Promise<Outcome<WorkbookSession>>;

function unexpected(thrown: unknown): ExcelFailure {
  return {
    code: 'unexpected',
    message: {
      ja: '思わぬ問題が起きて、最後まで進めませんでした。もう一度お試しください。続くときは、ブックを保存してExcelを開き直してください。',
      en: 'Something unforeseen stopped this. Try again; if it goes on, save the workbook and restart Excel.',
    },
    detail: thrown instanceof Error ? thrown.name : typeof thrown,
  };
}

const succeed = (ending: Ending): Outcome<Ending> => ({ ok: true, value: ending });

export class PaneController {
  readonly store: PaneStore = createStore(reduce, INITIAL_STATE);
  private session: WorkbookSession | null = null;
  private lastId = 0;

  constructor(private readonly open: OpenWorkbook) {}

  /** Opens the workbook; again after a failure. */
  readonly start = async (): Promise<void> => {
    this.store.dispatch({ type: 'start-begun' });
    const opened = await this.open().catch((thrown: unknown) => ({
      ok: false as const,
      failure: unexpected(thrown),
    }));
    if (!opened.ok) {
      this.store.dispatch({ type: 'start-failed', failure: opened.failure });
      return;
    }
    this.session = opened.value;
    new SheetWatch(this.store, opened.value);
    this.store.dispatch({ type: 'start-ready' });
    await this.lookAround(opened.value, null);
  };

  /** Runs a command, unless another one is under way; always ends. */
  readonly run = async (command: Command): Promise<void> => {
    const { session } = this;
    if (!session || isBusy(this.store.get())) return;
    this.lastId += 1;
    const id = this.lastId;
    this.store.dispatch({ type: 'command-begun', id, command });
    const warn = () => this.store.dispatch({ type: 'command-slow', id });
    let slow = setTimeout(warn, SLOW_AFTER_MS);
    const progressed = () => {
      clearTimeout(slow);
      slow = setTimeout(warn, SLOW_AFTER_MS);
    };
    const result = await this.perform(session, command, progressed).catch((thrown: unknown) => ({
      ok: false as const,
      failure: unexpected(thrown),
    }));
    const sheet = result.ok ? result.value.sheet : undefined;
    if (!isTravel(command)) await this.lookAround(session, sheet ?? this.store.get().sheet);
    clearTimeout(slow);
    if (result.ok) this.store.dispatch({ type: 'command-ended', id, ...result.value });
    else this.store.dispatch({ type: 'command-failed', id, failure: result.failure });
    const missed = !result.ok && ['no-table', 'chart-sheet'].includes(result.failure.code);
    if (missed) await this.offerTables(session);
  };

  /** What the workbook says of itself: whether there is something to take back, and whether verdicts are emphasised. */
  private async lookAround(session: WorkbookSession, sheet: CheckedSheet | null): Promise<void> {
    this.store.dispatch({ type: 'undo-known', lastWrite: session.lastWrite });
    const highlighted = await session.isHighlighted(sheet?.sheetId).catch(() => null);
    if (highlighted?.ok) this.store.dispatch({ type: 'highlight-known', on: highlighted.value });
  }

  /** Without a table on a sheet the clerk is offered those that hold one. */
  private async offerTables(session: WorkbookSession): Promise<void> {
    const found = await session.findTables().catch(() => null);
    if (found?.ok) this.store.dispatch({ type: 'tables-found', tables: found.value });
  }

  private async perform(
    session: WorkbookSession,
    command: Command,
    progressed: () => void,
  ): Promise<Outcome<Ending>> {
    const { sheet } = this.store.get();
    switch (command.do) {
      case 'check': {
        const { outcome: checked, told } = await behindReport(session, sheet, command.sheetId, (sheetId) =>
          session.check({}, sheetId),
        );
        return checked.ok ? succeed({ sheet: checked.value, notice: { kind: 'checked', ...told } }) : checked;
      }
      case 'recalculate': {
        const { outcome: done, told } = await behindReport(session, sheet, command.sheetId, (sheetId) =>
          session.recalculate({}, sheetId),
        );
        if (!done.ok) return done;
        const { before, after, written, left } = done.value;
        const notice = { kind: 'recalculated', written, left, ...told } as const;
        return succeed({ sheet: after, since: before, notice });
      }
      case 'fix': {
        if (!sheet) return succeed({ notice: null });
        const done = await session.applyEdits(sheet, command.edits);
        if (!done.ok) return done;
        const { after, written, left } = done.value;
        const notice = { kind: 'fixed', written, left } as const;
        return succeed({
          sheet: after,
          reread: false,
          notice,
          ...(command.next && { lookAt: command.next }),
        });
      }
      case 'decide': {
        if (!sheet) return succeed({ notice: null });
        const done = await session.decide(sheet, command.step);
        if (!done.ok) return done;
        const notice = { kind: 'decided', step: command.step.step } as const;
        return succeed({ sheet: done.value, reread: false, notice, lookAt: command.next });
      }
      case 'discard-decisions': {
        const gone = await session.discardDecisions();
        if (!gone.ok) return gone;
        const { sheetId } = sheetOf(this.store.get().choice);
        const checked = await session.check({}, sheetId);
        // What rested on the answers must not stay on show.
        return succeed({ sheet: checked.ok ? checked.value : null, notice: { kind: 'decisions-discarded' } });
      }
      case 'undo':
        return this.undo(session, sheet);
      case 'highlight':
        return this.highlight(session, sheet, command.on);
      case 'drop-downs':
        return this.dropDowns(session, sheet, command.on);
      case 'select':
        return sheet ? this.select(session, sheet, command.cell) : succeed({ notice: null });
      case 'go-back':
        return this.goBack(session);
      case 'find-tables': {
        const found = await session.findTables();
        if (found.ok) this.store.dispatch({ type: 'tables-found', tables: found.value });
        return found.ok ? succeed({ notice: null }) : found;
      }
      case 'survey':
        return this.survey(session, progressed);
      case 'plan-report':
        return this.planReport(session, sheet);
      case 'make-report': {
        if (!sheet) return succeed({ notice: null });
        const made = await session.makeReport(sheet, command.plan);
        return made.ok ? succeed({ notice: { kind: 'reported', names: made.value.names } }) : made;
      }
    }
  }

  private async select(
    session: WorkbookSession,
    sheet: CheckedSheet,
    cell: string,
  ): Promise<Outcome<Ending>> {
    const selected = await session.select(sheet, cell);
    if (!selected.ok) return selected;
    // Told at once: of quick steps only the last one's end counts, and each has its place.
    this.store.dispatch({ type: 'led-to', sheetId: sheet.sheetId, cell, selected: selected.value });
    return succeed({ notice: selected.value.asChecked ? null : { kind: 'changed-since', cell } });
  }

  /** The report is of the sheet as it is: a check that is behind is made anew first. */
  private async planReport(session: WorkbookSession, sheet: CheckedSheet | null): Promise<Outcome<Ending>> {
    const { freshness } = this.store.get().overTime;
    const behind = sheet && freshness !== 'fresh' ? await session.check({}, sheet.sheetId) : null;
    if (behind && !behind.ok) return behind;
    const plan = await session.planReport();
    if (!plan.ok) return plan;
    const ending = { notice: null, report: plan.value };
    return succeed(behind ? { ...ending, sheet: behind.value } : ending);
  }

  private async goBack(session: WorkbookSession): Promise<Outcome<Ending>> {
    const { returnTo } = this.store.get().travel;
    const gone = returnTo ? await session.goTo(returnTo) : null;
    const isGone = gone?.ok === false && gone.failure.code === 'sheet-gone';
    if (gone && !gone.ok && !isGone) return gone;
    this.store.dispatch({ type: 'went-back' });
    return succeed({ notice: isGone ? { kind: 'place-gone' } : null });
  }

  private async survey(session: WorkbookSession, progressed: () => void): Promise<Outcome<Ending>> {
    const { runSurvey } = await import('./run-survey.js');
    this.store.dispatch({ type: 'survey-told', survey: NEW_SURVEY });
    this.store.dispatch({ type: 'survey-shown', open: true });
    // One that hung and was abandoned must not go on beside the next.
    const mine = this.lastId;
    const goesOn = () => mine === this.lastId && this.store.get().survey?.phase === 'running';
    const told = await runSurvey(session, goesOn, (survey) => {
      progressed();
      this.store.dispatch({ type: 'survey-told', survey });
    });
    if (!told.ok) return told;
    if (mine === this.lastId) this.store.dispatch({ type: 'survey-told', survey: told.value });
    return succeed({ notice: null });
  }

  private async undo(session: WorkbookSession, sheet: CheckedSheet | null): Promise<Outcome<Ending>> {
    const { lastWrite } = session;
    const undone = await session.undo();
    if (!undone.ok) return undone;
    const elsewhere = lastWrite && lastWrite.sheetId !== sheet?.sheetId ? lastWrite.sheetName : null;
    const notice = { kind: 'undone', ...undone.value, elsewhere } as const;
    if (!sheet) return succeed({ notice });
    // What was found no longer holds once cells are back.
    const checked = await session.check({}, sheet.sheetId);
    if (checked.ok) return succeed({ sheet: checked.value, notice });
    if (checked.failure.code === 'no-table') return succeed({ sheet: null, notice });
    // What was taken back must be told whatever Excel says to the check; what is on show is of before it.
    this.store.dispatch({ type: 'sheet-changed', moved: false });
    return succeed({ notice });
  }

  private async highlight(
    session: WorkbookSession,
    sheet: CheckedSheet | null,
    on: boolean,
  ): Promise<Outcome<Ending>> {
    // Off needs no table; on must fit the rows as they are now.
    if (!on && sheet) {
      const done = await session.setHighlight(sheet, false);
      return done.ok ? succeed({ notice: { kind: 'highlighted', highlighted: done.value } }) : done;
    }
    const checked = await session.check({}, sheet?.sheetId ?? sheetOf(this.store.get().choice).sheetId);
    if (!checked.ok) return checked;
    const done = await session.setHighlight(checked.value, on);
    if (!done.ok) return done;
    return succeed({ sheet: checked.value, notice: { kind: 'highlighted', highlighted: done.value } });
  }

  private async dropDowns(
    session: WorkbookSession,
    sheet: CheckedSheet | null,
    on: boolean,
  ): Promise<Outcome<Ending>> {
    const checked = await session.check({}, sheet?.sheetId);
    if (!checked.ok) return checked;
    const done = await session.setDropDowns(checked.value, on);
    return done.ok ? succeed({ sheet: checked.value, notice: { kind: 'listed', ...done.value } }) : done;
  }
}
