import { holds } from '../figure/comparison.js';
import type { Comparison } from '../figure/reading.js';

/** How far the indicators with a target are before the year is closed. */
export interface Progress {
  /** The target is reached already. */
  readonly reached: number;
  readonly notYet: number;
  /** No actual that can be read. */
  readonly noActual: number;
}

interface Compared {
  readonly actual: number | null;
  readonly target: number | readonly [number, number] | null;
  readonly comparison: Comparison | null;
}

/** Counts indicators; what must stay below a bound, or within two, is not reached before the year is over. */
export function progressOf(indicators: readonly Compared[]): Progress {
  let [reached, notYet, noActual] = [0, 0, 0];
  for (const { actual, target, comparison } of indicators) {
    if (target === null || comparison === null) continue;
    if (actual === null) noActual += 1;
    else if ((comparison === 'gte' || comparison === 'gt') && holds(actual, comparison, target)) reached += 1;
    else notYet += 1;
  }
  return { reached, notYet, noActual };
}
