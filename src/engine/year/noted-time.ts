import { anywhere, atBegin, patternOf } from '../lexicon/entry.js';
import { ERA_LETTER, ERA_NAME } from '../lexicon/eras.js';
import { SIDE_NAMES } from '../lexicon/figure/named-sides.js';
import { marksIn } from '../lexicon/note-marks.js';
import {
  EARLIER_YEARS,
  LAST_YEAR,
  LATER_YEARS,
  NEXT_YEAR,
  OVER_THE_PLAN,
  PLAN_BEGINS,
} from '../lexicon/time/column-time-words.js';
import {
  AS_OF_DAY,
  BEFORE_NOTED,
  NOTED_ACTUALS,
  NOTED_TARGETS,
  NOTED_TIMES,
  OF_ONE_YEAR,
  SEVERAL_YEARS,
} from '../lexicon/time/noted-words.js';
import { EXPECTED, HALVES_AND_QUARTERS } from '../lexicon/time/part-of-year-words.js';
import { foldWord } from '../text/fold.js';
import { type ColumnTime, columnTimeOf } from './column-time.js';
import { fiscalYearsOfDates } from './dated-years.js';
import { fiscalYearOf } from './fiscal-year.js';
import { monthSpanIn, withoutFiscalYear } from './month-span.js';
import { partOfYearInHead } from './part-of-year.js';

/** What a note or a remark says of the time of actual or target, as a head might (docs/table-rules.md, decisions 11 and 14). */
export interface NotedTime {
  readonly side: 'actual' | 'target';
  /** Null where it names a year alone. */
  readonly time: ColumnTime | null;
  /** The year it names, or null. */
  readonly year: number | null;
  /** True where it says a part of the year, a day before its end, or that the figure is expected. */
  readonly ofPart: boolean;
}

const IN_FRONT = new RegExp(`^(?:${patternOf(BEFORE_NOTED)}){0,8}`);
const OF_ACTUAL = atBegin(NOTED_ACTUALS);
const OF_TARGET = atBegin(NOTED_TARGETS);
/** The words by which heads say of which time they are, and those a note has besides. */
const TIMES = patternOf([
  ...LAST_YEAR,
  ...EARLIER_YEARS,
  ...PLAN_BEGINS,
  ...NEXT_YEAR,
  ...LATER_YEARS,
  ...OVER_THE_PLAN,
  ...HALVES_AND_QUARTERS,
  ...EXPECTED,
  ...NOTED_TIMES,
]);
/** An empty text says none, and is none: of `{1,24}` V8 makes two patterns, one behind the other. */
const SAYS_TIME_ALONE = new RegExp(`^(?:${TIMES}|${ERA_NAME}|${ERA_LETTER}\\d{1,2}){0,24}$`);
const OF_YEARS = anywhere(SEVERAL_YEARS);
const OF_A_YEAR = anywhere(OF_ONE_YEAR);

/** Nothing that is longer says this alone. */
const LONGEST = 60;
/** Each names one of both in its first letters, behind a mark. */
const IN_FIRST = 12;
const NAMES_SIDE = new RegExp(`^.{0,${IN_FIRST}}(?:${Object.values(SIDE_NAMES).join('|')})`);

/** What a bracket at the end adds: 令和6年度の数値(令和7年度は集計中). */
const ASIDE = /\([^()]*\)$/;

/** True for words that name the months of the whole fiscal year. */
function isOfFiscalYear(word: string, fiscalYear: number | null): boolean {
  const year = monthSpanIn(word)?.year ?? null;
  return withoutFiscalYear(word) !== word && (year === null || fiscalYear === null || year === fiscalYear);
}

/** The fiscal year of the one month that words name with its year: 令和10年3月末まで. Null where they name none, or several. */
function yearOfMonth(word: string): number | null {
  const [year = null, ...others] = fiscalYearsOfDates(word);
  return others.length > 0 ? null : year;
}

