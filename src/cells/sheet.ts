/**
 * One sheet as any reader (text file, workbook, Excel) saw it. What a reader cannot know it leaves out: a property that
 * is not there is unknown, never "no". The same table gives the same verdicts from whichever reader, or a question.
 */

/** Why nothing can be written into a cell, whatever it holds. */
export type Fixed =
  | 'formula'
  | 'array' // part of an array formula or a data table
  | 'spill' // filled by the formula of another cell
  | 'totals-row' // of an Excel table
  | 'covered' // below a merge, not its first cell
  | 'ticked'; // one of two columns, 達成 and 未達成, in which a mark stands

/** A cell that stores more than its text: a number, a date (its serial number), a formula, or what fixes it. */
export interface StoredCell {
  /** What a person sees, the number format applied. */
  readonly text: string;
  /** The stored number, at full precision. */
  readonly number?: number;
  /** Why nothing can be written here; left out where the cell may be written, or the reader cannot tell. */
  readonly fixed?: Fixed;
  /** True for a formula whose result the file does not hold: the program that made it did not calculate. */
  readonly uncalculated?: boolean;
}

/** A text cell is its text as shown; a blank cell is `''`. */
export type Cell = string | StoredCell;

/** A rectangle of cells; rows and columns of the sheet, from 0, all ends included. */
export interface CellArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** What is hidden, by hand or by a filter: rows and columns of the sheet, from 0, in ascending order. */
export interface Hidden {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** A rectangle of cells with its place on the sheet. */
export interface Sheet {
  readonly name: string;
  /** Row, from 0, of `rows[0]` on the sheet. */
  readonly firstRow: number;
  /** Column, from 0, of `rows[n][0]` on the sheet. */
  readonly firstColumn: number;
  /** Rows of cells, possibly of different lengths; a missing cell is a blank one. */
  readonly rows: readonly (readonly Cell[])[];
  /** Merged areas. Left out where the reader cannot tell: asking Excel for them clears its undo stack. */
  readonly merges?: readonly CellArea[];
  /** Left out where the reader cannot tell. */
  readonly hidden?: Hidden;
}

/** Why nothing can be written into a cell; null where something can, or nobody knows. */
export function fixedBy(cell: Cell): Fixed | null {
  return typeof cell === 'string' ? null : (cell.fixed ?? null);
}

/** Text of a cell as shown; `''` where there is none. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? cell : cell.text;
}

/** True for a cell that shows nothing and yet holds a number, or a formula that was never calculated. */
export function holdsUnseen(cell: Cell | undefined): boolean {
  if (cell === undefined || typeof cell === 'string' || cell.text.trim() !== '') return false;
  return cell.number !== undefined || cell.uncalculated === true;
}

/** The mark of a formula that was never calculated, for whoever keeps what a cell says; nothing for other cells. */
export function uncalculatedIn(cell: Cell): { readonly uncalculated?: true } {
  return typeof cell !== 'string' && cell.uncalculated === true ? { uncalculated: true } : {};
}
