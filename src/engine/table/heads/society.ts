import { cellText, type Sheet } from '../../../cells/sheet.js';
import { societyNamesIn } from '../../lexicon/society-name.js';

/** Which 商工会 a table is of, by the names that stand above its heads. */

/** 商工会 alone is anybody's, and 商工会名 no name. */
const NO_NAME = /^(?:商工会|各商工会|当商工会|本商工会)$/;

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