function timeSaid(word: string, fiscalYear: number | null): Omit<NotedTime, 'side'> | null {
  const named = word.replace(ASIDE, '');
  // 令和7年4月1日から令和8年3月31日までの累計 is that of the year.
  if (isOfFiscalYear(named, fiscalYear) || !SAYS_TIME_ALONE.test(named)) return null;
  const year = fiscalYearOf(named) ?? yearOfMonth(named);
  const ofPart = partOfYearInHead(named, fiscalYear) !== null;
  const said = OF_A_YEAR.test(named)
    ? null
    : (columnTimeOf(named) ?? (OF_YEARS.test(named) ? 'running' : null));
  // 3月末 begins with a month, and is the end of the year.
  const time = said === 'part' && !ofPart ? null : said;
  const isOfYear = year === null || fiscalYear === null || year === fiscalYear;
  return time === null && isOfYear && !ofPart ? null : { time, year: isOfYear ? null : year, ofPart };
}

function firstSentence(text: string): string | null {
  const end = text.search(/[。\n]/);
  const first = end < 0 ? text : text.slice(0, end);
  return first.length > LONGEST ? null : first;
}

/**
 * What the first sentence of a text says of the time of actual or target; null where it says nothing, or more than that
 * (目標値は前年度の実績を基に設定).
 * @param fiscalYear the year of the table, or null
 */
export function notedTimeIn(text: string, fiscalYear: number | null): NotedTime | null {
  const first = NAMES_SIDE.test(text) ? firstSentence(text) : null;
  if (first === null) return null;
  const word = foldWord(first).replace(IN_FRONT, '');
  const ofActual = OF_ACTUAL.exec(word);
  const subject = ofActual ?? OF_TARGET.exec(word);
  if (!subject) return null;
  const said = timeSaid(word.slice(subject[0].length), fiscalYear);
  return said && { side: ofActual ? 'actual' : 'target', ...said };
}

/** The same of a note that says it of what bears its mark: `※1 計画期間の累計`. Null without a mark in front. */
export function markedTimeIn(
  text: string,
  fiscalYear: number | null,
): { readonly mark: string; readonly said: Omit<NotedTime, 'side'> } | null {
  const [mark] = marksIn(text.slice(0, IN_FIRST));
  const first = mark === undefined ? null : firstSentence(text);
  if (mark === undefined || first === null) return null;
  const said = timeSaid(foldWord(first).replace(IN_FRONT, ''), fiscalYear);
  return said && { mark, said };
}

/** Nothing that is longer says of which time a figure is, and no more. */
const LONGEST_REMARK = 16;

/** The same of a remark beside a figure, which may say it without a subject: 1月末時点, 前年度実績. A day alone may be that of the work. */
export function remarkedTimeIn(text: string, fiscalYear: number | null): NotedTime | null {
  const noted = notedTimeIn(text, fiscalYear);
  if (noted !== null || text.length > LONGEST_REMARK) return noted;
  const word = foldWord(text).replace(WRAPPED, '$1');
  const said = SAYS_TIME_ALONE.test(word) ? timeSaid(word, fiscalYear) : null;
  if (
    said === null ||
    (said.time !== 'running' && said.ofPart && !AS_OF.test(word) && !word.includes(SIDE_NAMES.actual))
  )
    return null;
  const ofTarget = word.includes(SIDE_NAMES.target) && !word.includes(SIDE_NAMES.actual);
  return { side: ofTarget ? 'target' : 'actual', ...said };
}

/**
 * True for words that say nothing but a part of the year, a day before its end, or that a value is expected: 上期, 12月末時点, 見込.
 * @param word folded
 */
export const saysPartOfYear = (word: string, fiscalYear: number | null): boolean =>
  SAYS_TIME_ALONE.test(word) && timeSaid(word, fiscalYear)?.ofPart === true;

const WRAPPED = /^\(([^()]*)\)$/;
const AS_OF = anywhere(AS_OF_DAY);
