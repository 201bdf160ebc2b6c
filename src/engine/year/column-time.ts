import { anywhere, finder } from '../lexicon/entry.js';
import { MONTH_BEGINS } from '../lexicon/heads/heads-of-figures.js';
import {
  EARLIER_YEARS,
  FOR_REFERENCE,
  LAST_YEAR,
  LATER_YEARS,
  NEXT_YEAR,
  OVER_THE_PLAN,
  PLAN_BEGINS,
} from '../lexicon/time/column-time-words.js';
import { HALVES_AND_QUARTERS, PARTS_IN_HEADS } from '../lexicon/time/part-of-year-words.js';
import { foldWord } from '../text/fold.js';
import { fiscalYearOf } from './fiscal-year.js';
import { monthSpanOf } from './month-span.js';

/** Words by which a head says that its column is not this year's whole figure (docs/table-rules.md, decision 14). */

export type ColumnTime =
  | 'before' // last year's, the base a plan starts from
  | 'later' // next year's, the end of a plan
  | 'part' // half a year, a quarter, some months
  | 'running'; // summed up over the years of a plan

const BEFORE = anywhere([...LAST_YEAR, ...EARLIER_YEARS, ...PLAN_BEGINS]);
const LATER = anywhere([...NEXT_YEAR, ...LATER_YEARS]);
const PART = finder([...HALVES_AND_QUARTERS, ...PARTS_IN_HEADS, ...MONTH_BEGINS]);
const RUNNING = anywhere(OVER_THE_PLAN);
const OF_OTHERS = anywhere([...LAST_YEAR, ...EARLIER_YEARS, ...NEXT_YEAR, ...FOR_REFERENCE]);

/** 4月～9月; of the months of a whole year, 4月～3月, none is a part. */
function isPart(head: string): boolean {
  const months = monthSpanOf(head);
  return months === null ? PART.exec(head) !== null : months === 'part';
}

/**
 * What a head says of the time of its column, or null where it says nothing.
 * @param head folded, without white space
 */
export function columnTimeOf(head: string): ColumnTime | null {
  if (BEFORE.test(head)) return 'before';
  if (LATER.test(head)) return 'later';
  if (isPart(head)) return 'part';
  return RUNNING.test(head) ? 'running' : null;
}

/**
 * True for a head that says its column is of another year than the one judged, or of somebody else: 前年度の達成状況, R6評価 in a table of 令和7年度,
 * 参考：他団体の達成状況. 評価基準 and 最終評価 are this year's.
 * @param text as written
 * @param years the fiscal years that may be judged: those of title and heads, null where one is not known
 */
export function isOfOthers(text: string, ...years: readonly (number | null)[]): boolean {
  if (OF_OTHERS.test(foldWord(text))) return true;
  const own = fiscalYearOf(text);
  return own !== null && !years.includes(own) && years.some((year) => year !== null);
}
