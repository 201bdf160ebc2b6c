import { isMultiplied } from '../lexicon/scale-of-ten.js';
import { canonicalUnit, type SideUnits, scaledUnit } from '../lexicon/unit.js';
import { shiftDecimals } from './number.js';
import type { ActualReading, FigureReading, TargetReading } from './reading.js';

/** Figures whose heads name units that differ: 目標（千円）|実績（円）, 目標回数|実績人数. */

/** A number that takes its unit from its head; one with a unit or 千 beside it has its own. */
const isBare = (side: ActualReading | TargetReading): boolean =>
  (side.kind === 'number' || side.kind === 'range') &&
  side.unit === '' &&
  side.scale === 0 &&
  !isMultiplied(side.raw);

/** A bare number under a unit as one in another: shifted where both are scales of one, else marked with its own. */
function inUnitOf<R extends ActualReading | TargetReading>(side: R, own: string, wanted: string): R {
  if (!isBare(side) || (side.kind !== 'number' && side.kind !== 'range')) return side;
  const [from, to] = [scaledUnit(own), scaledUnit(wanted)];
  if (canonicalUnit(from.base) !== canonicalUnit(to.base)) return Object.assign({}, side, { unit: own });
  const exponent = from.exponent - to.exponent;
  if (exponent === 0) return side;
  const decimals = Math.max(0, side.decimals - exponent);
  return side.kind === 'range'
    ? Object.assign({}, side, {
        low: shiftDecimals(side.low, exponent),
        high: shiftDecimals(side.high, exponent),
        decimals,
      })
    : Object.assign({}, side, {
        value: shiftDecimals(side.value, exponent),
        lastPlace: side.lastPlace + exponent,
        decimals,
      });
}

const sizeOf = (side: ActualReading | TargetReading): number =>
  side.kind === 'number' ? side.value : side.kind === 'range' ? side.high : 0;
const distance = (one: number, other: number): number => Math.abs(Math.log10(Math.abs(one / other)));

/** True where the numbers as they stand are nearer to each other than in the scales of their heads: one head may be wrong. */
function looksUnscaled(written: FigureReading, scaled: FigureReading): boolean {
  const [one, other] = [sizeOf(written.actual), sizeOf(written.target)];
  if (one === 0 || other === 0) return false;
  return distance(one, other) < distance(sizeOf(scaled.actual), sizeOf(scaled.target));
}

/**
 * A figure whose heads name different units, in one: shifted where both are scales of one unit, else each side with its own,
 * which then disagree.
 * @param wanted unit of the row, `''` where it names none: then that of the actual's head
 */
export function inOneUnit(figure: FigureReading, heads: SideUnits, wanted: string): FigureReading {
  const unit = wanted || heads.actual;
  const actual = inUnitOf(figure.actual, heads.actual, unit);
  const target = inUnitOf(figure.target, heads.target, unit);
  const scaled: FigureReading = Object.assign({}, figure, { actual, target });
  return looksUnscaled(figure, scaled) ? { looksUnscaled: true, ...scaled } : scaled;
}
