import type { Language, TableSummary } from '../../engine/index.js';
import type { Asked } from '../asked-policy.js';
import type { Failure } from '../failure-object.js';

/** What is asked of each file of a report, and what comes back; plain data, so that it can cross threads. */

export interface TableRequest extends Asked {
  readonly sheet: string | null;
  readonly language: Language;
  /** Whether the file's own report (`soukatsu-report/1`) is wanted too. */
  readonly withReport: boolean;
}

export type TableOutcome =
  | {
      readonly ok: true;
      readonly summary: TableSummary;
      /** One line of JSON, or null where it was not asked for. */
      readonly report: string | null;
    }
  | ({ readonly ok: false } & Failure);

/** Reads files, and gives their outcomes in the order of the files. Never throws for a file. */
export type TableReader = (files: readonly string[], request: TableRequest) => AsyncIterable<TableOutcome>;
