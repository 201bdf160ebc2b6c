import { anywhere, whole } from '../lexicon/entry.js';
import { CALENDAR, MONTHS } from '../lexicon/figure/after-number.js';
import { OF_EACH, TOLD_APART } from '../lexicon/figure/before-number.js';
import { saysNoTarget } from '../lexicon/no-target.js';
import { isSameSum } from './comparison.js';
import type { ActualReading, Quantity, TargetReading } from './reading.js';
import { unreadable, type Value } from './value.js';
import { saysCancelled, saysPending } from './wording.js';

/** A value once it is known which side it is: the actual, or the target beside it. */

/** Units that are parts of a date as well: `12(9月)`, `12(4月～9月)`, `12(3年)`. */
const OF_CALENDAR = whole(CALENDAR);
const MONTH = whole(MONTHS);

/** The part of itself by which 40弱 may miss 40: 37 may be meant as well. */
const BESIDE_BY = 0.1;

/** True where one of both is 弱 or 強, and so near to the other that nobody can tell which is more. */
export function areTooNear(one: Value, other: Value): boolean {
  if (!one.beside && !other.beside) return false;
  if (one.content.kind !== 'number' || other.content.kind !== 'number') return false;
  const [first, second] = [one.content.value, other.content.value];
  return Math.abs(first - second) <= BESIDE_BY * Math.max(Math.abs(first), Math.abs(second));
}

/** +5 beside 45, and −5 beside it without a bound of its own: a change, as likely as a target. */
export function isChange({ content, counted }: Value, actual: Value): boolean {
  if (content.kind !== 'number' || actual.content.kind !== 'number') return false;
  if (counted === '+') return actual.counted !== '+';
  return content.value < 0 && content.stated === null && actual.content.value >= 0 && actual.counted !== '+';
}

/** +20 as the target of an actual without a sign: by how much it shall grow, as likely as the number itself. */
export function isIncrease(target: Value, actual: Value): boolean {
  return target.content.kind === 'number' && target.counted === '+' && actual.counted !== '+';
}

/** A number in the scale of one that has no unit: 1万円 beside 1 is 1. */
const beside = ({ value, scale }: Quantity, other: Quantity) =>
  other.unit === '' ? value / 10 ** scale : value;

/** ▲5 beside ▲3未満: less than −3, or a fall of less than 3. Only of equal numbers both say the same. */
function isFallOrNumber(target: Quantity, { content: actual }: Value): boolean {
  if (target.stated === null || target.within === true || target.value >= 0) return false;
  return actual.kind === 'number' && !isSameSum(beside(actual, target), beside(target, actual));
}

/**
 * The target beside its actual: `月1回` says nothing of the 12 times of a year, nor a sum of years of one of them; and
 * where neither the actual nor the label counts months, `9月` is a date.
 */
function besideActual(target: Value, actual: Value, known: readonly string[]): Value {
  const { content } = target;
  if ((content.kind !== 'number' && content.kind !== 'range') || actual.content.kind !== 'number')
    return target;
  const { unit } = content;
  // 9月(10月) are two dates, where 5日(7日) may be how long something takes.
  if (OF_CALENDAR.test(unit) && (MONTH.test(unit) || unit !== actual.content.unit) && !known.includes(unit))
    return Object.assign({}, target, { content: unreadable(target.raw, 'year') });
  if (content.kind === 'number' && isFallOrNumber(content, actual))
    return Object.assign({}, target, { content: unreadable(target.raw, 'fall') });
  const apart = target.span !== actual.span;
  return apart && content.kind === 'number'
    ? Object.assign({}, target, { content: unreadable(target.raw, 'span') })
    : target;
}

/** 延べ60 is not counted as 45 is; nor is 年40, but for 4回(年4回), where the unit is the same. */
function isCountedOtherwise(target: Value, actual: Value): boolean {
  if (target.counted === '' || target.counted === '+' || target.span !== null) return false;
  if (target.counted === actual.counted) return false;
  const unitOf = ({ content }: Value) => (content.kind === 'number' ? content.unit : '');
  const sameUnit = unitOf(target) !== '' && unitOf(target) === unitOf(actual);
  return PEOPLE_COUNTED.test(target.counted) || !sameUnit;
}

/** How many in all, how many different ones, how many on average: numbers that are never compared. */
const PEOPLE_COUNTED = anywhere(TOLD_APART);

const EACH = whole(OF_EACH);

/** In cells of their own both say how they are counted, and not in the same way; or the target is that of each. */
function areCountedApart(target: Value, actual: Value): boolean {
  if (target.counted === '' || target.counted === actual.counted) return false;
  if (EACH.test(target.counted)) return true;
  return PEOPLE_COUNTED.test(target.counted) && PEOPLE_COUNTED.test(actual.counted);
}

/** The same where the target stands in a cell of its own. */
export const inOwnCell = (target: Value, actual: Value, known: readonly string[]): Value =>
  areCountedApart(target, actual)
    ? Object.assign({}, target, { content: unreadable(target.raw, 'counted') })
    : besideActual(target, actual, known);

/** The same where the target stands in a bracket, which may hold what is counted in another way. */
export function inBracket(target: Value, actual: Value, known: readonly string[]): Value {
  if (isCountedOtherwise(target, actual))
    return Object.assign({}, target, { content: unreadable(target.raw, 'counted') });
  return besideActual(target, actual, known);
}

/** The value as an actual. A range is no actual; words are pending, cancelled, or not understood. */
export function asActual(value: Value): ActualReading {
  const { content, raw } = value;
  switch (content.kind) {
    case 'number':
      // 45以上 bounds what was reached, and does not say it.
      return content.stated === null ? content : unreadable(raw, 'words');
    case 'unreadable':
      return content;
    case 'range':
      return unreadable(raw, 'several');
    case 'dash':
      return { kind: 'blank', raw };
    case 'nothing':
      return { kind: 'blank', raw: '' };
    case 'words':
      if (saysPending(content.words)) return { kind: 'pending', raw };
      if (saysCancelled(content.words)) return { kind: 'cancelled', raw };
      if (saysNoTarget(content.words)) return { kind: 'blank', raw };
      return unreadable(raw, /^[a-z]+$/i.test(content.words) ? 'letters' : 'words');
  }
}

/** The value as a target. */
export function asTarget(value: Value): TargetReading {
  const { content, raw } = value;
  switch (content.kind) {
    case 'number':
    case 'range':
    case 'unreadable':
      return content;
    case 'dash':
      return { kind: 'none', raw };
    case 'nothing':
      return { kind: 'absent', raw: '' };
    case 'words':
      return saysNoTarget(content.words) ? { kind: 'none', raw } : unreadable(raw, 'words');
  }
}
