import type { LeftReason } from '../../engine/index.js';
import type { LeftCell } from '../../session/session.js';

/** How many of the cells were left for which reason; the most frequent first. */
export function countReasons(left: readonly LeftCell[]): [reason: LeftReason, count: number][] {
  const counts = new Map<LeftReason, number>();
  for (const { reason } of left) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
