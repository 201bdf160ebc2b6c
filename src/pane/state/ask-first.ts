import type { Command, PaneState, Question } from './pane-state.js';
import { isElsewhere, keyOf, named, targetOf } from './target.js';

/** What to ask before a command; null where it changes nothing, or the table that the top line names on the sheet in front. */
export function questionBefore(state: PaneState, command: Command): Question | null {
  const target = targetOf(state);
  if (command.do === 'recalculate') {
    return target && isElsewhere(state) ? { command, ...named(target), sheetName: target.name } : null;
  }
  if (command.do === 'undo') {
    const { lastWrite } = state;
    // A sheet that was made and is in front, whatever table the pane is about.
    if (lastWrite?.kind === 'sheet' && lastWrite.sheetId === state.target.front?.sheetId) return null;
    const elsewhere = lastWrite && (!target || keyOf(lastWrite) !== keyOf(target));
    return elsewhere ? { command, ...named(lastWrite), sheetName: lastWrite.sheetName } : null;
  }
  return null;
}
