import { patternOf, whole } from '../../lexicon/entry.js';
import { westernYear } from '../../lexicon/eras.js';
import {
  AROUND_YEAR,
  OTHER_YEAR_NAMES,
  OWN_YEAR_NAMES,
  YEAR_HEADS,
  YEAR_QUALIFIERS,
} from '../../lexicon/rows/year-words.js';
import { foldWord } from '../../text/fold.js';
import { memoize } from '../../text/memoize.js';
import {
  bareYearIn,
  eraOfBareYears,
  fiscalYearOf,
  isYearAlone,
  withoutBareYear,
  withoutYears,
} from '../../year/fiscal-year.js';

/** The year that rows are of, where a line above them says it, or a cell of their own (docs/table-rules.md, decision 14). */

/** A western year; or the table's own, or another one, that is not said by its number. */
export type StatedYear = number | { readonly bare: number } | 'own' | 'other';

const LONGEST = 24;
const OTHER = whole(OTHER_YEAR_NAMES);
const OWN = whole(OWN_YEAR_NAMES);
const AROUND = new RegExp(`^${patternOf(AROUND_YEAR)}+|${patternOf(AROUND_YEAR)}+$`, 'g');
const MARKS = /[()<>「」『』[\]■□●○◆◇▼▽・:*※~-]/g;
const HEAD = new RegExp(`^${patternOf(YEAR_QUALIFIERS)}?${patternOf(YEAR_HEADS)}$`);

/** The year that a text names and next to nothing else, or null. */
export const yearStatedIn = memoize((text): StatedYear | null => {
  if (text.length > LONGEST || text.trim() === '') return null;
  const word = foldWord(text).replace(MARKS, '');
  const rest = withoutYears(word).replace(AROUND, '');
  if (rest === '') return fiscalYearOf(text);
  if (OTHER.test(rest)) return 'other';
  if (OWN.test(rest)) return 'own';
  const bare = bareYearIn(rest);
  return bare !== undefined && withoutBareYear(rest, () => '') === '' ? { bare } : null;
});

/** True where a text is nothing but a year or years, as a cell of a column of years is. */
export const isYearCell = (text: string): boolean => isYearAlone(text) || yearStatedIn(text) !== null;

/** True for the head of a column of the years that rows are of, which may also have none. */
export const headsYears = (head: string): boolean => head.trim() === '' || HEAD.test(foldWord(head));

/** The one filled text of a row that stands alone on it and says a year, or null. */
export function yearOfLine(texts: readonly string[]): StatedYear | null {
  let alone = '';
  for (const text of texts) {
    if (text.trim() === '') continue;
    if (alone !== '') return null;
    alone = text;
  }
  return alone === '' ? null : yearStatedIn(alone);
}

/** True where a year is another than the table's own; of a year without its number only that it says so. */
export function isOtherYear(stated: StatedYear, own: number | null): boolean {
  if (typeof stated === 'string') return stated === 'other';
  if (own === null) return false;
  return westernOf(stated, own) !== own;
}

/** The western year of a stated one; null where its number is not said. */
export function westernOf(stated: StatedYear, near: number | null): number | null {
  if (typeof stated === 'string') return null;
  return typeof stated === 'number' ? stated : westernYear(eraOfBareYears([stated.bare], near), stated.bare);
}
