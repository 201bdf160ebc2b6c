import type { Comparison } from './reading.js';

/**
 * Holds an actual against its target, figures as written, ends included (RULES.md, decisions 1, 2 and 7).
 * @param target a number, or the two ends of a range, whatever the comparison
 */
export function holds(
  actual: number,
  comparison: Comparison,
  target: number | readonly [number, number],
): boolean {
  if (typeof target !== 'number') return actual >= target[0] && actual <= target[1];
  switch (comparison) {
    case 'gt':
      return actual > target;
    case 'lte':
      return actual <= target;
    case 'lt':
      return actual < target;
    default:
      return actual >= target;
  }
}
