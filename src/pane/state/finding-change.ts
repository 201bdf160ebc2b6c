import type { Check, Finding } from '../../engine/index.js';

/** What became of the findings since the last check of the same sheet. */
export interface FindingChange {
  /** Indices into `check.findings` of those that were not there before; the others were. */
  readonly fresh: ReadonlySet<number>;
  readonly kept: number;
  /** Those that are there no more. */
  readonly solved: readonly Finding[];
}

/**
 * Compares two checks by the findings' keys, which stay the same while rows move. Of findings with equal keys as many
 * are kept as there were. What somebody set aside is not solved.
 */
export function compareFindings(before: readonly Finding[], after: Check): FindingChange {
  const left = new Map<string, number>();
  for (const { key } of before) left.set(key, (left.get(key) ?? 0) + 1);
  const take = (key: string) => {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  };
  const fresh = new Set<number>();
  after.findings.forEach(({ key }, index) => {
    if (!take(key)) fresh.add(index);
  });
  const kept = after.findings.length - fresh.size;
  for (const { key } of after.setAside) take(key);
  return { fresh, kept, solved: before.filter(({ key }) => take(key)) };
}
