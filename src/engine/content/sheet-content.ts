import type { CellArea } from '../../cells/sheet.js';
import type { ChartContent } from './chart-content.js';
import type { LookName } from './look.js';

/** A new sheet as plain data: what stands where, how it looks, how it prints. Knows no writer. */

/** A live formula with the value it has now, so that a reader that does not calculate shows the same. */
export interface FormulaContent {
  /** In English function names, beginning with `=`. */
  readonly formula: string;
  readonly value: number;
}

export type PlacedContent = string | number | FormulaContent;

export interface PlacedCell {
  /** Rows and columns count from 0. */
  readonly row: number;
  readonly column: number;
  readonly content: PlacedContent;
  readonly look: LookName;
}

/** A sheet that is a paper to hand round: A4 portrait, as wide as one page. Its lines fit the pages as `pageBreaks` says. */
export interface Paper {
  /** What is printed. */
  readonly area: CellArea;
  /** Printed at the upper right of each page. */
  readonly header: string;
}

export interface SheetContent {
  readonly name: string;
  readonly cells: readonly PlacedCell[];
  /** Cells under a merge carry no content of their own. */
  readonly merges: readonly CellArea[];
  /** Widths from column A on, in digits of the default font. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows that need one. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** Rows repeated on every printed page, or null. */
  readonly repeated: { readonly first: number; readonly last: number } | null;
  /** Rows that begin a printed page. */
  readonly pageBreaks: readonly number[];
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly filter: CellArea | null;
  readonly charts: readonly ChartContent[];
  /** Areas whose numbers, none below zero, have a bar behind them; each area has a scale of its own. */
  readonly bars: readonly CellArea[];
  /** Whether all of it prints on one page, and not only as wide as one; left out for no. */
  readonly onePage?: boolean;
  /** What of it prints; left out for all. */
  readonly printed?: CellArea;
  /** Null for a list, which prints as A4 landscape. */
  readonly paper: Paper | null;
}
