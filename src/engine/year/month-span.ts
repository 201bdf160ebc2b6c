import { patternOf } from '../lexicon/entry.js';
import { ERA_LETTER, ERA_NAME, eraYearIn } from '../lexicon/eras.js';
import { END_OF_MONTH, SAME_YEAR, UNTIL_MONTH } from '../lexicon/time/day-words.js';
import { firstWhere, notBehind } from '../text/standing.js';

/** Spans of months a text names for its figures: `4〜9月期`, `R7.4～R8.3`, `令和7年4月1日〜令和7年9月30日`, `4月から9月まで`. */

export interface MonthSpan {
  /** As written in the text that was searched. */
  readonly words: string;
  /** How many months; of years apart that are both named it may be more than twelve, as that of a plan. */
  readonly months: number;
  /** The western year in which it begins, null where none is named, and the month. */
  readonly year: number | null;
  readonly first: number;
}

const DASH = `(?:[~ー―—-]|${patternOf(UNTIL_MONTH)})`;
const YEAR = `(?:(${ERA_NAME}|${ERA_LETTER})\\.?(元|\\d{1,2})|((?:19|20)\\d{2}))[年./]`;
const DAY = `(?:\\d{1,2}|${patternOf(END_OF_MONTH)})日?`;
const LATER = patternOf(SAME_YEAR);
const MONTH = `(\\d{1,2})(?:月(?:${DAY})?|[./]\\d{1,2})?`;
const DATED = new RegExp(
  `${YEAR}${MONTH}${DASH}(?:${LATER}|${YEAR})?(\\d{1,2})(?!\\d)(?:月|[./]\\d{1,2})?(?:${DAY})?`,
);
const MONTHS = new RegExp(`(\\d{1,2})月?(?:${DAY})?${DASH}${LATER}?(\\d{1,2})月(?:${DAY})?`, 'g');
/** Right before the dash of every span there is a number or a day: a quick no for nearly every cell of a table. */
const MAY_SPAN = new RegExp(`(?:[\\d月日]|${patternOf(END_OF_MONTH)})${DASH}`);
const APART = notBehind(/[\d年./]$/);

const yearOf = (era: string | undefined, eraYear: string | undefined, western: string | undefined) =>
  western === undefined ? eraYearIn(era ?? '', eraYear ?? '') : Number(western);

/**
 * The first span of months a text names; null where it names none.
 * @param word folded, without white space
 */
export function monthSpanIn(word: string): MonthSpan | null {
  if (!MAY_SPAN.test(word)) return null;
  const dated = DATED.exec(word);
  if (dated) {
    const [words, era, eraYear, western, first, lastEra, lastEraYear, lastWestern, last] = dated;
    const [from, until] = [yearOf(era, eraYear, western), yearOf(lastEra, lastEraYear, lastWestern)];
    const apart = from === null || until === null ? null : until - from;
    return spanOf(words, Number(first), Number(last), from, apart);
  }
  const plain = firstWhere(word, MONTHS, APART);
  return plain ? spanOf(plain[0], Number(plain[1]), Number(plain[2]), null, null) : null;
}

function spanOf(
  words: string,
  first: number,
  last: number,
  year: number | null,
  apart: number | null,
): MonthSpan | null {
  if (first < 1 || first > 12 || last < 1 || last > 12) return null;
  const months = apart === null ? ((last - first + 12) % 12) + 1 : 12 * apart + last - first + 1;
  return months > 0 ? { words, months, year, first } : null;
}

/** Months of a year. */
export const WHOLE_YEAR = 12;

/**
 * Says whether the months named make a whole year or a part of one; null where none are named, or those of several years.
 * @param word folded, without white space
 */
export function monthSpanOf(word: string): 'year' | 'part' | null {
  const months = monthSpanIn(word)?.months ?? WHOLE_YEAR + 1;
  if (months > WHOLE_YEAR) return null;
  return months === WHOLE_YEAR ? 'year' : 'part';
}

/** The first month of a fiscal year. */
const APRIL = 4;

/**
 * The text without the months of a whole fiscal year, which say of its figures no more than that they are those of the year: 実績(R7.4〜R8.3).
 * @param word folded, without white space
 */
export function withoutFiscalYear(word: string): string {
  const span = monthSpanIn(word);
  return span?.months === WHOLE_YEAR && span.first === APRIL ? word.replace(span.words, '') : word;
}
