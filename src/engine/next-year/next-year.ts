import type { Check } from '../check.js';
import type { YearState } from '../verdict/year-state.js';
import type { TargetToReview } from './targets-to-review.js';

/** Next year's form, made of this one, as plain data (docs/command-line.md, `next`). */

/** Why a cell of next year's form differs. */
export type ChangeOfYear =
  | 'year' // a year, or a day of the figures, moved by one
  | 'figure' // the actual taken out, the target kept and marked
  | 'actual'
  | 'target'
  | 'last-year' // this year's figures in the columns of the year before
  | 'next-year' // next year's target, which stands with the figure now
  | 'rate'
  | 'verdict'
  | 'tally'
  | 'comment';

/** A change of one cell; `from` is its text in this year's form. */
export interface NextYearEdit {
  /** @pattern ^[A-Z]{1,3}[1-9][0-9]*$ */
  readonly cell: string;
  readonly from: string;
  readonly to: string;
  /** The number that is stored; left out where a text is. */
  readonly number?: number;
  readonly why: ChangeOfYear;
}

/** Why something is as it was, or was taken out without anything in its place. */
export type LeftBecause =
  | 'formula' // also what is part of an array, a merge or the totals of a table
  | 'other-year' // a year or a day in a title or a head that may be of something else
  | 'elsewhere' // this year in a label or a note
  | 'other-column' // a column of another year
  | 'target-in-formula' // a number that a formula rests on is not marked
  | 'target-unknown' // which part of it is the target is not certain
  | 'no-target' // emptied: it is an actual, or words, and no target
  | 'goes-on'; // this year in a head of a form that has a column of the year to come

export interface LeftOfYear {
  /** @pattern ^[A-Z]{1,3}[1-9][0-9]*$ */
  readonly cell: string;
  /** What stands there, or the part of it that is meant. */
  readonly text: string;
  readonly because: LeftBecause;
}

export interface NextYear {
  /** Of the new form; null where this one names no year. */
  readonly fiscalYear: number | null;
  readonly title: string;
  /** In the order of the sheet. */
  readonly edits: readonly NextYearEdit[];
  readonly left: readonly LeftOfYear[];
  readonly targets: readonly TargetToReview[];
  /** How many targets are marked as this year's. */
  readonly carried: number;
  /** How many of them this form had from the year before already: of what year they are nobody can tell. */
  readonly carriedAgain: number;
  /** How this year's form stands: of a plan there is no result to look at. */
  readonly madeOf: YearState;
  /** The new form, checked under the answers that go on with it; null where it no longer reads as a table. */
  readonly made: Check | null;
  /** False where the new form does not read as this one did: what bore out its columns was this year's figures. */
  readonly readsAlike: boolean;
}
