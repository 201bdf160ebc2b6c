import type { CheckedSheet, FrontSheet, SessionFailure } from '../../session/session.js';
import { findingAt, firstOfKeys, sameFinding } from './finding-list.js';
import { afterCheck, type CheckOrigin } from './over-time.js';
import type { PaneState } from './pane-state.js';
import { keyOf, named, withFront } from './target.js';
import { fromTheTop, reduceView } from './view.js';

/** What is on show as sheets are checked, come to the front, or can't be checked any more. */

/**
 * The findings are numbered by their check: with another check of the same sheet the clerk stays at the same finding and
 * in the same place, with one of another sheet nothing is being looked at.
 */
export function withSheet(
  state: PaneState,
  sheet: CheckedSheet | null | undefined,
  origin: CheckOrigin = {},
): PaneState {
  const before = state.sheet;
  if (sheet === undefined || (sheet && sheet === before)) return state;
  const overTime = afterCheck(state.overTime, sheet, origin);
  const { view } = state;
  // Whatever it is that can't be checked any more: the next press is about it, and never about the first table of its sheet.
  const chosen = !sheet && before?.further ? { ...named(before), name: before.sheetName } : null;
  const target = chosen ? { ...state.target, chosen } : state.target;
  if (!sheet || !before || keyOf(before) !== keyOf(sheet)) {
    const top = { ...fromTheTop(view), only: [], folded: [], help: null, page: null };
    return { ...state, sheet, unread: null, selected: null, view: top, overTime, target };
  }
  const same = (finding: number | null) => sameFinding(before.check, sheet.check, finding);
  const [current, opened] = [same(view.current), same(view.opened)];
  return {
    ...state,
    sheet,
    view: { ...view, current, opened, deciding: null, settingAside: null },
    overTime,
  };
}

/** With nothing on show the pane stays about the sheet that could not be checked. */
export function withUnread(state: PaneState, { unread }: SessionFailure): PaneState {
  if (!unread) return { ...state, unread: null };
  const { sheetId, sheetName: name, further } = unread;
  const own = { ...named(unread), name };
  const isFront = sheetId === state.target.front?.sheetId && !further;
  const chosen = isFront ? (state.target.chosen?.further ? null : state.target.chosen) : own;
  return { ...state, unread, target: { ...state.target, chosen } };
}

/** The first of the findings of these keys that is still there. */
export function lookingAt(state: PaneState, keys: readonly string[] | undefined): PaneState {
  const found = keys && state.sheet && firstOfKeys(state.sheet.check, state.view, keys);
  const visit = { type: 'finding-visited', open: true } as const;
  return found ? { ...state, view: reduceView(state.view, { ...visit, ...found }) } : state;
}

/** The finding of a cell the clerk selected, where rows still stand where they stood. */
export function withSelected(state: PaneState, address: string): PaneState {
  const { sheet, view, overTime } = state;
  if (!sheet || overTime.freshness === 'moved') return state;
  const found = findingAt(sheet.check, view, address);
  if (!found) return state;
  // Only marked: nothing below it may move while the clerk is in the sheet.
  return { ...state, view: reduceView(view, { type: 'finding-visited', open: false, ...found }) };
}

/** With nothing on show the pane goes along; what it said of the sheet before is no longer about this one. */
export function withFrontSheet(state: PaneState, front: FrontSheet | null): PaneState {
  const target = withFront(state, front);
  const leaves = state.sheet === null && front !== null && front.sheetId !== state.target.front?.sheetId;
  const problem = leaves && state.problem?.failure.code === 'no-table' ? null : state.problem;
  // What was asked was asked of another sheet in front.
  const question = front?.sheetId === state.target.front?.sheetId ? state.question : null;
  // Of a sheet that can't be checked nothing is on show: the pane goes along.
  return leaves
    ? { ...state, target, problem, question, unread: null, view: { ...state.view, page: null } }
    : { ...state, target, problem, question };
}
