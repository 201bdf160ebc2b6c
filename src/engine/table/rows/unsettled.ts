import { searchedOf, speaksAhead } from '../../comment/clauses.js';
import type { Quantity } from '../../figure/reading.js';
import { anywhere, atBegin, atEnd, patternOf, whole } from '../../lexicon/entry.js';
import { SIDE_NAMES } from '../../lexicon/figure/named-sides.js';
import { madeOf } from '../../lexicon/heads/own-words.js';
import { anyOf, LETTERS_OF_LABEL_TIMES, LETTERS_OF_SEVERAL_YEARS } from '../../lexicon/letters.js';
import { withoutNumber } from '../../lexicon/numbering.js';
import { CHANGES } from '../../lexicon/rows/against-row-words.js';
import {
  AIM_GIVEN_UP,
  COUNTED_ONCE,
  DAY_OF_WORK,
  IS_AIM,
  NO_AMOUNT,
  NOT_FINAL,
  OF_OUTCOME,
  OF_VALUE,
  SEVERAL_YEARS_IN_FRONT,
  SEVERAL_YEARS_IN_LABELS,
  WAY_OF_CHANGE,
} from '../../lexicon/rows/unsettled-words.js';
import { foldWord } from '../../text/fold.js';
import { type ColumnTime, columnTimeOf } from '../../year/column-time.js';
import { fiscalYearsIn } from '../../year/fiscal-year.js';
import { saysPartOfYear } from '../../year/noted-time.js';

/**
 * Short remarks and brackets of labels that unsettle the figures of their row: its value is not final or not the year's (3月分は集計中, （5年累計）),
 * its target is another, or none (目標は15件に引上げ, 目標取り下げ). What is longer is a comment, and free.
 */

const SAYS_NOT_FINAL = anywhere(NOT_FINAL);
const COUNTS_ONCE = new RegExp(patternOf(COUNTED_ONCE));
const IS_OF_VALUE = madeOf(OF_VALUE);
/** `9月補正で8件`: of such words a remark is made that says of its row what was changed into what. */
const IS_OF_CHANGE = madeOf([...OF_VALUE, ...CHANGES, ...WAY_OF_CHANGE]);
const SAYS_CHANGE = anywhere(CHANGES);
const SAYS_GIVEN_UP = anywhere(AIM_GIVEN_UP);
const ENDS_AS_AIM = atEnd(IS_AIM);
const SAYS_OUTCOME = anywhere(OF_OUTCOME);
const IS_NO_AMOUNT = atBegin(NO_AMOUNT);
const OVER_YEARS = anywhere(SEVERAL_YEARS_IN_LABELS);
const OVER_YEARS_IN_FRONT = atBegin(SEVERAL_YEARS_IN_FRONT);
const IS_DAY_OF_WORK = whole(DAY_OF_WORK);
/** What is longer is a sentence of a comment. */
const LONGEST = 24;
const MAY_NAME_TIME = anyOf(LETTERS_OF_LABEL_TIMES);
const MAY_NAME_YEARS = anyOf(LETTERS_OF_SEVERAL_YEARS);
/** What a label says in brackets; longer ones are sentences. */
const IN_BRACKETS = /[(（【［〔[]([^()（）【】［］〔〕[\]]{2,16})[)）】］〕\]]/g;
/** Most labels have a unit of one letter there, or nothing. */
const HAS_BRACKET = new RegExp(IN_BRACKETS.source);
const NUMBERS = /\d[\d,.]*/g;

/** Of such a time no target is this year's. */
const OTHER_TIMES: readonly (ColumnTime | null)[] = ['later', 'running'];

/** How a row is unsettled; null for most. */
export type Unsettled = 'noted' | 'changed' | 'not-evaluated' | null;

/** Actual and target of a row that has both. */
interface Figures {
  readonly actual: Quantity;
  readonly target: Quantity;
}

const isValue = (number: number, { value, scale }: Quantity): boolean =>
  number === value || number * 10 ** scale === value;

/** True where the last amount in a remark is none of the row's own, nor the difference between them. */
function namesAnother(word: string, { actual, target }: Figures): boolean {
  let last: number | null = null;
  for (const match of word.matchAll(NUMBERS)) {
    const end = match.index + match[0].length;
    const isYear = match.index > 0 && word[match.index - 1] === 'r';
    if (!isYear && !IS_NO_AMOUNT.test(word.slice(end)))
      last = Number(match[0].replace(/[,.]$/, '').replace(/,/g, ''));
  }
  if (last === null) return false;
  return !isValue(last, target) && !isValue(last, actual) && last !== Math.abs(actual.value - target.value);
}

/** True for words of a later year, or of several. */
const isOfOtherYear = (word: string, year: number | null): boolean =>
  OTHER_TIMES.includes(columnTimeOf(word)) || fiscalYearsIn(word).some((own) => own !== year);

/** What a short remark says against the figures of its row. @param year the fiscal year of the table, or null */
export function unsettledBy(remark: string, figures: Figures, year: number | null): Unsettled {
  if (remark === '' || remark.length > LONGEST) return null;
  const word = foldWord(searchedOf(remark));
  if (speaksAhead(word)) return null;
  if (SAYS_NOT_FINAL.test(word.replace(COUNTS_ONCE, '')) && IS_OF_VALUE.test(word)) return 'noted';
  if (word.includes(SIDE_NAMES.target)) {
    if (SAYS_GIVEN_UP.test(word)) return 'not-evaluated';
    if (SAYS_OUTCOME.test(word)) return null;
    const another = namesAnother(word, figures);
    // R8目標15件 is the next one; 12は最終年度の目標 is that of the row.
    if (isOfOtherYear(word, year)) return ENDS_AS_AIM.test(word) && !another ? 'noted' : null;
    return another ? 'changed' : null;
  }
  return SAYS_CHANGE.test(word) && IS_OF_CHANGE.test(word) && namesAnother(word, figures) ? 'changed' : null;
}

/** True for what a bracket says of several years, of a part of one, or of a value that is not final. */
function isOfOtherTime(said: string, year: number | null): boolean {
  const word = foldWord(said);
  if (OVER_YEARS.test(word) || fiscalYearsIn(word).length > 1) return true;
  if (SAYS_NOT_FINAL.test(word) && IS_OF_VALUE.test(word)) return true;
  return saysPartOfYear(word, year) && !IS_DAY_OF_WORK.test(word);
}

/** True for a label that names several years, a part of one, or a value that is not final. @param year the fiscal year of the table, or null */
export function isLabelledOtherwise(label: string, year: number | null): boolean {
  if (!MAY_NAME_TIME.test(label)) return false;
  if (MAY_NAME_YEARS.test(label) && OVER_YEARS_IN_FRONT.test(withoutNumber(foldWord(label)))) return true;
  if (!HAS_BRACKET.test(label)) return false;
  for (const [, said = ''] of label.matchAll(IN_BRACKETS)) if (isOfOtherTime(said, year)) return true;
  return false;
}
