import { whole } from '../../lexicon/entry.js';
import { CRITERION_HEADS } from '../../lexicon/legend/condition-words.js';
import { foldWord } from '../../text/fold.js';
import { type Assignment, columnsWithRole } from '../columns/assignment.js';
import type { Header } from '../heads/header.js';

/** A column that says for each row which part of its target is enough: 達成基準, 目標の80%以上. */

const OF_CRITERIA = whole(CRITERION_HEADS);
/** No such head is longer. */
const LONGEST = 8;

/** That column of a page, by its head; null where there is none, or where it is taken for something else. */
export function criterionColumnOf({ texts }: Header, assignments: readonly Assignment[]): number | null {
  for (const [column, text] of texts.entries()) {
    const head = (text ?? '').trim();
    if (head === '' || head.length > LONGEST || !OF_CRITERIA.test(foldWord(head))) continue;
    if (!columnsWithRole(assignments).has(column)) return column;
  }
  return null;
}
