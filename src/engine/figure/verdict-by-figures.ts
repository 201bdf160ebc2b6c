import { ACHIEVED, UNACHIEVED, type Verdict } from '../lexicon/verdict-words.js';
import { comparisonOf, holds } from './comparison.js';
import type { FigureReading } from './reading.js';
import { toOneScale } from './scale.js';

/** What a row says beside its figure. */
interface Beside {
  readonly label: string;
  /** Unit of label or column, `''` where neither names one. */
  readonly unit: string;
  /** Which way is better by a column of its own or a note. */
  readonly better?: { readonly better: 'higher' | 'lower'; readonly certain: boolean };
}

/** The verdict that a figure gives by itself, whatever is written or answered beside it; null where it gives none. */
export function verdictByFigures(
  { actual, target }: FigureReading,
  { label, unit, better }: Beside,
): Verdict | null {
  if (actual.kind !== 'number' || (target.kind !== 'number' && target.kind !== 'range')) return null;
  const scaled = toOneScale(actual, target, unit);
  const { comparison } = comparisonOf(target, label, null, better);
  return holds(scaled.actual, comparison, scaled.target) ? ACHIEVED : UNACHIEVED;
}
