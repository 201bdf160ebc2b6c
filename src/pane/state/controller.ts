import type { CheckedSheet, ExcelFailure, Outcome, WorkbookSession } from '../../excel/session.js';
import { type Command, INITIAL_STATE, isBusy, type PaneState } from './pane-state.js';
import { type Ending, type PaneEvent, reduce } from './reduce.js';
import { createStore, type Store } from './store.js';

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
    this.store.dispatch({ type: 'start-ready' });
    await this.lookAround(opened.value);
  };

  /** Runs a command, unless another one is under way; always ends. */
  readonly run = async (command: Command): Promise<void> => {
    const { session } = this;
    if (!session || isBusy(this.store.get())) return;
    this.lastId += 1;
    const id = this.lastId;
    this.store.dispatch({ type: 'command-begun', id, command });
    const slow = setTimeout(() => this.store.dispatch({ type: 'command-slow', id }), SLOW_AFTER_MS);
    const result = await this.perform(session, command).catch((thrown: unknown) => ({
      ok: false as const,
      failure: unexpected(thrown),
    }));
    clearTimeout(slow);
    if (command.do !== 'select') await this.lookAround(session);
    if (result.ok) this.store.dispatch({ type: 'command-ended', id, ...result.value });
    else this.store.dispatch({ type: 'command-failed', id, failure: result.failure });
  };

  /** What the workbook says of itself: whether there is something to take back, and whether verdicts are emphasised. */
  private async lookAround(session: WorkbookSession): Promise<void> {
    this.store.dispatch({ type: 'undo-known', canUndo: session.canUndo });
    const highlighted = await session.isHighlighted().catch(() => null);
    if (highlighted?.ok) this.store.dispatch({ type: 'highlight-known', on: highlighted.value });
  }

  private async perform(session: WorkbookSession, command: Command): Promise<Outcome<Ending>> {
    const { sheet } = this.store.get();
    switch (command.do) {
      case 'check': {
        const checked = await session.check();
        return checked.ok ? succeed({ sheet: checked.value, notice: { kind: 'checked' } }) : checked;
      }
      case 'recalculate': {
        const done = await session.recalculate();
        if (!done.ok) return done;
        const { after, written, left } = done.value;
        return succeed({ sheet: after, notice: { kind: 'recalculated', written, left } });
      }
      case 'fix': {
        if (!sheet) return succeed({ notice: null });
        const done = await session.applyEdits(sheet, command.edits);
        if (!done.ok) return done;
        const { after, written, left } = done.value;
        return succeed({ sheet: after, notice: { kind: 'fixed', written, left } });
      }
      case 'undo':
        return this.undo(session, sheet);
      case 'highlight':
        return this.highlight(session, sheet, command.on);
      case 'select': {
        if (!sheet) return succeed({ notice: null });
        const selected = await session.select(sheet, command.cell);
        return selected.ok ? succeed({ notice: null }) : selected;
      }
    }
  }

  private async undo(session: WorkbookSession, sheet: CheckedSheet | null): Promise<Outcome<Ending>> {
    const undone = await session.undo();
    if (!undone.ok) return undone;
    const notice = { kind: 'undone', ...undone.value } as const;
    if (!sheet) return succeed({ notice });
    // What was found no longer holds once cells are back.
    const checked = await session.check();
    return succeed({ sheet: checked.ok ? checked.value : null, notice });
  }

  private async highlight(
    session: WorkbookSession,
    sheet: CheckedSheet | null,
    on: boolean,
  ): Promise<Outcome<Ending>> {
    const checked = sheet ? { ok: true as const, value: sheet } : await session.check();
    if (!checked.ok) return checked;
    const done = await session.setHighlight(checked.value, on);
    return done.ok ? succeed({ sheet: checked.value, notice: { kind: 'highlighted', on } }) : done;
  }
}
