/**
 * The engine's only input: one sheet as any reader (text file, workbook, Excel) saw it.
 *
 * Merges are left out on purpose: a blank below a 戦略 or 施策 means "the same" with or without them, so that the
 * same table reads the same as text, as a workbook and in Excel (where asking for merges clears the undo stack).
 */

/** A cell that stores more than its text: a number, a date (its serial number) or a formula. */
export interface StoredCell {
  /** What a person sees, the number format applied. */
  readonly text: string;
  /** The stored number, at full precision. */
  readonly number?: number;
  /** True where a formula computes the cell. */
  readonly formula?: boolean;
}

/** A text cell is its text as shown; a blank cell is `''`. */
export type Cell = string | StoredCell;

/** A rectangle of cells with its place on the sheet. */
export interface Sheet {
  readonly name: string;
  /** Row, from 0, of `rows[0]` on the sheet. */
  readonly firstRow: number;
  /** Column, from 0, of `rows[n][0]` on the sheet. */
  readonly firstColumn: number;
  /** Rows of cells, possibly of different lengths; a missing cell is a blank one. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Text of a cell as shown; `''` where there is none. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? cell : cell.text;
}
