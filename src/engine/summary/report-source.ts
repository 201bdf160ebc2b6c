import type { TableSummary } from './table-summary.js';

/** What a report over many tables is made from. */
export interface ReportSource {
  readonly tables: readonly TableSummary[];
  /** Files that could not be used, with the sentence that says why. */
  readonly unread: readonly { readonly file: string; readonly message: string }[];
  /** The names of the societies that are to hand in; left out where there is no list. */
  readonly expected?: readonly string[];
  /** The table whose form the others are to have; left out for that of most. */
  readonly master?: TableSummary;
}
