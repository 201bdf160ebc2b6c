import { LETTERS_OF_ROWS } from '../../lexicon/letters.js';
import { type Role, readHeaderWord } from './role.js';

/** Words beside a label that say what its row holds: 目標, 期待値, 実績値. */

export type RowRole = 'target' | 'actual';

/** Longer texts are labels. */
const LONGEST = 16;
const QUICK = new RegExp(`[${LETTERS_OF_ROWS}]`);

/** A quick no for most cells of a table. */
export const mayBeRowRole = (text: string) => text.length > 0 && text.length <= LONGEST && QUICK.test(text);

/** What a cell says its row holds, or null where it says nothing of the kind. */
export function rowRoleOf(text: string): RowRole | null {
  const role = mayBeRowRole(text) ? readHeaderWord(text)?.roles[0] : undefined;
  return role === 'target' || role === 'actual' ? role : null;
}

const GO_WITH_PAIR: readonly (Role | undefined)[] = [
  'rate',
  'indicatorStatus',
  'measureStatus',
  'comment',
  'other',
];

/** True for what may stand beside a row of its own below such a pair, about that pair: its rate, its verdict, last year's figure. */
export const goesWithPair = (text: string): boolean =>
  text.length > 0 && text.length <= LONGEST && GO_WITH_PAIR.includes(readHeaderWord(text)?.roles[0]);
