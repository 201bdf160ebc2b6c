import type { CheckedSheet, ExcelFailure } from '../../excel/session.js';
import type { Command, Notice, PaneState } from './pane-state.js';
import { INITIAL_VIEW, PAGE_SIZE, reduceView, type ViewEvent } from './view.js';

/** What happened. `ended` and `failed` carry the id of their command, for an answer may come too late. */
export type PaneEvent =
  | { readonly type: 'start-begun' }
  | { readonly type: 'start-ready' }
  | { readonly type: 'start-failed'; readonly failure: ExcelFailure }
  | { readonly type: 'command-begun'; readonly id: number; readonly command: Command }
  | { readonly type: 'command-slow'; readonly id: number }
  | { readonly type: 'command-abandoned' }
  | ({ readonly type: 'command-ended'; readonly id: number } & Ending)
  | { readonly type: 'command-failed'; readonly id: number; readonly failure: ExcelFailure }
  | { readonly type: 'undo-known'; readonly canUndo: boolean }
  | { readonly type: 'highlight-known'; readonly on: boolean }
  | { readonly type: 'notice-dismissed' }
  | { readonly type: 'problem-dismissed' }
  /** Drawing failed: what was on show may be why. */
  | { readonly type: 'display-cleared' }
  | ViewEvent;

/** What a command leaves behind. Where `sheet` is left out the last check still holds; null where it no longer does. */
export interface Ending {
  readonly notice: Notice | null;
  readonly sheet?: CheckedSheet | null;
}

/** A check that no longer fits the sheet is made anew; everything else is tried as it was. */
function againAfter(failure: ExcelFailure, command: Command): Command {
  const stale = failure.code === 'changed-meanwhile' || failure.code === 'sheet-gone';
  return stale && command.do !== 'recalculate' ? { do: 'check' } : command;
}

function isExpected({ running, abandoned }: PaneState, id: number): boolean {
  return running ? running.id === id : abandoned === id;
}

/** The findings are numbered by their check: with another check nothing is being looked at. */
function withSheet(state: PaneState, sheet: CheckedSheet | null | undefined): PaneState {
  if (sheet === undefined) return state;
  const view = { ...state.view, current: null, drawn: PAGE_SIZE };
  return { ...state, sheet, view };
}

/** The pane's state after an event; pure. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'start-begun':
      return { ...state, start: { phase: 'waiting' } };
    case 'start-ready':
      return { ...state, start: { phase: 'ready' } };
    case 'start-failed':
      return { ...state, start: { phase: 'failed', failure: event.failure } };
    case 'command-begun': {
      const running = { id: event.id, command: event.command, slow: false };
      const silent = event.command.do === 'select';
      return { ...state, running, abandoned: null, problem: null, notice: silent ? state.notice : null };
    }
    case 'command-slow':
      if (state.running?.id !== event.id) return state;
      return { ...state, running: { ...state.running, slow: true } };
    case 'command-abandoned':
      if (!state.running) return state;
      return { ...state, running: null, abandoned: state.running.id, notice: { kind: 'abandoned' } };
    case 'command-ended': {
      if (!isExpected(state, event.id)) return state;
      const notice = event.notice ?? (state.notice?.kind === 'abandoned' ? null : state.notice);
      return withSheet({ ...state, running: null, abandoned: null, notice }, event.sheet);
    }
    case 'command-failed': {
      if (!isExpected(state, event.id)) return state;
      const command = state.running?.command ?? { do: 'check' };
      const problem = { failure: event.failure, again: againAfter(event.failure, command) };
      // Without a table the figures of another sheet must not stay on show.
      const gone = ['no-table', 'chart-sheet', 'sheet-gone'].includes(event.failure.code);
      const next = { ...state, running: null, abandoned: null, notice: null, problem };
      return gone ? withSheet(next, null) : next;
    }
    case 'undo-known':
      return { ...state, canUndo: event.canUndo };
    case 'highlight-known':
      return { ...state, highlighted: event.on };
    case 'notice-dismissed':
      return { ...state, notice: null };
    case 'problem-dismissed':
      return { ...state, problem: null };
    case 'display-cleared':
      return { ...state, sheet: null, notice: null, problem: null, view: INITIAL_VIEW };
    default:
      return { ...state, view: reduceView(state.view, event) };
  }
}
