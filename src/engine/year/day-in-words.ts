import { patternOf } from '../lexicon/entry.js';
import { ERA_LETTER, ERA_NAME, eraYearIn } from '../lexicon/eras.js';
import { AS_OF, END_OF_MONTH, STANDING, STANDS_BEFORE } from '../lexicon/time/day-words.js';
import { firstWhere, type MayStand, matchesWhere, notBehind } from '../text/standing.js';

/** Days of the year as tables say them: `令和8年9月30日現在`, `R8.3.31現在`, `9月末現在`. A day without such a word is when somebody wrote something. */

const ERA = `(?:(${ERA_NAME}|${ERA_LETTER})\\.?(元|\\d{1,2})|((?:19|20)\\d{2}))[年./-]`;
const LAST = `${patternOf(END_OF_MONTH)}日?`;
const DAY = `(\\d{1,2})(?:月(?:${LAST}|(\\d{1,2})日)?|${LAST}|[./-](\\d{1,2})日?)`;
type DayPattern = readonly [RegExp, MayStand];
const APART = notBehind(/[\d.a-z]$/);
const DAYS: readonly DayPattern[] = [
  [new RegExp(`(?:${ERA})?${DAY}${patternOf(STANDING)}`, 'g'), APART],
  [new RegExp(`${patternOf(STANDS_BEFORE)}(?:${ERA})?${DAY}`, 'g'), () => true],
];
/** In a head a month of a year says as much as `9月末`: `R8.9実績`. */
const DAYS_OF_HEAD: readonly DayPattern[] = [
  [new RegExp(`(?:${ERA})?${DAY}`, 'g'), APART],
  [new RegExp(`${ERA}(\\d{1,2})(?![\\d./~ー―—-])`, 'g'), APART],
];

/** 31 March, as a head names it. */
const YEAR_END = new RegExp(
  `(?:${ERA})?3(?:月(?:${LAST}|31日)|${LAST}|[./-]31日?)(?:${patternOf(AS_OF)})?`,
  'g',
);

/** Every day has its month or its year so: a quick no for most heads. */
const MAY_NAME_DAY = new RegExp(`\\d(?:[月./-]|${patternOf(END_OF_MONTH)})|年\\d`);

const LAST_MONTH = 3;
const LAST_DAY = 31;

/** Whether the day comes before the last one of a fiscal year; a day without a year is one of that year. */
function isBefore(
  { year, month, day }: { readonly year: number | null; readonly month: number; readonly day: number },
  fiscalYear: number | null,
): boolean {
  const early = month < LAST_MONTH || (month === LAST_MONTH && day < LAST_DAY);
  if (year === null || fiscalYear === null) return early || month > LAST_MONTH;
  return year === fiscalYear + 1 ? early : year <= fiscalYear;
}

/** The first of some days in a text that comes before the last day of the fiscal year, as it is written. */
function firstBeforeYearEnd(
  word: string,
  fiscalYear: number | null,
  days: readonly DayPattern[],
): string | null {
  if (!MAY_NAME_DAY.test(word)) return null;
  for (const [pattern, mayStand] of days) {
    for (const match of matchesWhere(word, pattern, mayStand)) {
      const [words, era, eraYear, western, ownMonth, dayAfterMonth, dayAfterDot] = match;
      const year = western === undefined ? eraYearIn(era ?? '', eraYear ?? '') : Number(western);
      const month = Number(ownMonth);
      const day = Number(dayAfterMonth ?? dayAfterDot ?? LAST_DAY);
      const exists = month >= 1 && month <= 12 && day >= 1 && day <= LAST_DAY;
      if (exists && isBefore({ year, month, day }, fiscalYear)) return words;
    }
  }
  return null;
}

/**
 * The first day a text gives for its figures that comes before the last day of the fiscal year, as it is written.
 * @param word folded, without white space
 * @param fiscalYear the year of the table; null where nobody knows it, and then any day but 31 March comes before
 * @returns null where the text names no such day
 */
export function dayBeforeYearEnd(word: string, fiscalYear: number | null): string | null {
  return firstBeforeYearEnd(word, fiscalYear, DAYS);
}

/** The same of a head, every day of which is that of its figures: `R8実績値(9月末)`. */
export function dayOfHeadBeforeYearEnd(word: string, fiscalYear: number | null): string | null {
  return firstBeforeYearEnd(word, fiscalYear, DAYS_OF_HEAD);
}

/** The end of a fiscal year that a head names. */
export interface YearEnd {
  /** As written in the text that was searched. */
  readonly words: string;
  /** The fiscal year that ends then, null where no year is named. */
  readonly year: number | null;
}

/**
 * The end of a fiscal year by which a head says that its figures are those of the year: `実績(令和8年3月末現在)`; null where it names none.
 * @param word folded, without white space
 */
export function yearEndIn(word: string): YearEnd | null {
  if (!MAY_NAME_DAY.test(word)) return null;
  const match = firstWhere(word, YEAR_END, APART);
  if (!match) return null;
  const [words, era, eraYear, western] = match;
  const year = western === undefined ? eraYearIn(era ?? '', eraYear ?? '') : Number(western);
  return { words, year: year === null ? null : year - 1 };
}
