import { readHeaderWord } from './role.js';

/** Words beside a label that say what its row holds: 目標, 期待値, 実績値. */

export type RowRole = 'target' | 'actual';

/** What a cell says its row holds, or null where it says nothing of the kind. */
export function rowRoleOf(text: string): RowRole | null {
  const role = text.trim() === '' ? undefined : readHeaderWord(text)?.roles[0];
  return role === 'target' || role === 'actual' ? role : null;
}
