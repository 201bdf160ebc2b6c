import { clausesOf, isOfAnotherYear, searchedOf, sentencesOf, speaksAhead } from '../../comment/clauses.js';
import { shiftDecimals } from '../../figure/number.js';
import type { Quantity } from '../../figure/reading.js';
import { anywhere, atBegin, atEnd } from '../../lexicon/entry.js';
import { SIDE_NAMES } from '../../lexicon/figure/named-sides.js';
import {
  AMONG_THEM,
  MAY_BE_MISSING,
  MAY_NOT_COUNT,
  NOT_KNOWN,
} from '../../lexicon/rows/doubted-amount-words.js';
import { COUNTED_ELSEWHERE, NO_MORE_THAN, TOPICS } from '../../lexicon/rows/other-amount-words.js';
import { DATED_PARTS, PARTS_OF_THEM, PARTS_OF_YEARS } from '../../lexicon/rows/parts-of-years-words.js';
import { OF_OUTCOME } from '../../lexicon/rows/unsettled-words.js';
import { canonicalUnit } from '../../lexicon/unit.js';
import { fiscalYearsOfDates } from '../../year/dated-years.js';
import type { Indicator } from '../summary-table.js';
import { type Amount, amountsIn, isValueOf } from './amounts.js';
import { type Figures, verdictOfRow } from './borne-out.js';

/**
 * Amounts in a remark or a note that may not count, are missing, or were counted otherwise: `採択後に3件が辞退`, `報告書未着の1件`, `県連の集計では9件`.
 * They unsettle their row where its verdict would be another with them than without.
 */

const TAKES_AWAY = anywhere(MAY_NOT_COUNT);
const ADDS = anywhere(MAY_BE_MISSING);
const IS_PART = anywhere(PARTS_OF_THEM);
const IS_PART_OF_YEAR = anywhere(PARTS_OF_YEARS);
const IS_DATED_PART = anywhere(DATED_PARTS);
const LEAVES_OPEN = anywhere(NOT_KNOWN);
const NAMES_OTHER = atEnd(COUNTED_ELSEWHERE);
const IS_OTHER = atBegin(NO_MORE_THAN);
const IS_AMONG = anywhere(AMONG_THEM);
const IS_TOPIC = atEnd(TOPICS);
const SAYS_OUTCOME = anywhere(OF_OUTCOME);
const HAS_DIGIT = /[\d０-９]/;

/** What the actual may be instead, by an amount of a clause. */
function othersBy(
  clause: string,
  { value: named, before, behind }: Amount,
  { actual, target }: Figures,
  isOfOtherYear: boolean,
): readonly number[] {
  const others: number[] = [];
  // Beside 1,200万円 a remark counts in 万円.
  const value = shiftDecimals(named, actual.scale);
  if (NAMES_OTHER.test(before)) others.push(value);
  if (isOfTarget(clause)) return others;
  if (IS_OTHER.test(behind)) others.push(value);
  // What is said of so many as the target is said of the target.
  if (isValueOf(named, target)) return others;
  const isTaken = TAKES_AWAY.test(clause);
  const isOpen = !isTaken && LEAVES_OPEN.test(clause);
  if (isTaken || isOfOtherYear || (isOpen && IS_AMONG.test(clause))) others.push(actual.value - value);
  if (isOpen || ADDS.test(clause)) others.push(actual.value + value);
  return others;
}

/** 目標を330件から300件に変更した says nothing of the actual; 申請中の2件が認められれば目標に達する does. */
const isOfTarget = (clause: string): boolean =>
  clause.includes(SIDE_NAMES.target) && !clause.includes(SIDE_NAMES.actual) && !SAYS_OUTCOME.test(clause);

/** True for a clause all of whose months lie in other years than that of the table: うち2件は令和8年4月加入. */
function isDatedElsewhere(clause: string, year: number | null): boolean {
  const years = fiscalYearsOfDates(clause);
  return year !== null && years.length > 0 && !years.includes(year);
}

const isOfPercent = ({ figure: { actual, target }, unit }: Indicator): boolean =>
  [unit.label || unit.column, 'unit' in actual ? actual.unit : '', 'unit' in target ? target.unit : ''].some(
    (own) => canonicalUnit(own) === '%',
  );

/** True where the row would be judged otherwise with another actual. */
export function turns(indicator: Indicator, actual: Quantity, other: number): boolean {
  if (other < 0 || other === actual.value) return false;
  const figure = Object.assign({}, indicator.figure, { actual: Object.assign({}, actual, { value: other }) });
  return verdictOfRow(Object.assign({}, indicator, { figure })) !== verdictOfRow(indicator);
}

/** Clauses with the ones that only name what the next is about: `12件のうち3件は、交付決定後に辞退`. */
function topicsJoined(clauses: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let topic = '';
  for (const clause of clauses) {
    const whole = topic + clause;
    topic = IS_TOPIC.test(clause) ? whole : '';
    if (topic === '') joined.push(whole);
  }
  return topic === '' ? joined : [...joined, topic];
}

/**
 * True for words by which another amount of the row may be the right one, and its verdict another.
 * @param text a remark, or a note about the row
 * @param year the fiscal year of the table, or null
 */
export function doubtsAmount(text: string, indicator: Indicator, year: number | null): boolean {
  const { actual, target } = indicator.figure;
  if (actual.kind !== 'number' || target.kind !== 'number' || !HAS_DIGIT.test(text)) return false;
  // What is counted is taken from no rate.
  if (isOfPercent(indicator)) return false;
  const figures = { actual, target };
  for (const sentence of sentencesOf(searchedOf(text))) {
    for (const clause of topicsJoined(clausesOf(sentence))) {
      const isDated = isDatedElsewhere(clause, year);
      const isDatedPart = isDated && (IS_AMONG.test(clause) || IS_DATED_PART.test(clause));
      const isPart = isDatedPart || IS_PART_OF_YEAR.test(clause) || IS_PART.test(clause);
      const isAhead = speaksAhead(clause);
      // From here on it is about next year, but for what is counted only then.
      if (isAhead && !isPart && !ADDS.test(clause)) break;
      const isOfOtherYear = isAhead || isDated || isOfAnotherYear(clause, year);
      if (isOfOtherYear && !isAhead && !isPart) continue;
      for (const amount of amountsIn(clause)) {
        if (isValueOf(amount.value, actual)) continue;
        const others = othersBy(clause, amount, figures, isOfOtherYear && isPart);
        if (others.some((other) => turns(indicator, actual, other))) return true;
      }
    }
  }
  return false;
}
