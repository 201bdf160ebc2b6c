/** The 総括表 in its canonical form of eight columns, ready for any writer. */

/** Rows and columns of the new table, from 0. */
export interface TidyMerge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * - `moved`: the text stands in another cell now
 * - `normalised`: the same content, written in the canonical way
 * - `filled`: a blank status or tally cell now holds what is certain
 * - `corrected`: a status or tally cell that contradicted its figures
 * - `left-out`: the canonical form has no place for it; it stays in the copy of the source
 */
export type TidyChange = 'moved' | 'normalised' | 'filled' | 'corrected' | 'left-out';

export interface TidyNote {
  readonly change: TidyChange;
  /** A1 address in the source, or null where the source has no such cell. */
  readonly from: string | null;
  /** A1 address in the tidied table, or null where it is left out. */
  readonly to: string | null;
  readonly before: string;
  readonly after: string;
}

export interface TidyTable {
  readonly title: string;
  /** Eight texts a row, blank where merged under the cell above; from the title to the footnotes. */
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly TidyMerge[];
  /** Index into `rows` of the header. */
  readonly headerRow: number;
  /** Index into `rows` of the last row of the bordered table, the tally. */
  readonly lastRow: number;
  readonly notes: readonly TidyNote[];
}

export const TIDY_COLUMNS = 8;
