import type { KindOfReview } from './axes.js';
import type { TrueReading } from './true-reading.js';
import type { VariantName } from './variants.js';

/** A 総括表 on paper, and what is true of it: known before a word of it was printed (docs/table-rules.md, "Words"). */

export type Verdict = '達成' | '未達成' | '—';
/** What is right to answer: a verdict, or the question that decision 5 asks. */
export type RightStatus = Verdict | '要確認';

/** A text, or a number with the text that a person sees. */
export type PrintedCell = string | { readonly text: string; readonly number: number };

export interface TrueIndicator {
  /** The sheet's own row, from 1; `lastRow` differs where target and actual lie on two rows. */
  readonly row: number;
  readonly lastRow: number;
  readonly label: string;
  /** Null where it is not there or can't be known yet. */
  readonly actual: number | null;
  readonly target: number | null;
  /** True where the target says 以下 or 以内. */
  readonly lower: boolean;
  readonly status: RightStatus;
  readonly written: string;
  /** What the written word says, null where it is blank or a grade. */
  readonly reads: Verdict | null;
  readonly statusCell: string | null;
  readonly actualCell: string | null;
  readonly targetCell: string | null;
  /** Grades that a legend on the sheet makes right: two where the rate lies between two bands, none without a legend. */
  readonly grades: readonly string[];
}

export interface TrueMeasure {
  readonly row: number;
  /** Rows of its indicators. */
  readonly indicators: readonly number[];
  readonly label: string;
  readonly status: RightStatus;
  readonly written: string;
  readonly reads: Verdict | null;
  readonly statusCell: string | null;
}

export interface TrueTally {
  readonly text: string;
  /** Rows with a target whose actual isn't known: the tally rests on them. */
  readonly pending: number;
  readonly achieved: number;
  readonly total: number;
  readonly written: string;
  readonly cell: string;
}

/** A merged rectangle: rows and columns of the sheet, from 0, all ends included. */
export interface MergedArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export type OtherKind =
  | 'title'
  | 'society'
  | 'date'
  | 'unit'
  | 'furniture'
  | 'heads'
  | 'strategy'
  | 'measure'
  | 'tally'
  | 'note'
  | 'legend'
  | 'signature'
  | 'schedule'
  | 'budget'
  | 'reference'
  | 'blank';

export interface OtherRow {
  readonly row: number;
  readonly kind: OtherKind;
}

/** What may be written into a cell whose content is blank or certainly wrong. */
export interface Writable {
  readonly cell: string;
  readonly to: string;
}

export interface Form {
  readonly seed: number;
  readonly variant: VariantName;
  /** Value of each axis; results are printed per value. */
  readonly axes: Readonly<Record<string, string>>;
  /** Kinds of review, 1a to 1i, that the form holds. */
  readonly kinds: readonly KindOfReview[];
  /** From 0: where the first cell of `rows` stands on the sheet. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly PrintedCell[])[];
  /** Merged areas, where the form is read by a reader that knows them; null else. */
  readonly merges: readonly MergedArea[] | null;
  /** Why a careful person could not tell the truth from the paper; null where one can. */
  readonly mustAsk: string | null;
  readonly reading: TrueReading;
  readonly indicators: readonly TrueIndicator[];
  readonly measures: readonly TrueMeasure[];
  readonly tallies: { readonly measures: TrueTally | null; readonly indicators: TrueTally | null };
  readonly others: readonly OtherRow[];
  readonly writable: readonly Writable[];
  /** Rules of level error that are right wherever they speak on this form. */
  readonly borneOut: ReadonlySet<string>;
}
