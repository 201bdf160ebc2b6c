import type { Language, Report, TableSummary } from '../../engine/index.js';
import type { Asked } from '../asked-policy.js';
import type { UnreadSheet } from '../check-sheets.js';
import type { ExitStatus } from '../exit-status.js';
import type { Failure } from '../failure-object.js';
import type { Place } from '../output/places.js';

/** What is asked of each of several files, and what comes back; plain data that JSON can say, so that it can cross threads. */

export interface TableRequest extends Asked {
  readonly sheet: string | null;
  /** Whether every table of the file is asked for, and not that of one sheet. */
  readonly allSheets: boolean;
  readonly language: Language;
  readonly withSummary: boolean;
  /** Whether the file's own report (`soukatsu-report/1`) is wanted. */
  readonly withReport: boolean;
  /** Whether the page for its society is wanted. */
  readonly withPage: boolean;
  /** Whether a book this program made is passed over (`OWN_BOOK`). */
  readonly passesOwnBooks: boolean;
}

/** One of several tables of a file. */
export interface ToldTable {
  readonly report: Report;
  readonly note: string;
  readonly places: Readonly<Record<string, Place>>;
}

export type TableOutcome =
  | {
      readonly ok: true;
      /** Null where it was not asked for, as is the report. */
      readonly summary: TableSummary | null;
      readonly report: Report | null;
      /** What was read of the other sheets, where all were asked for; the report above is that of the first. */
      readonly others: readonly ToldTable[];
      /** Sheets that can't be read, where all were asked for. */
      readonly unread: readonly UnreadSheet[];
      /** The page for its society, and whether there is anything on it; null where it was not asked for. */
      readonly page: { readonly text: string; readonly isEmpty: boolean } | null;
      /** What people are told beside the report; `''` for nothing. */
      readonly note: string;
      /** Where the cells the report speaks of stand in a text file. */
      readonly places: Readonly<Record<string, Place>>;
    }
  | ({ readonly ok: false; readonly exitStatus: ExitStatus } & Failure);

/** Reads files, and gives their outcomes in the order of the files. Never throws for a file. */
export type TableReader = (files: readonly string[], request: TableRequest) => AsyncIterable<TableOutcome>;

/** One of the files. */
export interface TableWork {
  readonly command: 'table';
  readonly file: string;
  readonly request: TableRequest;
}
