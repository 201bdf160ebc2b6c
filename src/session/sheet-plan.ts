import type {
  CommitteePack,
  Language,
  NextYearEdit,
  Parting,
  TargetToReview,
  TidyTable,
} from '../engine/index.js';
import type { FurtherName } from '../judging/further-table.js';

/** What would be made of a table as a new sheet, before it is made. */

/** The tidied table of a sheet, before it is made. */
export interface TidyPlan {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Where it is a further table of the sheet that is tidied. */
  readonly further?: FurtherName;
  readonly as?: never;
  /** What the new sheet would be called. */
  readonly name: string;
  /** The file that is given in place of a sheet, where the workbook takes none. */
  readonly file?: string;
  readonly table: TidyTable;
  /** Where the sheet holds lines of text: what parted them, and what each became. */
  readonly lines: { readonly parting: Parting; readonly rows: readonly PartedLine[] } | null;
}

/** Next year's form of a sheet, before it is made. */
export interface NextPlan {
  readonly as: 'next';
  readonly sheetId: string;
  readonly sheetName: string;
  readonly further?: never;
  /** What the new sheet would be called. */
  readonly name: string;
  /** The file that is given in place of a sheet, where the workbook takes none. */
  readonly file?: string;
  readonly title: string;
  readonly edits: readonly NextYearEdit[];
  readonly targets: readonly TargetToReview[];
  /** What has to be known of it, a sentence each. */
  readonly notes: Readonly<Record<Language, readonly string[]>>;
  /** Sheets with other tables of the same year, which are as they were. */
  readonly otherSheets: readonly string[];
}

/** The paper for the evaluation committee of a table, before it is made. */
export interface CommitteePlan {
  readonly as: 'committee';
  readonly sheetId: string;
  readonly sheetName: string;
  /** Where it is of a further table of the sheet. */
  readonly further?: FurtherName;
  /** What the new sheet would be called. */
  readonly name: string;
  /** The file that is given in place of a sheet, where the workbook takes none. */
  readonly file?: string;
  readonly pack: CommitteePack;
}

/** A new sheet made of a table. */
export type NewSheetPlan = TidyPlan | NextPlan | CommitteePlan;

/** What else than the tidied table is made of a table. */
export type MadeAs = 'next' | 'committee';

/** A line of text as the row of an indicator. */
export interface PartedLine {
  readonly cell: string;
  /** Name, figures and verdict as written. */
  readonly parts: readonly string[];
}
