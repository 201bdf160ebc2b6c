import { cellAddress } from '../../../src/engine/index.js';
import { type Command, isTravel, type PaneState } from '../../../src/pane/state/pane-state.js';

/** Fails unless a failure's sentence tells of each change that was made all the same. */
export function expectTold(changes: readonly string[], sentence: string): void {
  expect(sentence).toMatch(/。$/);
  for (const change of changes) {
    const [kind = '', place = ''] = change.split(' ');
    if (kind === 'selection') continue;
    if (kind === 'sheets') {
      expect(sentence).toMatch(/(作りかけのシート\(.*\)が残って|取り除かれて)いるかもしれません/);
      continue;
    }
    if (kind === 'answers') {
      expect(sentence).toMatch(/判断の記録が変わったかもしれません/);
      continue;
    }
    const [row = 0, column = 0] = place.split(',').map(Number);
    const name = kind === 'format' ? '切り替え直す' : cellAddress(row, column);
    expect(sentence).toMatch(new RegExp(`${name}|かもしれません`));
  }
}

/** True where what the pane shows says how a command ended: no notice is needed then. */
export function showsItself(command: Command, { target, survey, report, tidy }: PaneState): boolean {
  if (command.do === 'find-tables') return target.tables !== null;
  if (command.do === 'survey') return survey?.phase === 'done';
  if (command.do === 'plan-report') return report !== null;
  if (command.do === 'plan-tidy') return tidy !== null;
  return isTravel(command);
}
