import type { CheckedSheet, Outcome, SessionFailure, WorkbookSession } from '../../session/session.js';
import type { Memory } from '../judged-before/look-back.js';
import { questionBefore } from './ask-first.js';
import type { Desk, LookAt } from './desk.js';
import { type Command, INITIAL_STATE, isBusy, isTravel, type PaneState } from './pane-state.js';
import { type PaneEvent, reduce } from './reduce.js';
import { createStore, type Store } from './store.js';

/** Runs the clerk's commands on the workbook and tells the store; the one place that waits. */

export type PaneStore = Store<PaneState, PaneEvent>;

/** After this time the clerk is told that Excel does not answer, and may stop waiting. */
export const SLOW_AFTER_MS = 15_000;

/** Opens the workbook; never throws. */
export type OpenWorkbook = () => Promise<Outcome<WorkbookSession>>;

/** What commands are done with. */
type AtWork = typeof import('./at-work.js');

function unexpected(thrown: unknown): { readonly ok: false; readonly failure: SessionFailure } {
  const failure: SessionFailure = {
    code: 'unexpected',
    message: {
      ja: '思わぬ問題が起きて、最後まで進めませんでした。もう一度お試しください。続くときは、ブックを保存してExcelを開き直してください。',
      en: 'Something unforeseen stopped this. Try again; if it goes on, save the workbook and restart Excel.',
    },
    detail: thrown instanceof Error ? thrown.name : typeof thrown,
  };
  return { ok: false, failure };
}

export class PaneController {
  readonly store: PaneStore = createStore(reduce, INITIAL_STATE);
  private session: WorkbookSession | null = null;
  private lastId = 0;
  /** Presses that are looked into: none of them has begun. */
  private pressed = 0;
  /** Told where the command under way goes on. */
  private progressed: () => void = () => undefined;

  private lookAt: LookAt = () => undefined;
  private atWork: Promise<AtWork> | null = null;

  /**
   * @param memory how sheets were judged before; null where nothing is remembered
   * @param loadRest loads what checks and what shows a check: the buttons are there before it, and the first press waits for it
   */
  constructor(
    private readonly open: OpenWorkbook,
    private readonly memory: () => Promise<Memory | null> = async () => null,
    private readonly loadRest: () => Promise<void> = async () => undefined,
  ) {}

  /** Opens the workbook; again after a failure. */
  readonly start = async (): Promise<void> => {
    this.store.dispatch({ type: 'start-begun' });
    const opened = await this.open().catch(unexpected);
    if (!opened.ok) {
      this.store.dispatch({ type: 'start-failed', failure: opened.failure });
      return;
    }
    const session = opened.value;
    this.session = session;
    session.watchProgress((progress) => {
      this.progressed();
      this.store.dispatch({ type: 'command-progressed', progress });
    });
    this.store.dispatch({ type: 'start-ready' });
    // What can't be loaded now is asked for again by the press that needs it, which says so.
    const loaded = this.workOn(session).catch(() => null);
    await this.lookAtFront(session);
    await session
      .watchFront((front) => this.store.dispatch({ type: 'front-known', front }))
      .catch(unexpected);
    await this.lookAround(session, null);
    await loaded;
  };

  /** Runs what the clerk pressed; asks first where that would change a sheet they do not see. */
  readonly press = async (command: Command): Promise<void> => {
    const { session, store } = this;
    if (!session || isBusy(store.get())) return;
    if (command.do === 'recalculate' && store.get().target.front === null) {
      this.pressed += 1;
      await this.lookAtFront(session);
      this.pressed -= 1;
    }
    const question = questionBefore(store.get(), command);
    if (question) store.dispatch({ type: 'asked', question });
    else await this.run(command);
  };

  /** Checks the sheet in front without having been asked; what the clerk pressed meanwhile goes before. */
  readonly checkUnasked = async (): Promise<void> => {
    if (this.pressed === 0) await this.run({ do: 'check' });
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
    this.progressed = progressed;
    const isWaitedFor = () => this.lastId === id;
    const lookAt: LookAt = (seen) => this.lookAt(seen);
    const desk: Desk = { store: this.store, session, isWaitedFor, progressed, lookAt };
    const result = await this.workOn(session)
      .then(({ perform }) => perform(desk, command))
      .catch(unexpected);
    const sheet = result.ok ? result.value.sheet : undefined;
    if (!isTravel(command)) await this.lookAround(session, sheet ?? this.store.get().sheet);
    clearTimeout(slow);
    this.progressed = () => undefined;
    if (result.ok) this.store.dispatch({ type: 'command-ended', id, ...result.value });
    else if (result.failure.code === 'called-off')
      this.store.dispatch({ type: 'command-ended', id, notice: { kind: 'called-off' } });
    else this.store.dispatch({ type: 'command-failed', id, failure: result.failure });
    const missed = !result.ok && ['no-table', 'chart-sheet'].includes(result.failure.code);
    if (missed) await this.offerTables(session);
  };

  /** Calls off what is under way, unless it is writing; it ends by itself. */
  readonly callOff = (): void => this.session?.callOff();

  /** What commands are done with, loaded once; where that failed, anew. */
  private workOn(session: WorkbookSession): Promise<AtWork> {
    this.atWork ??= this.beginWork(session).catch((thrown: unknown) => {
      this.atWork = null;
      throw thrown;
    });
    return this.atWork;
  }

  private async beginWork(session: WorkbookSession): Promise<AtWork> {
    const [work] = await Promise.all([import('./at-work.js'), this.loadRest()]);
    work.watchWorkbook(this.store, session);
    const memory = await this.memory().catch(() => null);
    if (memory) this.lookAt = work.watchJudging(this.store, memory);
    return work;
  }

  private async lookAtFront(session: WorkbookSession): Promise<void> {
    const front = await session.front().catch(unexpected);
    if (front.ok) this.store.dispatch({ type: 'front-known', front: front.value });
  }

  /** What the workbook says of itself: whether there is something to take back, and whether verdicts are emphasised. */
  private async lookAround(session: WorkbookSession, sheet: CheckedSheet | null): Promise<void> {
    this.store.dispatch({ type: 'undo-known', lastWrite: session.lastWrite });
    const highlighted = await session.isHighlighted(sheet ?? undefined).catch(unexpected);
    if (highlighted.ok) this.store.dispatch({ type: 'highlight-known', on: highlighted.value });
  }

  /** Without a table on a sheet the clerk is offered those that hold one. */
  private async offerTables(session: WorkbookSession): Promise<void> {
    const found = await session.findTables().catch(unexpected);
    if (found.ok) this.store.dispatch({ type: 'tables-found', tables: found.value });
  }
}
