import type { LeftCell } from '../../excel/session.js';

/** How many of the cells were left for which reason, as it is said; the most frequent first. */
export function countReasons(
  left: readonly LeftCell[],
  say: (reason: LeftCell['reason']) => string,
): [reason: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { reason } of left) counts.set(say(reason), (counts.get(say(reason)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
