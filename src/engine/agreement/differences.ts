import type { BookIndicator } from '../answers/book-table.js';
import { inOneUnit, isOneUnit, isSameAmount } from '../comparison/amounts.js';

/** In what one indicator differs on two sheets. */

export type Differs = 'actual' | 'target' | 'unit' | 'verdict';

/**
 * What two sheets do not say alike; nothing where a person must look at either figure first. Blanks are no other figure: an actual that one
 * sheet lacks is not held against the other. Verdicts are, where all else is the same, for they follow from it.
 * @param hasTargets whether the other sheet gives targets at all
 */
export function differencesOf(own: BookIndicator, other: BookIndicator, hasTargets: boolean): Differs[] {
  if (!own.isSure || !other.isSure) return [];
  if (isOneUnit(own.unit, other.unit) === false) return ['unit'];
  const differs: Differs[] = [];
  const both = (side: 'actual' | 'target') =>
    inOneUnit({ amount: own[side], unit: own.unit }, { amount: other[side], unit: other.unit });
  const [actual, itsActual] = both('actual');
  if (actual !== null && itsActual !== null && !isSameAmount(actual, itsActual)) differs.push('actual');
  if (hasTargets && !isSameAmount(...both('target'))) differs.push('target');
  if (differs.length > 0) return differs;
  const isWritten = own.verdict !== null && other.verdict !== null;
  return isWritten && own.verdict !== other.verdict ? ['verdict'] : [];
}
