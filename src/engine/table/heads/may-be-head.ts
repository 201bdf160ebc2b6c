import { withoutYears } from '../../year/fiscal-year.js';
import { type Content, contentOf } from '../kinds/content.js';
import { readHeaderWord } from '../kinds/role.js';

/** What a cell over columns may say: words that are known, or short ones that are nothing of a body. */

/** Rows from the top in which heads are looked for, and rows below them by which they are known. */
export const FAR_DOWN = 40;
export const ROWS_BELOW = 12;
/** Known words may be longer: 施策目標に関する検証及び次年度への改善点. */
const LONGEST_UNKNOWN = 24;
const BODY: readonly Content[] = ['figure', 'verdict', 'numberedLabel', 'long', 'dash', 'pending', 'grade'];

/** True for a text that may head a column. */
export const mayBeHead = (text: string) =>
  readHeaderWord(text) !== null ||
  // `2025年度 めざす数`: the year is none of its figures.
  (text.length <= LONGEST_UNKNOWN && !BODY.includes(contentOf(withoutYears(text).trim())));
