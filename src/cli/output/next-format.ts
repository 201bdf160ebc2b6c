import type { LeftOfYear, NextYearEdit, TargetToReview, YearState } from '../../engine/index.js';
import type { RefusalReason } from '../../files/index.js';

/** What `next --format json` prints, format `soukatsu-next/1` (docs/command-line.md, "JSON"). */
export interface NextObject {
  readonly format: 'soukatsu-next/1';
  readonly source: { readonly file: string; readonly sheet: string };
  /** The file that was written, as `-o` named it. */
  readonly output: string;
  readonly title: string;
  /**
   * Of the new form; null where the table names no year.
   * @asType integer
   */
  readonly fiscalYear: number | null;
  /** How the new form stands; null where it no longer reads as a table. */
  readonly state: YearState | null;
  /** False where the new form does not read as the table did. */
  readonly readsAlike: boolean;
  /** What was written. */
  readonly edits: readonly NextYearEdit[];
  /** What was left, or emptied with nothing in its place. */
  readonly left: readonly LeftCell[];
  /** 目標を見直す指標 */
  readonly targets: readonly TargetToReview[];
  /** Other tables of the same year, in the same workbook. */
  readonly otherTables: readonly OtherTable[];
  /** What of the answers the workbook keeps went on with the form. */
  readonly answers: {
    /** @asType integer */
    readonly kept: number;
    /** @asType integer */
    readonly gone: number;
  };
}

/** A cell that is as it was, or empty. */
export interface LeftCell extends Omit<LeftOfYear, 'because'> {
  readonly because: LeftOfYear['because'] | 'not-written';
  /** Why it could not be written, as `recalc` names it; only then. */
  readonly reason?: RefusalReason;
}

/** A table that stays as it is. */
export interface OtherTable {
  readonly sheet: string;
  readonly title: string;
  /** Its cells where it stands on the same sheet; null for a sheet of its own. */
  readonly area: string | null;
}
