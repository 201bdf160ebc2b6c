import { memoize } from '../text/memoize.js';

/** Nearly all comments are shorter, and longer ones take too much room. */
const LONGEST = 240;

/**
 * Keeps what a pure function gives for the comments seen last (see `memoize`). A table is checked again with each cell that is filled in, and
 * to read its comments anew each time takes longer than most of the rest of their rows.
 * @param read depends on the comment alone
 */
export const memoizeComments = <Result>(read: (comment: string) => Result): ((comment: string) => Result) =>
  memoize(read, LONGEST);
