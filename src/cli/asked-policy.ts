import type { MeasureRule, Policy } from '../engine/index.js';

/** What of a request decides how a table is judged. */
interface Asked {
  readonly measureRule: MeasureRule | null;
  readonly asOf: string;
}

/** So much of a policy as the command line names itself; a workbook's own settings stand below it (CONTRACT.md). */
export function askedPolicy({ measureRule, asOf }: Asked): Partial<Policy> {
  return { asOf, ...(measureRule === null ? {} : { measureRule }) };
}
