import { memoize } from '../text/memoize.js';
import { searchedOf } from './clauses.js';

/** Nearly all comments are shorter, and longer ones take too much room. */
const LONGEST = 240;

/**
 * Keeps what a pure function gives for the comments seen last (see `memoize`). A table is checked again with each cell that is filled in, and
 * to read its comments anew each time takes longer than most of the rest of their rows.
 * @param read depends on the comment alone
 */
export const memoizeComments = <Result>(read: (comment: string) => Result): ((comment: string) => Result) =>
  memoize(read, LONGEST);

/**
 * Gives a comment as it is searched (see `searchedOf`), or null where nothing that is looked for can be in it, as in most.
 * @param mayState whether anything that is looked for may be in a comment as it is searched
 * @param mayHold the same of the comment as it is written, where that can be told before the rest
 */
export const searchedWhere = (
  mayState: (searched: string) => boolean,
  mayHold: (comment: string) => boolean = () => true,
): ((comment: string) => string | null) =>
  memoizeComments((comment) => {
    if (!mayHold(comment)) return null;
    const searched = searchedOf(comment);
    return mayState(searched) ? searched : null;
  });
