import type { Command, PaneState, Question } from './pane-state.js';
import { isElsewhere, targetOf } from './target.js';

/** What to ask before a command; null where it changes nothing, or the sheet in front, which the top line names. */
export function questionBefore(state: PaneState, command: Command): Question | null {
  const target = targetOf(state);
  if (command.do === 'recalculate') {
    return target && isElsewhere(state) ? { command, sheetName: target.name } : null;
  }
  if (command.do === 'undo') {
    const { lastWrite } = state;
    const elsewhere = lastWrite && lastWrite.sheetId !== target?.sheetId;
    return elsewhere ? { command, sheetName: lastWrite.sheetName } : null;
  }
  return null;
}
