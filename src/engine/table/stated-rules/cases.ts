import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import type { Bound, NamedVerdict } from './conditions.js';

/** What the cases of a rule that is stated on a sheet make of an actual beside its target. */

/** A verdict with the conditions for it. */
export interface Case {
  readonly verdict: NamedVerdict['verdict'];
  readonly bounds: readonly Bound[];
}

/** How much earlier than it says a rough rule may begin, as a part of the target. */
const ROUGH = 0.1;

/** 55% of 20 is 11, and not a trace more. */
const inDigits = (value: number): number => Number(value.toPrecision(12));

/** Which actuals meet a bound of which no more than the part is named: a verdict of 達成 begins there, 未達成 ends. */
const sideIn = ({ verdict }: Case, { side }: Bound): Bound['side'] =>
  side ?? (verdict === 'unachieved' ? 'missed' : 'reached');

/** True for an actual that a bound holds for. @param at where the bound lies, in the unit of the actual */
function isMet(side: Bound['side'], actual: number, at: number): boolean {
  if (side === 'missed') return actual < at;
  if (side === 'atMost') return actual <= at;
  if (side === 'passed') return actual > at;
  return side === 'equal' ? actual === at : actual >= at;
}

const isUpper = (side: Bound['side']): boolean => side === 'missed' || side === 'atMost';

/** True for an actual that all conditions of a case hold for; of several that say where it begins, one is enough. */
function holds(own: Case, actual: number, target: number, rough: number): boolean {
  let [begins, isBegun, ends] = [false, false, false];
  for (const bound of own.bounds) {
    const side = sideIn(own, bound);
    const is = isMet(side, actual, inDigits((bound.part - rough) * target - bound.less));
    if (isUpper(side)) {
      if (!is) return false;
      ends = true;
    } else {
      begins = true;
      isBegun ||= is;
    }
  }
  // 80%以上を概ね達成とする: what reaches the target is 達成 all the same.
  if (own.verdict === 'between' && !ends && actual >= target && own.bounds.some(({ part }) => part < 1))
    return false;
  return !begins || isBegun;
}

const isExact = ({ bounds }: Case): boolean => bounds.every(({ side }) => side === 'equal');

/**
 * The verdict that cases give an actual; null where none holds and none is left over for it.
 * @param target more than nothing, of which more is better
 */
function verdictByCases(
  cases: readonly Case[],
  actual: number,
  target: number,
  rough: number,
): NamedVerdict['verdict'] | null {
  const held = filterList(cases, (own) => holds(own, actual, target, rough));
  // Of what is just reached a case of its own may speak.
  const found = held.find(isExact) ?? held[0];
  if (found) return found.verdict;
  return leftOver(
    filterList(cases, (own) => !isExact(own)),
    actual,
    target,
  );
}

/** The verdict of an actual that no case is about. */
function leftOver(cases: readonly Case[], actual: number, target: number): NamedVerdict['verdict'] | null {
  const named = new Set(mapList(cases, ({ verdict }) => verdict));
  if (named.has('achieved') !== named.has('unachieved'))
    return named.has('achieved') ? 'unachieved' : 'achieved';
  const own = actual < target ? 'unachieved' : 'achieved';
  if (!named.has('achieved')) return own;
  // Between the cases nothing is said; on either side of all of them it goes on.
  const places = flatMapList(cases, ({ bounds }) =>
    mapList(bounds, ({ part, less }) => part * target - less),
  );
  return actual < Math.min(...places) || actual > Math.max(...places) ? own : null;
}

/**
 * True for an actual that the cases judge otherwise than its target does, or may.
 * @param isRough where the rule begins only about where it says
 */
export function isJudgedOtherwise(
  cases: readonly Case[],
  actual: number,
  target: number,
  isRough: boolean,
): boolean {
  const own = actual < target ? 'unachieved' : 'achieved';
  if (verdictByCases(cases, actual, target, 0) !== own) return true;
  return isRough && verdictByCases(cases, actual, target, ROUGH) !== own;
}
