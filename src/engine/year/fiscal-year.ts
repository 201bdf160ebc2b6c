import { patternOf } from '../lexicon/entry.js';
import {
  ERA_LETTER,
  ERA_LETTER_OF_EITHER_CASE,
  ERA_NAME,
  type Era,
  eraYearIn,
  HEISEI,
  LETTERS_OF_ERAS,
  NUMBER_BEHIND_LETTER,
  REIWA,
  westernYear,
} from '../lexicon/eras.js';
import { GOALS_OF_YEAR } from '../lexicon/time/day-words.js';
import { mapList } from '../lists/map-list.js';
import { fold } from '../text/fold.js';
import { memoize } from '../text/memoize.js';
import { type MayStand, matchesWhere, notBehind, withInstead } from '../text/standing.js';
import { kanjiNumber } from './kanji-number.js';

/** Fiscal years (April to March) as the tables name them: 令和7年度, Ｒ７, 平成27年度, H27, 2025年度. */

const GOALS = patternOf(GOALS_OF_YEAR);
/** A year, by era and number or western. */
const NAMED_YEAR = new RegExp(
  [
    `(${ERA_NAME})\\s*(元|\\d{1,2})(?!\\d)(?:\\s*年)?`,
    `(${ERA_LETTER})\\s*\\.?\\s*(${NUMBER_BEHIND_LETTER})(?![\\d-])`,
    `((?:19|20)\\d{2})\\s*(?:年|(?=${GOALS}))`,
    'fy\\s*((?:19|20)\\d{2})',
  ].join('|'),
  'g',
);
/** `令和8`, `R8`, `2026` where a day of it follows. */
const YEAR_OF_DATE = `(?:(?:${ERA_NAME}|${ERA_LETTER})\\s*(?:元|\\d{1,2})|(?:19|20)\\d{2})`;
const MONTH = '年\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*月';
/** `令和8年3月31日`, `R8.3.31`: a day or a month, which says nothing of the fiscal year the table is about. */
const DATE = new RegExp(`${YEAR_OF_DATE}\\s*(?:${MONTH}|[./]\\s*\\d{1,2}\\s*[./]\\s*\\d{1,2})`, 'g');
/** `令和5年度〜令和9年度`, `R5~R9`: the span of a plan, not the year of the table. */
const ONE_OF_SPAN = `(?:${ERA_NAME}|${ERA_LETTER})?\\s*\\d{1,4}\\s*年?度?`;
const SPAN = new RegExp(`${ONE_OF_SPAN}\\s*[~-]\\s*${ONE_OF_SPAN}`, 'g');
/** A year said as 年度. */
const STATED = new RegExp(
  `(?:(?:${ERA_NAME})\\s*(?:元|\\d{1,2})|${ERA_LETTER}\\s*(?:${NUMBER_BEHIND_LETTER})|(?:19|20)\\d{2})\\s*年\\s*度`,
);

/** `令和六年度`, as formal letters write it. */
const KANJI = new RegExp(`((?:${ERA_NAME})\\s*)([一二三四五六七八九十]{1,3})(?=\\s*年)`, 'g');

/** Without any of these a text names no year, in whatever widths; a pattern for either case of a letter takes many times longer. */
const MAY_NAME_YEAR = new RegExp(`[${LETTERS_OF_ERAS}]|[12１２][90９０][0-9０-９]{2}`);
/** Without these there is neither a date nor a year in kanji, and most cells have neither. */
const MAY_DATE = /[月./]/;
const KANJI_DIGIT = /[一二三四五六七八九十]/;

const MAYBE_FISCAL = '\\s*(?:年\\s*度?)?';
/** A year with what belongs to it, wherever it stands among the words of a head or a title. */
const YEAR = new RegExp(
  [
    `(?:${ERA_NAME})\\s*(?:元|\\d{1,2}|[一二三四五六七八九十]{1,3})${MAYBE_FISCAL}`,
    `${ERA_LETTER_OF_EITHER_CASE}\\s*\\.?\\s*(?:${NUMBER_BEHIND_LETTER})${MAYBE_FISCAL}`,
    `(?:19|20)\\d{2}\\s*(?:年\\s*度?|(?=${GOALS}))`,
  ].join('|'),
  'g',
);

const BEGINS_WITH_LETTER = new RegExp(`^${ERA_LETTER_OF_EITHER_CASE}`);
/** The letter of an era stands behind no other letter. */
const isApart: MayStand = (before, [year]) => !BEGINS_WITH_LETTER.test(year) || !/[a-z]$/i.test(before);
/** And digits of a year behind no other digit. */
const isAlone: MayStand = (before, match) =>
  /^\d/.test(match[0]) ? !/\d$/.test(before) : isApart(before, match);

/** How far into a cell a year is looked for; titles and headers are short. */
const LENGTH_SEARCHED = 200;

function withDigits(text: string): string {
  if (!KANJI_DIGIT.test(text)) return text;
  return text.replace(KANJI, (all, era: string, year: string) => {
    const number = kanjiNumber(year);
    return number === null ? all : `${era}${number}`;
  });
}

