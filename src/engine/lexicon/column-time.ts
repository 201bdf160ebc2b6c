import { monthSpanOf } from '../year/month-span.js';
import { PART_IN_HEAD } from '../year/part-of-year.js';

/** Words by which a head says that its column is not this year's whole figure (docs/table-rules.md, decision 14). */

export type ColumnTime =
  | 'before' // last year's, the base a plan starts from
  | 'later' // next year's, the end of a plan
  | 'part' // half a year, a quarter, some months
  | 'running'; // summed up over the years of a plan

const BEFORE = /前年|昨年|前期実績|前回|過年度|基準|策定時|当初|計画時/;
const LATER = /最終|終期|将来|次年度|翌年度|来年度|次期|来期/;
const PART = new RegExp(`${PART_IN_HEAD}|^\\d{1,2}月`);
const RUNNING = /累計|計画期間|全体|期間計/;

/** 4月～9月; of the months of a whole year, 4月～3月, none is a part. */
function isPart(head: string): boolean {
  const months = monthSpanOf(head);
  return months === null ? PART.test(head) : months === 'part';
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
