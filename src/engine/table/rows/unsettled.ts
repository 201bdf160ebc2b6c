import { searchedOf, sentencesOf, speaksAhead } from '../../comment/clauses.js';
import { anywhere, atEnd } from '../../lexicon/entry.js';
import { SIDE_NAMES } from '../../lexicon/figure/named-sides.js';
import { madeOf } from '../../lexicon/heads/own-words.js';
import { CHANGES } from '../../lexicon/rows/against-row-words.js';
import { OF_VALUE } from '../../lexicon/rows/unsettled-value-words.js';
import { AIM_GIVEN_UP, IS_AIM, OF_OUTCOME, WAY_OF_CHANGE } from '../../lexicon/rows/unsettled-words.js';
import { foldWord } from '../../text/fold.js';
import { type ColumnTime, columnTimeOf } from '../../year/column-time.js';
import { fiscalYearsIn } from '../../year/fiscal-year.js';
import type { Indicator } from '../summary-table.js';
import { amountsIn, isValueOf } from './amounts.js';
import type { Figures } from './borne-out.js';
import { isOfOtherValue } from './unsettled-value.js';

/**
 * Remarks and notes that unsettle the figures of their row: its value is not final or not all of it, its target is another, or none (目標は15件に引上げ,
 * 目標取り下げ).
 */

/** `9月補正で8件`: of such words a remark is made that says of its row what was changed into what. */
const IS_OF_CHANGE = madeOf([...OF_VALUE, ...CHANGES, ...WAY_OF_CHANGE]);
const SAYS_CHANGE = anywhere(CHANGES);
const SAYS_GIVEN_UP = anywhere(AIM_GIVEN_UP);
const ENDS_AS_AIM = atEnd(IS_AIM);
const SAYS_OUTCOME = anywhere(OF_OUTCOME);
/** What is longer is a sentence of a comment. */
const LONGEST = 24;
/** Nor is a sentence that says no more of its row than how its value was counted. */
const LONGEST_SENTENCE = 70;

/** Of such a time no target is this year's. */
const OTHER_TIMES: readonly (ColumnTime | null)[] = ['later', 'running'];

/** How a row is unsettled; null for most. */
export type Unsettled = 'noted' | 'changed' | 'not-evaluated' | null;

/** True where the last amount in a remark is none of the row's own, nor the difference between them. */
function namesAnother(word: string, { actual, target }: Figures): boolean {
  const last = amountsIn(word).at(-1)?.value;
  if (last === undefined || isValueOf(last, target) || isValueOf(last, actual)) return false;
  return last !== Math.abs(actual.value - target.value);
}

/** True for words of a later year, or of several. */
const isOfOtherYear = (word: string, year: number | null): boolean =>
  OTHER_TIMES.includes(columnTimeOf(word)) || fiscalYearsIn(word).some((own) => own !== year);

/**
 * What the sentences of a remark say against the figures of its row; what is long, or of the year to come, says nothing.
 * @param isNamed where the remark names the row, as a note below the table does
 */
export function unsettledBy(
  remark: string,
  indicator: Indicator,
  figures: Figures,
  year: number | null,
  isNamed = false,
): Unsettled {
  if (remark === '') return null;
  const searched = foldWord(searchedOf(remark));
  for (const sentence of sentencesOf(searched)) {
    if (sentence.length > LONGEST_SENTENCE || speaksAhead(sentence)) continue;
    if (isOfOtherValue(sentence, indicator, isNamed)) return 'noted';
    if (SAYS_GIVEN_UP.test(sentence)) return 'not-evaluated';
  }
  return searched.length <= LONGEST && !speaksAhead(searched)
    ? unsettledTarget(searched, figures, year)
    : null;
}

/** What a short remark says against the target of its row. */
function unsettledTarget(word: string, figures: Figures, year: number | null): Unsettled {
  if (word.includes(SIDE_NAMES.target)) {
    if (SAYS_OUTCOME.test(word)) return null;
    const another = namesAnother(word, figures);
    // R8目標15件 is the next one; 12は最終年度の目標 is that of the row.
    if (isOfOtherYear(word, year)) return ENDS_AS_AIM.test(word) && !another ? 'noted' : null;
    return another ? 'changed' : null;
  }
  return SAYS_CHANGE.test(word) && IS_OF_CHANGE.test(word) && namesAnother(word, figures) ? 'changed' : null;
}
