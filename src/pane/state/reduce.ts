import type {
  CheckedSheet,
  FoundTable,
  FrontSheet,
  LastWrite,
  NewSheetPlan,
  Progress,
  ReportPlan,
  Selected,
  SessionFailure,
} from '../../session/session.js';
import type { Anew } from '../judged-before/look-back.js';
import { lookingAt, withFrontSheet, withSelected, withSheet, withUnread } from './on-show.js';
import { afterEdit, type CheckOrigin, INITIAL_OVER_TIME } from './over-time.js';
import {
  type Command,
  INITIAL_STATE,
  isTravel,
  type Notice,
  type PaneState,
  type Question,
} from './pane-state.js';
import { isUnderWay, type Survey } from './survey.js';
import { type NamedTarget, named, targetOf } from './target.js';
import { AT_HOME, led } from './travel.js';
import { reduceView, type ViewEvent } from './view.js';

/** What happened. `ended` and `failed` carry the id of their command, for an answer may come too late. */
export type PaneEvent =
  | { readonly type: 'start-begun' }
  | { readonly type: 'start-ready' }
  | { readonly type: 'start-failed'; readonly failure: SessionFailure }
  | { readonly type: 'command-begun'; readonly id: number; readonly command: Command }
  | { readonly type: 'command-slow'; readonly id: number }
  | { readonly type: 'command-progressed'; readonly progress: Progress }
  | { readonly type: 'command-abandoned' }
  | ({ readonly type: 'command-ended'; readonly id: number } & Ending)
  | { readonly type: 'command-failed'; readonly id: number; readonly failure: SessionFailure }
  | { readonly type: 'undo-known'; readonly lastWrite: LastWrite | null }
  | { readonly type: 'highlight-known'; readonly on: boolean }
  /** Whether Excel tells of changes of the sheet on show. */
  | { readonly type: 'watch-known'; readonly watched: boolean }
  | { readonly type: 'sheet-changed'; readonly moved: boolean }
  | { readonly type: 'auto-check-switched'; readonly on: boolean }
  /** A check of the changed sheet is under way, or has ended without a result. */
  | { readonly type: 'self-check'; readonly underWay: boolean }
  | { readonly type: 'checked-by-itself'; readonly sheet: CheckedSheet }
  /** What was put right has been seen. */
  | { readonly type: 'leaving-gone' }
  /** The clerk selected cells of the sheet on show. */
  | { readonly type: 'cell-selected'; readonly address: string }
  /** The pane led the clerk to a cell. */
  | { readonly type: 'led-to'; readonly sheetId: string; readonly cell: string; readonly selected: Selected }
  | { readonly type: 'went-back' }
  | { readonly type: 'tables-found'; readonly tables: readonly FoundTable[] }
  /** Another sheet is in front; null where nobody knows which. */
  | { readonly type: 'front-known'; readonly front: FrontSheet | null }
  /** The clerk chose the sheet to work on. */
  | { readonly type: 'sheet-chosen'; readonly sheet: NamedTarget }
  /** Something would be changed on a sheet that is not in front. */
  | { readonly type: 'asked'; readonly question: Question }
  | { readonly type: 'question-declined' }
  | { readonly type: 'survey-told'; readonly survey: Survey }
  | { readonly type: 'survey-stopped' }
  | { readonly type: 'survey-shown'; readonly open: boolean }
  | { readonly type: 'judged-anew'; readonly anew: Anew }
  | { readonly type: 'anew-seen' }
  | { readonly type: 'report-declined' }
  | { readonly type: 'tidy-declined' }
  | { readonly type: 'notice-dismissed' }
  | { readonly type: 'problem-dismissed' }
  /** Drawing failed: what was on show may be why. */
  | { readonly type: 'display-cleared' }
  | ViewEvent;

/** What a command leaves behind. Where `sheet` is left out the last check still holds; null where it no longer does. */
export interface Ending extends CheckOrigin {
  readonly notice: Notice | null;
  readonly sheet?: CheckedSheet | null;
  /** Keys of findings: the first that is still there is looked at. */
  readonly lookAt?: readonly string[];
  /** True where the page it was asked from has nothing more to ask. */
  readonly closesPage?: boolean;
  /** The report to ask the clerk about. */
  readonly report?: ReportPlan;
  /** The tidied table to ask the clerk about. */
  readonly tidy?: NewSheetPlan;
}

/** A check that no longer fits the sheet is made anew; everything else is tried as it was. */
function againAfter(failure: SessionFailure, command: Command, state: PaneState): Command {
  const { sheet } = state;
  const { code, tidies } = failure;
  if (tidies) return { do: 'plan-tidy', ...('sheetId' in command ? { sheetId: command.sheetId } : {}) };
  // Only the clerk goes on to another table than the one that was asked for.
  if (code === 'table-gone') {
    const { sheetId } = named(targetOf(state));
    return { do: 'check', ...(sheetId === undefined ? {} : { sheetId }) };
  }
  if (command.do === 'make-report') return { do: 'plan-report' };
  if (command.do === 'make-tidy') {
    const { as } = command.plan;
    return { do: 'plan-tidy', ...named(command.plan), ...(as && { as }) };
  }
  if (code === 'sheet-gone') return { do: 'check' };
  if (code === 'decisions-unreadable') return { do: 'discard-decisions' };
  // The answer was kept or taken back; without it the table can't be read.
  if (code === 'no-table' && command.do === 'decide') return { do: 'check' };
  if (code !== 'changed-meanwhile' || command.do === 'recalculate') return command;
  return { do: 'check', ...named(sheet) };
}

