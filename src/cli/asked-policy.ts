import type { MeasureRule, Policy } from '../engine/index.js';

/** So much of a policy as the command line names itself; a workbook's own settings stand below it (CONTRACT.md). */
export function askedPolicy({ measureRule }: { readonly measureRule: MeasureRule | null }): Partial<Policy> {
  return measureRule === null ? {} : { measureRule };
}
