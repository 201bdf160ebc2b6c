import type { PaneState } from '../state/pane-state.js';
import { targetOf } from '../state/target.js';
import type { FirstWords } from './first-words.js';

/** What is asked before something is changed that the top line does not name, and the button that does it; null where nothing is. */
export function sayQuestion(
  state: PaneState,
  words: FirstWords,
): { readonly text: string; readonly go: string } | null {
  const { question, lastWrite } = state;
  if (!question) return null;
  const { command, sheetId, sheetName, further } = question;
  const undoes = command.do === 'undo';
  const target = targetOf(state);
  const sameSheet = undoes && target?.sheetId === sheetId;
  const name = words.nameTable(sheetName, further?.firstRow ?? (sameSheet ? 'first' : undefined));
  return {
    text: sameSheet
      ? words.asksOtherTable(name)
      : words.asksElsewhere(undoes ? (lastWrite?.kind ?? 'cells') : null, name),
    go: words.goElsewhere(undoes, name),
  };
}
