import type { Comparison } from '../figure/reading.js';
import type { YearState } from '../verdict/year-state.js';

/** A table as the tables of other societies are held against it: plain data, so much of it as that needs. */

export interface CollectedIndicator {
  /** A cell of its row. */
  readonly cell: string;
  readonly strategyKind: string;
  readonly strategy: string;
  /** Label of its 施策; `''` where there is none. */
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
  /** A text where the figure is no number. */
  readonly actual: number | string;
  readonly target: number | string;
  /** Null where nothing is compared. */
  readonly comparison: Comparison | null;
  readonly verdict: string;
}

export interface CollectedTable {
  /** The name it is told by; no two tables have the same. */
  readonly file: string;
  readonly society: string;
  /** Whether that is the name of a 商工会: then another table of it is known as of the same. */
  readonly isNamed: boolean;
  readonly fiscalYear: number | null;
  readonly state: YearState;
  /** False where something of the sheet was not read: what is missing then may stand there. */
  readonly isWhole: boolean;
  readonly indicators: readonly CollectedIndicator[];
}

/** In one order, whichever files were read first. */
export const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
