import type { BookIndicator } from '../answers/book-table.js';
import { isSameSum } from '../figure/comparison.js';
import { shiftDecimals } from '../figure/number.js';
import { canonicalUnit, scaledUnit } from '../lexicon/unit.js';

/** In what one indicator differs on two sheets. */

export type Differs = 'actual' | 'target' | 'unit' | 'verdict';

type Target = BookIndicator['target'];

const isSame = (one: number, other: number) => isSameSum(one, other);

function isSameTarget(one: Target, other: Target): boolean {
  if (one === null || other === null) return one === other;
  const [own, its] = [one, other].map((target) => (typeof target === 'number' ? [target, target] : target));
  return [0, 1].every((end) => isSame(own?.[end] ?? 0, its?.[end] ?? 0));
}

/** A figure in the unit without its multiplier: 3,300万円 is 33,000,000円. */
function inBase(target: Target, exponent: number): Target {
  if (target === null) return null;
  if (typeof target === 'number') return shiftDecimals(target, exponent);
  return [shiftDecimals(target[0], exponent), shiftDecimals(target[1], exponent)];
}

/**
 * What two sheets do not say alike; nothing where a person must look at either figure first. Blanks are no other figure: an actual that one
 * sheet lacks is not held against the other. Verdicts are, where all else is the same, for they follow from it.
 * @param hasTargets whether the other sheet gives targets at all
 */
export function differencesOf(own: BookIndicator, other: BookIndicator, hasTargets: boolean): Differs[] {
  if (!own.isSure || !other.isSure) return [];
  const [unit, its] = [scaledUnit(own.unit), scaledUnit(other.unit)];
  const isNamed = own.unit !== '' && other.unit !== '';
  if (isNamed && canonicalUnit(unit.base) !== canonicalUnit(its.base)) return ['unit'];
  // Of a sheet that names no unit its figures are taken to be in the other's.
  const [scale, itsScale] = isNamed ? [unit.exponent, its.exponent] : [0, 0];
  const differs: Differs[] = [];
  const [actual, itsActual] = [inBase(own.actual, scale), inBase(other.actual, itsScale)];
  if (actual !== null && itsActual !== null && !isSameTarget(actual, itsActual)) differs.push('actual');
  if (hasTargets && !isSameTarget(inBase(own.target, scale), inBase(other.target, itsScale)))
    differs.push('target');
  if (differs.length > 0) return differs;
  const isWritten = own.verdict !== null && other.verdict !== null;
  return isWritten && own.verdict !== other.verdict ? ['verdict'] : [];
}
