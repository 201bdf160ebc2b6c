import type { TableSummary } from './table-summary.js';

/** What a report over many tables is made from. */
export interface ReportSource {
  readonly tables: readonly TableSummary[];
  /** Files that could not be used, with the sentence that says why. */
  readonly unread: readonly { readonly file: string; readonly message: string }[];
}
