import { anywhere, atBegin, finder } from '../lexicon/entry.js';
import { EXPECTED, HALVES_AND_QUARTERS, MIDWAY, OF_FIGURES } from '../lexicon/time/part-of-year-words.js';
import { foldWord } from '../text/fold.js';
import { dayBeforeYearEnd, dayOfHeadBeforeYearEnd } from './day-in-words.js';
import { withDatesInDigits } from './kanji-number.js';
import { type MonthSpan, monthSpanIn, WHOLE_YEAR } from './month-span.js';

/** Words by which a table says that its figures are not those of the whole year (docs/table-rules.md, decision 11). */

const HALF_OR_QUARTER = finder(HALVES_AND_QUARTERS);
const MIDWAY_THROUGH = anywhere(MIDWAY);
const STILL_EXPECTED = anywhere(EXPECTED);
const BEHIND_MONTHS = atBegin(OF_FIGURES);
/** Shorter spans that nothing says to be those of figures are mostly ones in which something is handed in. */
const FEWEST_MONTHS = 3;
const APRIL = 4;

/** How far into a text they are looked for; titles and heads are short. */
const REACH = 200;

const wordOf = (text: string) => withDatesInDigits(foldWord(text.slice(0, REACH)));

/** True for a part of the fiscal year; of any, where the year of either is not known. */
function isOfYear({ year, first }: MonthSpan, fiscalYear: number | null): boolean {
  if (year === null || fiscalYear === null) return true;
  return (first < APRIL ? year - 1 : year) === fiscalYear;
}

/** The months of a title or a line, where they make a part of the year that figures may be of. */
function monthsIn(word: string, fiscalYear: number | null): string | null {
  const span = monthSpanIn(word);
  if (!span || span.months >= WHOLE_YEAR || !isOfYear(span, fiscalYear)) return null;
  const [behind] = BEHIND_MONTHS.exec(word.slice(word.indexOf(span.words) + span.words.length)) ?? [];
  if (behind !== undefined) return span.words + behind;
  return span.months >= FEWEST_MONTHS ? span.words : null;
}

const otherWords = (word: string) =>
  HALF_OR_QUARTER.exec(word)?.[0] ?? MIDWAY_THROUGH.exec(word)?.[0] ?? STILL_EXPECTED.exec(word)?.[0];

/**
 * The words of a text that say that its figures are of a part of the year, of a day before its end, or expected.
 * @param text a title, or a line above the heads
 * @param fiscalYear the year of the table, or null
 * @returns the words, folded; null where the text says nothing of the kind
 */
export function partOfYearIn(text: string, fiscalYear: number | null): string | null {
  const word = wordOf(text);
  return dayBeforeYearEnd(word, fiscalYear) ?? otherWords(word) ?? monthsIn(word, fiscalYear);
}

/** The same of the head of a column of actuals, where a day or months need no more words: `R8実績値(9月末)`, `R8.9実績`. */
export function partOfYearInHead(text: string, fiscalYear: number | null): string | null {
  const word = wordOf(text);
  const span = monthSpanIn(word);
  if (span) return otherWords(word) ?? (span.months < WHOLE_YEAR ? span.words : null);
  return dayBeforeYearEnd(word, fiscalYear) ?? otherWords(word) ?? dayOfHeadBeforeYearEnd(word, fiscalYear);
}
