import { anywhere } from '../../lexicon/entry.js';
import {
  ACHIEVED_MARKED,
  BOTH_MARKED,
  OF_OTHER_COLUMNS,
  UNACHIEVED_MARKED,
} from '../../lexicon/legend/marking-words.js';
import { anyOf, LETTER_OF_TALLIES, LETTER_OF_UNACHIEVED, LETTERS_OF_MARKING } from '../../lexicon/letters.js';
import { CIRCLES } from '../../lexicon/tick-mark.js';
import { ACHIEVED, readVerdict, UNACHIEVED } from '../../lexicon/verdict-words.js';
import { foldWord } from '../../text/fold.js';
import type { Header } from '../heads/header.js';

/** Which of the two verdicts a column marks, and leaves the other blank: 未達成に○ as its head, `※達成したものに○印` as a note. */

const MARKS_UNACHIEVED = anywhere(UNACHIEVED_MARKED);
const MARKS_ACHIEVED = anywhere(ACHIEVED_MARKED);
const OF_OTHERS = anywhere(OF_OTHER_COLUMNS);
const HAS_BOTH = anywhere(BOTH_MARKED);
const MAY_MARK = anyOf(LETTERS_OF_MARKING);
/** Nothing that is longer says it. */
const LONGEST = 40;

/** The verdicts that a mark can stand for. */
export type Outcome = typeof ACHIEVED | typeof UNACHIEVED;

/** Which verdict is marked, and whether with a cross, beside which a circle is none of these marks. */
export interface Marking {
  readonly verdict: Outcome;
  readonly isCross: boolean;
}

/** What a mark stands for, by a head or a note; null where it marks both, or neither. */
export function markedBy(text: string): Marking | null {
  if (text.length > LONGEST || !text.includes(LETTER_OF_TALLIES) || !MAY_MARK.test(text)) return null;
  const word = foldWord(text);
  // Where each verdict has a mark of its own, a blank is neither.
  if (OF_OTHERS.test(word) || HAS_BOTH.test(word)) return null;
  const [met, missed] = [MARKS_ACHIEVED.exec(word), MARKS_UNACHIEVED.exec(word)];
  if (met !== null) return missed === null ? { verdict: ACHIEVED, isCross: false } : null;
  return missed && { verdict: UNACHIEVED, isCross: missed[0].endsWith('×') };
}

/** 未達成, or 未達成に○: a circle below it is no 達成. */
const marksUnachieved = (head: string): boolean =>
  head.includes(LETTER_OF_UNACHIEVED) &&
  (markedBy(head)?.verdict ?? (readVerdict(head)?.verdict || null)) === UNACHIEVED;

/** The header, below which circles are 未達成 where one of its heads says so. */
export const withMarksKnown = (header: Header): Header =>
  header.graded === undefined && header.texts.some(marksUnachieved)
    ? Object.assign({}, header, { graded: { marks: CIRCLES, mean: UNACHIEVED, countsGrades: false } })
    : header;
