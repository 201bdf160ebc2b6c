import { isMultiplied, isScaleOfUnits, wordOfExponent } from '../lexicon/scale-of-ten.js';
import { canonicalUnit, scaledUnit, timesOfUnit } from '../lexicon/unit.js';
import { shiftDecimals } from './number.js';
import type { Quantity, TargetReading } from './reading.js';

/** Bringing actual and target to one scale: 億 and 万 against the label's 万円, percent stored as a fraction. */

export type ScaleDoubt =
  /** A bare fraction beside a percentage. */
  | 'fraction'
  /** Written scales that nothing makes equal for certain. */
  | 'scale'
  | null;

export interface Scaled {
  readonly actual: number;
  readonly target: number | readonly [number, number];
  readonly unit: string;
  readonly doubt: ScaleDoubt;
  /** True where both were written in units of one measure, 分 and 時間, and are in one of them now. */
  readonly measured?: true;
}

type Target = Extract<TargetReading, { kind: 'number' | 'range' }>;

const mapTarget = (target: Target, change: (value: number) => number): Scaled['target'] =>
  target.kind === 'number' ? change(target.value) : [change(target.low), change(target.high)];

const asItIs = (value: number) => value;

const highest = (target: Target) => (target.kind === 'number' ? target.value : target.high);

/** True where a number carries its own scale: a multiplier, or the base unit of a scaled label (円 beside 万円). */
function isAbsolute(
  written: { readonly unit: string; readonly scale: number; readonly multiplied: boolean },
  base: string,
  exponent: number,
): boolean {
  return (
    written.multiplied ||
    (exponent > 0 && written.unit !== '' && canonicalUnit(written.unit) === canonicalUnit(base))
  );
}

/** One written number in the unit of the indicator: `1億円` under 万円 is 10,000. */
export function inUnit(
  value: number,
  written: { readonly raw: string; readonly unit: string; readonly scale: number },
  unit: string,
): number {
  if (unit === '') return value;
  const wanted = scaledUnit(unit);
  const own = { unit: written.unit, scale: written.scale, multiplied: isMultiplied(written.raw) };
  return isAbsolute(own, wanted.base, wanted.exponent) ? shiftDecimals(value, -wanted.exponent) : value;
}

/** 千円 or bare 円 under a label in 万円: converted, yet another scale than the label's (万 and 億 belong to the numeral). */
function isOtherScale(
  written: { readonly unit: string; readonly scale: number; readonly multiplied: boolean },
  exponent: number,
): boolean {
  if (exponent === 0) return false;
  // 1億2,000 under 万円: what its last digits count nobody knows.
  if (written.unit === '') return written.multiplied && written.scale === 0;
  if (!written.multiplied) return true;
  return isScaleOfUnits(written.scale) && written.scale !== exponent;
}

/** From one scale of a unit to the next: 円, 千円, 百万円. */
const STEP = 3;

/**
 * 498,000 beside 500, both under 千円: about as far apart as the unit and its base are, or one of the scales between them: 31,500 beside 30
 * under 百万円. 万 is said with the number.
 */
function isApartBy(exponent: number, one: number, other: number): boolean {
  if (!isScaleOfUnits(exponent) || one === 0 || other === 0) return false;
  const apart = Math.abs(Math.log10(Math.abs(one / other)));
  for (let scale = exponent; scale >= STEP; scale -= STEP)
    if (Math.abs(apart - scale) < NEARLY_A_SCALE) return true;
  return false;
}

/** Three times more, or a third. */
const NEARLY_A_SCALE = 0.48;

/** A percentage and a bare number of 1 or less that fits it a hundredfold. */
function isFraction(
  bare: { value: number; unit: string },
  other: { value: number; percent: boolean },
): boolean {
  if (bare.unit !== '' || Math.abs(bare.value) > 1 || bare.value === 0 || !other.percent) return false;
  const ratio = (bare.value * 100) / other.value;
  return Math.abs(other.value) > 1 && ratio >= 1 / 3 && ratio <= 3;
}

/** 0.95 beside 100, where neither has a unit: of a label that names a share, a fraction beside a percentage. */
export function looksLikeFraction(actual: Quantity, target: Target): boolean {
  const [one, other] = [actual.value, highest(target)];
  return (
    isFraction(actual, { value: other, percent: target.unit === '' }) ||
    isFraction({ value: other, unit: target.unit }, { value: one, percent: actual.unit === '' })
  );
}

/** 15 digits, as a cell stores them: 0.6 × 60 is 36. */
const inDigits = (value: number) => Number(value.toPrecision(15));

