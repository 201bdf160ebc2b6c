import { anywhere, atBegin, whole } from '../../lexicon/entry.js';
import { anyOf, LETTERS_OF_LABEL_TIMES, LETTERS_OF_SEVERAL_YEARS } from '../../lexicon/letters.js';
import { withoutNumber } from '../../lexicon/numbering.js';
import {
  DAY_OF_WORK,
  SEVERAL_YEARS_IN_FRONT,
  SEVERAL_YEARS_IN_LABELS,
} from '../../lexicon/rows/unsettled-words.js';
import { foldWord } from '../../text/fold.js';
import { fiscalYearsIn } from '../../year/fiscal-year.js';
import { saysPartOfYear } from '../../year/noted-time.js';
import { saysNotFinal } from './unsettled-value.js';

/** Brackets of labels by which the figures of their row are not those of the year, or not final: （5年累計）, （12月末時点）, （見込）. */

const OVER_YEARS = anywhere(SEVERAL_YEARS_IN_LABELS);
const OVER_YEARS_IN_FRONT = atBegin(SEVERAL_YEARS_IN_FRONT);
const IS_DAY_OF_WORK = whole(DAY_OF_WORK);
const MAY_NAME_TIME = anyOf(LETTERS_OF_LABEL_TIMES);
const MAY_NAME_YEARS = anyOf(LETTERS_OF_SEVERAL_YEARS);
/** What a label says in brackets; longer ones are sentences. */
const IN_BRACKETS = /[(（【［〔[]([^()（）【】［］〔〕[\]]{2,16})[)）】］〕\]]/g;
/** Most labels have a unit of one letter there, or nothing. */
const HAS_BRACKET = new RegExp(IN_BRACKETS.source);

/** True for what a bracket says of several years, of a part of one, or of a value that is not final. */
function isOfOtherTime(said: string, year: number | null): boolean {
  const word = foldWord(said);
  if (OVER_YEARS.test(word) || fiscalYearsIn(word).length > 1) return true;
  if (saysNotFinal(word)) return true;
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
