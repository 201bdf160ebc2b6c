import { clausesOf } from '../../comment/clauses.js';
import { anywhere, patternOf, whole } from '../../lexicon/entry.js';
import { madeOf } from '../../lexicon/heads/own-words.js';
import { LEFT_OPEN, NOT_ALL, OF_YEARS_BESIDE, STILL_OPEN } from '../../lexicon/rows/open-value-words.js';
import { ANY_NUMBER, NUMBERS_OF_OTHERS, OTHER_COUNTS } from '../../lexicon/rows/other-count-words.js';
import { COUNTED_ONCE, NAMES_VALUE, NOT_FINAL, OF_VALUE } from '../../lexicon/rows/unsettled-value-words.js';
import { foldWord } from '../../text/fold.js';
import type { Indicator } from '../summary-table.js';
import { turns } from './doubted-amounts.js';

/** Sentences by which the value of a row is not final, not all of it, or not counted as its target is: `3月分は集計中`, `支所分を除く`, `申込時点の数`. */

const SAYS_NOT_FINAL = anywhere(NOT_FINAL);
const IS_STILL_OPEN = anywhere([...STILL_OPEN, ...OF_YEARS_BESIDE]);
const SAYS_NOT_ALL = anywhere(NOT_ALL);
const COUNTS_ONCE = new RegExp(patternOf(COUNTED_ONCE));
const IS_OF_VALUE = madeOf(OF_VALUE);
const IS_LEFT_OPEN = whole(LEFT_OPEN);
const SAYS_VALUE = anywhere(NAMES_VALUE);
const COUNTS_OTHERWISE = anywhere(OTHER_COUNTS);
const NAMES_NUMBER = anywhere(NUMBERS_OF_OTHERS);
const OF_NOTHING_ELSE = new RegExp(`(?:${patternOf(ANY_NUMBER)})+$`);
/** So much more than any row counts. */
const ANY_MORE = 1e9;

/** True for a sentence about another number than that of the row: 成約額は集計中. */
function isOfAnotherNumber(sentence: string, label: string): boolean {
  for (const clause of clausesOf(sentence)) {
    const named = NAMES_NUMBER.exec(clause);
    if (named === null) continue;
    const of = clause
      .slice(clause.lastIndexOf('(', named.index) + 1, named.index)
      .replace(OF_NOTHING_ELSE, '');
    return of !== '' && !foldWord(label).includes(of);
  }
  return false;
}

/**
 * True for a sentence that unsettles the value of a row, or what it counts.
 * @param sentence folded
 * @param isNamed where it names the row itself
 */
export function isOfOtherValue(sentence: string, indicator: Indicator, isNamed: boolean): boolean {
  if (COUNTS_OTHERWISE.test(sentence) || IS_LEFT_OPEN.test(sentence)) return true;
  const said = sentence.replace(COUNTS_ONCE, '');
  const isOpen = SAYS_NOT_FINAL.test(said) || IS_STILL_OPEN.test(said);
  if (!isOpen && !(SAYS_NOT_ALL.test(said) && wouldTurn(indicator))) return false;
  if (isOfAnotherNumber(sentence, indicator.label)) return false;
  return (isNamed && isOpen) || IS_OF_VALUE.test(sentence) || SAYS_VALUE.test(sentence);
}

/** True where more than was counted could make the verdict another. */
export function wouldTurn(indicator: Indicator): boolean {
  const { actual } = indicator.figure;
  return actual.kind === 'number' && turns(indicator, actual, actual.value + ANY_MORE);
}

/** True for words made of nothing else that say of a value that it is not final: （見込）, （12月末時点の速報値）. @param word folded */
export const saysNotFinal = (word: string): boolean =>
  (SAYS_NOT_FINAL.test(word) || SAYS_NOT_ALL.test(word)) && IS_OF_VALUE.test(word);
