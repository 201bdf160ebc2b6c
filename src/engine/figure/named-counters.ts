import { LETTER_OF_COUNTS } from '../lexicon/letters.js';
import { filterList } from '../lists/filter-list.js';
import { fold, foldForms } from '../text/fold.js';

/** A word behind a number, to the end or a bracket. */
const BEHIND = /\d\s*([^\s\d()/~,.、。・:※*+-]{1,12})(?=\s*(?:\(|\)|$))/g;
/** Of a long cell the beginning holds its figure. */
const LONGEST = 60;
const NONE: readonly string[] = [];
/** As it may be written; a figure in digits and brackets alone has none. */
const A_WORD = /[^\s\d()/~,.、。・:※*+-]/;

/**
 * Words behind the numbers of a figure that its label names as well: what is counted, whichever list knows it. `3団地(4団地)` under
 * 支援団地数; not 件見込, which says how a number is meant.
 * @param text of the figure, in one cell or joined
 * @returns as units that are understood here
 */
export function namedCounters(text: string, label: string): readonly string[] {
  if (!A_WORD.test(text)) return NONE;
  const words: string[] = [];
  const folded = fold(text.slice(0, LONGEST));
  BEHIND.lastIndex = 0;
  for (let found = BEHIND.exec(folded); found; found = BEHIND.exec(folded))
    if (found[1] !== undefined) words.push(found[1]);
  if (words.length === 0) return NONE;
  const name = foldForms(label);
  // A single letter is part of many a word: 窯 counts under 参加窯数.
  return filterList([...new Set(words)], (word) =>
    name.includes(word.length > 1 ? word : `${word}${LETTER_OF_COUNTS}`),
  );
}
