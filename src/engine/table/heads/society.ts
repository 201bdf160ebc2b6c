import { cellText, type Sheet } from '../../../cells/sheet.js';
import { anywhere, patternOf, whole } from '../../lexicon/entry.js';
import { ANY_SOCIETY, SOCIETY } from '../../lexicon/rows/society-words.js';
import { withoutBareYear, withoutYears } from '../../year/fiscal-year.js';

/** Which 商工会 a table is of, by the names that stand above its heads. */

/** What else is in a title is told from a name by white space and brackets. */
const NAME = new RegExp(`[^\\s　()（）「」【】:：]*${patternOf(SOCIETY)}`, 'g');
const NAMED = anywhere(SOCIETY);
const NO_NAME = whole(ANY_SOCIETY);

/**
 * The names in a text, in their order. The years are no part of them, for `令和7年度みどり商工会` has nothing between.
 * 商工会 alone, as forms say it of whichever fills them in, is among them.
 */
export function societyNamesIn(text: string): readonly string[] {
  if (!NAMED.test(text)) return [];
  return withoutBareYear(withoutYears(text, ' '), () => ' ').match(NAME) ?? [];
}

/** The names of societies in a text. */
export const societiesIn = (text: string): readonly string[] =>
  societyNamesIn(text).filter((name) => !NO_NAME.test(name));

/** The names of societies that stand above a row of the sheet. */
export const societiesAbove = (sheet: Sheet, row: number): readonly string[] =>
  sheet.rows.slice(0, row).flatMap((cells) => cells.flatMap((cell) => societiesIn(cellText(cell))));

/** True where a title names a society, and none of those that the table above is of. */
export function isOfAnother(title: string, own: readonly string[]): boolean {
  const named = societiesIn(title);
  return (
    named.length > 0 &&
    named.every((name) => !own.some((other) => name.includes(other) || other.includes(name)))
  );
}
