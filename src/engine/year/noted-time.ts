import { anywhere, atBegin, patternOf } from '../lexicon/entry.js';
import { SIDE_NAMES } from '../lexicon/figure/named-sides.js';
import {
  BEFORE_NOTED,
  NOTED_ACTUALS,
  NOTED_TARGETS,
  NOTED_TIMES,
  OF_ONE_YEAR,
  SEVERAL_YEARS,
} from '../lexicon/time/noted-words.js';
import { foldWord } from '../text/fold.js';
import { type ColumnTime, columnTimeOf } from './column-time.js';
import { fiscalYearOf } from './fiscal-year.js';
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
const SAYS_TIME_ALONE = new RegExp(`^(?:${patternOf(NOTED_TIMES)}){1,24}$`);
const OF_YEARS = anywhere(SEVERAL_YEARS);
const OF_A_YEAR = anywhere(OF_ONE_YEAR);

/** Nothing that is longer says this alone. */
const LONGEST = 60;
/** Each names one of both in its first letters, behind a mark. */
const IN_FIRST = 12;
const namesSide = (text: string): boolean => {
  const begin = text.slice(0, IN_FIRST);
  return (
    begin.includes(SIDE_NAMES.target) || begin.includes(SIDE_NAMES.actual) || begin.includes(SIDE_NAMES.plan)
  );
};

/**
 * What the first sentence of a text says of the time of actual or target; null where it says nothing, or more than that
 * (目標値は前年度の実績を基に設定).
 * @param fiscalYear the year of the table, or null
 */
export function notedTimeIn(text: string, fiscalYear: number | null): NotedTime | null {
  if (!namesSide(text)) return null;
  const end = text.search(/[。\n]/);
  const first = end < 0 ? text : text.slice(0, end);
  if (first.length > LONGEST) return null;
  const word = foldWord(first).replace(IN_FRONT, '');
  const ofActual = OF_ACTUAL.exec(word);
  const subject = ofActual ?? OF_TARGET.exec(word);
  if (!subject) return null;
  const rest = word.slice(subject[0].length);
  if (!SAYS_TIME_ALONE.test(rest)) return null;
  const side = ofActual ? 'actual' : 'target';
  const year = fiscalYearOf(rest);
  const ofPart = partOfYearInHead(rest, fiscalYear) !== null;
  const said = OF_A_YEAR.test(rest) ? null : (columnTimeOf(rest) ?? (OF_YEARS.test(rest) ? 'running' : null));
  // 3月末 begins with a month, and is the end of the year.
  const time = said === 'part' && !ofPart ? null : said;
  const isOfYear = year === null || fiscalYear === null || year === fiscalYear;
  return time === null && isOfYear && !ofPart ? null : { side, time, year: isOfYear ? null : year, ofPart };
}
