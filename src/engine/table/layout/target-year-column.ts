import { atEnd } from '../../lexicon/entry.js';
import { TARGET_YEAR_HEADS } from '../../lexicon/rows/year-words.js';
import { foldWord } from '../../text/fold.js';
import type { BodyRow } from '../kinds/body-row.js';
import { yearStatedIn } from '../kinds/year-line.js';

/** A column that says of each row until when its target is to be reached (目標年度), which need not be the year that is judged. */

const HEAD = atEnd(TARGET_YEAR_HEADS);
const LONGEST_HEAD = 12;
/** A western year by its digits alone, as such a column may have it. */
const DIGITS = /^(?:19|20)\d{2}$/;

/** The western year of a cell of such a column, or null where it names none. */
export function targetYearIn(text: string): number | null {
  const own = text.trim();
  if (DIGITS.test(own)) return Number(own);
  const stated = yearStatedIn(own);
  return typeof stated === 'number' ? stated : null;
}

/**
 * The column of target years of a page, or null where there is none.
 * @param texts the heads
 */
export function targetYearColumnOf(texts: readonly string[], rows: readonly BodyRow[]): number | null {
  const column = texts.findIndex((text) => text.length <= LONGEST_HEAD && HEAD.test(foldWord(text)));
  const namesYear = column >= 0 && rows.some(({ texts: own }) => targetYearIn(own[column] ?? '') !== null);
  return namesYear ? column : null;
}