/**
 * 0.6時間 beside 30分以内, 49,500kg beside 50t: both in the unit of the indicator, or where it names none in that of the actual. Null
 * where the units are one, or do not measure the same thing.
 */
function inOneMeasure(actual: Quantity, target: Target, unit: string): Scaled | null {
  const wanted = unit || actual.unit;
  const own = actual.unit || wanted;
  const goal = target.unit || wanted;
  if (own === goal && own === wanted) return null;
  const ofActual = own === wanted ? 1 : timesOfUnit(own, wanted);
  const ofTarget = goal === wanted ? 1 : timesOfUnit(goal, wanted);
  if (ofActual === null || ofTarget === null) return null;
  return {
    actual: inDigits(actual.value * ofActual),
    target: mapTarget(target, (value) => inDigits(value * ofTarget)),
    unit: wanted,
    // A number without a unit of its own takes that of the label, which may be meant for neither.
    doubt: actual.unit === '' || target.unit === '' ? 'scale' : null,
    measured: true,
  };
}

/**
 * Brings both sides of a figure to the unit of the indicator.
 * @param unit unit of label or column, `''` where neither names one
 */
export function toOneScale(actual: Quantity, target: Target, unit: string): Scaled {
  const percent = canonicalUnit(unit) === '%' || actual.unit === '%' || target.unit === '%';
  if (percent) return scalePercent(actual, target, unit);
  const measured =
    actual.unit !== target.unit || actual.unit !== unit ? inOneMeasure(actual, target, unit) : null;
  if (measured) return measured;
  const wanted = scaledUnit(unit);
  // Under 件 and 人 there is nothing to scale, whatever is written.
  if (unit !== '' && wanted.exponent === 0)
    return { actual: actual.value, target: mapTarget(target, asItIs), unit, doubt: null };
  const own = { unit: actual.unit, scale: actual.scale, multiplied: isMultiplied(actual.raw) };
  const goal = { unit: target.unit, scale: target.scale, multiplied: isMultiplied(target.raw) };

  const actualAbsolute = isAbsolute(own, wanted.base, wanted.exponent);
  const targetAbsolute = isAbsolute(goal, wanted.base, wanted.exponent);
  if (unit !== '') {
    return {
      actual: actualAbsolute ? shiftDecimals(actual.value, -wanted.exponent) : actual.value,
      target: mapTarget(target, (value) => (targetAbsolute ? shiftDecimals(value, -wanted.exponent) : value)),
      unit,
      doubt:
        isOtherScale(own, wanted.exponent) ||
        isOtherScale(goal, wanted.exponent) ||
        (!actualAbsolute && !targetAbsolute && isApartBy(wanted.exponent, actual.value, highest(target)))
          ? 'scale'
          : null,
    };
  }
  if (!actualAbsolute && !targetAbsolute) {
    return {
      actual: actual.value,
      target: mapTarget(target, (value) => value),
      unit: actual.unit || target.unit,
      doubt: null,
    };
  }
  // 3,300万円(3,300万円): shown in the scale both are written in.
  const exponent = own.multiplied && goal.multiplied && own.scale === goal.scale ? own.scale : 0;
  const base = actual.unit || target.unit;
  const bare =
    own.multiplied !== goal.multiplied &&
    Math.abs((own.multiplied ? highest(target) : actual.value) || 1) < 10 ** 4;
  return {
    actual: shiftDecimals(actual.value, -exponent),
    target: mapTarget(target, (value) => shiftDecimals(value, -exponent)),
    unit: base === '' ? '' : `${wordOfExponent(exponent)}${base}`,
    doubt: bare ? 'scale' : null,
  };
}

function scalePercent(actual: Quantity, target: Target, unit: string): Scaled {
  const goal = { value: highest(target), unit: target.unit };
  const stated = canonicalUnit(unit) === '%';
  const result = { unit: unit || '%', target: mapTarget(target, (value) => value) };
  if (isFraction(actual, { value: goal.value, percent: target.unit === '%' || stated })) {
    return { actual: shiftDecimals(actual.value, 2), doubt: 'fraction', ...result };
  }
  if (isFraction(goal, { value: actual.value, percent: actual.unit === '%' || stated })) {
    return Object.assign({}, result, {
      actual: actual.value,
      target: mapTarget(target, (value) => shiftDecimals(value, 2)),
      doubt: 'fraction' as const,
    });
  }
  return { actual: actual.value, doubt: null, ...result };
}
