/** A cell, and what is said of it. */
export interface CellLine {
  /** A1; `''` where the line stands for cells that are not named. */
  readonly cell: string;
  readonly text: string;
}
