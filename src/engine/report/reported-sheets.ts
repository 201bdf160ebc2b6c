import type { LeftSheet } from '../agreement/scope.js';
import type { Check } from '../check-by.js';

/** What the report of a table says of the other sheets of its workbook. */
export interface ReportedSheets {
  /** Those it is held against. */
  readonly compared: readonly string[];
  /** Those of the same workbook that are left, each with the reason. */
  readonly left: readonly LeftSheet[];
  /**
   * Rows of this table that are not compared, for their name stands more than once.
   * @asType integer
   */
  readonly notCompared: readonly number[];
}

/** Null where nothing is held against anything, and nothing is left. */
export function reportSheets({ judged, agreement }: Check): ReportedSheets | null {
  if (!agreement) return null;
  const { compared, left, unclear } = agreement;
  if (compared.length + left.length + unclear.length === 0) return null;
  const notCompared = unclear.flatMap((place) => judged.indicators[place]?.indicator.row ?? []);
  return { compared, left, notCompared };
}