function isExpected({ running, abandoned }: PaneState, id: number): boolean {
  return running ? running.id === id : abandoned === id;
}

/** A survey that nobody goes on with. */
function cancelled(survey: Survey | null): Survey | null {
  return survey && isUnderWay(survey) ? { ...survey, phase: 'cancelled', current: null } : survey;
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
      const running = { id: event.id, command: event.command, slow: false, progress: null };
      const silent = isTravel(event.command);
      const next = { ...state, running, abandoned: null, problem: null, question: null };
      return { ...next, notice: silent ? state.notice : null };
    }
    case 'command-slow':
      if (state.running?.id !== event.id) return state;
      return { ...state, running: { ...state.running, slow: true } };
    case 'command-progressed':
      // While Excel answers it is not slow.
      return state.running
        ? { ...state, running: { ...state.running, slow: false, progress: event.progress } }
        : state;
    case 'command-abandoned':
      if (!state.running) return state;
      return {
        ...state,
        running: null,
        abandoned: state.running.id,
        notice: { kind: 'abandoned' },
        survey: cancelled(state.survey),
      };
    case 'command-ended': {
      if (!isExpected(state, event.id)) return state;
      const notice = event.notice ?? (state.notice?.kind === 'abandoned' ? null : state.notice);
      const travels = state.running !== null && isTravel(state.running.command);
      const report = event.report ?? (travels ? state.report : null);
      const tidy = event.tidy ?? (travels ? state.tidy : null);
      const view = event.closesPage ? { ...state.view, page: null } : state.view;
      const ended = { ...state, running: null, abandoned: null, notice, report, tidy, view };
      return lookingAt(withSheet(ended, event.sheet, event), event.lookAt);
    }
    case 'command-failed': {
      if (!isExpected(state, event.id)) return state;
      const command = state.running?.command ?? { do: 'check' };
      const problem = { failure: event.failure, again: againAfter(event.failure, command, state) };
      // Without a table the figures of another sheet must not stay on show.
      const gone = ['no-table', 'chart-sheet', 'sheet-gone'].includes(event.failure.code);
      // Whoever meets another row learns it before the events tell.
      const { code } = event.failure;
      const moved = code === 'table-gone' || (code === 'changed-meanwhile' && command.do !== 'check');
      const overTime = moved ? afterEdit(state.overTime, true) : state.overTime;
      const survey = cancelled(state.survey);
      const ended = { running: null, abandoned: null, notice: null, report: null, tidy: null };
      const next = { ...state, ...ended, problem, overTime, survey };
      // A chosen sheet that is gone is chosen no more: the next click goes to the sheet in front.
      if (!gone) return next;
      const left = withUnread(withSheet(next, null), event.failure);
      return code === 'sheet-gone' ? { ...left, target: { ...left.target, chosen: null } } : left;
    }
    case 'undo-known':
      return { ...state, lastWrite: event.lastWrite };
    case 'highlight-known':
      return { ...state, highlighted: event.on };
    case 'watch-known':
      return { ...state, overTime: { ...state.overTime, watched: event.watched } };
    case 'sheet-changed':
      return { ...state, overTime: afterEdit(state.overTime, event.moved) };
    case 'auto-check-switched':
      return { ...state, overTime: { ...state.overTime, autoCheck: event.on } };
    case 'checked-by-itself':
      return withSheet(state, event.sheet, { byItself: true });
    case 'self-check':
      return { ...state, overTime: { ...state.overTime, checking: event.underWay } };
    case 'leaving-gone':
      return { ...state, overTime: { ...state.overTime, leaving: [] } };
    case 'cell-selected':
      return { ...withSelected(state, event.address), selected: event.address };
    case 'led-to': {
      const { from, asChecked } = event.selected;
      const overTime = asChecked ? state.overTime : afterEdit(state.overTime, false);
      return { ...state, overTime, travel: led(state.travel, event, from) };
    }
    case 'went-back':
      return { ...state, travel: AT_HOME };
    case 'tables-found':
      return { ...state, target: { ...state.target, tables: event.tables } };
    case 'front-known':
      return withFrontSheet(state, event.front);
    case 'sheet-chosen':
      return { ...state, target: { ...state.target, chosen: event.sheet, tables: null } };
    case 'asked':
      return { ...state, question: event.question, notice: null, problem: null };
    case 'question-declined':
      return { ...state, question: null };
    case 'survey-told':
      // What the clerk has stopped or hidden meanwhile stays so.
      return { ...state, survey: { ...event.survey, open: state.survey?.open ?? true } };
    case 'survey-stopped':
      return state.survey ? { ...state, survey: { ...state.survey, phase: 'stopping' } } : state;
    case 'survey-shown':
      return state.survey ? { ...state, survey: { ...state.survey, open: event.open } } : state;
    case 'judged-anew':
      return { ...state, anew: event.anew };
    case 'anew-seen':
      return { ...state, anew: null };
    case 'report-declined':
      return { ...state, report: null };
    case 'tidy-declined':
      return { ...state, tidy: null };
    case 'notice-dismissed':
      return { ...state, notice: null };
    case 'problem-dismissed':
      return { ...state, problem: null };
    case 'display-cleared':
      return {
        ...INITIAL_STATE,
        start: state.start,
        running: state.running,
        abandoned: state.abandoned,
        lastWrite: state.lastWrite,
        highlighted: state.highlighted,
        target: { ...state.target, chosen: null, tables: null },
        overTime: { ...INITIAL_OVER_TIME, autoCheck: state.overTime.autoCheck },
      };
    default:
      return { ...state, view: reduceView(state.view, event) };
  }
}
