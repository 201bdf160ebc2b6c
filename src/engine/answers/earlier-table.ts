import type { Comparison } from '../figure/reading.js';

/** A table of an earlier year as a later one is compared with: plain data, so much of it as the comparison needs. */

export interface EarlierIndicator {
  /** Its row on its own sheet, from 1. */
  readonly row: number;
  readonly label: string;
  /** Label of its 施策; `''` where there is none. */
  readonly measure: string;
  readonly unit: string;
  readonly actual: number | null;
  /** A range is `[low, high]`; null for none. */
  readonly target: number | readonly [number, number] | null;
  /** How its actual is held against its target; null where it is not. */
  readonly comparison: Comparison | null;
  /** The bound that stands beside the target; null where none does. */
  readonly stated: Comparison | null;
  /** False where a person would have to look at its figures first: of its target and unit nothing is said then. */
  readonly isSure: boolean;
  /** Whether it was 未達成 for certain; false too where its year was not over. */
  readonly isUnmet: boolean;
  /** The grade as written; null where the table is not graded. */
  readonly grade: string | null;
  /** `''` for none. */
  readonly comment: string;
}

/** A table of an earlier year, as far as this year is compared with it. */
export interface EarlierTable {
  readonly source: { readonly file: string; readonly sheet: string };
  readonly title: string;
  readonly fiscalYear: number;
  /** Whether its year was over: the figures of a plan or a year under way are no results. */
  readonly state: 'plan' | 'open' | 'closed';
  /** The names of 商工会 above its heads. */
  readonly societies: readonly string[];
  readonly indicators: readonly EarlierIndicator[];
}