/** `平成2 7年度`: digits set apart, as cells with letter spacing have them. */
const SPACED = /(\d) (?=\d{1,3} ?年)/g;

/** Folded text with a space for each date, and years in digits. */
export function withoutDates(text: string): string {
  const digits = withDigits(fold(text.slice(0, LENGTH_SEARCHED)).toLowerCase()).replace(SPACED, '$1');
  if (!MAY_DATE.test(digits)) return digits;
  return withInstead(digits, matchesWhere(digits, DATE, isAlone), () => ' ');
}

/** The years a text names, as they stand there. @param text folded, in lower case */
export const namedYears = memoize((text): readonly RegExpExecArray[] =>
  matchesWhere(text, NAMED_YEAR, isAlone),
);

/** The western year that one of `namedYears` is. */
export function yearNamed([, era, eraYear, letter, letterYear, western, fy]: readonly (
  | string
  | undefined
)[]): number {
  return eraYearIn(era ?? letter ?? '', eraYear ?? letterYear ?? '') ?? Number(western ?? fy);
}

/**
 * Every fiscal year named in a text, in order, as western years: `令和7年度` → 2025.
 * A text without a year, or with a date alone, gives an empty list.
 */
export const fiscalYearsIn = memoize((text): readonly number[] =>
  mapList(namedYears(withoutDates(text)), yearNamed),
);

/**
 * A text, in the widths it is written in, without the years it names.
 * @param instead what stands where a year was
 */
export function withoutYears(text: string, instead = ''): string {
  if (!MAY_NAME_YEAR.test(text)) return text;
  return withInstead(text, matchesWhere(fold(text), YEAR, isApart), () => instead);
}

/** The one fiscal year a header names, or null where it names none or several different ones. */
export function fiscalYearOf(text: string): number | null {
  const years = new Set(fiscalYearsIn(text));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

/**
 * The fiscal year a title names. The span of a plan (`令和5年度〜令和9年度`) and dates (`令和8年4月10日`) are passed over;
 * a year said as 年度 comes before one said otherwise.
 */
export const fiscalYearOfTitle = memoize((title): number | null => {
  const text = withoutDates(title).replace(SPAN, ' ');
  return fiscalYearsIn(STATED.exec(text)?.[0] ?? text)[0] ?? null;
});

/** The years of a plan as a title names them. */
export interface PlanYears {
  /** As written, folded. */
  readonly words: string;
  readonly last: number;
}

/** The span of a plan that a title names, `令和5年度〜令和9年度` or `R5〜9`; null where it names none. */
export function planYearsIn(title: string): PlanYears | null {
  const [words] = withoutDates(title).match(SPAN) ?? [];
  const [first, second] = words === undefined ? [] : fiscalYearsIn(words);
  if (words === undefined || first === undefined) return null;
  const [from = 0, until = 0] = mapList(words.match(/\d+/g) ?? [], Number);
  const last = second ?? first + until - from;
  return last > first ? { words, last } : null;
}

/** `15年度`, which no era stands before. */
const BARE_YEAR = /(\d{1,2})年度/g;
const MAY_NAME_BARE_YEAR = /\d年度/;
const WITHOUT_ERA = notBehind(new RegExp(`(?:[\\d年元a-z]|${ERA_NAME})$`));
const bareYears = (text: string) => matchesWhere(text, BARE_YEAR, WITHOUT_ERA, 1);

/** A text with something else for the first year in it that no era stands before. */
export const withoutBareYear = (text: string, instead: (year: number) => string): string =>
  MAY_NAME_BARE_YEAR.test(text)
    ? withInstead(text, bareYears(text), ([, year]) => instead(Number(year)))
    : text;

const LONGEST_ALONE = 12;

/** True for a text that says a year and next to nothing else, with an era or without: `令和7年度`, `29年度`. */
export const isYearAlone = (text: string): boolean =>
  text.length <= LONGEST_ALONE && (fiscalYearsIn(text).length > 0 || bareYears(fold(text)).length > 0);

/** The year without an era that a head names, or undefined. */
export function bareYearIn(folded: string): number | undefined {
  const year = bareYears(folded)[0]?.[1];
  return year === undefined ? undefined : Number(year);
}

/** Years of 令和 that a table may be of without being of 平成; a later one read as 令和 would lie far ahead. */
const MOST_REIWA = 12;

/** The era that years without one are of: that which comes nearest to the title's year, else the latest that fits them all. */
export function eraOfBareYears(years: readonly number[], title: number | null): Era {
  const latest = years.reduce((most, year) => Math.max(most, year), 0);
  if (title === null) return latest <= MOST_REIWA ? REIWA : HEISEI;
  const away = (era: Era) => Math.min(...mapList(years, (year) => Math.abs(westernYear(era, year) - title)));
  return away(HEISEI) < away(REIWA) ? HEISEI : REIWA;
}
